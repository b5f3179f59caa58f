"""A Document to pages. Only what changed since the time before is set again."""

from collections.abc import Callable
from itertools import zip_longest

from msgspec import Struct

from r2p_drafter.document.blocks import CELL_GAP, Block, Document, Furniture, Paragraph, Run, Table
from r2p_drafter.document.stylesheet import Page, Stylesheet
from r2p_drafter.typeset.fonts import FontBook
from r2p_drafter.typeset.pages import Box, Breaker, Placed
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.rows import SetRow, Stacked, stack

AFTER_TABLE = 20
"""The height of the paragraph that Word wants behind a table where none follows."""


class SetPage(Struct, frozen=True):
    """One page: lines and pictures at their places, in twips from the paper's upper left corner."""

    number: int
    body: tuple[Placed, ...]
    header: tuple[Stacked, ...]
    footer: tuple[Stacked, ...]


class Pages(Struct, frozen=True):
    """A letter as it stands on paper."""

    paper: Page
    pages: tuple[SetPage, ...]


class Typesetter:
    """Sets documents in one letterhead's styles and remembers the paragraphs of the last one."""

    def __init__(self, stylesheet: Stylesheet, fonts: FontBook | None = None) -> None:
        self._paper = stylesheet.page
        self._setter = Setter(stylesheet, fonts or FontBook())
        self._known: dict[tuple[Paragraph, int], SetParagraph] = {}
        self._used: dict[tuple[Paragraph, int], SetParagraph] = {}

    def set(self, document: Document) -> Pages:
        """Return the document's pages.

        Qt finds fonts only where a QGuiApplication is running.
        """
        self._used = {}
        boxes = [box for pair in _with_next(document.blocks) for box in self._boxes(*pair)]
        furniture = _FurnitureSetter(document.furniture, self._paper, self._set_furniture)
        placed = Breaker(boxes, furniture.room).pages()
        pages = tuple(
            SetPage(number, body, *furniture.around(number, len(placed)))
            for number, body in enumerate(placed, start=1)
        )
        self._known = self._used
        return Pages(self._paper, pages)

    def _boxes(self, block: Block, following: Block | None) -> list[Box]:
        if isinstance(block, Paragraph):
            return [self._set_one(block, self._paper.text_width)]
        rows: list[Box] = list(self._table(block))
        return rows if isinstance(following, Paragraph) else [*rows, SetRow((), AFTER_TABLE)]

    def _set_one(self, paragraph: Paragraph, width: int) -> SetParagraph:
        key = (paragraph, width)
        found = self._used.get(key) or self._known.get(key)
        if found is None:
            found = self._setter.set(paragraph, width)
        self._used[key] = found
        return found

    def _table(self, table: Table) -> list[SetRow]:
        edges = table.edges(self._paper.text_width)
        rows = []
        for number, row in enumerate(table.rows):
            last = number == len(table.rows) - 1
            rows.append(self._row(row, edges, table.keep_next and last))
        return rows

    def _row(self, row: tuple[tuple[Paragraph, ...], ...], edges: tuple[int, ...], keep_next: bool) -> SetRow:
        cells: list[Stacked] = []
        height = 0
        for cell, start, end in zip(row, edges, edges[1:], strict=False):
            inside = end - start - CELL_GAP
            stacked, bottom = stack(cell, lambda one, inside=inside: self._set_one(one, inside), x=start)  # type: ignore[misc]
            cells += stacked
            height = max(height, bottom)
        return SetRow(tuple(cells), height, keep_next)

    def _set_furniture(self, paragraph: Paragraph, numbers: tuple[int, int]) -> SetParagraph:
        if not any(isinstance(run, Run) and run.field for run in paragraph.runs):
            return self._set_one(paragraph, self._paper.text_width)
        return self._setter.set(paragraph, self._paper.text_width, numbers)


def _with_next(blocks: tuple[Block, ...]) -> list[tuple[Block, Block | None]]:
    return list(zip_longest(blocks, blocks[1:]))


class _FurnitureSetter:
    """Sets headers and footers, and says how much room they leave."""

    def __init__(
        self,
        furniture: Furniture,
        paper: Page,
        set_one: Callable[[Paragraph, tuple[int, int]], SetParagraph],
    ) -> None:
        self._furniture = furniture
        self._paper = paper
        self._set_one = set_one
        self._rooms: dict[bool, tuple[int, int]] = {}

    def _kinds(self, number: int) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
        if number == 1 and self._paper.different_first:
            return self._furniture.first_header, self._furniture.first_footer
        return self._furniture.header, self._furniture.footer

    def room(self, number: int) -> tuple[int, int]:
        """Return the top and bottom of the text: a tall header pushes it down, a tall footer up."""
        first = number == 1
        if first not in self._rooms:
            paper = self._paper
            header, footer = (self._stack(kind, (number, number))[1] for kind in self._kinds(number))
            top = max(paper.top, paper.header + header)
            bottom = paper.height - max(paper.bottom, paper.footer + footer)
            self._rooms[first] = (top, bottom)
        return self._rooms[first]

    def around(self, number: int, count: int) -> tuple[tuple[Stacked, ...], tuple[Stacked, ...]]:
        """Return header and footer of page `number` of `count`, placed on the paper."""
        header, footer = self._kinds(number)
        above, _ = self._stack(header, (number, count), self._paper.header)
        below, height = self._stack(footer, (number, count))
        lift = self._paper.height - self._paper.footer - height
        return above, tuple(Stacked(one.set, one.x, one.y + lift) for one in below)

    def _stack(
        self, paragraphs: tuple[Paragraph, ...], numbers: tuple[int, int], y: int = 0
    ) -> tuple[tuple[Stacked, ...], int]:
        return stack(paragraphs, lambda one: self._set_one(one, numbers), y=y)
