"""The addressee's name, and whether its surname comes first, as in "Ban Ki-moon"."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.choice import SwitchField
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.models import Models


class AddresseeName(LineField):
    """Binds the name; where its surname comes first, what it is sorted under follows it."""

    def _enter(self, value: Any, *, typing: bool = False) -> None:
        letter = self._models.letter
        addressee = replace(letter.addressee, name=value)
        if addressee.sort_as:
            addressee = replace(addressee, sort_as=addressee.name)
        changed = replace(letter, addressee=addressee)
        self._models.draft.change(changed, self.what, self.part, typing=typing)
        self.refresh()


class SurnameFirst(SwitchField):
    """Binds what the addressee is sorted under: the name as it stands, or nothing."""

    def __init__(self, models: Models, parent: QWidget, what: str, text: str) -> None:
        super().__init__(models, parent, "addressee.sort_as", what, text)

    def _shows(self, value: Any) -> bool:
        return super()._shows(bool(value))

    def _show(self, value: Any) -> None:
        super()._show(bool(value))

    def _enter(self, value: Any, *, typing: bool = False) -> None:
        name = self._models.letter.addressee.name
        super()._enter(name if value else "", typing=typing)
