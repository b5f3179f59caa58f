"""Places in a text, counted as Python does and as Qt does: characters, and UTF-16 code units.

`units` is the length of the text as Qt counts: where it is the same, so are all places.
"""

import re
from bisect import bisect_left

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class Places:
    """Many places in one text."""

    def __init__(self, text: str, units: int) -> None:
        wide = () if units == len(text) else _TWO_UNITS.finditer(text)
        self._wide = [found.start() for found in wide]

    def to_qt(self, place: int) -> int:
        """Return a place as Qt counts it."""
        return place + bisect_left(self._wide, place)


def to_qt(text: str, place: int, units: int) -> int:
    """Return a place as Qt counts it."""
    return place if units == len(text) else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, place: int, units: int) -> int:
    """Return a place, as Qt counts it, in characters."""
    if units == len(text):
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))
