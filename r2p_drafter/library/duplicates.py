"""Finds who is in the address book twice."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from r2p_drafter.library.entries import Contact
from r2p_drafter.library.likeness import Likeness

_FEW = 300
"""Contacts with the same name or e-mail address, at most, that are all compared with each other."""
_COLLEAGUES = 50
"""Contacts with one given or family name at one organisation, at most, that are compared: what more of them
have in common says nothing."""


def duplicates(contacts: Iterable[Contact]) -> tuple[tuple[Contact, ...], ...]:
    """Return groups of contacts that may be the same, the surest first; nobody is in two of them."""
    there = [Likeness(contact) for contact in contacts if not contact.deleted]
    groups = _Groups(len(there))
    firsts = _joined_by_kind(there, groups)
    for pairs in _pairs(there, firsts):
        for one, other in pairs:
            if not groups.are_joined(one, other):
                certainty = there[one].to(there[other])
                if certainty is not None:
                    groups.join(one, other, is_sure=certainty == "same")
    return tuple(tuple(there[number].contact for number in group) for group in groups.found())


def _joined_by_kind(likenesses: Sequence[Likeness], groups: "_Groups") -> list[int]:
    """Join those that nothing tells apart, and return the place of the first of each kind."""
    firsts: dict[Hashable, int] = {}
    for number, likeness in enumerate(likenesses):
        first = firsts.setdefault(likeness.kind, number)
        certainty = likeness.to(likenesses[first]) if first != number else None
        if certainty is not None:
            groups.join(first, number, is_sure=certainty == "same")
    return list(firsts.values())


def _pairs(likenesses: Sequence[Likeness], numbers: Sequence[int]) -> Iterator[Iterable[tuple[int, int]]]:
    """Yield what is compared of those that have something in common; of too many it is the nearest."""
    for keys_of, most in ((_emails, _FEW), (_names, _FEW), (_colleagues, _COLLEAGUES)):
        buckets: defaultdict[Hashable, list[int]] = defaultdict(list)
        for number in numbers:
            for key in keys_of(likenesses[number]):
                buckets[key].append(number)
        for bucket in buckets.values():
            if len(bucket) <= most:
                yield combinations(bucket, 2)
            elif keys_of is not _colleagues:
                yield pairwise(sorted(bucket, key=lambda number: _order(likenesses[number])))


def _order(likeness: Likeness) -> tuple[object, ...]:
    """Return what puts those beside each other that have most in common."""
    return likeness.called.parts, likeness.called.is_person, likeness.places, likeness.emails


def _emails(likeness: Likeness) -> Iterable[Hashable]:
    return set(likeness.emails)


def _names(likeness: Likeness) -> Iterable[Hashable]:
    return {likeness.called.words, likeness.called.parts}


def _colleagues(likeness: Likeness) -> Iterable[Hashable]:
    places = {place for place, _ in likeness.places} or {""}
    return {(place, part) for place in places for part in likeness.called.parts}


class _Groups:
    """Which numbers belong together (union-find)."""

    def __init__(self, count: int) -> None:
        self._heads = list(range(count))
        self._sure: set[int] = set()

    def are_joined(self, one: int, other: int) -> bool:
        return self._head(one) == self._head(other)

    def join(self, one: int, other: int, *, is_sure: bool) -> None:
        first, second = sorted((self._head(one), self._head(other)))
        self._heads[second] = first
        if is_sure or second in self._sure:
            self._sure.add(first)

    def found(self) -> list[list[int]]:
        """Return the groups of several: the sure ones, then by their first number."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._heads)):
            members.setdefault(self._head(number), []).append(number)
        groups = [(head not in self._sure, group) for head, group in members.items() if len(group) > 1]
        return [group for _, group in sorted(groups)]

    def _head(self, number: int) -> int:
        while self._heads[number] != number:
            self._heads[number] = number = self._heads[self._heads[number]]
        return number
