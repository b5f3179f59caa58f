"""Where on a page each paragraph stands: for painting it, for finding what is under a point."""

from collections.abc import Iterator

from msgspec import Struct

from r2p_drafter.document.stylesheet import Page
from r2p_drafter.typeset.pages import Placed
from r2p_drafter.typeset.paragraphs import Line, SetParagraph
from r2p_drafter.typeset.rows import SetRow, Stacked
from r2p_drafter.typeset.typesetter import SetPage


class Stretch(Struct, frozen=True):
    """Lines `first` to `last` (exclusive) of a paragraph on a page."""

    set: SetParagraph
    x: int
    """Where the paragraph's left edge is, in twips from the paper's."""
    y: int
    """The top of the first of the lines, in twips from the paper's upper edge."""
    first: int
    last: int

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines."""
        return self.set.lines[self.first : self.last]

    @property
    def origin(self) -> int:
        """Where the top of the paragraph's first line would be, from the paper's upper edge."""
        return self.y - self.set.lines[self.first].top

    @property
    def bottom(self) -> int:
        """Where the last of the lines ends, from the paper's upper edge."""
        last = self.set.lines[self.last - 1]
        return self.origin + last.top + last.height


def stretches_of(page: SetPage, paper: Page) -> Iterator[Stretch]:
    """Return what stands on a page: header, footer, then the text from top to bottom."""
    for stacked in page.header + page.footer:
        yield _whole(stacked, paper.left, 0)
    for placed in page.body:
        yield from _stretches_of_box(placed, paper.left)


def _stretches_of_box(placed: Placed, left: int) -> Iterator[Stretch]:
    if isinstance(placed.box, SetRow):
        for stacked in placed.box.cells:
            yield _whole(stacked, left, placed.y)
    else:
        yield Stretch(placed.box, left, placed.y, placed.first, placed.last)


def _whole(stacked: Stacked, x: int, y: int) -> Stretch:
    return Stretch(stacked.set, x + stacked.x, y + stacked.y, 0, len(stacked.set.lines))
