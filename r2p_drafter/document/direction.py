"""Which way a text is written."""

import re
import unicodedata

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_STRETCH = re.compile(f"[{_RIGHT_TO_LEFT}](?:[^A-Za-z]*[{_RIGHT_TO_LEFT}])?")


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction goes from right to left (Unicode Annex 9, P2)."""
    if text.isascii():
        return False
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def has_right_to_left(text: str) -> bool:
    """Return whether some of the text is written from right to left."""
    return not text.isascii() and _STRETCH.search(text) is not None


def by_direction(text: str) -> list[tuple[str, bool]]:
    """Split `text` into stretches, each with whether it is written from right to left."""
    if text.isascii():
        return [(text, False)]
    found: list[tuple[str, bool]] = []
    at = 0
    for stretch in _STRETCH.finditer(text):
        found += [(text[at : stretch.start()], False), (stretch[0], True)]
        at = stretch.end()
    found.append((text[at:], False))
    return [(part, backwards) for part, backwards in found if part]
