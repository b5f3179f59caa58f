"""Straight quotes made curly as they are typed, by the letter's language."""

import re
from collections.abc import Mapping

from msgspec import Struct

from r2p_drafter.compose.writing.writing import Writing
from r2p_drafter.letter.customs import base_of


class Quotes(Struct, frozen=True):
    """The marks of quotation of a language."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_ENGLISH = Quotes("“", "”", "‘", "’")
# Imprimerie nationale: a no-break space inside guillemets.
_QUOTES: Mapping[str, Quotes] = {
    "fr": Quotes("«\u00a0", "\u00a0»", "‘", "’"),
    "de": Quotes("„", "“", "‚", "‘"),
    "ru": Quotes("«", "»", "„", "“"),
    "uk": Quotes("«", "»", "„", "“"),
    "ar": Quotes("«", "»", "‘", "’"),
}
_OPENS_AFTER = frozenset(" \t\n\u00a0\u202f([{/—–-*_>“‘„‚«\"'")
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S*$|\]\([^()\s]*$|<[a-z]+:[^<>\s]*$", re.IGNORECASE)


def quotes_of(language: str) -> Quotes:
    """Return the marks of a language, a BCP 47 tag; those of English where it has none of its own here."""
    return _QUOTES.get(base_of(language), _ENGLISH)


def curled(writing: Writing, typed: str, language: str) -> str:
    """Return what a straight quote becomes if it is typed at the caret; itself where it is meant straight."""
    before = writing.text[: writing.start]
    if typed not in ("'", '"') or is_verbatim(before):
        return typed
    quotes = quotes_of(language)
    opens = _opens(before)
    if typed == '"':
        return quotes.opening if opens else quotes.closing
    if not opens and before[-1:].isalnum():
        return "’" if quotes.inner_closing == "’" or not _is_open(before, quotes) else quotes.inner_closing
    return quotes.inner_opening if opens else quotes.inner_closing


def is_verbatim(before: str) -> bool:
    """Tell whether what follows a text is in a placeholder or an address, where quotes stay straight."""
    line = before[before.rfind("\n") + 1 :]
    return line.rfind("{{") > line.rfind("}}") or _ADDRESS.search(line) is not None


def _opens(before: str) -> bool:
    bare = before.rstrip("*_")
    if bare != before and bare and not bare[-1].isspace() and bare[-1] not in _OPENS_AFTER:
        # Behind the marks that end emphasis a quotation ends; behind those that begin it, one begins.
        return False
    return not before or before[-1] in _OPENS_AFTER


def _is_open(before: str, quotes: Quotes) -> bool:
    return before.count(quotes.inner_opening) > before.count(quotes.inner_closing)
