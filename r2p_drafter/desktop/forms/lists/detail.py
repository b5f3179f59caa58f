"""The form of one item of a list."""

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.messages import Messages
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.sheet import Sheet


class Detail(Sheet):
    """Shows one item, and another one when it is told to: its fields then show that one's parts."""

    def __init__(self, models: Models, name: str, parent: QWidget | None = None) -> None:
        """Make the form; `name` begins the object names of its inputs: "signatory"."""
        super().__init__(models, parent)
        self._name = name
        self.part = ""
        self.messages = Messages(models.watcher, self)
        self.layout_.addWidget(self.messages)
        self._fields: list[tuple[Field, str]] = []

    def bind(self, field: Field, inside: str) -> Field:
        """Have a field show what is `inside` an item: ".name", or the item itself for an empty text."""
        self._fields.append((field, inside))
        field.name(f"{self._name}{inside}")
        return field

    def show_item(self, part: str) -> None:
        """Show the item at a part of the letter."""
        is_other = part != self.part
        self.part = part
        for field, inside in self._fields:
            field.show_part(f"{part}{inside}")
        if is_other:
            self.show_problems()

    def show_problems(self) -> None:
        """Show what is wrong with the item as a whole, and with its fields."""
        super().show_problems()
        is_one_field = any(inside == "" for _, inside in self._fields)
        problems = () if is_one_field else self.models.watcher.of_part(self.part)
        self.messages.show_problems([problem for problem in problems if problem.part == self.part])

    def begin(self) -> None:
        """Give the keyboard to the first field."""
        if self._fields:
            self._fields[0][0].take_focus()
