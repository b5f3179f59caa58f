"""Draws pages; the painter's unit is a twip, its origin the paper's upper left corner."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from r2p_drafter.document.stylesheet import Border, Page
from r2p_drafter.typeset.fonts import GRAIN
from r2p_drafter.typeset.paragraphs import SetParagraph
from r2p_drafter.typeset.pictures import decoded
from r2p_drafter.typeset.places import Stretch, stretches_of
from r2p_drafter.typeset.runs import PlacedPicture
from r2p_drafter.typeset.typesetter import SetPage


def paint_page(painter: QPainter, page: SetPage, paper: Page) -> None:
    """Draw the text, rules and pictures of one page."""
    paint_stretches(painter, stretches_of(page, paper), paper)


def paint_stretches(painter: QPainter, stretches: Iterable[Stretch], paper: Page) -> None:
    """Draw some of what stands on a page."""
    painter.setPen(QColor("black"))
    for stretch in stretches:
        _paint_stretch(painter, stretch, paper)


def _paint_stretch(painter: QPainter, stretch: Stretch, paper: Page) -> None:
    paragraph, x, top = stretch.set, stretch.x, stretch.origin
    if paragraph.marker is not None and stretch.first == 0:  # first, as a PDF is read in this order
        _paint_marker(painter, paragraph, x, stretch.y)
    for line in stretch.lines:
        _paint_text(painter, paragraph.layout.lineAt(line.number), x, top)
        for placed in line.pictures:
            _paint_picture(painter, placed, x, top + line.top + line.baseline)
    _paint_rules(painter, stretch, paper)


def _paint_text(painter: QPainter, line: QTextLine, x: float, y: float) -> None:
    painter.save()
    painter.scale(1 / GRAIN, 1 / GRAIN)
    line.draw(painter, QPointF(x * GRAIN, y * GRAIN))
    painter.restore()


def _paint_picture(painter: QPainter, placed: PlacedPicture, x: int, foot: int) -> None:
    width, height = placed.picture.width / 635, placed.picture.height / 635
    area = QRectF(x + placed.x, foot - height, width, height)
    dots = painter.deviceTransform().mapRect(area)
    painter.drawImage(area, decoded(placed.picture.data, math.ceil(dots.width()), math.ceil(dots.height())))


def _paint_marker(painter: QPainter, paragraph: SetParagraph, x: int, y: int) -> None:
    marker = paragraph.marker
    if marker is not None:
        line = marker.layout.lineAt(0)
        _paint_text(painter, line, x + marker.x, y + paragraph.lines[0].baseline - line.ascent() / GRAIN)


def _paint_rules(painter: QPainter, stretch: Stretch, paper: Page) -> None:
    style, x = stretch.set.style, stretch.x
    left, right = x + min(style.left, style.left + style.first_line), x + paper.text_width - style.right
    above, below = style.border_top, style.border_bottom
    if above is not None and stretch.first == 0 and not stretch.set.continues:
        _rule(painter, above, left, right, stretch.y + above.width * 20 // 16)
    if below is not None and stretch.last == len(stretch.set.lines) and not stretch.set.goes_on:
        _rule(painter, below, left, right, stretch.bottom - below.width * 20 // 16)


def _rule(painter: QPainter, border: Border, left: int, right: int, y: int) -> None:
    painter.save()
    pen = QPen(QColor(f"#{border.colour}" if border.colour else "black"))
    pen.setWidthF(border.width * 20 / 8)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))
    painter.restore()
