import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.model import Letter, Recommendations, Signatory, Text


def saying(markdown: str, language: str = "en") -> Letter:
    return a_letter(body=(Text(markdown=markdown),), language=language)


class TestDoubleBlank:
    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            ("one  two", "one two"),
            ("one   two    three", "one two three"),
            ("One.  Two.", "One. Two."),
            ("- one  two\n- three", "- one two\n- three"),
            ("one\n\ntwo  three\n\nfour", "one\n\ntwo three\n\nfour"),
            ("[the  link](https://a.org) {{ a }}  b", "[the link](https://a.org) {{ a }} b"),
        ],
    )
    def test_one_is_left(self, text: str, whole: str) -> None:
        assert parts(saying(text), "double-blank") == ["body[0]"]
        assert mended(saying(text), "double-blank") == saying(whole)

    @pytest.mark.parametrize(
        "text",
        [
            "one two",
            "one  \ntwo  ",
            "  one\n    two",
            "-   one\n10.  two\n>  three\n#  four\n  -  five",
            "{{ values.one  }} {{ a | default('x  y') }}",
            "one \u00a0two",
            "",
        ],
    )
    def test_what_markdown_has_blanks_for_stays(self, text: str) -> None:
        assert found(saying(text), "double-blank") == []

    def test_the_place_is_shown(self) -> None:
        (problem,) = found(saying("We write  to all  of you."), "double-blank")

        assert problem.message == "There is more than one blank after “write”, “all”."

    def test_names_and_addresses_are_looked_at(self) -> None:
        letter = a_letter(signatories=(Signatory(name="Noor  Haddad"),))

        assert parts(letter, "double-blank") == ["signatories[0].name"]
        assert mended(letter, "double-blank") == replace(letter, signatories=(Signatory(name="Noor Haddad"),))

    def test_an_item_is_mended_in_its_place(self) -> None:
        letter = a_letter(body=(Recommendations(items=("Speak.", "Act  now.")),), subject="One  two")

        (_, problem) = found(letter, "double-blank")
        assert problem.fix is not None
        fixed = problem.fix.apply(letter)

        assert fixed == replace(letter, body=(Recommendations(items=("Speak.", "Act now.")),))

    def test_a_value_of_the_template_is_mended_in_its_place(self) -> None:
        letter = a_letter(values={"banner": "One  two", "columns": 3})

        assert mended(letter, "double-blank").values == {"banner": "One two", "columns": 3}


class TestBlankBeforeMark:
    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            ("one , two", "one, two"),
            ("one .", "one."),
            ("one ; two : three !", "one; two: three!"),
            ("*one* , “two” .", "*one*, “two”."),
            ("{{ addressee.name }} , two", "{{ addressee.name }}, two"),
        ],
    )
    def test_it_is_taken_out(self, text: str, whole: str) -> None:
        (problem,) = found(saying(text), "blank-before-mark")

        assert (problem.severity, problem.part) == ("hint", "body[0]")
        assert mended(saying(text), "blank-before-mark") == saying(whole)

    @pytest.mark.parametrize(
        "text",
        [
            "one, two. Three; four: five! Six?",
            "one . . . two",
            "one ... two",
            "at a ratio of 1 : 2",
            "the .org domain and .5 per cent",
            "« Que faire ? » they ask",
            "one\u00a0: two",
            ". one",
        ],
    )
    def test_what_is_meant_stays(self, text: str) -> None:
        assert found(saying(text), "blank-before-mark") == []

    @pytest.mark.parametrize("language", ["fr", "fr-CA", "es"])
    def test_other_languages_have_their_own_rules(self, language: str) -> None:
        assert found(saying("Que faire ?", language), "blank-before-mark") == []


class TestRepeatedWord:
    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            ("in the the Council", "in the Council"),
            ("The the Council", "The Council"),
            ("to to to and  and go", "to and go"),
        ],
    )
    def test_one_is_left(self, text: str, whole: str) -> None:
        (problem,) = found(saying(text), "repeated-word")

        assert (problem.severity, problem.part) == ("warning", "body[0]")
        assert mended(saying(text), "repeated-word") == saying(whole)

    @pytest.mark.parametrize(
        "text",
        [
            "all that that implies",
            "they had had time",
            "Boutros Boutros-Ghali and Duran Duran",
            "the theme, then the-the, the. The",
            "# Peace\npeace is",
            "- the\n- the",
            "the\n\nthe",
            "the *the*",
            "2009 2009",
        ],
    )
    def test_what_is_meant_stays(self, text: str) -> None:
        assert found(saying(text), "repeated-word") == []

    def test_only_english_is_known_so_well(self) -> None:
        assert found(saying("nous nous engageons", "fr"), "repeated-word") == []

    def test_names_are_left_alone(self) -> None:
        assert found(a_letter(signatories=(Signatory(name="Abdul abdul"),)), "repeated-word") == []
