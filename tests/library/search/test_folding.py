"""Words as they are looked for."""

import pytest
from hypothesis import given

from r2p_drafter.library.search.folding import without_titles, words_in, words_to_find
from strategies import texts


class TestWords:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Ban Ki-moon", "ban ki moon"),
            ("Patricia O’Brien, o'brien", "patricia obrien obrien"),
            ("U.N. Women", "un women"),
            ("A.Guterres", "a guterres"),
            ("Côte d’Ivoire", "cote divoire"),
            ("Zoë ŁUCZAK", "zoe luczak"),
            ("Di\u0301az", "diaz"),
            ("Ødegård/Æsir (Straße)", "odegard aesir strasse"),
            ("Шевченко, محمّد", "шевченко محمد"),
            ("潘基文", "潘基文"),
            ("मंत्री", "मंतरी"),
            ("info@un.org", "info un org"),
            ("World – Peace\xa0Now…", "world peace now"),
            (" \t\n.,;-–’ ", ""),
        ],
    )
    def test_accents_case_and_marks_are_left_out(self, text: str, words: str) -> None:
        assert " ".join(words_in(text)) == words

    @given(texts())
    def test_words_have_no_blanks_and_fold_no_further(self, text: str) -> None:
        for word in words_to_find(text):
            assert word
            assert not any(sign.isspace() for sign in word)
            assert word == word.casefold()


class TestFinding:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Le Roy", {"le", "roy", "leroy"}),
            ("Ki-moon", {"ki", "moon", "kimoon"}),
            ("van der Stoel", {"van", "der", "stoel", "vanderstoel"}),
            ("Luck", {"luck"}),
            ("Office of the Under-Secretary-General", {"office", "of", "the", "under", "secretary", "general",
             "undersecretarygeneral"}),
        ],
    )  # fmt: skip
    def test_short_names_and_compounds_are_found_as_one_word_too(self, text: str, words: set[str]) -> None:
        assert set(words_to_find(text)) == words


class TestTitles:
    @pytest.mark.parametrize(
        ("text", "rest"),
        [
            ("H.E. Mr. Ban Ki-moon", "ban ki moon"),
            ("Dr. Noor Haddad", "noor haddad"),
            ("M. Le Roy", "le roy"),
            ("Noor Haddad", "noor haddad"),
            ("Dr.", "dr"),
            ("", ""),
        ],
    )
    def test_those_before_a_name_are_passed_over(self, text: str, rest: str) -> None:
        assert " ".join(without_titles(words_in(text))) == rest
