"""Words found by their beginning, by a part, or near to another."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from r2p_drafter.library.search.vocabulary import Vocabulary

WORDS = ("guterres", "gutierrez", "gute", "moon", "mona", "noon", "ban", "urban", "secretary", "secretariat")


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(WORDS)


class TestBeginnings:
    def test_are_found_in_order(self, vocabulary: Vocabulary) -> None:
        assert vocabulary.prefixed("gut", 9) == ["gute", "guterres", "gutierrez"]
        assert vocabulary.prefixed("x", 9) == []

    def test_too_many_are_not_listed(self, vocabulary: Vocabulary) -> None:
        assert vocabulary.prefixed("gut", 3) is not None
        assert vocabulary.prefixed("gut", 2) is None


class TestParts:
    def test_are_found_once_in_each_word(self, vocabulary: Vocabulary) -> None:
        assert set(vocabulary.containing("ban", 9) or ()) == {"ban", "urban"}
        assert vocabulary.containing("r", 9) == ["guterres", "gutierrez", "urban", "secretary", "secretariat"]

    def test_too_many_are_not_listed(self, vocabulary: Vocabulary) -> None:
        assert vocabulary.containing("r", 4) is None


class TestSlips:
    @pytest.mark.parametrize(
        ("typed", "near"),
        [
            ("guteres", {"guterres": 1}),
            ("guterers", {"guterres": 1}),
            ("gutterrez", {"guterres": 2, "gutierrez": 1}),
            ("secretray", {"secretary": 1, "secretariat": 2}),
            ("mon", {"moon": 1, "mona": 1}),
            ("mooon", {"moon": 1, "noon": 2}),
            ("bna", {"ban": 1}),
            ("mo", {}),
            ("secretary" * 9, {}),
        ],
    )
    def test_are_counted(self, vocabulary: Vocabulary, typed: str, near: dict[str, int]) -> None:
        assert vocabulary.near(typed) == near

    @given(st.text("abcdefgh", min_size=5, max_size=12), st.data())
    def test_one_is_always_found(self, word: str, data: st.DataObject) -> None:
        at = data.draw(st.integers(0, len(word) - 1))
        letter = data.draw(st.sampled_from("abcdefghxyz"))
        start, rest = word[:at], word[at + 1 :]
        typed = data.draw(
            st.sampled_from(
                [
                    start + rest,
                    start + letter + word[at:],
                    start + letter + rest,
                    start + rest[:1] + word[at] + rest[1:],
                ]
            )
        )
        assume(len(typed) > 4)
        assert word in {
            *Vocabulary([word, "other"]).near(typed),
            *(Vocabulary([word]).containing(typed, 9) or ()),
        }


def test_words_that_come_later_are_found_as_well() -> None:
    words = dict.fromkeys(WORDS)
    vocabulary = Vocabulary(words)
    assert vocabulary.prefixed("sec", 9) == ["secretariat", "secretary"]
    assert vocabulary.near("zapatreo") == {}
    words |= dict.fromkeys(["zapatero", "second"])
    assert vocabulary.prefixed("sec", 9) == ["second", "secretariat", "secretary"]
    assert vocabulary.containing("apa", 9) == ["zapatero"]
    assert vocabulary.near("zapatreo") == {"zapatero": 1}
    words |= dict.fromkeys(f"word{number}" for number in range(500))
    assert vocabulary.prefixed("word49", 99) == ["word49", *(f"word49{digit}" for digit in range(10))]
