"""The bar over pages that are no longer what the letter says, with the reason."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel

from r2p_drafter.desktop.look.icons import severity_icon
from r2p_drafter.desktop.look.theme import severity_colour

_TINT = 0.14
_BAR = 3


class FaultBar(QFrame):
    """Tells a fault of the template for as long as there is one; it can't be closed."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        """Lie over the head of a view, whose pages stay where they are."""
        super().__init__(view)
        self._window = view.viewport()
        self._window.installEventFilter(self)
        self.setObjectName("fault_bar")
        self._mark = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("fault")
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a template may say anything
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, stretch=1)
        self._show_mark()
        self.hide()

    def say(self, fault: str) -> None:
        """Show a fault; an empty one means that there is none any more."""
        self._text.setText(fault)
        self.setVisible(bool(fault))
        self._fit()
        if fault:
            from PySide6.QtGui import (  # 3 ms
                QAccessible,
                QAccessibleAnnouncementEvent,
            )

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, fault))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = self._window.width()
        self.setGeometry(0, 0, width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = severity_colour("error", self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setOpacity(_TINT)
        painter.fillRect(self.rect(), colour)
        painter.setOpacity(1)
        painter.fillRect(QRect(0, 0, _BAR, self.height()), colour)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._show_mark()

    def _show_mark(self) -> None:
        side = self.fontMetrics().height()
        self._mark.setPixmap(severity_icon("error").pixmap(side, side))
