"""The line in which the user types what he looks for."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_drafter.desktop.look.icons import icon

REST = 60
"""Milliseconds without a key stroke until what was typed is looked for."""


class SearchLine(QLineEdit):
    """Tells what is looked for; Down and Enter lead to what was found, Esc empties it."""

    wanted = Signal(str)
    left = Signal()
    """The user wants to go on with what was found."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)

    def begin_with(self, text: str) -> None:
        """Take the keyboard, and what was typed elsewhere to look for something."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_for_us(event):
            event.accept()
            return True
        return super().event(event)

    def _is_for_us(self, event: QKeyEvent) -> bool:
        """Tell whether a key that a menu may have as well is for this line first."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        return is_asked and event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _wait(self) -> None:
        self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        self.wanted.emit(self.text())
