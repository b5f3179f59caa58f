"""What the library holds, as it was heard last: by id, and by what is typed to find it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from r2p_drafter.library.entries import Contact, Content, Entry, Passage
from r2p_drafter.library.search.contacts import ContactIndex
from r2p_drafter.library.search.passages import PassageIndex

E = TypeVar("E", bound=Entry)


class Holdings:
    """Contacts and passages in memory; deleted ones are kept apart, and those that were merged lead on."""

    def __init__(self) -> None:
        self.revision = 0
        self.contact_index = ContactIndex()
        self.passage_index = PassageIndex()
        self._contacts: dict[str, Contact] = {}
        self._passages: dict[str, Passage] = {}
        self._gone: dict[str, Entry] = {}
        self._groups: Counter[str] = Counter()
        self._tags: Counter[str] = Counter()
        self._without_group = 0

    @property
    def contacts(self) -> Mapping[str, Contact]:
        """Contacts by their id, without deleted ones."""
        return MappingProxyType(self._contacts)

    @property
    def passages(self) -> Mapping[str, Passage]:
        """Passages by their id, without deleted ones."""
        return MappingProxyType(self._passages)

    @property
    def groups(self) -> Mapping[str, int]:
        """How many contacts each group has; none has no contacts."""
        return MappingProxyType({name: count for name, count in self._groups.items() if count})

    @property
    def without_group(self) -> int:
        """How many contacts are in no group."""
        return self._without_group

    @property
    def tags(self) -> Mapping[str, int]:
        """How many passages each tag has; none has no passages."""
        return MappingProxyType({name: count for name, count in self._tags.items() if count})

    def contact(self, entry_id: str) -> Contact | None:
        """Return a contact, or the one that stands for it since both were merged."""
        seen: set[str] = set()
        while entry_id not in self._contacts and entry_id not in seen:
            seen.add(entry_id)
            gone = self._gone.get(entry_id)
            entry_id = gone.merged_into if isinstance(gone, Contact) else entry_id
        return self._contacts.get(entry_id)

    def put(self, entries: Sequence[E]) -> list[E]:
        """Add entries, replace those that are known, drop deleted ones; return those that are news."""
        news = [entry for entry in entries if self._put(entry)]
        self.contact_index.put([entry for entry in news if isinstance(entry, Contact)])
        self.passage_index.put([entry for entry in news if isinstance(entry, Passage)])
        return news

    def _put(self, entry: Entry) -> bool:
        if entry.deleted:
            self._gone[entry.id] = entry
        else:
            self._gone.pop(entry.id, None)
        if isinstance(entry, Contact):
            return self._put_contact(entry)
        return isinstance(entry, Passage) and self._put_passage(entry)

    def _put_contact(self, contact: Contact) -> bool:
        before = self._contacts.get(contact.id)
        if before == contact or (before is None and contact.deleted):
            return False
        if contact.deleted:
            del self._contacts[contact.id]
        else:
            self._contacts[contact.id] = contact
            self._groups.update(contact.groups)
            self._without_group += not contact.groups
        if before is not None:
            self._groups.subtract(before.groups)
            self._without_group -= not before.groups
        return True

    def _put_passage(self, passage: Passage) -> bool:
        before = self._passages.get(passage.id)
        if before == passage or (before is None and passage.deleted):
            return False
        if passage.deleted:
            del self._passages[passage.id]
        else:
            self._passages[passage.id] = passage
            self._tags.update(passage.tags)
        if before is not None:
            self._tags.subtract(before.tags)
        return True

    def content(self) -> Content:
        """Return all that is at hand, deleted entries too."""
        gone = tuple(self._gone.values())
        return Content(
            revision=self.revision,
            contacts=(*self._contacts.values(), *(entry for entry in gone if isinstance(entry, Contact))),
            passages=(*self._passages.values(), *(entry for entry in gone if isinstance(entry, Passage))),
        )
