"""How far two entries of the address book are alike."""

import functools
from bisect import bisect
from collections.abc import Hashable, Sequence
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import OSA

from r2p_drafter.letter.names import filed
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.search.folding import without_titles, words_in

Certainty = Literal["same", "likely"]

_ARTICLES = frozenset({"the", "la", "le", "les", "el", "los", "las"})
_SLIPS = (5, 10)
"""From how many letters on a name may have a slip, and two."""
_TELLING = 3
"""Letters of a word, at least, that tells who is meant where others are initials."""
_WORDS = 40
"""Words of a name, at most, in which slips are looked for; no name of a person or an office has more."""


class Called(Struct, frozen=True):
    """A name as it is compared; of an entry without one, the post and the organisation."""

    words: tuple[str, ...]
    """The folded words, in the order of the alphabet."""
    parts: tuple[str, ...]
    """Given and family name, or post and organisation, each in one, in the order of the alphabet."""
    given: str
    """The given name in one, where there is one."""
    is_person: bool


class Likeness:
    """Tells how far one contact is like others."""

    __slots__ = ("called", "contact", "emails", "places")

    def __init__(self, contact: Contact) -> None:
        self.contact = contact
        self.called = called(contact)
        self.places = places_of(contact)
        self.emails = emails_of(contact)

    @property
    def kind(self) -> Hashable:
        """What is compared: those of one kind are like all others in the same way."""
        return self.called, self.places, self.emails

    def to(self, other: "Likeness") -> Certainty | None:
        """Return how sure it is that another is the same; None where nothing speaks for it."""
        mine, others = self.called, other.called
        is_same = mine.words == others.words or mine.parts == others.parts
        is_alike = mine.is_person == others.is_person and (is_same or _is_near(mine, others))
        if self.emails and not set(self.emails).isdisjoint(other.emails):
            return "same" if is_alike else _by_email(mine, others)
        return self._by_place(other, is_same=is_same) if is_alike and others.words else None

    def _by_place(self, other: "Likeness", *, is_same: bool) -> Certainty | None:
        """Return how sure it is of one whose name is the same or near."""
        is_shared = _share_a_place(self.places, other.places)
        are_just_names = not (self.places or other.places or (self.emails and other.emails))
        if is_same and (is_shared or are_just_names):
            return "same"
        may_be = is_shared or not self.places or not other.places
        return "likely" if may_be or (is_same and self.called.is_person) else None


def called(contact: Contact) -> Called:
    """Return what a contact is called."""
    return _called(*names_of(contact), bool(contact.given_name or contact.family_name))


def names_of(contact: Contact) -> tuple[str, str]:
    """Return given and family name, or else the post and the organisation."""
    if contact.given_name or contact.family_name:
        return contact.given_name, contact.family_name
    return contact.role.post, contact.role.organisation


def places_of(contact: Contact) -> tuple[tuple[str, str], ...]:
    """Return a contact's organisations, each with its country, folded."""
    return tuple([_place(role.organisation, role.country) for role in contact.roles if role.organisation])


def emails_of(contact: Contact) -> tuple[str, ...]:
    """Return a contact's e-mail addresses, as they are compared."""
    return tuple([role.email.strip().casefold() for role in contact.roles if role.email])


def _by_email(one: Called, other: Called) -> Certainty | None:
    """Return how sure it is of those who share an e-mail address, as all do who work at one mission.

    Who has another family name now still has the same given name.
    """
    if not one.words or not other.words:
        return "same"
    return "likely" if one.given == other.given and len(one.given) >= _TELLING else None


def _share_a_word(one: Called, other: Called) -> bool:
    """Tell whether names have a word in common that is more than an initial or a particle."""
    return any(len(word) >= _TELLING for word in one.words if word in other.words)


def _share_a_place(mine: Sequence[tuple[str, str]], theirs: Sequence[tuple[str, str]]) -> bool:
    """Tell whether both are at one organisation, in one country as far as that is known."""
    countries: dict[str, set[str]] = {}
    for place, country in theirs:
        countries.setdefault(place, set()).add(country)
    shared = ((country, countries[place]) for place, country in mine if place in countries)
    return any(not country or "" in there or country in there for country, there in shared)


def _is_near(one: Called, other: Called) -> bool:
    """Tell whether names are alike but for slips, or for what one of two people leaves out or cuts short.

    Slips are looked for in the words that are not the same: "Oh Won-soo" isn't "Ri Won-soo".
    """
    if len(one.words) > _WORDS or len(other.words) > _WORDS:
        return False
    here = [word for word in one.words if word not in other.words]
    there = [word for word in other.words if word not in one.words]
    line, other_line = " ".join(here), " ".join(there)
    slips = bisect(_SLIPS, min(len(line), len(other_line)))
    if slips and OSA.distance(line, other_line, score_cutoff=slips) <= slips:
        return True
    if not one.is_person or not (_are_initials(here, there) or _are_initials(there, here)):
        return False
    return min(len(one.words), len(other.words)) > 1 and _share_a_word(one, other)


def _are_initials(words: list[str], others: list[str]) -> bool:
    """Tell whether words are nothing but initials of others: "A." of "António"."""
    return {other[:1] for other in others}.issuperset(words)


@functools.lru_cache(maxsize=16_384)
def _called(first: str, second: str, is_person: bool) -> Called:
    before, behind = without_titles(words_in(first)), words_in(second)
    if not is_person:
        behind = _without_article(behind)
    given, family = "".join(before), "".join(behind)
    parts = tuple(sorted(filter(None, (given, family))))
    return Called(tuple(sorted((*before, *behind))), parts, given if is_person else "", is_person)


@functools.lru_cache(maxsize=8_192)
def _place(organisation: str, country: str) -> tuple[str, str]:
    return "".join(_without_article(words_in(organisation))), filed(country)


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
