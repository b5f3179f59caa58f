"""Pages as they are drawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from paper import a_document, a_stylesheet
from r2p_drafter.document.blocks import Paragraph, Picture
from r2p_drafter.typeset.paint import paint_page
from r2p_drafter.typeset.pictures import decoded
from r2p_drafter.typeset.typesetter import Typesetter


def a_picture_of_fine_lines(size: int) -> bytes:
    """A PNG of lines a dot wide, black and white in turn."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    for y in range(size):
        for x in range(size):
            image.setPixelColor(x, y, QColor("black" if x % 2 else "white"))
    return saved(image, "PNG")


def saved(image: QImage, kind: str) -> bytes:
    """The image as a file of that kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]  # Qt's stubs want bytes
    return bytes(buffer.data().data())


def a_plain_picture(kind: str, size: int) -> bytes:
    """A square of red."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return saved(image, kind)


def colour_of(data: bytes) -> QColor:
    """What is seen in the middle of a picture that is drawn an inch wide."""
    image = painted(Picture(data, width=1440 * 635, height=1440 * 635), 0.05)
    return image.pixelColor(72 + 36, 72 + 36)


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


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF"])
def test_pictures_that_word_has_are_drawn(kind: str) -> None:
    assert colour_of(a_plain_picture(kind, 40)).red() > 250
    assert colour_of(a_plain_picture(kind, 40)).green() < 5


def test_a_gif_is_drawn() -> None:
    dot = bytes.fromhex("474946383961010001008000000000ffffffff2c00000000010001000002024401003b")
    assert colour_of(dot) == QColor("#0000ff")


@pytest.mark.parametrize("address", ["{uri}", "{path}"])
def test_an_svg_brings_in_no_file_of_the_users(tmp_path: Path, address: str) -> None:
    own = tmp_path / "own.png"
    own.write_bytes(a_plain_picture("PNG", 64))
    href = address.format(uri=own.as_uri(), path=own)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="64" height="64"><image xlink:href="{href}" width="64" height="64"/></svg>'
    )
    assert colour_of(svg.encode()) == QColor("white")


@pytest.mark.parametrize("kind", ["PPM", "XPM", "WEBP", "ICO"])
def test_what_word_has_no_pictures_of_is_not_drawn(kind: str) -> None:
    assert colour_of(a_plain_picture(kind, 40)) == QColor("white")


def test_a_large_photo_is_read_in_few_dots() -> None:
    data = a_plain_picture("JPEG", 5_000)
    assert colour_of(data).red() > 250
    assert decoded(data, 20_000, 20_000).width() == 4_096


def test_of_another_picture_that_takes_too_much_memory_nothing_is_read() -> None:
    data = a_plain_picture("PNG", 4_200)
    assert decoded(data, 72, 72).isNull()
    assert colour_of(data) == QColor("white")
