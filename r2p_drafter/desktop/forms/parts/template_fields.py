"""The inputs for what a template asks for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.desktop.forms.fields.choice import ChoiceField, SwitchField
from r2p_drafter.desktop.forms.fields.date import DateField
from r2p_drafter.desktop.forms.fields.emptying import empty
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.fields.number import NumberField
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.sheet import Sheet


class TemplateFields(Sheet):
    """Shows a fitting input for each field of the letter's template."""

    part = "values"

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(models, parent)
        self._shown: Sequence[TemplateField] = ()

    def show_fields(self, fields: Sequence[TemplateField]) -> None:
        """Show inputs for these fields instead of those for another template's."""
        if tuple(fields) == tuple(self._shown):
            return
        self._shown = tuple(fields)
        self.pieces.clear()
        empty(self.layout_)
        for each in fields:
            # What a template says of itself has no mnemonics.
            label = (each.label or each.name).replace("&", "&&")
            is_switch = each.kind == "yes/no"
            self.add("" if is_switch else label, self._input(each, label), each.help).show()
        self.refresh()
        self.show_problems()

    def _input(self, field: TemplateField, label: str) -> Field:
        part, default = f"values.{field.name}", field.default
        what = self.tr("Change “{}”").format(label)
        if field.kind == "date":
            return DateField(self.models, self, part, what, as_text=True, empty=str(default or ""))
        if field.kind == "number":
            number = default if isinstance(default, (int, float)) else None
            return NumberField(self.models, self, field.name, what, number)
        if field.kind == "choice":
            choices = [(choice, choice) for choice in field.choices]
            return ChoiceField(self.models, self, part, what, choices, default or field.choices[0])
        if field.kind == "yes/no":
            return SwitchField(self.models, self, part, what, label, default=bool(default))
        return LineField(self.models, self, part, what, empty=str(default or ""))
