r"""A composed letter: blocks (each in a named Word style) of runs.

In a run's text `\n` is a line break and `\t` a tab; a paragraph is never broken by either.
"""

from typing import Literal

from msgspec import Struct

from r2p_drafter.letter.model import Marker
from r2p_drafter.saying import Saying

Field = Literal["", "page", "pages"]


class Run(Struct, frozen=True, tag=True):
    """Text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""
    """The address that the text leads to (http, https or mailto), or empty."""
    field: Field = ""
    """`page`, `pages`: the number of the page or of all pages stands here; `text` is then empty."""
    mistake: bool = False
    """Whether this is a placeholder that could not be filled in and stands as it was typed."""


class Picture(Struct, frozen=True, tag=True):
    """A picture inside a line, as a logo in the letterhead."""

    data: bytes
    width: int
    """EMU"""
    height: int
    """EMU"""
    description: str = ""


class ListItem(Struct, frozen=True):
    """The marker of a paragraph that is an item of a list."""

    list: int
    """Which list of the document, from 1; each has a numbering instance of its own."""
    marker: Marker
    level: int
    """Depth, 0 the outermost."""
    ordinal: int
    """The item's number in its list."""
    start: int = 1
    """The number of the list's first item."""


class Paragraph(Struct, frozen=True, tag=True):
    """A paragraph in a Word style."""

    style: str
    """The style's name as Word shows it."""
    runs: tuple[Run | Picture, ...]
    part: str = ""
    """Where in the letter it comes from: "salutation", "body[1].items[2]"."""
    item: ListItem | None = None
    keep_next: bool = False
    """Whether it stays with the next paragraph even where its style does not say so."""

    @property
    def text(self) -> str:
        """The paragraph's text without its marker; a field or picture is no text."""
        return "".join(run.text for run in self.runs if isinstance(run, Run))


CELL_GAP = 216
"""Twips kept free at the right of each cell; the first cell's text starts at the margin."""


class Table(Struct, frozen=True, tag=True):
    """Cells side by side without borders, as columns of signatories; a row is never broken."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    part: str = ""
    keep_next: bool = False
    """Whether the whole table stays with what follows."""

    @property
    def columns(self) -> int:
        """The number of columns, all of one width."""
        return max(map(len, self.rows), default=0)

    def edges(self, width: int) -> tuple[int, ...]:
        """Return where the columns begin, and the last one ends, in a text of that width (whole twips)."""
        return tuple(width * at // self.columns for at in range(self.columns + 1))


Block = Paragraph | Table


class Furniture(Struct, frozen=True):
    """What stands above and below the text of a page: first page, further pages."""

    first_header: tuple[Paragraph, ...] = ()
    header: tuple[Paragraph, ...] = ()
    first_footer: tuple[Paragraph, ...] = ()
    footer: tuple[Paragraph, ...] = ()


class Mistake(Struct, frozen=True):
    """A placeholder in the letter's text that could not be filled in."""

    part: str
    line: int
    """The line inside that part's text, from 1."""
    saying: Saying

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.saying)


class Document(Struct, frozen=True):
    """A composed letter, ready to be set on paper, shown or written."""

    blocks: tuple[Block, ...]
    language: str
    """BCP 47"""
    title: str
    author: str = ""
    subject: str = ""
    furniture: Furniture = Furniture()
    mistakes: tuple[Mistake, ...] = ()

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the body in reading order, those in tables too."""
        found: list[Paragraph] = []
        for block in self.blocks:
            if isinstance(block, Paragraph):
                found.append(block)
            else:
                found += [p for row in block.rows for cell in row for p in cell]
        return tuple(found)
