"""Where the letter is being typed: told from how its pages changed."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF

from r2p_drafter.desktop.preview.areas import line_area
from r2p_drafter.letter.alike import shared_end
from r2p_drafter.typeset.breaking import units_of
from r2p_drafter.typeset.paragraphs import Line, SetParagraph
from r2p_drafter.typeset.places import Stretch

Found = Sequence[tuple[int, Stretch]]
"""Stretches, each with the number of its sheet from 0."""


class LineOnPaper(Struct, frozen=True):
    """A line, its sheet, and the area that it takes up there in twips."""

    sheet: int
    area: QRectF


def typed_line(before: Found, now: Found) -> LineOnPaper | None:
    """Return the line in which the change between two states of a part ends; None where there is none."""
    old, new = _paragraphs(before), _paragraphs(now)
    while old and new and old[-1] is new[-1]:
        old.pop()
        new.pop()
    if not new:
        return None
    text, was = units_of(new[-1].layout.text()), units_of(old[-1].layout.text()) if old else ""
    if text == was:
        return None  # it was only set anew, as in another look
    return _on_paper(now, new[-1], _line_at(new[-1], len(text) - shared_end(text, was)))


def _paragraphs(found: Found) -> list[SetParagraph]:
    """Return each paragraph once; it may stand on two sheets."""
    return list({id(stretch.set): stretch.set for _, stretch in found}.values())


def _line_at(paragraph: SetParagraph, position: int) -> Line:
    return next((line for line in reversed(paragraph.lines) if line.start <= position), paragraph.lines[0])


def _on_paper(found: Found, paragraph: SetParagraph, line: Line) -> LineOnPaper | None:
    for sheet, stretch in found:
        if stretch.set is paragraph and line in stretch.lines:
            return LineOnPaper(sheet, line_area(stretch, line))
    return None
