"""A Document to pages. Only what changed since the time before is set again."""

from collections.abc import Sequence
from itertools import zip_longest

from msgspec import Struct

from r2p_drafter.document.blocks import Block, Document, Paragraph
from r2p_drafter.document.stylesheet import Page, Stylesheet
from r2p_drafter.typeset.fonts import FontBook
from r2p_drafter.typeset.furniture import Around, FurnitureSetter
from r2p_drafter.typeset.pages import Box, Breaker, Filled, Placed
from r2p_drafter.typeset.paragraphs import Setter
from r2p_drafter.typeset.portions import PortionSetter
from r2p_drafter.typeset.rows import SetRow, Stacked, broken
from r2p_drafter.typeset.standing import StandingType
from r2p_drafter.typeset.tables import TableSetter

AFTER_TABLE = SetRow((), height=20)
"""Stands for the paragraph that Word wants behind a table where none follows."""


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
    """Sets documents in one letterhead's styles and remembers the last one.

    A paragraph, a table and a page that are as they were in it are the same objects in the next.
    """

    def __init__(self, stylesheet: Stylesheet, fonts: FontBook | None = None) -> None:
        self._paper = stylesheet.page
        self._setter = Setter(stylesheet, fonts or FontBook())
        self._standing = StandingType()
        self._portions = PortionSetter(self._setter, self._standing)
        self._tables = TableSetter(self._setter, self._standing)
        self._furniture: FurnitureSetter | None = None
        self._filled: tuple[Filled, ...] = ()
        self._pages: tuple[SetPage, ...] = ()

    def set(self, document: Document) -> Pages:
        """Return the document's pages.

        Qt finds fonts only where a QGuiApplication is running.
        """
        if self._furniture is None or self._furniture.furniture != document.furniture:
            self._furniture = FurnitureSetter(document.furniture, self._paper, self._setter)
        furniture = self._furniture
        room = min(bottom - top for top, bottom in map(furniture.room, (1, 2)))
        boxes = self._boxes(document.blocks, room)
        self._filled = Breaker(boxes, furniture.room, self._filled).pages()
        count = len(self._filled)
        self._pages = tuple(
            self._page(number, filled.body, furniture.around(number, count))
            for number, filled in enumerate(self._filled, start=1)
        )
        self._tables.clear()
        self._standing.clear()
        return Pages(self._paper, self._pages)

    def _page(self, number: int, body: tuple[Placed, ...], around: Around) -> SetPage:
        header, footer = around
        last = self._pages[number - 1] if number <= len(self._pages) else None
        if last and last.body is body and last.header is header and last.footer is footer:
            return last
        return SetPage(number, body, header, footer)

    def _boxes(self, blocks: Sequence[Block], room: int) -> list[Box]:
        boxes: list[Box] = []
        width = self._paper.text_width
        for block, following in zip_longest(blocks, blocks[1:]):
            if isinstance(block, Paragraph):
                boxes += self._portions.set(block, width)
                continue
            boxes += [part for row in self._tables.set(block, width) for part in broken(row, room)]
            if not isinstance(following, Paragraph):
                boxes.append(AFTER_TABLE)
        return boxes
