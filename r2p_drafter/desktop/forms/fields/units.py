"""Positions in text: Python counts characters, Qt counts UTF-16 units."""


def to_units(text: str, characters: int) -> int:
    """Return the position in UTF-16 units of one in characters."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2
