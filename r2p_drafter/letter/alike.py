"""What two texts have in common; found by halves, as a text may have a million characters."""

from bisect import bisect_left


def shared_start(one: str, other: str) -> int:
    """Return how many characters both texts begin with."""
    shorter = range(min(len(one), len(other)))
    return bisect_left(shorter, True, key=lambda count: not one.startswith(other[: count + 1]))


def shared_end(one: str, other: str, most: int | None = None) -> int:
    """Return how many characters both texts end with, counting no more than `most`."""
    shorter = range(min(len(one), len(other)) if most is None else most)
    return bisect_left(shorter, True, key=lambda count: not one.endswith(other[-1 - count :]))
