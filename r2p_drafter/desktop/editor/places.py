"""Places in a text, counted as Python does and as Qt does: characters, and UTF-16 code units.

`units` is the length of the text as Qt counts: where it is the same, so are all places.
"""


def to_qt(text: str, place: int, units: int) -> int:
    """Return a place as Qt counts it."""
    return place if units == len(text) else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, place: int, units: int) -> int:
    """Return a place, as Qt counts it, in characters."""
    if units == len(text):
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))
