"""Draws pages; the painter's unit is a twip, its origin the paper's upper left corner."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextLine

from r2p_drafter.document.stylesheet import Border, Page
from r2p_drafter.typeset.fonts import GRAIN
from r2p_drafter.typeset.pages import Placed
from r2p_drafter.typeset.paragraphs import Line, SetParagraph
from r2p_drafter.typeset.rows import SetRow, Stacked
from r2p_drafter.typeset.runs import PlacedPicture
from r2p_drafter.typeset.typesetter import SetPage


def paint_page(painter: QPainter, page: SetPage, paper: Page) -> None:
    """Draw the text, rules and pictures of one page."""
    painter.setPen(QColor("black"))
    for stacked in page.header + page.footer:
        _paint_whole(painter, stacked, paper.left, 0, paper)
    for placed in page.body:
        _paint_placed(painter, placed, paper)


def _paint_placed(painter: QPainter, placed: Placed, paper: Page) -> None:
    box = placed.box
    if isinstance(box, SetRow):
        for stacked in box.cells:
            _paint_whole(painter, stacked, paper.left, placed.y, paper)
    else:
        lines = box.lines[placed.first : placed.last]
        _paint_lines(painter, box, lines, paper.left, placed.y, paper)


def _paint_whole(painter: QPainter, stacked: Stacked, x: int, y: int, paper: Page) -> None:
    _paint_lines(painter, stacked.set, stacked.set.lines, x + stacked.x, y + stacked.y, paper)


def _paint_lines(
    painter: QPainter, paragraph: SetParagraph, lines: tuple[Line, ...], x: int, y: int, paper: Page
) -> None:
    top = y - lines[0].top
    for line in lines:
        _paint_text(painter, paragraph.layout.lineAt(line.number), x, top)
        for placed in line.pictures:
            _paint_picture(painter, placed, x, top + line.top + line.baseline)
    if paragraph.marker is not None and lines[0] is paragraph.lines[0]:
        _paint_marker(painter, paragraph, x, y)
    _paint_rules(painter, paragraph, lines, x, y, paper)


def _paint_text(painter: QPainter, line: QTextLine, x: float, y: float) -> None:
    painter.save()
    painter.scale(1 / GRAIN, 1 / GRAIN)
    line.draw(painter, QPointF(x * GRAIN, y * GRAIN))
    painter.restore()


def _paint_picture(painter: QPainter, placed: PlacedPicture, x: int, foot: int) -> None:
    width, height = placed.picture.width / 635, placed.picture.height / 635
    area = QRectF(x + placed.x, foot - height, width, height)
    painter.drawImage(area, QImage.fromData(placed.picture.data))


def _paint_marker(painter: QPainter, paragraph: SetParagraph, x: int, y: int) -> None:
    marker = paragraph.marker
    if marker is not None:
        line = marker.layout.lineAt(0)
        _paint_text(painter, line, x + marker.x, y + paragraph.lines[0].baseline - line.ascent() / GRAIN)


def _paint_rules(
    painter: QPainter, paragraph: SetParagraph, lines: tuple[Line, ...], x: int, y: int, paper: Page
) -> None:
    style = paragraph.style
    height = sum(line.height for line in lines)
    left, right = x + min(style.left, style.left + style.first_line), x + paper.text_width - style.right
    if style.border_top is not None and lines[0] is paragraph.lines[0]:
        _rule(painter, style.border_top, left, right, y + style.border_top.width * 20 // 16)
    if style.border_bottom is not None and lines[-1] is paragraph.lines[-1]:
        _rule(painter, style.border_bottom, left, right, y + height - style.border_bottom.width * 20 // 16)


def _rule(painter: QPainter, border: Border, left: int, right: int, y: int) -> None:
    painter.save()
    pen = QPen(QColor(f"#{border.colour}" if border.colour else "black"))
    pen.setWidthF(border.width * 20 / 8)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))
    painter.restore()
