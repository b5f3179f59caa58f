"""Finds who is in the address book already."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator

from msgspec import Struct

from r2p_drafter.library.crowds import Crowd
from r2p_drafter.library.duplicates import duplicates
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.likeness import Certainty, Likeness, emails_of, names_of, places_of
from r2p_drafter.library.search.phrases import Phrases

__all__ = ["Match", "Matcher", "duplicates"]

_FEW = 300
"""Contacts that are all compared."""
_NAMESAKES = 100
"""Contacts with the same words in their names, or one e-mail address, that are all compared; of more than
these the nearest are."""
_COLLEAGUES = 50
"""Contacts with one given or family name at one organisation that are compared where nothing else is the
same; what more of them have in common says nothing of who is who."""


class Match(Struct, frozen=True):
    """A contact that another may be."""

    contact: Contact
    certainty: Certainty


class Matcher:
    """Finds the contacts that another one may be."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        there = (contact for contact in contacts if not contact.deleted)
        self._contacts = sorted(there, key=lambda contact: -contact.uses)
        self._names = Phrases()
        self._holders: dict[str, set[int]] = {}
        self._shared: dict[tuple[str, ...], set[int]] = {}
        self._at_place: dict[tuple[str, str], set[int]] = {}
        self._crowds: dict[Hashable, Crowd] = {}
        self._crowded = 0
        self._likenesses: dict[int, Likeness] = {}
        self._by_place: defaultdict[str, set[int]] = defaultdict(set)
        self._by_email: defaultdict[str, list[int]] = defaultdict(list)
        for number, contact in enumerate(self._contacts if len(self._contacts) > _FEW else ()):
            self._enter(number, contact)

    def find(self, contact: Contact) -> tuple[Match, ...]:
        """Return the contacts that this one may be: the same ones, then likely ones, the most used first.

        An entry of the same id is this contact, and left out. Where some are the same, those with slips in
        their names are not looked for. Of very many with the same name the nearest few are returned.
        """
        likeness = Likeness(contact)
        sharing = self._sharing(likeness)
        found = self._compared(likeness, sharing)
        if not any(match.certainty == "same" for match in found):
            found += self._compared(likeness, self._neighbours(likeness) - sharing)
        return tuple(sorted(found, key=lambda match: (match.certainty != "same", -match.contact.uses)))

    def find_same(self, contact: Contact) -> tuple[Contact, ...]:
        """Return only the contacts that this one surely is, which takes less time."""
        likeness = Likeness(contact)
        found = self._compared(likeness, self._sharing(likeness))
        return tuple(match.contact for match in found if match.certainty == "same")

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

    def _sharing(self, likeness: Likeness) -> set[int]:
        """Return who has the same e-mail address, or the two rarest words of the name; or all of a few."""
        if len(self._contacts) <= _FEW:
            return set(range(len(self._contacts)))
        found: set[int] = set()
        for key, numbers in self._held(likeness):
            is_few = len(numbers) <= _NAMESAKES
            found.update(numbers if is_few else self._crowd(key, numbers).nearest(likeness))
        return found

    def _held(self, likeness: Likeness) -> Iterator[tuple[Hashable, Collection[int]]]:
        """Yield e-mail addresses and names with those who have them."""
        yield from ((email, self._by_email.get(email, ())) for email in likeness.emails)
        for words in {likeness.called.words, likeness.called.parts}:
            rarest = tuple(word for _, word in sorted((len(self._with(word)), word) for word in words)[:2])
            yield rarest, self._with_all(rarest)

    def _with_all(self, rarest: tuple[str, ...]) -> set[int]:
        """Return who has all of some words, the rarest first; what takes long to find out is kept."""
        held = [self._with(word) for word in rarest]
        if not held or len(held[0]) <= _NAMESAKES:
            return set.intersection(*held) if held else set()
        if rarest not in self._shared:
            self._shared[rarest] = set.intersection(*held)
        return self._shared[rarest]

    def _crowd(self, key: Hashable, numbers: Collection[int]) -> Crowd:
        """Return a crowd of those who share something, or of everybody once many such crowds were made."""
        if key not in self._crowds and self._crowded + len(numbers) > len(self._contacts):
            key, numbers = None, range(len(self._contacts))
        if key not in self._crowds:
            self._crowded += len(numbers)
            self._crowds[key] = Crowd((number, self._likeness(number)) for number in sorted(numbers))
        return self._crowds[key]

    def _neighbours(self, likeness: Likeness) -> set[int]:
        """Return who has a word of the name and is at the same organisation, or at one that is not known."""
        places = {"", *(place for place, _ in likeness.places)} & self._by_place.keys()
        words = {*likeness.called.words, *likeness.called.parts}
        found: set[int] = set()
        for _, word in sorted((len(self._with(word)), word) for word in words):
            held = [self._at(place, word) for place in places] if likeness.places else [self._with(word)]
            for some in held:
                found |= some if len(some) <= _COLLEAGUES and len(found) < _FEW else set()
        return found

    def _at(self, place: str, word: str) -> set[int]:
        """Return who is at an organisation and has a word; what takes long to find out is kept."""
        there, held = self._by_place[place], self._with(word)
        if min(len(there), len(held)) <= _COLLEAGUES:
            return there & held
        key = (place, word)
        if key not in self._at_place:
            self._at_place[key] = there & held
        return self._at_place[key]

    def _likeness(self, number: int) -> Likeness:
        if number not in self._likenesses:
            self._likenesses[number] = Likeness(self._contacts[number])
        return self._likenesses[number]

    def _with(self, word: str) -> set[int]:
        if word not in self._holders:
            self._holders[word] = self._names.holders((word,))
        return self._holders[word]
