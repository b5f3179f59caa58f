"""A Document to pages. Only what changed since the time before is set again."""

from functools import partial
from itertools import zip_longest

from msgspec import Struct

from r2p_drafter.document.blocks import CELL_GAP, Block, Document, Paragraph, Table
from r2p_drafter.document.stylesheet import Page, Stylesheet
from r2p_drafter.typeset.fonts import FontBook
from r2p_drafter.typeset.furniture import Around, FurnitureSetter
from r2p_drafter.typeset.pages import Box, Breaker, Filled, Placed
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.rows import SetRow, Stacked, broken, stack

AFTER_TABLE = SetRow((), height=20)
"""Stands for the paragraph that Word wants behind a table where none follows."""

_Row = tuple[tuple[Paragraph, ...], ...]
_Known = dict[tuple[Paragraph, int], SetParagraph]


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


class _SetTable(Struct, frozen=True):
    table: Table
    rows: tuple[SetRow, ...]
    cells: _Known


class Typesetter:
    """Sets documents in one letterhead's styles and remembers the last one.

    A paragraph, a table and a page that are as they were in it are the same objects in the next.
    """

    def __init__(self, stylesheet: Stylesheet, fonts: FontBook | None = None) -> None:
        self._paper = stylesheet.page
        self._setter = Setter(stylesheet, fonts or FontBook())
        self._known: _Known = {}
        self._used: _Known = {}
        self._known_tables: dict[int, _SetTable] = {}
        self._used_tables: dict[int, _SetTable] = {}
        self._furniture: FurnitureSetter | None = None
        self._filled: tuple[Filled, ...] = ()
        self._pages: tuple[SetPage, ...] = ()

    def set(self, document: Document) -> Pages:
        """Return the document's pages.

        Qt finds fonts only where a QGuiApplication is running.
        """
        self._used, self._used_tables = {}, {}
        if self._furniture is None or self._furniture.furniture != document.furniture:
            self._furniture = FurnitureSetter(document.furniture, self._paper, self._setter)
        furniture = self._furniture
        room = min(bottom - top for top, bottom in map(furniture.room, (1, 2)))
        boxes = tuple(box for pair in _with_next(document.blocks) for box in self._boxes(*pair, room))
        self._filled = Breaker(boxes, furniture.room, self._filled).pages()
        count = len(self._filled)
        self._pages = tuple(
            self._page(number, filled.body, furniture.around(number, count))
            for number, filled in enumerate(self._filled, start=1)
        )
        self._known, self._known_tables = self._used, self._used_tables
        return Pages(self._paper, self._pages)

    def _page(self, number: int, body: tuple[Placed, ...], around: Around) -> SetPage:
        header, footer = around
        last = self._pages[number - 1] if number <= len(self._pages) else None
        if last and last.body is body and last.header is header and last.footer is footer:
            return last
        return SetPage(number, body, header, footer)

    def _boxes(self, block: Block, following: Block | None, room: int) -> list[Box]:
        if isinstance(block, Paragraph):
            return [self._set_one(self._paper.text_width, self._used, block)]
        rows: list[Box] = [part for row in self._table(block) for part in broken(row, room)]
        return rows if isinstance(following, Paragraph) else [*rows, AFTER_TABLE]

    def _set_one(self, width: int, used: _Known, paragraph: Paragraph) -> SetParagraph:
        key = (paragraph, width)
        found = used.get(key) or self._known.get(key)
        if found is None:
            found = self._setter.set(paragraph, width)
        used[key] = found
        return found

    def _table(self, table: Table) -> tuple[SetRow, ...]:
        found = self._known_tables.get(id(table)) or self._new_table(table)
        self._used_tables[id(table)] = found
        self._used |= found.cells
        return found.rows

    def _new_table(self, table: Table) -> _SetTable:
        edges = table.edges(self._paper.text_width)
        used: _Known = {}
        last = len(table.rows) - 1
        rows = tuple(
            self._row(row, edges, table.keep_next and number == last, used)
            for number, row in enumerate(table.rows)
        )
        return _SetTable(table, rows, used)

    def _row(self, row: _Row, edges: tuple[int, ...], keep_next: bool, used: _Known) -> SetRow:
        cells: list[Stacked] = []
        height = 0
        for cell, start, end in zip(row, edges, edges[1:], strict=False):
            stacked, bottom = stack(cell, partial(self._set_one, end - start - CELL_GAP, used), x=start)
            cells += stacked
            height = max(height, bottom)
        return SetRow(tuple(cells), height, keep_next)


def _with_next(blocks: tuple[Block, ...]) -> list[tuple[Block, Block | None]]:
    return list(zip_longest(blocks, blocks[1:]))
