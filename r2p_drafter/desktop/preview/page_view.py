"""The pages, going along with the writer: what is at hand is marked, what is clicked is told."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.preview.areas import area_of, blocks_of
from r2p_drafter.desktop.preview.changes import changed_band
from r2p_drafter.desktop.preview.following import Found, typed_line
from r2p_drafter.desktop.preview.hits import Hit, hit, stretch_under
from r2p_drafter.desktop.preview.keeping import hold
from r2p_drafter.desktop.preview.page_map import Sheet
from r2p_drafter.desktop.preview.painting import MARK_REACH, Blocks, Marks
from r2p_drafter.desktop.preview.paper_view import PaperView
from r2p_drafter.desktop.preview.reader import PageReader
from r2p_drafter.desktop.preview.sheets import Sheets
from r2p_drafter.typeset.places import Stretch
from r2p_drafter.typeset.typesetter import Pages


class PageView(PaperView):
    """Shows the letter as it is typed, and keeps its place."""

    clicked = Signal(str, int)
    """A part of the letter whose text was clicked, and where: characters before the click in all of the
    part's text on paper, its paragraphs a line break apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = ""
        self._marked: Found = ()
        self._pointer: QPointF | None = None
        self._pressed: QPointF | None = None
        self.viewport().setMouseTracking(True)
        PageReader(self)

    def set_pages(self, pages: Pages) -> None:
        """Show other pages; what was seen stays where it was on the screen."""
        window, before, marked = self._window(), self._map.sheets, self._marked
        held = hold(self._sheets, self._map, marked, window.top(), window.bottom()) if self._sheets else None
        self._map.take(pages)
        self._marked = self._from(self._part)
        self._lay_out(pages)
        if self._sheets and held:
            shift = held.shift(self._sheets, self._map, self._marked)
            self._scroll_to(self._offset() + QPointF(0, shift))
            self._follow(marked, self._sheets)
            self._update_changed(before, self._sheets)
        self._refresh_marks()
        self.pages_changed.emit()

    def mark_part(self, part: str) -> None:
        """Mark what comes from the part of the letter that is at hand, and scroll it into view."""
        if part != self._part:
            self._part = part
            self._marked = self._from(part)
            self._reveal()
            self._refresh_marks()

    def _from(self, part: str) -> Found:
        return tuple(self._map.stretches_from(self._map.nearest_parts(part)))

    def _follow(self, marked_before: Found, sheets: Sheets) -> None:
        """Scroll the line that is being typed into view."""
        line = typed_line(marked_before, self._marked)
        if line is not None:
            self._make_visible(sheets.area(line.sheet, line.area))

    def _reveal(self) -> None:
        """Scroll what is marked into view; nothing moves where some of it can be read already."""
        sheets, window = self._sheets, QRectF(self._window())
        if not self._marked or sheets is None:
            return
        areas = [sheets.area(number, area_of(stretch)) for number, stretch in self._marked]
        legible = 2 * self.fontMetrics().lineSpacing()
        if any((area & window).height() >= min(area.height(), legible) for area in areas):
            return
        whole = areas[0] | areas[-1]
        self._make_visible(whole if whole.height() < window.height() else areas[0])

    def _make_visible(self, area: QRectF) -> None:
        window, room = self._window(), self.fontMetrics().lineSpacing()
        wanted = area.adjusted(-room, -room, room, room)
        left = nearest_window(window.left(), window.width(), wanted.left(), wanted.right())
        top = nearest_window(window.top(), window.height(), wanted.top(), wanted.bottom())
        self._scroll_to(QPointF(left, top))

    def _update_changed(self, before: Sequence[Sheet], sheets: Sheets) -> None:
        for number in self._visible():
            if number < len(before):
                band = changed_band(before[number], self._map.sheets[number], sheets.paper)
                if band is not None:
                    self._update_desk(sheets.area(number, band))

    def _visible(self) -> range:
        window = self._window()
        return self._sheets.between(window.top(), window.bottom()) if self._sheets else range(0)

    def _refresh_marks(self) -> None:
        """Find what is to be marked on the sheets that are seen, and have it painted where that changed."""
        visible = self._visible()
        at_hand: dict[int, list[Stretch]] = {}
        for number, stretch in self._marked:
            if number in visible:
                at_hand.setdefault(number, []).append(stretch)
        marks = Marks(
            {number: blocks_of(stretches) for number, stretches in at_hand.items()}, self._hovered()
        )
        old, self._marks = self._marks, marks
        self._update_blocks(old.at_hand, marks.at_hand)
        self._update_blocks(old.under_pointer, marks.under_pointer)
        if bool(old.under_pointer) != bool(marks.under_pointer):
            shapes = Qt.CursorShape
            shape = shapes.PointingHandCursor if marks.under_pointer else shapes.ArrowCursor
            self.viewport().setCursor(shape)

    def _update_blocks(self, old: Blocks, new: Blocks) -> None:
        if self._sheets is None:
            return
        for number in old.keys() | new.keys():
            before, now = old.get(number, []), new.get(number, [])
            for block in (*before, *now) if before != now else ():
                area = self._sheets.area(number, block)
                self._update_desk(area.adjusted(-MARK_REACH, -MARK_REACH, MARK_REACH, MARK_REACH))

    def _hovered(self) -> Blocks:
        if self._pointer is None or not self._sheets:
            return {}
        spot = self._sheets.spot(self._pointer + self._offset())
        found = stretch_under(self._map, spot)
        return {spot.sheet: blocks_of([found])} if found else {}

    def _hit(self, point: QPointF) -> Hit | None:
        return hit(self._map, self._sheets.spot(point + self._offset())) if self._sheets else None

    def _point_at(self, point: QPointF | None) -> None:
        self._pointer = point
        self._refresh_marks()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._refresh_marks()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if is_left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        moved = (event.position() - pressed).manhattanLength()
        found = self._hit(pressed)
        if found is not None and moved < QGuiApplication.styleHints().startDragDistance():
            self.clicked.emit(found.part, found.position)


def nearest_window(at: float, length: float, start: float, end: float) -> float:
    """Return where a window `at` somewhere has to begin to show `start` to `end`, moved as little as may be.

    One that is too small for all of it stays where it shows some.
    """
    if end - start > length:
        return at if start < at + length and end > at else start
    return min(max(at, end - length), start)
