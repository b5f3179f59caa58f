"""Finds who is in the address book already."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from r2p_drafter.library.duplicates import duplicates
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.likeness import Certainty, Likeness, emails_of, names_of, places_of
from r2p_drafter.library.search.phrases import Phrases

__all__ = ["Match", "Matcher", "duplicates"]

_FEW = 300
"""Contacts that are all compared; what more of them have in common says nothing of who is who."""
_COLLEAGUES = 50
"""The same for one given or family name at one organisation, where nothing else is the same."""


class Match(Struct, frozen=True):
    """A contact that another may be."""

    contact: Contact
    certainty: Certainty


class Matcher:
    """Finds the contacts that another one may be."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        self._contacts = tuple(contact for contact in contacts if not contact.deleted)
        self._names = Phrases()
        self._holders: dict[str, set[int]] = {}
        self._likenesses: dict[int, Likeness] = {}
        self._by_place: defaultdict[str, set[int]] = defaultdict(set)
        self._by_email: defaultdict[str, list[int]] = defaultdict(list)
        for number, contact in enumerate(self._contacts if len(self._contacts) > _FEW else ()):
            self._enter(number, contact)

    def find(self, contact: Contact) -> tuple[Match, ...]:
        """Return the contacts that this one may be: the same ones, then likely ones, the most used first.

        An entry of the same id is this contact, and left out. Where some are the same, those with slips in
        their names are not looked for.
        """
        likeness = Likeness(contact)
        if len(self._contacts) <= _FEW:
            found = self._compared(likeness, range(len(self._contacts)))
        else:
            namesakes = self._namesakes(likeness)
            found = self._compared(likeness, namesakes)
            if not any(match.certainty == "same" for match in found):
                found += self._compared(likeness, self._neighbours(likeness) - namesakes)
        return tuple(sorted(found, key=lambda match: (match.certainty != "same", -match.contact.uses)))

    def _enter(self, number: int, contact: Contact) -> None:
        self._names.enter(number, names_of(contact))
        for place, _ in places_of(contact) or (("", ""),):
            self._by_place[place].add(number)
        for email in emails_of(contact):
            self._by_email[email].append(number)

    def _compared(self, likeness: Likeness, numbers: Iterable[int]) -> list[Match]:
        found, own = [], likeness.contact.id
        for number in sorted(numbers):
            other = self._likeness(number)
            certainty = likeness.to(other)
            if certainty is not None and (not own or other.contact.id != own):
                found.append(Match(other.contact, certainty))
        return found

    def _namesakes(self, likeness: Likeness) -> set[int]:
        """Return who has the same e-mail address, or the two rarest words of the name."""
        name = likeness.called
        found: set[int] = set().union(*(self._by_email.get(email, ()) for email in likeness.emails))
        for words in (name.words, name.parts):
            rarest = sorted(map(self._with, words), key=len)[:2]
            found |= set.intersection(*rarest) if rarest else set()
        return found

    def _neighbours(self, likeness: Likeness) -> set[int]:
        """Return who has a word of the name and is at the same organisation, or at one that is not known."""
        places = {"", *(place for place, _ in likeness.places)} & self._by_place.keys()
        found: set[int] = set()
        for word in {*likeness.called.words, *likeness.called.parts}:
            held = self._with(word)
            for both in (held & self._by_place[place] for place in places) if likeness.places else (held,):
                found |= both if len(both) <= _COLLEAGUES else set()
        return found

    def _likeness(self, number: int) -> Likeness:
        if number not in self._likenesses:
            self._likenesses[number] = Likeness(self._contacts[number])
        return self._likenesses[number]

    def _with(self, word: str) -> set[int]:
        if word not in self._holders:
            self._holders[word] = self._names.holders((word,))
        return self._holders[word]
