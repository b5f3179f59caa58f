"""Where on the screen text of the letter stands: `point_of(view, "Excellency")`."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect

from r2p_drafter.desktop.preview.page_map import text_between
from r2p_drafter.desktop.preview.paper_view import PaperView
from r2p_drafter.desktop.preview.sheets import Sheets, Spot
from r2p_drafter.letter.model import Letter
from r2p_drafter.typeset.breaking import x_at
from r2p_drafter.typeset.fonts import GRAIN
from r2p_drafter.typeset.paragraphs import Line
from r2p_drafter.typeset.places import Stretch
from r2p_drafter.typeset.typesetter import Pages

PagesOf = Callable[[Letter], Pages]
"""Sets letters one after the other, as a window does."""


def point_of(view: PaperView, text: str) -> QPoint:
    """Return the point of the window right before a text, half way up its line."""
    number, stretch, line, at = _found(view, text)
    x = stretch.x + x_at(stretch.set.layout.lineAt(line.number), at) / GRAIN
    return _point(view, Spot(number, x, stretch.origin + line.top + line.height / 2))


def line_of(view: PaperView, text: str) -> QRect:
    """Return where in the window the first line stands that has this text, a pixel wide."""
    number, stretch, line, _ = _found(view, text)
    top = stretch.origin + line.top
    return QRect(
        _point(view, Spot(number, stretch.x, top)), _point(view, Spot(number, stretch.x, top + line.height))
    )


def is_seen(view: PaperView, text: str) -> bool:
    """Tell whether the line with this text is in the window from top to bottom."""
    line, window = line_of(view, text), view.viewport().rect()
    return window.top() <= line.top() and line.bottom() <= window.bottom()


def sheets_of(view: PaperView) -> Sheets:
    """Return how the sheets lie."""
    assert view._sheets is not None
    return view._sheets


def _point(view: PaperView, spot: Spot) -> QPoint:
    return (sheets_of(view).point(spot) - view._offset()).toPoint()


def _found(view: PaperView, text: str) -> tuple[int, Stretch, Line, int]:
    for number, sheet in enumerate(view._map.sheets):
        for stretch in sheet.stretches:
            whole = stretch.set.layout.text()
            for line in stretch.lines:
                inside = text_between(whole, line.start, line.end)
                if text in inside:
                    return number, stretch, line, line.start + inside.index(text)
    raise AssertionError(f"no line on paper has {text!r}")
