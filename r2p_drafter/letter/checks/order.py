"""Whether a Cc list that is nearly in the order of surnames is meant to be."""

import bisect
import functools
from collections.abc import Iterator, Sequence

from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.model import CopyRecipient, Letter
from r2p_drafter.letter.names import filed, in_order, surname
from r2p_drafter.saying import says

# How many, from what length of a list on, may stand out of place before it is taken to have another order,
# such as that of rank: among lists in no order, at most about one in ten would pass.
_AT_MOST = ((8, 2), (5, 1))


def copies(letter: Letter) -> Iterator[Problem]:
    """A list typed in the order of surnames has nobody out of place."""
    if letter.copy_order == "typed" and _is_nearly_filed(letter.copies):
        saying = says("The Cc list is in the order of surnames but for one or two people.")
        fix = Fix(says("Sort by surname"), (Change("copies", in_order(letter.copies, "surname")),))
        yield Problem("hint", "copies", saying, "copies-out-of-order", fix)


def longest_rising(ranks: Sequence[int]) -> int:
    """Return how many can stay where they are when all are put in order (patience sorting)."""
    piles: list[int] = []
    for rank in ranks:
        at = bisect.bisect_left(piles, rank)
        piles[at : at + 1] = [rank]
    return len(piles)


@functools.lru_cache(maxsize=8)
def _is_nearly_filed(people: tuple[CopyRecipient, ...]) -> bool:
    at_most = next((count for length, count in _AT_MOST if len(people) >= length), 0)
    if not at_most or _is_filed(people):
        return False
    out_of_place = len(people) - longest_rising(_ranks(people))
    return 0 < out_of_place <= at_most


def _ranks(people: Sequence[CopyRecipient]) -> list[int]:
    """Return the place of each in the order of surnames; equals keep theirs."""
    places: dict[CopyRecipient, list[int]] = {}
    for place, person in reversed(list(enumerate(in_order(people, "surname")))):
        places.setdefault(person, []).append(place)
    return [places[person].pop() for person in people]


def _is_filed(people: Sequence[CopyRecipient]) -> bool:
    """Tell whether the list is in order if each is filed under one of the names that may be the surname."""
    last = ""
    for person in people:
        fitting = [key for key in _keys(person) if key >= last]
        if not fitting:
            return False
        last = min(fitting)
    return True


@functools.lru_cache(maxsize=8192)
def _keys(person: CopyRecipient) -> set[str]:
    """Return what a person may be filed under: which name is the surname differs from place to place."""
    words = person.name.split() or [person.organisation]
    keys = {filed(surname(person) or person.organisation), filed(words[-1])}
    return keys | {filed(person.sort_as.strip() or words[0])}
