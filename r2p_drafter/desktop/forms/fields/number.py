"""An input for a number, which may be empty."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.line import HasLine, LineInput, write_line
from r2p_drafter.desktop.forms.models import Models

Number = int | float
_DIGITS = 15
"""That many a float keeps."""


class NumberInput(HasLine, QAbstractSpinBox):
    """A box for any number in the interface's own way of writing; arrows go up and down by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineInput(self)
        self.setLineEdit(self.line)

    def number(self) -> Number | None:
        """Return what is typed, as a whole number where it is one; None where it is no number (yet)."""
        value, ok = self.locale().toDouble(self.line.text().strip())
        if not ok:
            return None
        return int(value) if value.is_integer() else value

    def show_number(self, value: Number | None) -> None:
        """Show a number without telling that it was typed."""
        with QSignalBlocker(self.line):
            write_line(self.line, "" if value is None else self._text(value))

    def _text(self, value: Number) -> str:
        plain = QLocale(self.locale())
        plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return plain.toString(float(value), "g", _DIGITS)

    def stepBy(self, steps: int) -> None:
        self.show_number((self.number() or 0) + steps)
        self.line.textEdited.emit(self.line.text())

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position


class NumberField(Field):
    """Binds a number among the values of the template's own fields."""

    def __init__(
        self, models: Models, parent: QWidget, name: str, what: str, empty: Number | None = None
    ) -> None:
        """Make the input; the number `empty` is shown where the letter has none of that `name`."""
        self.box = NumberInput(parent)
        super().__init__(models, self.box, f"values.{name}", what, empty)
        self._name = name
        self._number: Number | None = None
        self.box.line.textEdited.connect(self._take)

    def _shows(self, value: Any) -> bool:
        return bool(self._number == value)

    def _show(self, value: Any) -> None:
        self._number = value if isinstance(value, (int, float)) else None
        self.box.show_number(self._number)
        self.noted.emit("")

    def _take(self, _: str) -> None:
        self.noted.emit("")
        number = self.box.number()
        if number is not None and number != self._number:
            self._number = number
            self._enter(number, typing=True)

    def _finish(self) -> None:
        """Write the number as the interface does; say so where what was typed is none."""
        if not self.box.line.text().strip():
            self._forget()
            self._show(self._value())
        elif self.box.number() is None:
            self.noted.emit(self.tr("This is no number."))
        else:
            self._show(self._number)

    def _forget(self) -> None:
        """Take the number out of the letter: there is no number for "none"."""
        letter = self._models.letter
        left = {name: value for name, value in letter.values.items() if name != self._name}
        self._models.draft.change(replace(letter, values=left), self.what, self.part)
