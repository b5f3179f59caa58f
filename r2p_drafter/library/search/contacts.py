"""Finds people and organisations in the address book."""

import functools
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.search.cards import Texts
from r2p_drafter.library.search.folding import SHORT_TITLES, without_titles, words_in, words_to_find
from r2p_drafter.library.search.index import WordIndex
from r2p_drafter.library.search.vocabulary import Vocabulary


class Hit(Struct, frozen=True):
    """A contact that was found, and by which of its roles."""

    contact: Contact
    role: int = 0
    """The role's place in the contact's roles; 0 too where it has none."""


class ContactIndex:
    """Finds contacts by parts of words of their names, posts, organisations, countries and groups.

    They are those of a library, which have ids. To make an index of many without holding up the window, `put`
    some of them at a time.
    """

    def __init__(self, contacts: Iterable[Contact] = ()) -> None:
        self._index = WordIndex(_texts_of)
        self.put(contacts)

    def put(self, contacts: Iterable[Contact]) -> None:
        """Add contacts, replace those that are there, drop those that are deleted."""
        self._index.put(contacts)

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        """Return the contacts that have all words of `text`, those that fit best first, then the most used.

        Words may be in any order, begun, or parts of others; where few have them, slips are passed over.
        Without words, the most used are found.
        """
        words = _words_looked_for(text)
        return [Hit(contact, _role_of(contact, words)) for contact in self._index.find(words, limit)]

    def all_with(self, text: str) -> Iterator[Contact]:
        """Return all contacts that have all words of `text`, in no order; it can be left off at any time."""
        return self._index.all_with(_words_looked_for(text))

    def in_group(self, name: str) -> list[Contact]:
        """Return the contacts of a group, as they came."""
        return [contact for contact in self._index.all_under(name) if name in contact.groups]


def _words_looked_for(text: str) -> Sequence[str]:
    return tuple(dict.fromkeys(without_titles(words_in(text))))


def _texts_of(contact: Contact) -> Texts:
    others = [] if _is_short(contact.honorific) else [contact.honorific]
    for role in contact.roles:
        others += (role.post, role.organisation, role.country)
    others += contact.groups
    if contact.given_name or contact.family_name or not contact.roles:
        return (contact.given_name, contact.family_name), others
    return (contact.roles[0].organisation,), others


@functools.lru_cache(maxsize=256)
def _is_short(honorific: str) -> bool:
    return SHORT_TITLES.issuperset(words_in(honorific))


def _role_of(contact: Contact, words: Sequence[str]) -> int:
    """Return which role has most of the words."""
    if len(contact.roles) < 2:
        return 0
    fits = [_fit(_words_of_role(role), words) for role in contact.roles]
    return fits.index(max(fits))


def _words_of_role(role: Role) -> Sequence[str]:
    texts = (role.post, role.organisation, role.country)
    return [word for text in texts for word in words_to_find(text)]


def _fit(held: Sequence[str], words: Sequence[str]) -> tuple[int, int]:
    """Return how many words a role has, and how many with slips."""
    text, vocabulary = " ".join(held), Vocabulary(held)
    return sum(word in text for word in words), sum(bool(vocabulary.near(word)) for word in words)
