"""Sheets of paper on a desk: scrolled, zoomed, painted."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from r2p_drafter.desktop.preview.page_map import PageMap, text_on
from r2p_drafter.desktop.preview.painting import Marks, SheetPainter, colours_of
from r2p_drafter.desktop.preview.sheets import Sheets
from r2p_drafter.desktop.preview.zoom import MARGIN, Zoom, bounded, level_above, level_below, percent_of
from r2p_drafter.typeset.typesetter import Pages

_NOTCH = 120
"""Eighths of a degree, what one notch of a wheel turns."""
_PER_NOTCH = 1.1
_KEYS = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class PaperView(QAbstractScrollArea):
    """Shows pages as they will be printed; light paper, whatever the palette."""

    page_shown = Signal(int, int)
    """The page in the middle of the window, from 1, and how many there are."""
    zoom_changed = Signal()
    pages_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = Zoom()
        self._map = PageMap()
        self._sheets: Sheets | None = None
        self._marks = Marks()
        self._shown = (0, 0)
        self._is_stale = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # One that came and went with the height of the pages would change the width that they fit.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewport(QWidget())  # to wrap the one that Qt makes takes 14 ms
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Pages of the letter"))

    @property
    def zoom(self) -> Zoom:
        """How large the user wants the paper."""
        return self._zoom

    @property
    def percent(self) -> float:
        """How large the paper is."""
        scale = self._sheets.scale if self._sheets else 0
        return percent_of(scale, self.logicalDpiY()) if scale else bounded(self._zoom.percent)

    @property
    def page_in_sight(self) -> tuple[int, int]:
        """The page in the middle of the window, from 1, and how many there are; zeros if there is none."""
        return self._shown

    def text_in_sight(self) -> str:
        """Return the text of that page, each paragraph a line."""
        number, _ = self._shown
        return text_on(self._map.sheets[number - 1]) if number else ""

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Zoom; what is `at` a point of the window, or in its middle, stays there."""
        at = QPointF(self.viewport().rect().center()) if at is None else at
        spot = self._sheets.spot(at + self._offset()) if self._sheets else None
        self._zoom = zoom
        self._lay_out()
        if self._sheets and spot:
            point = self._sheets.point(spot) - at
            if zoom.mode == "page":
                point.setY(self._sheets.rect(spot.sheet).top() - MARGIN)
            self._scroll_to(point)
        self.zoom_changed.emit()  # another choice may come to the same scale

    def zoom_to(self, percent: float, at: QPointF | None = None) -> None:
        """Show the paper at a percentage of its real size."""
        self.set_zoom(Zoom("percent", bounded(percent)), at)

    def zoom_in(self) -> None:
        """Show the paper one level larger."""
        self.zoom_to(level_above(self.percent))

    def zoom_out(self) -> None:
        """Show the paper one level smaller."""
        self.zoom_to(level_below(self.percent))

    def fit_width(self) -> None:
        """Keep the paper as wide as the window."""
        self.set_zoom(Zoom("width"))

    def fit_page(self) -> None:
        """Keep a whole page in the window."""
        self.set_zoom(Zoom("page"))

    def set_stale(self, is_stale: bool) -> None:
        """Say whether the letter is no longer as the pages show it."""
        if is_stale != self._is_stale:
            self._is_stale = is_stale
            self.viewport().update()

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _window(self) -> QRect:
        """Return what of the desk is seen."""
        return self.viewport().rect().translated(self._offset().toPoint())

    def _update_desk(self, area: QRectF) -> None:
        """Have an area of the desk painted again."""
        if self.devicePixelRatioF() % 1:
            # The area's edges would run through the midst of dots, where old and new paint mix.
            self.viewport().update()
        else:
            self.viewport().update(area.translated(-self._offset()).toAlignedRect())

    def _scroll_to(self, corner: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))

    def _lay_out(self, pages: Pages | None = None) -> None:
        """Lay the sheets anew: others, or the same in other room."""
        paper = pages.paper if pages else self._sheets.paper if self._sheets else None
        if paper is None:
            return
        room = self.viewport().size()
        scale = self._zoom.scale(paper, room, self.logicalDpiY())
        before = self._sheets
        self._sheets = sheets = Sheets(paper, len(self._map.sheets), scale, room.width())
        over = sheets.size - room
        for bar, length, seen in (
            (self.horizontalScrollBar(), over.width(), room.width()),
            (self.verticalScrollBar(), over.height(), room.height()),
        ):
            bar.setRange(0, max(length, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(self.fontMetrics().lineSpacing() * 2)
        self._tell_page()
        if sheets != before:
            self.viewport().update()
        if before is None or before.scale != scale:
            self.zoom_changed.emit()

    def _tell_page(self) -> None:
        if self._sheets is None:
            return
        shown = (self._sheets.nearest(self._window().center().y()) + 1, self._sheets.count)
        if shown != self._shown:
            self._shown = shown
            self.page_shown.emit(*shown)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        self.viewport().update()
        self._tell_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, top = self._sheets, self._offset()
        spot = before.spot(top) if before and top.y() > 0 else None
        self._lay_out()
        if before and self._sheets and spot and before.scale != self._sheets.scale:
            self.verticalScrollBar().setValue(round(self._sheets.point(spot).y()))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        offset = self._offset().toPoint()
        painter = QPainter(self.viewport())
        colours = colours_of(self.palette(), self.hasFocus())
        if self._sheets is None:
            painter.fillRect(event.rect(), colours.desk)
            return
        painter.translate(-offset)
        sheets = SheetPainter(painter, self._sheets, colours)
        for area in event.region():  # type: ignore[attr-defined]  # Qt’s stubs leave it out
            sheets.paint(area.translated(offset), self._map.sheets, self._marks, self._is_stale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, actions = self.verticalScrollBar(), QAbstractSlider.SliderAction
        if event.key() in _KEYS:
            bar.triggerAction(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.triggerAction(actions.SliderPageStepSub if back else actions.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _NOTCH
            self.zoom_to(self.percent * _PER_NOTCH**notches, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.percent * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
