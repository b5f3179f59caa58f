"""Finds and replaces words in all the text of a letter."""

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from msgspec import Struct

from r2p_drafter.letter.model import LINKS, Letter, Part, Value
from r2p_drafter.letter.parts import value_at, with_value, with_values
from r2p_drafter.letter.remembering import remembered

# What is chosen from a list or computed, rather than written.
_NOT_WRITTEN = LINKS | frozenset(
    {"template", "language", "date", "date_form", "marker", "punctuation", "signatory_order", "copy_order"}
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛", "'"),
        **dict.fromkeys("“”„‟", '"'),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
        **dict.fromkeys("\u2010\u2011", "-"),
    }
)


class Query(Struct, frozen=True):
    """What is looked for; straight quotes and curly ones, and kinds of blanks and hyphens, are the same."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    ignore_accents: bool = False


class Match(Struct, frozen=True):
    """Characters of a part of the letter that are what is looked for."""

    part: str
    start: int
    end: int


class _Folded(NamedTuple):
    text: str
    places: list[int]
    """Where in the text each folded character comes from, and the text's length at last."""


def texts_of(letter: Letter) -> Iterator[tuple[str, str]]:
    """Return all that is written in a letter, in its order, each text with its part."""
    for name in letter.__struct_fields__:
        yield from _texts(name, name, getattr(letter, name))


def find(letter: Letter, query: Query) -> tuple[Match, ...]:
    """Return all matches in the letter's order; they do not overlap."""
    if not query.text:
        return ()
    return tuple(
        Match(part, start, end) for part, text in texts_of(letter) for start, end in found_in(text, query)
    )


@remembered(32768)
def found_in(text: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Return from where to where a text has what is looked for."""
    folded, wanted = _folded(text, query), _folded(query.text, query).text
    found = []
    at = folded.text.find(wanted)
    while wanted and at >= 0:
        end = at + len(wanted)
        if _is_match(text, folded.places, at, end, query):
            found.append((folded.places[at], folded.places[end]))
            at = folded.text.find(wanted, end)
        else:
            at = folded.text.find(wanted, at + 1)
    return tuple(found)


def replaced(letter: Letter, match: Match, new: str) -> Letter:
    """Return the letter with other words in the place of a match.

    Raises:
        LookupError: The letter has no such part.
    """
    text = str(value_at(letter, match.part))
    return with_value(letter, match.part, text[: match.start] + new + text[match.end :])


def all_replaced(letter: Letter, query: Query, new: str) -> tuple[Letter, int]:
    """Return the letter with other words in the place of each match, and how many there were."""
    matches = find(letter, query)
    found: dict[str, list[Match]] = {}
    for match in matches:
        found.setdefault(match.part, []).append(match)
    texts = {part: _without_matches(str(value_at(letter, part)), in_it, new) for part, in_it in found.items()}
    return with_values(letter, texts), len(matches)


def _without_matches(text: str, matches: list[Match], new: str) -> str:
    starts, ends = [match.start for match in matches], [match.end for match in matches]
    kept = zip([0, *ends], [*starts, len(text)], strict=True)
    return new.join(text[start:end] for start, end in kept)


def _texts(part: str, name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str) and name not in _NOT_WRITTEN:
        yield part, value
    elif isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from _texts(f"{part}[{at}]", name, each)
    elif isinstance(value, Part):
        for field in value.__struct_fields__:
            yield from _texts(f"{part}.{field}", field, getattr(value, field))
    elif isinstance(value, dict):
        yield from _values(part, value)


def _values(part: str, values: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if isinstance(value, str) and name.isidentifier() and not _DATE.match(value):
            yield f"{part}.{name}", value


def _folded(text: str, query: Query) -> _Folded:
    """Return a text with what does not matter taken out of it."""
    plain = text.translate(_ALIKE)
    if plain.isascii():
        return _Folded(plain if query.match_case else plain.lower(), list(range(len(text) + 1)))
    signs, places = [], []
    for place, character in enumerate(plain):
        for sign in _folds_of(character, query.match_case, query.ignore_accents):
            signs.append(sign)
            places.append(place)
    return _Folded("".join(signs), [*places, len(text)])


@functools.lru_cache(maxsize=4096)
def _folds_of(character: str, match_case: bool, ignore_accents: bool) -> str:
    apart = unicodedata.normalize("NFD", character if match_case else character.casefold())
    return "".join(sign for sign in apart if not (ignore_accents and unicodedata.combining(sign)))


def _is_match(text: str, places: list[int], start: int, end: int, query: Query) -> bool:
    """Tell whether folded characters are whole ones of the text, and whole words if that is asked for."""
    first, last = places[start], places[end]
    begins_inside = start > 0 and places[start - 1] == first
    ends_inside = last < len(text) and (last == places[end - 1] or _is_accent(text, last, query))
    if begins_inside or ends_inside:
        return False
    return not query.whole_words or not (_is_word(text, first - 1) or _is_word(text, last))


def _is_accent(text: str, place: int, query: Query) -> bool:
    return not query.ignore_accents and bool(unicodedata.combining(text[place]))


def _is_word(text: str, place: int) -> bool:
    return 0 <= place < len(text) and (text[place].isalnum() or text[place] == "_")
