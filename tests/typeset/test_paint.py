"""Pages as they are drawn."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from paper import a_document, a_stylesheet
from r2p_drafter.document.blocks import Paragraph, Picture
from r2p_drafter.typeset.paint import paint_page
from r2p_drafter.typeset.typesetter import Typesetter


def a_picture_of_fine_lines(size: int) -> bytes:
    """A PNG of lines a dot wide, black and white in turn."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    for y in range(size):
        for x in range(size):
            image.setPixelColor(x, y, QColor("black" if x % 2 else "white"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stubs want bytes
    return bytes(buffer.data().data())


def painted(picture: Picture, scale: float) -> QImage:
    """The first page at so many dots to the twip."""
    pages = Typesetter(a_stylesheet()).set(a_document(Paragraph(style="Body Text", runs=(picture,))))
    image = QImage(round(12240 * scale), round(15840 * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, pages.pages[0], pages.paper)
    painter.end()
    return image


def test_fine_lines_of_a_picture_become_an_even_grey_where_it_is_drawn_small() -> None:
    picture = Picture(a_picture_of_fine_lines(210), width=1440 * 635, height=1440 * 635)
    image = painted(picture, 0.05)
    corner = round(1440 * 0.05)
    greys = [image.pixelColor(corner + at, corner + 30).lightness() for at in range(5, 65)]
    assert min(greys) > 60
    assert max(greys) < 195


def test_a_picture_that_is_drawn_large_keeps_its_dots() -> None:
    picture = Picture(a_picture_of_fine_lines(8), width=1440 * 635, height=1440 * 635)
    image = painted(picture, 0.1)
    corner = 144
    colours = {image.pixelColor(corner + at, corner + 70).name() for at in range(2, 140)}
    assert {"#000000", "#ffffff"} <= colours
