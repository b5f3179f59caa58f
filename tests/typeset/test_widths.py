"""Letters as wide as LibreOffice takes them to be."""

from typing import Any

import pytest

from paper import a_style
from r2p_drafter.document.blocks import Picture
from r2p_drafter.typeset.fonts import GRAIN, FontBook
from r2p_drafter.typeset.runs import Look, Piece
from r2p_drafter.typeset.widths import WidthBook


def widths(text: str, look: Look = Look(), **style: Any) -> list[int] | None:  # noqa: B008
    return WidthBook(FontBook()).of([Piece(text, 0, len(text), look)], a_style(**style))


def total(text: str, **style: Any) -> int:
    found = widths(text, **style)
    assert found is not None
    return sum(found)


def test_each_letter_has_its_design_width() -> None:
    # 12 points are 240 twips; Liberation Serif has 1024, 512 and 569 of 2048 units for these.
    assert widths("n ,") == [120 * GRAIN, 60 * GRAIN, 60 * GRAIN]


def test_half_a_grain_is_rounded_up() -> None:
    # 13 points are 1560 grains, 682 of 2048 units 519.49 of them, where Qt's hinted letter has 520.
    assert widths("f", size=26) == [519]


@pytest.mark.parametrize("text", ["traffic", "effect", "fifty", "attitude", "office"])
def test_ligatures_make_a_word_narrower(text: str) -> None:
    apart = sum(total(letter, font="Carlito") for letter in text)
    assert total(text, font="Carlito") < apart
    assert total(text) == sum(map(total, text))  # Liberation Serif has none that is


def test_what_is_not_drawn_has_no_width() -> None:
    assert widths("a\u200b\u2060\u00ad\u2028b") == [total("a"), 0, 0, 0, 0, total("b")]


def test_a_narrow_blank_that_the_font_lacks_is_half_a_blank() -> None:
    assert widths("\u202f", font="Liberation Serif") == [30 * GRAIN]


@pytest.mark.parametrize("text", ["שלום", "e\u0301", "नमस्ते", "漢字", "😀"])
def test_what_does_not_simply_stand_side_by_side_is_left_to_qt(text: str) -> None:
    assert widths(f"a {text}") is None


@pytest.mark.parametrize(
    "style", [{"kerning": True}, {"letter_spacing": 20}, {"caps": True}, {"small_caps": True}]
)
def test_so_are_styles_that_change_letters(style: dict[str, Any]) -> None:
    assert widths("a", **style) is None


def test_so_are_pictures() -> None:
    picture = Piece("\u00a0", 0, 1, Look(), Picture(b"", 635, 635))
    assert WidthBook(FontBook()).of([picture], a_style()) is None


def test_bold_is_measured_as_bold() -> None:
    plain, bold = widths("urge"), widths("urge", Look(bold=True))
    assert plain is not None
    assert bold is not None
    assert sum(plain) < sum(bold)
