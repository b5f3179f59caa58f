"""The binding of one input with one part of the letter."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.history import is_history
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.parts import value_at

_POPUPS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""The input gets the keyboard back when these are closed."""


class Field(QObject):
    """Shows a part of the letter in an input and puts what is entered there into the letter.

    The part may become another one, as when another item of a list is chosen. Each kind of input has a
    subclass, which says how it shows a value and calls `_enter` with what was entered.
    """

    focused = Signal()
    """The input was given the keyboard, but not by a click."""
    noted = Signal(str)
    """What is wrong with what stands in the input, as it can't go into the letter; empty when it can."""

    def __init__(self, models: Models, input_: QWidget, part: str, what: str, empty: Any = "") -> None:
        """Bind `input_` with `part`; `what` names the change for undo, `empty` is shown where nothing is."""
        super().__init__(input_)
        self.input = input_
        """What gets the keyboard."""
        self.widget = input_
        """What is laid out: the input, maybe with buttons beside it."""
        self.what = what
        self._models = models
        self._part = part
        self._empty = empty
        if part:
            self.name(part)
        input_.installEventFilter(self)

    def name(self, part: str) -> None:
        """Name the input after a part: "addressee_name"."""
        self.input.setObjectName(part.replace(".", "_"))

    @property
    def part(self) -> str:
        """The part of the letter that is shown."""
        return self._part

    def show_part(self, part: str) -> None:
        """Show another part; the input is written anew only where what it shows differs."""
        if part != self._part:
            self._part = part
            if self.input.hasFocus():
                self._models.navigator.arrive(part)
        self.refresh()

    def refresh(self) -> None:
        """Show the letter as it is now; nothing happens where the input has it already."""
        value = self._value()
        if not self._shows(value):
            with QSignalBlocker(self.input):
                self._show(value)

    def take_focus(self, position: int = -1) -> None:
        """Give the input the keyboard, with the caret before a character, or where it was for -1."""
        if not self.input.hasFocus():
            self.input.setFocus(Qt.FocusReason.OtherFocusReason)
        if position >= 0:
            self._put_caret(position)

    def place_of(self, part: str, position: int) -> int:
        """Return what a position in a part is in what the input shows; -1 where it is not in it."""
        return position if part == self._part else -1

    def reveal_change(self) -> None:
        """Put the caret behind what last changed from outside, as after undo."""

    def _value(self) -> Any:
        """Return what the letter has, or `empty` where it has nothing or the part is gone."""
        try:
            value = value_at(self._models.letter, self._part)
        except (LookupError, ValueError):  # no part at all while no item was ever shown
            return self._empty
        return self._empty if value is None else value

    def _shows(self, value: Any) -> bool:
        """Tell whether the input shows that value."""
        raise NotImplementedError

    def _show(self, value: Any) -> None:
        """Write a value into the input, whose signals are blocked."""
        raise NotImplementedError

    def _put_caret(self, position: int) -> None:
        """Put the caret before a character; only inputs for text have one."""

    def _enter(self, value: Any, *, typing: bool = False) -> None:
        self._models.draft.set_value(self._part, value, self.what, typing=typing)
        self.refresh()  # the letter may have taken less than was entered

    def _finish(self) -> None:
        """Tidy up what was typed, as the input loses the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._models.navigator.arrive(self._part)
            if event.reason() != Qt.FocusReason.MouseFocusReason:  # nothing moves under the mouse
                self.focused.emit()
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _POPUPS:
            self._finish()
            self._models.draft.pause()
        elif kind == QEvent.Type.Wheel and not self.input.hasFocus():
            event.ignore()  # the wheel scrolls the form; it must not change what it passes over
            return True
        elif is_history(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
