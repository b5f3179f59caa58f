"""Lines to pages, as Word breaks them.

Keep with next, keep lines together, widow and orphan control (ECMA-376 part 1, 17.3.1.15, 17.3.1.14,
17.3.1.44), space before and after (17.3.1.33).
"""

from collections.abc import Callable, Iterator, Sequence

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


class Filled(Struct, frozen=True):
    """A page as it was filled, and what that hung on."""

    start: tuple[int, int]
    """The box, and the line of it, that the page begins with."""
    end: tuple[int, int]
    """The box and line that the next page begins with."""
    tried: Sequence[Box]
    """The boxes from the first on that there was a try to place; the last may stand on the next page."""
    room: tuple[int, int]
    body: tuple[Placed, ...]


class Breaker:
    """Fills page after page with boxes; a page that is filled as it was before is the same object."""

    def __init__(self, boxes: Sequence[Box], room: Room, before: Sequence[Filled] = ()) -> None:
        """Take the boxes, and the pages as they were `before` some of these changed."""
        self._boxes = boxes
        self._room = room
        self._before = before

    def pages(self) -> tuple[Filled, ...]:
        """Return the pages; there is always a first one."""
        pages: list[Filled] = []
        start = (0, 0)
        while not pages or start[0] < len(self._boxes):
            pages.append(self._as_before(len(pages), start) or self._filled(len(pages), start))
            start = pages[-1].end
        return tuple(pages)

    def _as_before(self, at: int, start: tuple[int, int]) -> Filled | None:
        before = self._before[at] if at < len(self._before) else None
        if before is None or before.start != start or before.room != self._room(at + 1):
            return None
        tried = start[0] + len(before.tried)
        if before.end[0] == tried != len(self._boxes):
            return None  # it was the last page, and there was nothing more to try
        return before if self._boxes[start[0] : tried] == before.tried else None

    def _filled(self, at: int, start: tuple[int, int]) -> Filled:
        room = self._room(at + 1)
        return _Filler(self._boxes, start, room, is_first=at == 0).fill()


class _Filler:
    """Fills one page."""

    def __init__(
        self, boxes: Sequence[Box], start: tuple[int, int], room: tuple[int, int], is_first: bool
    ) -> None:
        self._boxes = boxes
        self._start = start
        self._room = room
        self._y, self._bottom = room
        self._is_first = is_first
        self._page: list[Placed] = []
        self._is_full = False

    def fill(self) -> Filled:
        """Place boxes until one does not fit, or there are no more."""
        (index, line), tried = self._start, self._start[0]
        while not self._is_full and index < len(self._boxes):
            tried = index + 1
            index, line = self._place(index, line)
        boxes = self._boxes[self._start[0] : tried]
        return Filled(self._start, (index, line), boxes, self._room, tuple(self._page))

    def _place(self, index: int, line: int) -> tuple[int, int]:
        """Place what fits of the box from `line` on; return which box and line come next."""
        box, page = self._boxes[index], self._page
        if line == 0 and page and _breaks_before(box):
            self._is_full = True
            return index, line
        top = self._y + (self._gap(index) if line == 0 else 0)
        count = fitting(box, line, self._bottom - top)
        if count == 0 and page:
            self._is_full = True
            return self._moved_with(index), line
        count = count or _forced(box, line, self._bottom - top)
        page.append(Placed(box, index, line, line + count, top))
        self._y = top + _height(box, line, line + count)
        if line + count == _count(box):
            return index + 1, 0
        self._is_full = True
        return index, line + count

    def _gap(self, index: int) -> int:
        box, page = self._boxes[index], self._page
        if not isinstance(box, SetParagraph):
            above = page[-1].box if page else None
            return above.style.after if isinstance(above, SetParagraph) else 0
        if box.continues:
            return 0
        if not page:
            # Word, too, drops the space before where a page begins of itself.
            first = self._is_first or box.style.page_break_before
            return box.style.before if first else 0
        above = page[-1].box
        return space_between(above.style, box.style) if isinstance(above, SetParagraph) else box.style.before

    def _moved_with(self, index: int) -> int:
        """Take off the page what has to stay with the box; return the first that moves."""
        page = self._page
        at = len(page)
        while at and page[at - 1].box.keep_next and page[at - 1].first == 0:
            at -= 1
        if at:
            index = page[at].index if at < len(page) else index
            del page[at:]
        return index


def _count(box: Box) -> int:
    """Return how many lines a box has."""
    return 1 if isinstance(box, SetRow) else len(box.lines)


def _heights(box: Box, line: int) -> Iterator[Height]:
    """Yield the heights of a box's lines from one on; asked for page by page, so that none before count."""
    if isinstance(box, SetRow):
        yield box.height, box.height
        return
    for at in range(line, len(box.lines)):
        yield box.lines[at].height, box.lines[at].solid


def _height(box: Box, first: int, last: int) -> int:
    """Return the height of lines `first` to `last` (exclusive)."""
    if isinstance(box, SetRow):
        return box.height
    below = box.lines[last - 1]
    return below.top + below.height - box.lines[first].top


def _breaks_before(box: Box) -> bool:
    return isinstance(box, SetParagraph) and box.style.page_break_before and not box.continues


def fitting(box: Box, line: int, room: int) -> int:
    """Return how many lines from `line` on may stand in `room` twips without breaking a rule."""
    left = _count(box) - line
    count = _filling(box, line, room)
    if count in (0, left):
        return count
    # A paragraph that keeps with the next is not broken either: so does LibreOffice.
    if isinstance(box, SetRow) or box.style.keep_lines or box.keep_next:
        return 0
    if not box.style.widow_control:
        return count
    if not box.goes_on:
        count = min(count, left - 2)
    return count if count >= 2 or ((line or box.continues) and count == 1) else 0


def _filling(box: Box, line: int, room: int) -> int:
    """Return how many lines from `line` on may stand in `room` twips, whatever the rules."""
    count = 0
    for height, solid in _heights(box, line):
        if solid > room:
            break
        count += 1
        room -= height
    return count


def _forced(box: Box, line: int, room: int) -> int:
    """Return how many lines go on a page that the box has to itself, rules or not."""
    return max(_filling(box, line, room), 1)
