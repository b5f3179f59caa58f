"""Undo and redo belong to the window: inputs have none of their own."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_HISTORY: Mapping[int, tuple[Qt.KeyboardModifier, ...]] = {
    Qt.Key.Key_Z: (_CTRL, _CTRL | _SHIFT),
    Qt.Key.Key_Y: (_CTRL,),
    Qt.Key.Key_Backspace: (_ALT, _ALT | _SHIFT),
}
"""The keys for undo and redo on any platform: inputs leave them to the window."""


def is_history(event: QEvent) -> bool:
    """Tell whether an event is a key for undo or redo."""
    return isinstance(event, QKeyEvent) and event.modifiers() in _HISTORY.get(event.key(), ())


def remove_history(menu: QMenu) -> None:
    """Take undo and redo, and the line after them, out of an input's own menu."""
    for action in menu.actions()[:3]:
        if action.objectName() in ("edit-undo", "edit-redo") or action.isSeparator():
            menu.removeAction(action)
