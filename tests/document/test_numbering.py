"""The markers of list items, as Word counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.document.blocks import ListItem
from r2p_drafter.document.numbering import level_of, marker_text, number_text
from r2p_drafter.document.stylesheet import NumberLevel

OUTLINE = (
    NumberLevel("decimal", "%1."),
    NumberLevel("lowerLetter", "(%2)"),
    NumberLevel("lowerRoman", "%3)"),
)


def an_item(ordinal: int = 1, level: int = 0) -> ListItem:
    return ListItem(list=1, marker="numbers", level=level, ordinal=ordinal)


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (1, "decimal", "1"),
        (1234, "decimal", "1234"),
        (0, "decimal", "0"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (123, "decimalZero", "123"),
        (1, "lowerLetter", "a"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (28, "lowerLetter", "bb"),
        (52, "upperLetter", "ZZ"),
        (53, "upperLetter", "AAA"),
        (780, "lowerLetter", "z" * 30),
        (781, "lowerLetter", "781"),
        (0, "lowerLetter", "0"),
        (1, "lowerRoman", "i"),
        (4, "lowerRoman", "iv"),
        (9, "lowerRoman", "ix"),
        (49, "upperRoman", "XLIX"),
        (1994, "upperRoman", "MCMXCIV"),
        (3999, "lowerRoman", "mmmcmxcix"),
        (4000, "lowerRoman", "4000"),
        (0, "upperRoman", "0"),
        (5, "none", ""),
        (5, "chineseCounting", "5"),
        (5, "", "5"),
    ],
)
def test_a_number_in_a_format_of_words(number: int, form: str, text: str) -> None:
    assert number_text(number, form) == text


@pytest.mark.parametrize(
    ("ordinal", "level", "text"),
    [(1, 0, "1."), (12, 0, "12."), (3, 1, "(c)"), (4, 2, "iv)"), (4, 3, "iv)"), (4, 59, "iv)")],
)
def test_the_last_level_serves_those_below_as_well(ordinal: int, level: int, text: str) -> None:
    assert marker_text(an_item(ordinal, level), OUTLINE) == text


def test_a_pattern_may_stand_around_the_number_and_repeat_it() -> None:
    assert marker_text(an_item(3), (NumberLevel("decimal", "Article %1 (%1):"),)) == "Article 3 (3):"


def test_the_number_of_an_outer_level_is_left_out() -> None:
    levels = (NumberLevel("decimal", "%1."), NumberLevel("decimal", "%1.%2."))
    assert marker_text(an_item(3, 1), levels) == ".3."


@pytest.mark.parametrize(
    ("bullet", "text"),
    [
        ("•", "•"),
        ("–", "–"),
        ("\uf0b7", "•"),
        ("\uf0a7", "▪"),
        ("\uf0d8", "➢"),
        ("\uf0fc", "✓"),
        ("%1", "%1"),
        ("", ""),
    ],
)
def test_a_bullet_stands_for_itself_and_words_symbols_for_what_they_look_like(bullet: str, text: str) -> None:
    assert marker_text(an_item(7), (NumberLevel("bullet", bullet),)) == text


def test_a_list_that_the_letterhead_lacks_has_no_marker() -> None:
    assert marker_text(an_item(), ()) == ""
    assert level_of(an_item(), ()) is None


@given(st.integers(1, 780), st.integers(1, 780))
def test_no_two_items_have_the_same_letters(one: int, other: int) -> None:
    assert (number_text(one, "lowerLetter") == number_text(other, "lowerLetter")) == (one == other)


@given(st.integers(1, 3998))
def test_roman_numbers_count_on(number: int) -> None:
    values = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
    digits = [values[letter] for letter in number_text(number, "lowerRoman")]
    signed = [
        -digit if digit < max(digits[at:], default=0) else digit for at, digit in enumerate(digits, start=0)
    ]
    assert sum(signed) == number
