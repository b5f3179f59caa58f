"""Marks that say where in the letter something needs attention."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from msgspec import Struct

from r2p_drafter.letter.checks import SEVERITIES, Problem, Severity

K = TypeVar("K", bound=Hashable)


class Mark(Struct, frozen=True):
    """How many problems there are, and the gravest severity among them."""

    severity: Severity
    count: int


def tally(problems: Iterable[Problem], place: Callable[[str], K | None]) -> dict[K, Mark]:
    """Return a mark for each place; `place` says to which a part belongs, None for none."""
    found: dict[K, Mark] = {}
    for problem in problems:
        key = place(problem.part)
        if key is None:
            continue
        mark = found.get(key, Mark(problem.severity, 0))
        gravest = min(mark.severity, problem.severity, key=SEVERITIES.index)
        found[key] = Mark(gravest, mark.count + 1)
    return found
