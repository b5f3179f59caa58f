"""Picks out of many of one name those that somebody is likeliest to be."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator

from r2p_drafter.library.likeness import Likeness

_NEAREST = 20
"""Contacts that are picked, at most, for each thing that they have in common."""
_ALIKE = 2
"""Of contacts that nothing tells apart so many are kept; one of them may be who is asked about."""


class Crowd:
    """Contacts by what makes two of them the same, for names that too many have to compare them all.

    It takes time to make, once; a look-up takes next to none, however many there are.
    """

    def __init__(self, likenesses: Iterable[tuple[int, Likeness]]) -> None:
        """Take contacts with their numbers, the likeliest to be meant first."""
        self._first: defaultdict[Hashable, list[int]] = defaultdict(list)
        seen: Counter[Hashable] = Counter()
        for number, likeness in likenesses:
            seen[likeness.kind] += 1
            if seen[likeness.kind] <= _ALIKE:
                self._enter(number, likeness)

    def nearest(self, likeness: Likeness) -> set[int]:
        """Return who has the same name or e-mail address, of many those with more in common."""
        return set().union(*(self._first.get(key, ()) for key in _wanted(likeness)))

    def _enter(self, number: int, likeness: Likeness) -> None:
        for key in _held(likeness):
            if len(self._first[key]) < _NEAREST:
                self._first[key].append(number)


def _held(likeness: Likeness) -> Iterator[Hashable]:
    """Yield what a contact is found by."""
    called = likeness.called
    for name in {called.words, called.parts}:
        yield name
        if not likeness.places:
            yield name, bool(likeness.emails)
        for place, country in likeness.places:
            yield from ((name, place), (name, place, country))
        yield from ((email, name) for email in likeness.emails)
    for email in likeness.emails:
        yield from (email, (email, called.given))


def _wanted(likeness: Likeness) -> Iterator[Hashable]:
    """Yield what those are found by that a contact may be."""
    called = likeness.called
    for name in {called.words, called.parts}:
        yield from (name, (name, False), (name, True))
        for place, country in likeness.places:
            yield from ((name, place, country), (name, place, "")) if country else ((name, place),)
        yield from ((email, name) for email in likeness.emails)
    for email in likeness.emails:
        yield from (email, (email, called.given), (email, ()))
