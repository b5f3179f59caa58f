"""The areas that text takes up on paper, in twips from the paper's corner, and what is in them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF

from r2p_drafter.desktop.preview.page_map import text_between
from r2p_drafter.typeset.fonts import GRAIN
from r2p_drafter.typeset.paragraphs import Line, SetParagraph
from r2p_drafter.typeset.places import Stretch

_REACH = 60
"""Twips around text that belong to it."""


def area_of(stretch: Stretch) -> QRectF:
    """Return the area of lines, as wide as their text is, with a list's marker."""
    rects = [stretch.set.layout.lineAt(line.number).naturalTextRect() for line in stretch.lines]
    left = min(rect.left() for rect in rects) / GRAIN
    right = max(rect.right() for rect in rects) / GRAIN
    if stretch.set.marker is not None:
        left = min(left, stretch.set.marker.x)
    return QRectF(stretch.x + left, stretch.y, max(right - left, 0), stretch.bottom - stretch.y)


def blocks_of(stretches: Iterable[Stretch]) -> list[QRectF]:
    """Return the areas of stretches of one sheet; those right below each other are one."""
    blocks: list[QRectF] = []
    last: Stretch | None = None
    for stretch in stretches:
        area = area_of(stretch).adjusted(-_REACH, 0, _REACH, 0)
        if last is not None and last.x == stretch.x and last.y < stretch.y:
            blocks[-1] = blocks[-1].united(area)
        else:
            blocks.append(area)
        last = stretch
    return blocks


def stretch_at(stretches: Iterable[Stretch], x: float, y: float) -> Stretch | None:
    """Return what is under a point of the paper."""
    for stretch in stretches:
        if stretch.y <= y < stretch.bottom and area_of(stretch).adjusted(-_REACH, 0, _REACH, 0).contains(
            x, y
        ):
            return stretch
    return None


def character_at(stretch: Stretch, x: float, y: float) -> int:
    """Return the position in the paragraph's text of the character boundary that is nearest to a point."""
    below = [line for line in stretch.lines if stretch.origin + line.top <= y]
    line = below[-1] if below else stretch.lines[0]
    position = stretch.set.layout.lineAt(line.number).xToCursor((x - stretch.x) * GRAIN)
    return _in_paragraph(stretch.set, position)


def line_area(stretch: Stretch, line: Line) -> QRectF:
    """Return the area of one of the lines."""
    rect = stretch.set.layout.lineAt(line.number).naturalTextRect()
    top = stretch.origin + line.top
    return QRectF(stretch.x + rect.left() / GRAIN, top, rect.width() / GRAIN, line.height)


def _in_paragraph(found: SetParagraph, position: int) -> int:
    """Return what a position in the layout's text, in UTF-16 units, is in the paragraph's, in characters."""
    return _matched(text_between(found.layout.text(), 0, position), found.paragraph.text)


def _matched(shown: Sequence[str], text: Sequence[str]) -> int:
    """Count the characters of `text` that `shown` has; between them there may be marks for breaking lines."""
    at = 0
    for char in shown:
        if at < len(text) and text[at] == char:
            at += 1
    return at
