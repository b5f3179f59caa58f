"""What the program has to say about a letter, in slim strips at the head of its window."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.log import note
from r2p_drafter.desktop.look.icons import icon, severity_icon
from r2p_drafter.desktop.look.theme import severity_colour

Kind = Literal["error", "warning", "done"]
LASTS = 20_000
"""Milliseconds that good news stays, unless the mouse or the keyboard is on it."""
_TINT = 0.14


class Offer(Struct, frozen=True):
    """Something that can be done about a message, by a button in it."""

    text: str
    do: Callable[[], object]


class Messages(QWidget):
    """The messages of one window; a new one takes the place of that with the same `topic`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: dict[str, MessageStrip] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.hide()

    def say(self, topic: str, text: str, kind: Kind, offers: Sequence[Offer] = ()) -> None:
        """Show a message until it is closed, one of its offers is taken, or there is a newer one."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 3 ms, not for the first picture

        note("told", about=topic, kind=kind)
        self.clear(topic)
        strip = MessageStrip(text, kind, offers, self)
        strip.setObjectName(f"message_{topic}")
        strip.closed.connect(self._drop)
        self._strips[topic] = strip
        self._layout.addWidget(strip)
        strip.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(strip, text))

    def clear(self, topic: str) -> None:
        """Take a message away, as what it was about is over."""
        strip = self._strips.pop(topic, None)
        if strip is not None:
            self._layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))

    def text(self, topic: str) -> str:
        """Return what is said on a topic; empty where nothing is."""
        strip = self._strips.get(topic)
        return strip.text if strip else ""

    def _drop(self) -> None:
        for topic in [topic for topic, strip in self._strips.items() if strip is self.sender()]:
            self.clear(topic)


class MessageStrip(QFrame):
    """One message: its mark, its text, what can be done about it, and a button that closes it."""

    closed = Signal()

    def __init__(self, text: str, kind: Kind, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._kind = kind
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.setSpacing(8)
        self._add_mark()
        self._add_text()
        for offer in offers:
            self._add_button(offer)
        self._add_close()
        self._time = QTimer(self, singleShot=True, interval=LASTS)
        self._time.timeout.connect(self._fade)
        if kind == "done":
            self._time.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the ground, so that the strip stands out in light and in dark."""
        painter = QPainter(self)
        colour = self._colour()
        painter.fillRect(self.rect(), _faded(colour))
        painter.fillRect(QRect(0, 0, 3, self.height()), colour)
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when light becomes dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _colour(self) -> QColor:
        return severity_colour("hint" if self._kind == "done" else self._kind, self.palette())

    def _add_mark(self) -> None:
        mark = QLabel(self)
        side = self.fontMetrics().height()
        mark.setPixmap(_mark(self._kind).pixmap(side, side))
        self._row.addWidget(mark)

    def _add_text(self) -> None:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
        label.setText(self.text)
        label.setObjectName("message")
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.addWidget(label, stretch=1)

    def _add_button(self, offer: Offer) -> None:
        button = QPushButton(offer.text, self)
        button.setAutoDefault(True)
        button.clicked.connect(self.closed)
        button.clicked.connect(offer.do)
        self._row.addWidget(button)

    def _add_close(self) -> None:
        button = QToolButton(self)
        button.setObjectName("close_message")
        button.setIcon(icon("close"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Close this message"))
        button.setAccessibleName(button.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.closed)
        self._row.addWidget(button)

    def _fade(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._time.start()
        else:
            self.closed.emit()


def _mark(kind: Kind) -> QIcon:
    return icon("done") if kind == "done" else severity_icon(kind)


def _faded(colour: QColor) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(_TINT)
    return faded
