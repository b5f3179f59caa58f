"""The names of people, and whether an addressee's surname comes first, as in "Ban Ki-moon"."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.forms.fields.choice import SwitchField
from r2p_drafter.desktop.forms.fields.line import LineField
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.model import Person
from r2p_drafter.letter.parts import part_of, steps_of, value_at, with_value
from r2p_drafter.library.links import still_linked
from r2p_drafter.library.search.folding import words_in


class NamingField(LineField):
    """Binds a name or an organisation; who is typed over is no longer the one of the address book."""

    def _enter(self, value: Any, *, typing: bool = False) -> None:
        *place, field = steps_of(self.part)
        letter, part = self._models.letter, part_of(tuple(place))
        person: Person = value_at(letter, part)
        changed = still_linked(person, self._changed(person, str(field), value))
        letter = with_value(letter, part, changed)
        self._models.draft.change(letter, self.what, self.part, typing=typing)
        self.refresh()

    def _changed(self, person: Person, field: str, value: str) -> Person:
        return replace(person, **{field: value})


class AddresseeName(NamingField):
    """Binds the name; where its surname comes first, what it is sorted under follows it."""

    def _changed(self, person: Person, field: str, value: str) -> Person:
        changed = super()._changed(person, field, value)
        if person.sort_as == person.name:
            return replace(changed, sort_as=changed.name if person.sort_as else "")
        # Another order, as "Díaz Soto, Ana" of the address book, holds for as long as it is of these words.
        still_holds = set(words_in(changed.sort_as)) <= set(words_in(changed.name))
        return changed if still_holds else replace(changed, sort_as="")


class SurnameFirst(SwitchField):
    """Binds what the addressee is sorted under: the name as it stands, or nothing.

    Another order, as "Díaz Soto, Ana", is one in which the surname does not come first.
    """

    def __init__(self, models: Models, parent: QWidget, what: str, text: str) -> None:
        super().__init__(models, parent, "addressee.sort_as", what, text)

    def _shows(self, value: Any) -> bool:
        return super()._shows(self._is_as_it_stands(value))

    def _show(self, value: Any) -> None:
        super()._show(self._is_as_it_stands(value))

    def _is_as_it_stands(self, value: Any) -> bool:
        return bool(value) and value == self._models.letter.addressee.name

    def _enter(self, value: Any, *, typing: bool = False) -> None:
        name = self._models.letter.addressee.name
        super()._enter(name if value else "", typing=typing)
