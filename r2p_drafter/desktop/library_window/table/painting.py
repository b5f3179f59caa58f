"""Paints the cells of large tables: plain text in one line, for which the styles of Qt take twice as long."""

import functools
from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
Elide = Callable[[str, int], str]
Place = tuple[int, int, int, int]
_MARGIN = 4
_CACHED = 8_192
"""Texts that were shortened lately: posts and organisations come again and again."""
_SCRIPTS = "ЖάԱაאبनবਗગதతಕമසกལကកአ中あ가"
"""A letter of each script."""
# As numbers: a page has hundreds of cells, and flags of Python's take long to join.
_SELECTED = QStyle.StateFlag.State_Selected.value
_MARKED = (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver).value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_PARTS, _ROLES = QStyle.PrimitiveElement, QPalette.ColorRole


def reading_fonts(font: QFont) -> Iterator[None]:
    """Have a font for each script read, one at a step: in a frame, each would take too long."""
    metrics = QFontMetrics(font)
    for letter in _SCRIPTS:
        metrics.horizontalAdvance(letter)
        yield


class _Advances(dict[str, int]):
    """How wide each letter is; together, letters are hardly ever wider than one by one."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> int:
        self[letter] = width = self._metrics.horizontalAdvance(letter)
        return width


class LineDelegate(QStyledItemDelegate):
    """Paints one line of text in each cell, shortened where it does not fit.

    What it needs of fonts and colours it is told by `dress`, not with each cell.
    """

    def __init__(
        self, text_of: Callable[[int, int], str], numbers: frozenset[int], parent: QObject | None = None
    ) -> None:
        """Paint what `text_of` returns for a row and a column; in the columns `numbers` from the right."""
        super().__init__(parent)
        self._text_of = text_of
        self._numbers = numbers
        self._is_dressed = False
        self._view: QWidget
        self._metrics: QFontMetrics
        self._pens: tuple[QPen, QPen]
        self._elide: Elide
        self._advances: _Advances
        self._base = 0

    def dress(self, view: QWidget) -> None:
        """Take fonts and colours from the view, as they are now."""
        metrics = QFontMetrics(view.font())
        palette = view.palette()
        self._view, self._metrics = view, metrics
        self._pens = (QPen(palette.color(_ROLES.Text)), QPen(palette.color(_ROLES.HighlightedText)))
        self._advances = _Advances(metrics)
        self._base = metrics.ascent() - metrics.descent()

        @functools.lru_cache(maxsize=_CACHED)
        def elide(text: str, room: int) -> str:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

        self._elide = elide
        self._is_dressed = view.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not self._is_dressed:
            super().paint(painter, option, index)
            return
        state = option.state.value
        if state & _MARKED:
            self._view.style().drawPrimitive(_PARTS.PE_PanelItemViewItem, option, painter, self._view)
        text = self._text_of(index.row(), index.column())
        if text:
            painter.setPen(self._pens[bool(state & _SELECTED)])
            self._paint_text(painter, option, text, index.column())
        if state & _FOCUSED:
            self._paint_focus(painter, option)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, text: str, column: int) -> None:
        x, y, width, height = cast(Place, option.rect.getRect())  # one call instead of four
        room = width - 2 * _MARGIN
        if sum(map(self._advances.__getitem__, text)) > room:
            text = self._elide(text, room)
        left = x + _MARGIN
        if column in self._numbers:
            left = x + width - _MARGIN - self._metrics.horizontalAdvance(text)
        painter.drawText(left, y + (height + self._base) // 2, text)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        frame = QStyleOptionFocusRect()
        frame.initFrom(self._view)
        frame.rect = option.rect
        self._view.style().drawPrimitive(_PARTS.PE_FrameFocusRect, frame, painter, self._view)
