"""The texts of a letter, each with its part, and what of them is words."""

import functools
import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, TypeVar

from r2p_drafter.letter.customs import base_of
from r2p_drafter.letter.model import Letter, Part, Recommendations, Text
from r2p_drafter.letter.parts import value_at
from r2p_drafter.letter.remembering import remembered

T = TypeVar("T")
Look = Callable[[str, bool, str], T | None]
"""Looks at a text, knowing whether it is prose and the letter's language; None if there is nothing to say."""
Found = tuple[tuple[str, T], ...]
"""Each with its part, or with what follows the name of the part."""

MASK = "\ufffc"
"""Stands for each character that is not words, so that places in a text stay what they are."""


def word_set(words: str) -> frozenset[str]:
    """Return the words between blanks."""
    return frozenset(words.split())


_PROSE = word_set("salutation subject markdown lead_in items close title")
_ENTRIES = word_set(
    """reference marking method detail courtesy_title honorific name post organisation address country"""
)
_NOT_WORDS = re.compile(
    r"""\{\{[^\n{]*?\}\}                                # a placeholder
    | (?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)      # where a link leads
    | <(?:https?://|mailto:)[^<>\s]*>
    | (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’*_]
    | (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+""",
    re.VERBOSE,
)


def language_of(letter: Letter) -> str:
    """Return the first subtag of the letter's language: "en"."""
    return base_of(letter.language)


@remembered(16384)
def words_of(text: str) -> str:
    """Return `text` with placeholders, addresses of the web and of e-mail masked; its length stays."""
    if not any(sign in text for sign in ("{{", "](", "://", "www.", "@", "<mailto:")):
        return text
    return _NOT_WORDS.sub(lambda match: MASK * len(match[0]), text)


def paragraphs_of(text: str) -> list[str]:
    """Return the stretches of a text that rules are remembered by; two line breaks join them again."""
    return text.split("\n\n")


def in_texts(letter: Letter, look: Look[T]) -> Iterator[tuple[str, T]]:
    """Return what `look` finds in each text of the letter; who types changes one, the rest is remembered.

    `look` has to be a function of a module, as findings are remembered by it.
    """
    language = language_of(letter)
    for name in Letter.__struct_fields__:
        value = getattr(letter, name)
        if name == "body":
            yield from _in_pieces(look, name, value, language)
        elif value and name != "values":
            yield from _in_field(look, name, value, language)
    for name, value in letter.values.items():
        found = look(value, False, language) if isinstance(value, str) and name.isidentifier() else None
        if found is not None:
            yield f"values.{name}", found


def place_of_text(letter: Letter, part: str) -> str:
    """Return the part that holds the text itself: the Markdown, where `part` is a whole section of text."""
    return f"{part}.markdown" if isinstance(value_at(letter, part), Text) else part


@functools.lru_cache(maxsize=128)
def _in_field(look: Look[Any], name: str, value: Hashable, language: str) -> Found[Any]:
    if not isinstance(value, tuple):
        return tuple((name + rest, found) for rest, found in _in_piece(value, look, name, language))
    return tuple(_in_pieces(look, name, value, language))


def _in_pieces(
    look: Look[Any], name: str, pieces: Sequence[Hashable], language: str
) -> Iterator[tuple[str, Any]]:
    for at, piece in enumerate(pieces):
        for rest, found in _in_piece(piece, look, name, language):
            yield f"{name}[{at}]{rest}", found


def _length(piece: object) -> int:
    if isinstance(piece, Text):
        return len(piece.markdown)
    if isinstance(piece, Recommendations):
        return len(piece.lead_in) + sum(map(len, piece.items))
    return 0  # a person, or a line


@remembered(32768, _length)
def _in_piece(piece: Hashable, look: Look[Any], name: str, language: str) -> Found[Any]:
    found = ((rest, look(text, is_prose, language)) for rest, text, is_prose in _texts("", name, piece))
    return tuple((rest, each) for rest, each in found if each is not None)


def _texts(part: str, name: str, value: object) -> Iterator[tuple[str, str, bool]]:
    """Return the texts in a field called `name`: what leads there, the text, whether it is prose."""
    if isinstance(value, str):
        if value and (name in _PROSE or name in _ENTRIES):
            yield part, value, name in _PROSE
    elif isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from _texts(f"{part}[{at}]", name, each)
    elif isinstance(value, Text):
        yield from _texts(part, "markdown", value.markdown)
    elif isinstance(value, Part):
        for field in value.__struct_fields__:
            yield from _texts(f"{part}.{field}", field, getattr(value, field))
