"""Where the sheets of paper lie: one under the other, centred.

Places on the desk that they lie on are device-independent pixels from its upper left corner, those on
paper are twips from the paper's.
"""

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize

from r2p_drafter.desktop.preview.zoom import MARGIN
from r2p_drafter.document.stylesheet import Page


class Spot(Struct, frozen=True):
    """A place on paper, or beside it; `sheet` counts from 0."""

    sheet: int
    x: float
    y: float


class Sheets(Struct, frozen=True):
    """So many sheets at one scale, in a window of a given width."""

    paper: Page
    count: int
    scale: float
    """Pixels to the twip."""
    room: int
    """The width of the window that they are seen through."""

    @property
    def sheet_size(self) -> QSize:
        """The size of a sheet in whole pixels."""
        return QSize(round(self.paper.width * self.scale), round(self.paper.height * self.scale))

    @property
    def size(self) -> QSize:
        """The size of the desk."""
        sheet = self.sheet_size
        width = max(sheet.width() + 2 * MARGIN, self.room)
        return QSize(width, self.count * (sheet.height() + MARGIN) + MARGIN)

    def rect(self, sheet: int) -> QRect:
        """Return where a sheet lies on the desk."""
        size = self.sheet_size
        left = (self.size.width() - size.width()) // 2
        return QRect(QPoint(left, MARGIN + sheet * (size.height() + MARGIN)), size)

    def nearest(self, y: float) -> int:
        """Return the sheet that is nearest to a height on the desk."""
        step = self.sheet_size.height() + MARGIN
        return min(max(int((y - MARGIN / 2) // step), 0), self.count - 1)

    def between(self, top: float, bottom: float) -> range:
        """Return the sheets that can be seen between two heights."""
        return range(self.nearest(top), self.nearest(bottom) + 1) if self.count else range(0)

    def spot(self, point: QPointF) -> Spot:
        """Return what a point of the desk is on the nearest sheet; it may be beside the paper."""
        sheet = self.nearest(point.y())
        corner = self.rect(sheet).topLeft()
        return Spot(sheet, (point.x() - corner.x()) / self.scale, (point.y() - corner.y()) / self.scale)

    def point(self, spot: Spot) -> QPointF:
        """Return where a place on paper lies on the desk."""
        return QPointF(self.rect(spot.sheet).topLeft()) + QPointF(spot.x, spot.y) * self.scale

    def area(self, sheet: int, area: QRectF) -> QRectF:
        """Return where an area of a sheet lies on the desk."""
        corner = self.point(Spot(sheet, area.x(), area.y()))
        return QRectF(corner, area.size() * self.scale)
