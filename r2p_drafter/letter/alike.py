"""What two texts or two lists begin and end with in common."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any


def shared_start(one: str, other: str) -> int:
    """Return how many characters both texts begin with; found by halves, as they may have a million."""
    shorter = range(min(len(one), len(other)))
    return bisect_left(shorter, True, key=lambda count: not one.startswith(other[: count + 1]))


def shared_end(one: str, other: str, most: int | None = None) -> int:
    """Return how many characters both texts end with, counting no more than `most`."""
    shorter = range(min(len(one), len(other)) if most is None else most)
    return bisect_left(shorter, True, key=lambda count: not one.endswith(other[-1 - count :]))


def shared_items(one: Sequence[Any], other: Sequence[Any]) -> tuple[int, int]:
    """Return how many items both lists begin with, and how many of the others they end with."""
    most = min(len(one), len(other))
    start = 0
    while start < most and (one[start] is other[start] or one[start] == other[start]):
        start += 1
    end = 0
    while end < most - start and (one[-1 - end] is other[-1 - end] or one[-1 - end] == other[-1 - end]):
        end += 1
    return start, end
