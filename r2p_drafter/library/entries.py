"""What the library holds: frozen structs, cleaned as a letter's are."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.letter.model import Part

Kind = Literal["recommendation", "passage"]

# `gc=False`: nothing here can hold itself, and looking for what does takes half a second in 100,000 contacts.


class Role(Part, frozen=True, gc=False):
    """A post that somebody holds or held, or an organisation's own address where there is no person."""

    courtesy_title: str = ""
    """H.E., The Honourable"""
    post: str = ""
    organisation: str = ""
    address: tuple[str, ...] = ()
    """Lines of the address, in order, without the country."""
    country: str = ""
    fax: str = ""
    email: str = ""
    salutation: str = ""
    """How a letter greets them in this post, where that isn't the usual form."""
    since: datetime.date | None = None
    until: datetime.date | None = None


class Entry(Part, frozen=True, gc=False):
    """What all entries of the library have."""

    id: str = ""
    """32 hexadecimal digits that no other entry of any library has; the library gives them."""
    version: int = 0
    """Goes up by one with each change; 0 is not in the library yet."""
    deleted: bool = False
    """Deleted entries stay, so that deleting can be undone and other programs hear of it."""
    uses: int = 0
    """In how many letters it was exported."""
    last_used: datetime.date | None = None


class Contact(Entry, frozen=True, gc=False):
    """A person, or an organisation where there is no name, in the address book."""

    honorific: str = ""
    """Mr., Ms., Dr., Ambassador"""
    given_name: str = ""
    family_name: str = ""
    family_first: bool = False
    """Whether the family name comes first, as in "Ban Ki-moon"."""
    languages: tuple[str, ...] = ()
    """BCP 47, the language to write in first."""
    groups: tuple[str, ...] = ()
    """"Security Council 2026", "Steering Committee"; in the order of the alphabet."""
    notes: str = ""
    roles: tuple[Role, ...] = ()
    """Posts over time, the one that letters are written to first."""
    merged_into: str = ""
    """The id of the contact that stands for this one since both were merged."""

    @property
    def name(self) -> str:
        """The name as it is written: "Ban Ki-moon", "Helen Clark"."""
        names = (
            (self.family_name, self.given_name) if self.family_first else (self.given_name, self.family_name)
        )
        return " ".join(filter(None, names))

    @property
    def role(self) -> Role:
        """The role that letters are written to."""
        return self.roles[0] if self.roles else Role()


class Passage(Entry, frozen=True, gc=False):
    """A recommendation, or another piece of a letter's text, that is used again."""

    kind: Kind = "recommendation"
    text: str = ""
    """Markdown"""
    language: str = "en-US"
    """BCP 47"""
    tags: tuple[str, ...] = ()
    """In the order of the alphabet."""
    variant_of: str = ""
    """The id of the passage that this is another wording, or a translation, of."""


class Use(Struct, frozen=True):
    """One letter that an entry was exported in."""

    entry: str
    """The entry's id."""
    letter: str
    """The letter's subject, or to whom it went."""
    date: datetime.date
    """The letter's date, or the day of the export where it has none."""


AnyEntry = Contact | Passage


class Content(Struct, frozen=True):
    """Entries of a library, deleted ones too: all of them, or those that changed since a revision."""

    revision: int = 0
    """Goes up by one with everything that is written to the library."""
    contacts: tuple[Contact, ...] = ()
    passages: tuple[Passage, ...] = ()


def versions_of(entries: Iterable[AnyEntry]) -> dict[str, int]:
    """Return the versions of entries by their ids."""
    return {entry.id: entry.version for entry in entries}


def following(entries: Iterable[AnyEntry], versions: Mapping[str, int]) -> tuple[AnyEntry, ...]:
    """Return entries as changes of the versions that were read, or of those in `versions` that are newer."""
    return tuple(replace(entry, version=max(entry.version, versions.get(entry.id, 0))) for entry in entries)
