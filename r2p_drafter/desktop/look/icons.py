"""Icons: line drawings in `resources/icons`, in the colour of the text around them, light or dark."""

import functools

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.look.theme import Severity, severity_colour

_DISABLED_STRENGTH = 0.4


@functools.cache
def _drawing(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@functools.cache
def icon(name: str) -> QIcon:
    """Return the icon of that name, which is painted in the colours of the moment.

    Raises:
        OSError: `resources/icons` has none of that name.
    """
    _drawing(name)
    return QIcon(_LineEngine(name))


def application_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(resources_folder() / "icons" / "r2p-drafter.svg"))


@functools.lru_cache(maxsize=512)
def _painted(name: str, colour: str, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    side = min(width, height)
    painter = QPainter(image)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return image


class _LineEngine(QIconEngine):
    """Paints a drawing in the colour that text has now, so that an icon follows the palette."""

    def __init__(self, name: str, colour: str = "") -> None:
        """Paint `name` in `colour`, or in that of text where none is given."""
        super().__init__()
        self._name = name
        self._own_colour = colour

    def clone(self) -> QIconEngine:
        return _LineEngine(self._name, self._own_colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        ratio = painter.device().devicePixelRatio()
        size = QSize(max(round(rect.width() * ratio), 1), max(round(rect.height() * ratio), 1))
        image = _painted(self._name, self._colour(mode), size.width(), size.height())
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED_STRENGTH)
        painter.drawImage(QRectF(rect), image)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # in a window so small that there is no room for it
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def _colour(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Selected:
            return QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText).name()
        return self._own_colour or QGuiApplication.palette().color(QPalette.ColorRole.ButtonText).name()


def give_room(button: QAbstractButton) -> None:
    """Give the icon of a button some room at its sides, so that it touches neither the edge nor the text."""
    size = button.iconSize()
    button.setIconSize(QSize(size.width() + size.width() // 2, size.height()))


def severity_icon(severity: Severity) -> QIcon:
    """Return the mark of a severity: a shape of its own in a colour of its own."""
    colour = severity_colour(severity, QGuiApplication.palette()).name()
    return _in_colour(severity, colour)


@functools.cache
def _in_colour(name: str, colour: str) -> QIcon:
    return QIcon(_LineEngine(name, colour))
