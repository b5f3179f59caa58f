"""Where lines end otherwise than Qt alone would end them, as LibreOffice does."""

import pytest

from paper import a_style, a_stylesheet
from r2p_drafter.document.blocks import Paragraph, Run
from r2p_drafter.document.stylesheet import Style
from r2p_drafter.typeset.breaking import breakable
from r2p_drafter.typeset.fonts import GRAIN, FontBook
from r2p_drafter.typeset.paragraphs import Setter

MONO = a_style(font="DejaVu Sans Mono", size=20)
LETTER = 120.5
"""Twips that a letter of MONO is wide."""


def lines_of(*runs: Run, style: Style = MONO, width: float = 13 * LETTER + 40) -> list[str]:
    """The lines of a paragraph, thirteen letters wide unless told otherwise."""
    found = Setter(a_stylesheet(style), FontBook()).set(Paragraph(style="Body Text", runs=runs), int(width))
    text = found.layout.text().replace("\u2028", "\n")
    return [
        text[line.start : line.end].replace("\u200b", "").replace("\u2060", "").rstrip()
        for line in found.lines
    ]


CASES = {
    "a path is not broken behind its slash": ("xxxxxx yyy/zzzz", ["xxxxxx", "yyy/zzzz"]),
    "nor where the slash is the last letter with room": ("xxxxxx yyyyy/zzzz", ["xxxxxx", "yyyyy/zzzz"]),
    "nor behind a dash in front of it": ("xxx a–S/zzzzzzzz", ["xxx", "a–S/zzzzzzzz"]),
    "but behind that dash where the slash has no room": ("xxxxxx yyyyy–S/zz", ["xxxxxx yyyyy–", "S/zz"]),
    "a slash between blanks does not begin a line": ("xxxxxx yyyyy / z", ["xxxxxx", "yyyyy / z"]),
    "a path longer than the line fills it": ("xxx aaaaaaaa/bbbbbbbb", ["xxx", "aaaaaaaa/bbbb", "bbbb"]),
    "without a blank before it a path is broken": ("aaaaaaaa/bbbbbbbb", ["aaaaaaaa/", "bbbbbbbb"]),
    "a range of years is broken behind its dash": ("xxxxx 2015–2019", ["xxxxx 2015–", "2019"]),
    "and one with a hyphen": ("xxxxx 2015-2019", ["xxxxx 2015-", "2019"]),
    "a dash in front of a word may end a line": ("xxxxxx yyyy –so", ["xxxxxx yyyy –", "so"]),
    "but not in front of a blank that is none": ("xxxxxx yyy–\u00a0zz", ["xxxxxx", "yyy–\u00a0zz"]),
    "a colon behind a blank does not begin a line": ("xxxxxx yyyyy : z", ["xxxxxx", "yyyyy : z"]),
    "but does where the blank has no room": ("xxxxxx yyyyyy : z", ["xxxxxx yyyyyy", ": z"]),
    "or where nothing else could be moved": ("yyyyyyyyyyyy : z", ["yyyyyyyyyyyy", ": z"]),
    "an em dash may begin a line": ("xxxxxx yyyyyy — z", ["xxxxxx yyyyyy", "— z"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES.values(), ids=CASES)
def test_where_a_line_ends(text: str, lines: list[str]) -> None:
    assert lines_of(Run(text)) == lines


@pytest.mark.parametrize("align", ["left", "both", "center", "right"])
def test_the_alignment_does_not_move_a_word(align: str) -> None:
    style = a_style(size=22, align=align)
    text = "It is essential that women, young people and displaced persons take part in the talks. " * 3
    assert lines_of(Run(text), style=style, width=5000) == lines_of(
        Run(text), style=a_style(size=22), width=5000
    )


def test_marks_are_found_across_runs_and_stay_in_the_run_before() -> None:
    assert breakable(["in 2015–", "2019", " and – ", "so"]) == ["in 2015–\u200b", "2019", " and – ", "so"]


def test_a_text_without_such_places_is_left_alone() -> None:
    assert breakable(["We urge ", "you"]) == ["We urge ", "you"]


def width_needed(*runs: Run, style: Style) -> int:
    """The least width in twips that sets the runs on one line."""
    return next(width for width in range(100, 20_000) if len(lines_of(*runs, style=style, width=width)) == 1)


def test_each_look_and_each_fixed_blank_is_rounded_to_twips() -> None:
    """A line of 12 points of Liberation Serif, whose letters are 1/6 of a twip off here and there."""
    style = a_style(size=23)
    whole = width_needed(Run("We urge you to act now, at once"), style=style)
    parted = width_needed(Run("We urge\u00a0you\u00a0to act\u00a0now, at\u00a0once"), style=style)
    assert 0 < abs(parted - whole) <= 3


def test_a_fixed_blank_in_italics_takes_room_for_the_slant() -> None:
    style = a_style(size=24)
    plain, fixed = (
        width_needed(Run(f"Article{blank}2 of", italic=True), style=style) for blank in (" ", "\u00a0")
    )
    assert fixed - plain == pytest.approx(FontBook().slant(style) / GRAIN, abs=1)
