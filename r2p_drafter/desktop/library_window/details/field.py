"""The binding of one input with one field of the entry that is shown in full."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_POPUPS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""The input gets the keyboard back when these are closed."""


class Bound(Struct, frozen=True):
    """A field of an entry: how it is read, what is made of what is entered, how undo calls that."""

    name: str
    """What the input is found by."""
    read: Callable[[Any], Any]
    put: Callable[[Any, Any], Any]
    what: str


class DetailField(QObject):
    """Shows a field of an entry in an input, and tells what was entered when the user goes on.

    Each kind of input has a subclass, which says how it shows a value and what is entered.
    """

    entered = Signal(object)
    """The new value."""
    began = Signal()
    """Something is being typed."""
    focused = Signal(QWidget)
    """The input was given the keyboard, but not by a click."""

    def __init__(self, input_: QWidget, bound: Bound) -> None:
        super().__init__(input_)
        self.input = input_
        """What gets the keyboard."""
        self.widget = input_
        """What is laid out: the input, maybe with buttons beside it."""
        self.bound = bound
        input_.setObjectName(bound.name)
        self._shown: Any = None
        input_.installEventFilter(self)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that nobody has been told of."""
        return bool(self._value() != self._shown)

    def show_entry(self, entry: Any) -> None:
        """Show what an entry has; the input is written anew only where it differs."""
        value = self.bound.read(entry)
        if value != self._shown or self._value() != value:
            self._shown = value
            with QSignalBlocker(self.input):
                self._show(value)

    def finish(self) -> None:
        """Tell what was entered, if it is something else than was shown."""
        value = self._value()
        if value != self._shown:
            self._shown = value
            self.entered.emit(value)
            with QSignalBlocker(self.input):
                self._show(value)  # tidied up, and nothing of it is left for an undo of the input's own

    def set_open(self, is_open: bool) -> None:
        """Let the user enter something, or only read."""
        self.input.setEnabled(is_open)

    def _value(self) -> Any:
        """Return what stands in the input."""
        raise NotImplementedError

    def _show(self, value: Any) -> None:
        """Write a value into the input, whose signals are blocked."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _POPUPS:
            self.finish()
        elif isinstance(event, QFocusEvent) and event.gotFocus():
            if event.reason() != Qt.FocusReason.MouseFocusReason:  # nothing moves under the mouse
                self.focused.emit(self.widget)
        elif event.type() == QEvent.Type.Wheel and not self.input.hasFocus():
            event.ignore()  # the wheel scrolls the panel; it must not change what it passes over
            return True
        return super().eventFilter(watched, event)
