"""Lines to pages, as Word breaks them.

Keep with next, keep lines together, widow and orphan control (ECMA-376 part 1, 17.3.1.15, 17.3.1.14,
17.3.1.44), space before and after (17.3.1.33).
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from r2p_drafter.document.stylesheet import space_between
from r2p_drafter.typeset.paragraphs import SetParagraph
from r2p_drafter.typeset.rows import SetRow

Box = SetParagraph | SetRow
Height = tuple[int, int]
"""A line's height, and its height without the leading that may fall off the page's end."""


class Placed(Struct, frozen=True):
    """Lines `first` to `last` (exclusive) of a box on a page; `y` is the top of the first of them."""

    box: Box
    index: int
    """The box's place among all boxes."""
    first: int
    last: int
    y: int


Room = Callable[[int], tuple[int, int]]
"""The top and bottom of the text on the page with that number, from 1."""


class Breaker:
    """Fills page after page with boxes."""

    def __init__(self, boxes: Sequence[Box], room: Room) -> None:
        self._boxes = boxes
        self._room = room
        self._pages: list[list[Placed]] = []
        self._new_page()

    def pages(self) -> list[tuple[Placed, ...]]:
        """Return what stands on each page; there is always a first one."""
        index, line = 0, 0
        while index < len(self._boxes):
            index, line = self._place(index, line)
        return [tuple(page) for page in self._pages]

    def _new_page(self) -> None:
        self._pages.append([])
        self._y, self._bottom = self._room(len(self._pages))

    def _place(self, index: int, line: int) -> tuple[int, int]:
        """Place what fits of the box from `line` on; return which box and line come next."""
        box, page = self._boxes[index], self._pages[-1]
        if line == 0 and page and _breaks_before(box):
            self._new_page()
            return index, line
        top = self._y + (self._gap(index) if line == 0 else 0)
        count = fitting(box, line, self._bottom - top)
        if count == 0 and page:
            return self._break_before(index), 0 if line == 0 else line
        count = count or _forced(box, line, self._bottom - top)
        page.append(Placed(box, index, line, line + count, top))
        self._y = top + sum(height for height, _ in _heights(box)[line : line + count])
        if line + count == len(_heights(box)):
            return index + 1, 0
        self._new_page()
        return index, line + count

    def _gap(self, index: int) -> int:
        box, page = self._boxes[index], self._pages[-1]
        if not isinstance(box, SetParagraph):
            above = page[-1].box if page else None
            return above.style.after if isinstance(above, SetParagraph) else 0
        if not page:
            # Word, too, drops the space before where a page begins of itself.
            first = len(self._pages) == 1 or box.style.page_break_before
            return box.style.before if first else 0
        above = page[-1].box
        return space_between(above.style, box.style) if isinstance(above, SetParagraph) else box.style.before

    def _break_before(self, index: int) -> int:
        """Begin a page before the box, or before those that have to stay with it."""
        page = self._pages[-1]
        at = len(page)
        while at and page[at - 1].box.keep_next and page[at - 1].first == 0:
            at -= 1
        if at:
            index = page[at].index if at < len(page) else index
            del page[at:]
        self._new_page()
        return index


def _heights(box: Box) -> tuple[Height, ...]:
    if isinstance(box, SetRow):
        return ((box.height, box.height),)
    return tuple((line.height, line.solid) for line in box.lines)


def _breaks_before(box: Box) -> bool:
    return isinstance(box, SetParagraph) and box.style.page_break_before


def fitting(box: Box, line: int, room: int) -> int:
    """Return how many lines from `line` on may stand in `room` twips without breaking a rule."""
    left = _heights(box)[line:]
    count = _filling(left, room)
    if count in (0, len(left)):
        return count
    # A paragraph that keeps with the next is not broken either: so does LibreOffice.
    if isinstance(box, SetRow) or box.style.keep_lines or box.keep_next:
        return 0
    if not box.style.widow_control:
        return count
    count = min(count, len(left) - 2)
    return count if count >= 2 or (line and count == 1) else 0


def _filling(heights: Sequence[Height], room: int) -> int:
    for count, (height, solid) in enumerate(heights):
        if solid > room:
            return count
        room -= height
    return len(heights)


def _forced(box: Box, line: int, room: int) -> int:
    """Return how many lines go on a page that the box has to itself, rules or not."""
    return max(_filling(_heights(box)[line:], room), 1)
