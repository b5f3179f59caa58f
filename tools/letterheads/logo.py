"""Draws the mark that holds the place of an organisation's logo: a shield, party per pale."""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

_WIDTH, _HEIGHT = 130, 154
"""11 by 13 mm at 300 dots an inch."""
_DOTS_PER_METRE = 11_811
_DARK, _LIGHT = "#1F3A5F", "#6F8AAE"


def logo() -> bytes:
    """Return the mark as a PNG with a clear ground."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_ARGB32)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_WIDTH / 100, _HEIGHT / 100)
    _paint(painter)
    painter.end()
    return _png(image)


def _paint(painter: QPainter) -> None:
    shield = _shield()
    for left, colour in ((0.0, _DARK), (51.5, _LIGHT)):
        half = QPainterPath()
        half.addRect(QRectF(left, 0, 48.5, 100))
        painter.fillPath(shield.intersected(half), QColor(colour))


def _shield() -> QPainterPath:
    """Return the outline in 100 by 100 units: straight shoulders, sides that meet in a point."""
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(100, 0)
    path.lineTo(100, 46)
    path.cubicTo(100, 74, 76, 90, 50, 100)
    path.cubicTo(24, 90, 0, 74, 0, 46)
    path.closeSubpath()
    return path


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
