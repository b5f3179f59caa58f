"""Inputs for one of several values, and for yes or no."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.row import spoken
from r2p_drafter.desktop.forms.models import Models

Choices = Sequence[tuple[Any, str]]
"""Values, each with what it is called."""


class ChoiceInput(QComboBox):
    """A combo box that may be narrower than what it offers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def choices(self) -> list[tuple[Any, str]]:
        """Return what is offered."""
        return [(self.itemData(row), self.itemText(row)) for row in range(self.count())]

    def offer(self, choices: Choices) -> None:
        """Offer other choices."""
        if list(choices) != self.choices():
            self.clear()
            for value, text in choices:
                self.addItem(text, value)


class ChoiceField(Field):
    """Binds one of several values; one that is not among them stays, and is shown as it is."""

    def __init__(
        self,
        models: Models,
        parent: QWidget,
        part: str,
        what: str,
        choices: Choices | Callable[[], Choices],
        empty: Any = "",
    ) -> None:
        """Make the input; choices that depend on the letter are a function, called at each refresh."""
        self.combo = ChoiceInput(parent)
        super().__init__(models, self.combo, part, what, empty)
        self._choices: Callable[[], Choices] = choices if callable(choices) else lambda: choices
        self.combo.activated.connect(self._take)

    def refresh(self) -> None:
        value = self._value()
        choices = list(self._choices())
        if value not in [each for each, _ in choices]:
            choices.append((value, str(value)))
        with QSignalBlocker(self.combo):
            self.combo.offer(choices)
        super().refresh()

    def _shows(self, value: Any) -> bool:
        return bool(self.combo.currentIndex() >= 0 and self.combo.currentData() == value)

    def _show(self, value: Any) -> None:
        values = [each for each, _ in self.combo.choices()]
        self.combo.setCurrentIndex(values.index(value) if value in values else -1)

    def _take(self, row: int) -> None:
        self._enter(self.combo.itemData(row))


class SwitchField(Field):
    """Binds yes or no."""

    def __init__(
        self, models: Models, parent: QWidget, part: str, what: str, text: str, *, default: bool = False
    ) -> None:
        """Make a check box called `text`; `default` is shown where the letter says neither."""
        self.check = QCheckBox(text, parent)
        self.check.setAccessibleName(spoken(text))
        super().__init__(models, self.check, part, what, default)
        self.check.clicked.connect(self._take)

    def _shows(self, value: Any) -> bool:
        return self.check.isChecked() == (value is True)

    def _show(self, value: Any) -> None:
        self.check.setChecked(value is True)

    def _take(self, checked: bool) -> None:
        self._enter(checked)
