"""People of the address book put into a list of the letter, several at once."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.letter.model import Person
from r2p_drafter.library.blocks import block_of
from r2p_drafter.library.search.contacts import Hit


@dataclass(frozen=True)
class PickWords:
    """The words for one list of people, translated."""

    title: str
    """Of the dialog."""
    what: str
    """The act, as undo names it."""


class PickSeveral(QObject):
    """A button beside those that add to a list of people: it picks from the address book."""

    def __init__(self, models: Models, editor: ListEditor, kind: type[Person], words: PickWords) -> None:
        """Give `editor`, whose items are of a `kind`, the button."""
        super().__init__(editor)
        self._models = models
        self._editor = editor
        self._kind = kind
        self._words = words
        button = QPushButton(icon("book"), self.tr("Fro&m the address book…"), editor)
        button.setObjectName("pick_contacts")
        give_room(button)
        button.clicked.connect(self.pick)
        editor.add_buttons.add(button)

    def pick(self) -> None:
        """Let the user pick people, or a whole group."""
        from r2p_drafter.desktop.forms.contacts.picker import ContactPicker  # not needed before

        people: tuple[Any, ...] = self._editor.model.items
        picker = ContactPicker(
            self._models.library,
            self._words.title,
            self._editor.window(),
            several=True,
            present=[person.contact for person in people if person.contact],
        )
        picker.picked.connect(self._put)
        picker.open()

    def _put(self, hits: list[Hit]) -> None:
        people = [block_of(self._kind, hit.contact, hit.role) for hit in hits]
        self._editor.acts.put(people, self._words.what)
        self._editor.view.setFocus()
