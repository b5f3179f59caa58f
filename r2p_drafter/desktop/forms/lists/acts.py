"""What can be done to the items of a list; each act returns new items."""

from collections.abc import Iterable, Sequence
from typing import Any

Items = tuple[Any, ...]


def inserted(items: Items, at: int, new: Sequence[Any]) -> Items:
    """Return the items with new ones before that row."""
    return (*items[:at], *new, *items[at:])


def removed(items: Items, rows: Iterable[int]) -> Items:
    """Return the items without those in some rows."""
    gone = set(rows)
    return tuple(item for row, item in enumerate(items) if row not in gone)


def moved(items: Items, rows: Iterable[int], to: int) -> tuple[Items, int]:
    """Return the items with those in some rows put together before row `to`, and where they begin then."""
    taken = sorted(set(rows))
    first = to - sum(row < to for row in taken)
    left = removed(items, taken)
    return inserted(left, first, [items[row] for row in taken]), first


def step_of(count: int, rows: Sequence[int], step: int) -> int | None:
    """Return the row before which to put rows to move them up (-1) or down (1); None at the end.

    Rows that are apart are put together first, beside the one that leads.
    """
    if not rows:
        return None
    first, last = min(rows), max(rows)
    are_apart = last - first + 1 > len(set(rows))
    if step < 0:
        return first if are_apart else (first - 1 if first > 0 else None)
    return last + 1 if are_apart else (last + 2 if last + 1 < count else None)
