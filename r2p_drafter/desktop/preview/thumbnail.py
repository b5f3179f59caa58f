"""A picture of a letter's first page, as for the gallery of templates."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from r2p_drafter.typeset.paint import paint_page
from r2p_drafter.typeset.typesetter import Pages


def first_page(pages: Pages, width: int, ratio: float = 1) -> QImage:
    """Return the first page `width` device-independent pixels wide, each `ratio` dots."""
    paper = pages.paper
    scale = width * ratio / paper.width
    image = QImage(round(width * ratio), round(paper.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    hints = QPainter.RenderHint
    painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)
    painter.scale(scale, scale)
    paint_page(painter, pages.pages[0], paper)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
