"""The body of a letter: its sections to paragraphs, lists numbered through the whole letter."""

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from r2p_drafter.compose import series
from r2p_drafter.compose.drafts import Chunk, Filled, finished
from r2p_drafter.compose.markdown import parsed, parsed_item, parsed_lead_in, pieces_of
from r2p_drafter.compose.placeholders import Placeholders
from r2p_drafter.compose.words import Words
from r2p_drafter.document.blocks import ListItem, Mistake, Paragraph
from r2p_drafter.letter.model import Marker, Recommendations, Section, Text

Paragraphs = tuple[Paragraph, ...]


class Composed(Struct, frozen=True):
    """A section as paragraphs."""

    section: Section
    part: str
    lead_in: Paragraphs
    items: tuple[Paragraphs, ...]
    """Of a Text, all of it is one item."""

    @property
    def paragraphs(self) -> Paragraphs:
        """All of it."""
        found = list(self.lead_in)
        for item in self.items:
            found += item
        return tuple(found)


class BodyComposer:
    """Composes the sections of one letter, one after the other."""

    def __init__(self, placeholders: Placeholders, names: Mapping[str, Any], words: Words) -> None:
        self._placeholders = placeholders
        self._names = names
        self._words = words
        self._lists = 0
        self._last_items: dict[Marker, ListItem] = {}
        self.mistakes: list[Mistake] = []

    def compose(self, body: Sequence[Section]) -> tuple[Composed, ...]:
        """Return the sections as paragraphs; `mistakes` then has what could not be filled in."""
        self._placeholders.begin()
        return tuple(self._section(section, f"body[{at}]") for at, section in enumerate(body))

    def _section(self, section: Section, part: str) -> Composed:
        if isinstance(section, Text):
            return Composed(section, part, (), (self._text(section.markdown, part),))
        lead_in = parsed_lead_in(section.lead_in)
        lead_in_part = f"{part}.lead_in"
        paragraphs = finished(lead_in, lead_in_part, 0, None, self._filled(lead_in, lead_in_part))
        return Composed(section, part, paragraphs, self._items(section, part))

    def _text(self, markdown: str, part: str) -> Paragraphs:
        found: list[Paragraph] = []
        for piece in pieces_of(markdown):
            chunk = parsed(piece.text)
            filled = self._filled(chunk, part, piece.line) if chunk.gaps else ()
            found += finished(chunk, part, self._take_lists(chunk), None, filled)
        return tuple(found)

    def _take_lists(self, chunk: Chunk) -> int:
        """Return the number of the chunk's first list; 0 where it has none, so that none before it count."""
        if not chunk.lists:
            return 0
        first = self._lists + 1
        self._lists += chunk.lists
        return first

    def _filled(self, chunk: Chunk, part: str, first_line: int = 1) -> tuple[Filled, ...]:
        filled = tuple(self._placeholders.filled(gap, self._names) for gap in chunk.gaps)
        for gap, value in zip(chunk.gaps, filled, strict=True):
            if value.fault:
                self.mistakes.append(Mistake(part, first_line + gap.line - 1, value.fault))
        return filled

    def _items(self, section: Recommendations, part: str) -> tuple[Paragraphs, ...]:
        chunks = [parsed_item(item, section.marker) for item in section.items]
        there = [at for at, chunk in enumerate(chunks) if chunk.drafts]
        if not there:
            return ((),) * len(chunks)
        last = self._outer(section)
        found: list[Paragraphs] = [()] * len(chunks)
        for position, at in enumerate(there):
            last = ListItem(last.list, last.marker, 0, last.ordinal + 1, last.start)
            mark = series.ending(position, len(there), self._words) if section.punctuation == "series" else ""
            found[at] = self._item(chunks[at], f"{part}.items[{at}]", last, mark)
        self._last_items[section.marker] = last
        return tuple(found)

    def _outer(self, section: Recommendations) -> ListItem:
        """Return the item before the section's first: the last of the list that goes on, or a 0th."""
        before = self._last_items.get(section.marker)
        if section.continued and before is not None:
            return before
        self._lists += 1
        return ListItem(self._lists, section.marker, 0, 0)

    def _item(self, chunk: Chunk, part: str, item: ListItem, mark: str) -> Paragraphs:
        filled = self._filled(chunk, part) if chunk.gaps else ()
        first_list = self._take_lists(chunk)
        if not mark:
            return finished(chunk, part, first_list, item, filled)
        return _closed(chunk, part, first_list, item, filled, mark, self._words.conjunction)


@functools.lru_cache(maxsize=1024)
def _closed(
    chunk: Chunk,
    part: str,
    first_list: int,
    item: ListItem,
    filled: tuple[Filled, ...],
    mark: str,
    conjunction: str,
) -> Paragraphs:
    paragraphs = finished(chunk, part, first_list, item, filled)
    return (*paragraphs[:-1], series.closed(paragraphs[-1], mark, conjunction))
