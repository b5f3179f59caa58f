"""Whether a person of a letter still is who was picked from the address book."""

from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from r2p_drafter.letter.model import Person
from r2p_drafter.letter.names import filed
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.search.folding import words_in

P = TypeVar("P", bound=Person)
Find = Callable[[str], Contact | None]
"""Returns the contact of an id, or the one that stands for it since both were merged."""


def contact_of(person: Person, find: Find) -> Contact | None:
    """Return the contact that a person was picked from; None where the name is by now another one's."""
    contact = find(person.contact) if person.contact else None
    if contact is None:
        return None
    both_named = bool(person.name.strip() and contact.name)
    return contact if not both_named or _share_a_word(person.name, contact.name) else None


def still_linked(old: P, new: P) -> P:
    """Return a person who was typed over: without the link to the address book if it is another one now."""
    if not new.contact or _is_one(_called(old), _called(new)):
        return new
    return replace(new, contact="", contact_version=0)


def _called(person: Person) -> str:
    return person.name.strip() or person.organisation.strip()


def _is_one(old: str, new: str) -> bool:
    """Tell whether a name is another still, letter by letter perhaps, rather than typed over."""
    if _share_a_word(old, new):
        return True
    shorter, longer = sorted((filed(old), filed(new)), key=len)
    is_part = longer.startswith(shorter) or longer.endswith(shorter)
    return bool(shorter) and is_part and 2 * len(shorter) >= len(longer)


def _share_a_word(one: str, other: str) -> bool:
    return not set(words_in(one)).isdisjoint(words_in(other))
