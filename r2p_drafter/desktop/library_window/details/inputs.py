"""Inputs of the details that leave undo to the window once there is nothing of their own to take back."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from r2p_drafter.desktop.forms.fields.history import is_history


class DetailLine(QLineEdit):
    """A line edit whose own undo ends where what was typed is saved."""

    def event(self, event: QEvent) -> bool:
        if is_history(event) and not _has_step(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class DetailText(QPlainTextEdit):
    """A small editor for lines, as high as some rows; Tab goes to the next input."""

    def __init__(self, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_history(event) and not _has_step(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        around = 2 * self.frameWidth() + int(2 * self.document().documentMargin())
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._rows + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def _has_step(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Tell whether an input has a step of its own for a key for undo or redo."""
    if not isinstance(event, QKeyEvent):
        return False
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    return can_undo if is_undo else can_redo
