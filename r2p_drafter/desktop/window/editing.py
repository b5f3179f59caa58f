"""Cut, copy, paste and the like, on whatever has the keyboard."""

from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_METHODS = {"cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}


class FocusedEditing(QObject):
    """Knows the field that has the keyboard, or had it before a menu took it, and what can be done there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        self._actions: dict[str, QAction] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._move)

    def serve(self, menu: QMenu) -> None:
        """Enable the entries of the Edit menu as the field at hand allows."""
        self._actions = {action.objectName(): action for action in menu.actions()}
        menu.aboutToShow.connect(self._offer_what_works)
        menu.aboutToHide.connect(self._offer_what_can_be)
        self._offer_what_can_be()

    def cut(self) -> None:
        """Move the selected text to the clipboard."""
        self._do("cut")

    def copy(self) -> None:
        """Copy the selected text to the clipboard."""
        self._do("copy")

    def paste(self) -> None:
        """Put what the clipboard holds in the place of the selected text."""
        self._do("paste")

    def select_all(self) -> None:
        """Select all that the field holds."""
        self._do("select_all")

    def delete(self) -> None:
        """Delete as the Delete key would: text in a field, an entry in a list."""
        field = self._living_field()
        if field is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(field, key)

    def _do(self, name: str) -> None:
        method = self._method(name)
        if method is not None:
            method()

    def _method(self, name: str) -> Any:
        return getattr(self._living_field(), _METHODS[name], None)

    def _move(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._window.isAncestorOf(new) and not isinstance(new, QMenuBar):
            self._field = new
            self._offer_what_can_be()

    def _living_field(self) -> QWidget | None:
        field = self._field
        if field is None or not shiboken6.isValid(field):
            return None
        if isinstance(field, QComboBox | QAbstractSpinBox):  # the keyboard is theirs, the text their line's
            return field.lineEdit() or field
        return field

    def _offer_what_can_be(self) -> None:
        """Enable what the kind of field can do: its keys count then, whatever is selected later."""
        for name in _METHODS:
            if name in self._actions:
                self._actions[name].setEnabled(self._method(name) is not None)

    def _offer_what_works(self) -> None:
        """Enable what would do something now, as an open menu shows it."""
        field = self._living_field()
        selected, writable = _is_selected(field), _is_writable(field)
        filled = QGuiApplication.clipboard().text() != ""
        works = {"cut": selected and writable, "copy": selected, "paste": filled and writable}
        for name, does in works.items():
            if name in self._actions:
                self._actions[name].setEnabled(does and self._method(name) is not None)


def _is_selected(field: QWidget | None) -> bool:
    if isinstance(field, QLineEdit):
        return field.hasSelectedText() and field.echoMode() == QLineEdit.EchoMode.Normal
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.textCursor().hasSelection()
    return field is not None


def _is_writable(field: QWidget | None) -> bool:
    return not isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) or not field.isReadOnly()
