"""From text on paper back to the field that it was typed into, and to the place in it."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from r2p_drafter.document.blocks import Document
from r2p_drafter.letter.model import LINKS, Letter, Recommendations, Text
from r2p_drafter.letter.parts import value_at

_WORD = re.compile(r"\w+")
# The words of an address or a placeholder are not those that stand on paper.
_UNSEEN = re.compile(r"\]\([^)\n]*\)|\{\{.*?\}\}|<[^>\s]*>")


class Origin(Struct, frozen=True):
    """A field and a place in it."""

    part: str
    position: int
    """Characters before the place, -1 where the field has no such place."""


def origin(letter: Letter, document: Document, part: str, position: int) -> Origin:
    """Return what a place in the text of a part on paper was typed as.

    `position` counts characters in all of the part's paragraphs, these a line break apart.
    """
    shown = "\n".join(found.text for found in document.paragraphs() if found.part == part)
    try:
        value = value_at(letter, part)
    except (LookupError, ValueError):
        return Origin(part, -1)
    if isinstance(value, Text):
        part, value = f"{part}.markdown", value.markdown
    elif isinstance(value, Recommendations):
        part, value = f"{part}.lead_in", value.lead_in
    elif isinstance(value, Struct):
        return _in_field(part, value, shown, position)
    return Origin(part, caret_in(value, shown, position) if isinstance(value, str) else -1)


def caret_in(typed: str, shown: str, position: int) -> int:
    """Return the place in a typed text of a place in that text as it is shown; -1 where they share nothing.

    Markup and placeholders make the two differ; they are matched word by word.
    """
    from difflib import SequenceMatcher  # nothing is clicked before the first picture

    masked = _UNSEEN.sub(lambda found: " " * len(found.group()), typed)
    source, words = [*_WORD.finditer(masked)], [*_WORD.finditer(shown)]
    which = max(sum(word.start() <= position for word in words) - 1, 0)
    matched = SequenceMatcher(None, [word.group() for word in words], [word.group() for word in source])
    place = -1
    for block in matched.get_matching_blocks():
        if block.size and block.a <= which:
            last = min(which, block.a + block.size - 1)
            word, behind = source[block.b + last - block.a], position - words[last].start()
            place = min(max(word.start() + behind, 0), len(typed)) if last == which else word.end()
    return place


def _in_field(part: str, value: Struct, shown: str, position: int) -> Origin:
    """Return the field of a person, a delivery, an enclosure whose text is at the place, or is nearest."""
    start = shown.rfind("\n", 0, position) + 1
    line = shown[start:].partition("\n")[0]
    found = [
        (max(at - (position - start), (position - start) - at - len(text), 0), -len(text), name, before, at)
        for name, before, text in _texts(value)
        if text and (at := line.find(text)) >= 0
    ]
    if not found:
        return Origin(part, -1)
    _, length, name, before, at = min(found)
    return Origin(f"{part}.{name}", before + min(max(position - start - at, 0), -length))


def _texts(value: Any) -> Iterator[tuple[str, int, str]]:
    """Yield each text of a struct: its field, where in that field it begins, the text."""
    for field in fields(value):
        if field.name in LINKS:
            continue
        inside = getattr(value, field.name)
        lines = inside if isinstance(inside, tuple) else (inside,)
        at = 0
        for line in lines:
            yield field.name, at, line
            at += len(line) + 1
