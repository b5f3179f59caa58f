"""Paints the sheets: paper, shadow, marks behind the text, and the text as it will be printed."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from r2p_drafter.desktop.look.theme import is_dark
from r2p_drafter.desktop.preview.changes import within
from r2p_drafter.desktop.preview.page_map import Sheet
from r2p_drafter.desktop.preview.sheets import Sheets
from r2p_drafter.typeset.paint import paint_stretches

Blocks = Mapping[int, Sequence[QRectF]]
"""Areas by the number of their sheet, in twips."""

_SHADOW = (0.14, 0.11, 0.08, 0.05, 0.03, 0.015)
"""How dark the shadow is, pixel by pixel away from the sheet."""
_BAR = 3
"""Pixels, the width of the bar beside what is marked."""
_AT_HAND, _UNDER_POINTER = 0.13, 0.07
"""How strong a mark is behind the text."""
_VEIL = 0.6
"""How far a veil hides what is under it."""
MARK_REACH = 12
"""Pixels around a marked area that its mark may take up."""


class Marks(Struct, frozen=True):
    """What is marked behind the text; it is never printed."""

    at_hand: Blocks = {}
    under_pointer: Blocks = {}


class Colours(Struct, frozen=True):
    """Of what surrounds the paper, and of the marks on it."""

    desk: QColor
    edge: QColor
    accent: QColor


def colours_of(palette: QPalette, has_focus: bool) -> Colours:
    """Return colours that suit a light or a dark palette; the paper itself is white in both."""
    window = palette.color(QPalette.ColorRole.Window)
    accent, dark = palette.color(QPalette.ColorRole.Highlight), is_dark(palette)
    desk = window.darker(135) if dark else window.darker(108)
    edge = accent if has_focus else _mixed(desk, QColor("black"), 0.6 if dark else 0.25)
    return Colours(desk, edge, accent)


def _mixed(ground: QColor, colour: QColor, strength: float) -> QColor:
    """Return what a veil of a colour looks like; Qt is far slower at painting with veils themselves."""
    channels = (QColor.redF, QColor.greenF, QColor.blueF)
    return QColor.fromRgbF(*(of(ground) + (of(colour) - of(ground)) * strength for of in channels))


class SheetPainter:
    """Paints one part of the desk; the painter's origin is the desk's upper left corner."""

    def __init__(self, painter: QPainter, sheets: Sheets, colours: Colours) -> None:
        self._painter = painter
        self._sheets = sheets
        self._colours = colours
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)

    def paint(self, area: QRect, sheets: Sequence[Sheet], marks: Marks, is_stale: bool) -> None:
        """Paint an area of the desk; under a veil where the letter is no longer as it shows."""
        self._desk(area)
        for number in self._sheets.between(area.top(), area.bottom()):
            self._sheet(number, sheets[number], area, marks)
            if is_stale:
                veil = QColor(self._colours.desk)
                veil.setAlphaF(_VEIL)
                self._painter.fillRect(self._sheets.rect(number) & area, veil)

    def _desk(self, area: QRect) -> None:
        """Paint what the sheets lie on, and their shadows."""
        for number in self._sheets.between(area.top(), area.bottom()):
            if self._sheets.rect(number).contains(area):
                return
        self._painter.fillRect(area, self._colours.desk)
        for number in self._sheets.between(area.top(), area.bottom()):
            self._shadow(self._sheets.rect(number))

    def _shadow(self, sheet: QRect) -> None:
        for distance, darkness in enumerate(_SHADOW, start=1):
            around = sheet.adjusted(-distance, 1 - distance, distance, 1 + distance)
            self._frame(around, _mixed(self._colours.desk, QColor("black"), darkness))
        self._frame(sheet.adjusted(-1, -1, 1, 1), self._colours.edge)

    def _frame(self, outer: QRect, colour: QColor) -> None:
        """Draw a frame of one pixel inside `outer`; straight strips are many times faster than a path."""
        left, top, width, height = outer.x(), outer.y(), outer.width(), outer.height()
        for strip in (
            QRect(left, top, width, 1),
            QRect(left, top + height - 1, width, 1),
            QRect(left, top + 1, 1, height - 2),
            QRect(left + width - 1, top + 1, 1, height - 2),
        ):
            self._painter.fillRect(strip, colour)

    def _sheet(self, number: int, sheet: Sheet, area: QRect, marks: Marks) -> None:
        """Paint what of a sheet lies in an area of the desk."""
        paper = self._sheets.rect(number)
        visible = paper & area
        if visible.isEmpty():
            return
        painter, scale = self._painter, self._sheets.scale
        painter.save()
        painter.setClipRect(visible)
        painter.fillRect(visible, Qt.GlobalColor.white)
        self._marks(number, marks)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        top, bottom = (visible.top() - paper.top()) / scale, (visible.bottom() + 1 - paper.top()) / scale
        paint_stretches(painter, within(sheet, top, bottom), self._sheets.paper)
        painter.restore()

    def _marks(self, number: int, marks: Marks) -> None:
        marked = [self._sheets.area(number, block) for block in marks.at_hand.get(number, ())]
        for area in marked:
            self._tint(area, _AT_HAND)
            bar = QRectF(area.left() - _BAR - 3, area.top() - 2, _BAR, area.height() + 4)
            self._painter.fillRect(bar.toAlignedRect(), self._colours.accent)
        for block in marks.under_pointer.get(number, ()):
            area = self._sheets.area(number, block)
            on_mark = any(area.intersects(other) for other in marked)
            self._tint(area, _UNDER_POINTER + (_AT_HAND if on_mark else 0))

    def _tint(self, area: QRectF, strength: float) -> None:
        colour = _mixed(QColor("white"), self._colours.accent, strength)
        self._painter.fillRect(area.adjusted(-1, -2, 1, 2).toAlignedRect(), colour)
