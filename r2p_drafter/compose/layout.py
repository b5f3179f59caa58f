"""Rendered markup to Blocks.

Nearly all of a letter is `<p>…</p>`. Each is turned into a Paragraph once and remembered by its markup, so
that a paragraph that has not changed is the very same object in the next Document. What is around them
(divisions, tables, places of sections) is remembered as well, as a Plan.
"""

import functools
import re
from collections.abc import Iterator, Sequence

from r2p_drafter.compose.inline import paragraph_of
from r2p_drafter.compose.meter import MAX_PARAGRAPHS
from r2p_drafter.compose.plan import LEAF, Leaf, PlanReader, Slot, TablePlan
from r2p_drafter.compose.setting import Setting
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.tags import TAG, not_whole, read_tag
from r2p_drafter.document.blocks import Block, Paragraph, Table
from r2p_drafter.letter.remembering import remembered
from r2p_drafter.saying import says

_LEAF_START = re.compile(r"<(?:p|h[123])@")
_LEAF_END = re.compile(r"</(p|h[123])\s*+>")
_TOO_MANY = says("it makes more than {} paragraphs")


class Layout:
    """Turns the rendered markup of one template into Blocks; remembers what it has seen."""

    def __init__(self, source: Source, styles: frozenset[str]) -> None:
        self._source = source
        self._styles = styles
        self._paragraph = remembered(32768)(self._new_paragraph)
        self._table = functools.lru_cache(maxsize=16)(self._new_table)
        self._plan = functools.lru_cache(maxsize=16)(PlanReader(source, styles).read)
        self._laid_out = functools.lru_cache(maxsize=2)(self._lay_out)

    def blocks(self, markup: str, ready: Sequence[tuple[Block, ...]]) -> tuple[Block, ...]:
        """Return the blocks of a rendered template, `ready` in the places that it left for them.

        Raises:
            TemplateError: The markup has a fault.
        """
        found: list[Block] = []
        for blocks, slot in self._laid_out(markup):
            found += blocks
            if slot is not None:
                found += ready[slot]
        return tuple(found)

    def _lay_out(self, markup: str) -> Sequence[tuple[Sequence[Block], int | None]]:
        """Return the template's own blocks, each stretch of them with the slot behind it."""
        pieces = _split(markup)
        if len(pieces) // 2 > MAX_PARAGRAPHS:
            raise self._source.fault(0, _TOO_MANY.of(f"{MAX_PARAGRAPHS:,}"))
        leaves = iter(pieces[1::2])
        found: list[tuple[list[Block], int | None]] = []
        blocks: list[Block] = []
        for step in self._plan(LEAF.join(pieces[::2])):
            if isinstance(step, Slot):
                found.append((blocks, step.number))
                blocks = []
            elif (block := self._block(step, leaves)) is not None:
                blocks.append(block)
        return (*found, (blocks, None))

    def _block(self, step: Leaf | Paragraph | TablePlan, leaves: Iterator[str]) -> Block | None:
        if isinstance(step, Leaf):
            return self._paragraph(next(leaves), step.setting)
        if isinstance(step, TablePlan):
            return self._table(step, tuple(next(leaves) for _ in range(step.leaves)))
        return step

    def _new_paragraph(self, markup: str, around: Setting) -> Paragraph | None:
        opening = TAG.match(markup)
        ending = _LEAF_END.search(markup, opening.end()) if opening else None
        if opening is None or ending is None:
            raise not_whole(markup, self._source)
        tag = read_tag(opening, self._source, self._styles)
        if ending[1] != tag.name:
            raise self._source.fault(tag.line, says("<{}> is not closed").of(tag.name))
        inside = markup[opening.end() : ending.start()]
        return paragraph_of(inside, around.inside(tag), self._source, self._styles, tag.line)

    def _new_table(self, plan: TablePlan, leaves: tuple[str, ...]) -> Table | None:
        left = iter(leaves)
        rows = []
        for row in plan.rows:
            cells = tuple(tuple(filter(None, (self._in_cell(step, left) for step in cell))) for cell in row)
            if any(cells):
                rows.append(cells)
        setting = plan.setting
        return Table(rows=tuple(rows), part=setting.part, keep_next=setting.keep_next) if rows else None

    def _in_cell(self, step: Leaf | Paragraph, leaves: Iterator[str]) -> Paragraph | None:
        return step if isinstance(step, Paragraph) else self._paragraph(next(leaves), step.setting)


def _split(markup: str) -> list[str]:
    """Return what stands around the paragraphs, and between two such pieces the paragraph."""
    pieces: list[str] = []
    at = 0
    for start, end in _leaves(markup):
        pieces += [markup[at:start], markup[start:end]]
        at = end
    return [*pieces, markup[at:]]


def _leaves(markup: str) -> Iterator[tuple[int, int]]:
    # No expression for the whole: where paragraphs have no end, it would look for it from each of them anew.
    at = 0
    while opening := _LEAF_START.search(markup, at):
        inside = markup.find(">", opening.end()) + 1
        closing = _LEAF_END.search(markup, inside) if inside else None
        if closing is None:
            return
        at = closing.end()
        yield opening.start(), at
