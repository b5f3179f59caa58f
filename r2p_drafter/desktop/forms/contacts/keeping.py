"""People of a letter put into the address book."""

from functools import partial
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.model import Letter, Person
from r2p_drafter.letter.parts import has_part, value_at, with_value
from r2p_drafter.library.blocks import contact_from, differences, updated
from r2p_drafter.library.entries import AnyEntry, Contact
from r2p_drafter.library.errors import LibraryConflict, LibraryError
from r2p_drafter.library.links import contact_of
from r2p_drafter.library.matching import Match, Matcher

_CANDIDATES = 50
"""Contacts that are looked at more closely whether they are the same."""

State = Literal["nobody", "unknown", "known", "differs", "news"]


class Standing(Struct, frozen=True):
    """How the person at a part and the address book stand."""

    state: State
    """`nobody`: nothing is written yet. `unknown`: typed in. `known`: picked, and the same there.

    `differs`: picked, and changed in the letter. `news`: the address book has changed since.
    """
    contact: Contact | None = None


class Keeping(QObject):
    """Adds the person at a part to the address book, or updates who is there already."""

    asked = Signal(object)
    """A Match: whether the person is that one has to be said by the user."""
    said = Signal(str)
    """What was done, in the user's words."""
    failed = Signal(str)
    """Why it was not done."""

    def __init__(self, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._models = models
        self.part = ""

    @property
    def person(self) -> Person | None:
        """The person at the part; None where there is none any more."""
        letter = self._models.letter
        found = value_at(letter, self.part) if self.part and has_part(letter, self.part) else None
        return found if isinstance(found, Person) else None

    def standing(self) -> Standing:
        """Return how the person and the address book stand."""
        person = self.person
        if person is None or not any((person.name.strip(), person.post.strip(), person.organisation.strip())):
            return Standing("nobody")
        contact = contact_of(person, self._models.library.contact)
        if contact is None:
            return Standing("unknown")
        if not differences(person, contact):
            return Standing("known", contact)
        is_newer = contact.id != person.contact or contact.version > person.contact_version
        return Standing("news" if is_newer else "differs", contact)

    def keep(self) -> None:
        """Add the person, or update who it was picked from; ask where somebody there looks alike."""
        person, contact = self.person, self.standing().contact
        if person is None:
            return
        if contact is not None:
            self.update(contact)
            return
        match = self._match(person)
        if match is None:
            self.add()
        elif match.certainty == "same" and not differences(person, match.contact):
            self._link(self.part, person, match.contact)
            self.said.emit(self.tr("{} is in the address book already.").format(match.contact.name))
        else:
            self.asked.emit(match)

    def add(self) -> None:
        """Add the person as somebody new."""
        person = self.person
        if person is not None:
            self._save(person, self._described(person), self.tr("Added to the address book."))

    def update(self, contact: Contact) -> None:
        """Have a contact say what the letter says of the person."""
        person = self.person
        if person is not None:
            self._save(person, updated(contact, person), self.tr("The address book is up to date."))

    def _match(self, person: Person) -> Match | None:
        described = self._described(person)
        wanted = described.name or described.role.organisation or described.role.post
        hits = self._models.library.find_contacts(wanted, _CANDIDATES)
        found = Matcher(hit.contact for hit in hits).find(described)
        return found[0] if found else None

    def _described(self, person: Person) -> Contact:
        letter: Letter = self._models.letter
        if person is letter.addressee:
            return contact_from(person, letter.language, letter.deliveries, letter.salutation)
        return contact_from(person)

    def _save(self, person: Person, contact: Contact, said: str) -> None:
        done = partial(self._take_saved, self.part, person, said)
        self._models.library.save([contact], done, self._fail)

    def _take_saved(self, part: str, person: Person, said: str, stored: tuple[AnyEntry, ...]) -> None:
        for entry in stored:
            if isinstance(entry, Contact):
                self._link(part, person, entry)
        self.said.emit(said)

    def _fail(self, error: LibraryError) -> None:
        if isinstance(error, LibraryConflict):  # both versions have to be seen to choose
            self._models.library.conflicted.emit(error)
        else:
            self.failed.emit(in_words(error.saying))

    def _link(self, part: str, person: Person, contact: Contact) -> None:
        """Have the person follow a contact, if it is still who it was when that was asked for."""
        letter = self._models.letter
        if not has_part(letter, part) or value_at(letter, part) != person:
            return
        linked = replace(person, contact=contact.id, contact_version=contact.version)
        self._models.draft.pause()
        self._models.draft.change(with_value(letter, part, linked), self.tr("Link to the address book"), part)
