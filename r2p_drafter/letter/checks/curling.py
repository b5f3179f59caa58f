"""Straight quotes to curly ones, where it is certain which."""

import re
from collections.abc import Callable

from r2p_drafter.letter.checks.texts import MASK, words_of
from r2p_drafter.letter.remembering import remembered

_BEFORE_OPENING = frozenset("([{—–-/“‘„«¿¡")
_STRAIGHT = frozenset("\"'")
_SINGLES = re.compile("['‘’]")
_DOUBLES = re.compile('["“”]')
_CLOSING_SINGLE = re.compile(r"(?<=[^\s(\[—–])['’](?![^\W_])")
# English words that have lost their beginning; an apostrophe stands for it.
_SHORTENED = re.compile(r"(?:tis|twas|twere|em|til|cause|n|\d\ds?)\b", re.IGNORECASE)
_WITH_DOUBLES = frozenset({"en", "es", "pt"})
"""Languages whose quotes are “these”; French has « these », German „these“."""


@remembered(4096)
def curled_singles(paragraph: str, language: str) -> str:
    """Return a paragraph with curly apostrophes and, in English, single quotes.

    An apostrophe between letters is certain in any language. What may be feet or minutes stays.
    """
    if "'" not in paragraph:
        return paragraph
    words = words_of(paragraph)
    last_closing = max((match.start() for match in _CLOSING_SINGLE.finditer(words)), default=-1)

    def curly(at: int, is_open: bool) -> str:
        before, after = _around(words, at)
        if _is_letter(after) and (_is_letter(before) or before.isdigit()):
            return "’"
        if language != "en":
            return "'"
        mark = _curly(before, after, is_open, "'", "‘", "’")
        is_quote = last_closing > at + 1 and not _SHORTENED.match(words, at + 1)
        return "’" if mark == "‘" and not is_quote else mark

    return _replaced(paragraph, words, _SINGLES, curly)


@remembered(4096)
def curled_doubles(paragraph: str, language: str) -> str:
    """Return a paragraph with curly quotes, where the language has “these”; what may be inches stays."""
    if '"' not in paragraph or language not in _WITH_DOUBLES:
        return paragraph
    words = words_of(paragraph)
    return _replaced(
        paragraph,
        words,
        _DOUBLES,
        lambda at, is_open: _curly(*_around(words, at), is_open, '"', "“", "”"),
    )


def _replaced(paragraph: str, words: str, quotes: re.Pattern[str], curly: Callable[[int, bool], str]) -> str:
    """Return the paragraph with each straight quote made `curly`, which is told whether one is open."""
    marks, is_open = list(paragraph), False
    for match in quotes.finditer(words):
        at, mark = match.start(), match[0]
        if mark in _STRAIGHT and words[at - 1 : at] != "\\":
            mark = marks[at] = curly(at, is_open)
        if mark in ("‘", "“"):
            is_open = True
        elif mark == "”" or (mark == "’" and not _is_letter(_around(words, at)[1])):
            is_open = False
    return "".join(marks)


def _curly(before: str, after: str, is_open: bool, straight: str, left: str, right: str) -> str:
    """Return the quote that belongs between two characters; the straight one where that is not clear."""
    begins = not before.strip() or before in _BEFORE_OPENING or (before in _STRAIGHT and _is_letter(after))
    if begins and after.strip() and (_is_letter(after) or after.isdigit() or not is_open):
        return left
    if not before.strip() or (not is_open and (begins or before.isdigit())):
        return straight
    return right


def _around(words: str, at: int) -> tuple[str, str]:
    """Return the characters before and after a place, emphasis passed over; "" at the ends."""
    return words[max(0, at - 4) : at].rstrip("*_")[-1:], words[at + 1 : at + 5].lstrip("*_")[:1]


def _is_letter(character: str) -> bool:
    return character.isalpha() or character == MASK
