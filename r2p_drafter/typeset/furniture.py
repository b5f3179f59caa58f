"""Headers and footers, set and placed for each page."""

import functools

from r2p_drafter.document.blocks import Furniture, Paragraph, Run
from r2p_drafter.document.stylesheet import Page
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.rows import Stacked, parted, stack

Around = tuple[tuple[Stacked, ...], tuple[Stacked, ...]]
"""What stands above and below the text of a page."""

_REMEMBERED = 1024
_REACH = 0.4
"""Of the page's height; what of a header or footer reaches further is left out, so that text has room."""


class FurnitureSetter:
    """Sets headers and footers, and says how much room they leave; what it has set it remembers."""

    def __init__(self, furniture: Furniture, paper: Page, setter: Setter) -> None:
        self.furniture = furniture
        self._paper = paper
        self._setter = setter
        self._set = functools.lru_cache(maxsize=_REMEMBERED)(self._set_new)
        self._room = functools.lru_cache(maxsize=2)(self._new_room)
        self.around = functools.lru_cache(maxsize=_REMEMBERED)(self._new_around)
        """Header and footer of a page out of so many, placed on the paper."""

    def _kinds(self, number: int) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
        if number == 1 and self._paper.different_first:
            return self.furniture.first_header, self.furniture.first_footer
        return self.furniture.header, self.furniture.footer

    def room(self, number: int) -> tuple[int, int]:
        """Return the top and bottom of the text on a page: a tall header pushes it down, a tall footer up."""
        return self._room(min(number, 2))

    def _new_room(self, number: int) -> tuple[int, int]:
        paper = self._paper
        header, footer = (self._stack(kind, (number, number))[1] for kind in self._kinds(number))
        top = max(paper.top, paper.header + header)
        return top, paper.height - max(paper.bottom, paper.footer + footer)

    def _new_around(self, number: int, count: int) -> Around:
        header, footer = self._kinds(number)
        above, _ = self._stack(header, (number, count), self._paper.header)
        below, height = self._stack(footer, (number, count))
        lift = self._paper.height - self._paper.footer - height
        return above, tuple(Stacked(one.set, one.x, one.y + lift) for one in below)

    def _stack(
        self, paragraphs: tuple[Paragraph, ...], numbers: tuple[int, int], y: int = 0
    ) -> tuple[tuple[Stacked, ...], int]:
        placed, end = stack(paragraphs, lambda one: self._set(one, _needed(one, numbers)), y=y)
        limit = round(self._paper.height * _REACH)
        if end <= limit:
            return placed, end
        limit = max(limit, placed[0].y + placed[0].set.lines[0].height)
        return tuple(upper for one in placed if (upper := parted(one, limit)[0])), limit

    def _set_new(self, paragraph: Paragraph, numbers: tuple[int, int]) -> SetParagraph:
        return self._setter.set(paragraph, self._paper.text_width, numbers)


def _needed(paragraph: Paragraph, numbers: tuple[int, int]) -> tuple[int, int]:
    """Return the numbers that the paragraph shows, 1 for those that it does not."""
    fields = {run.field for run in paragraph.runs if isinstance(run, Run)}
    return numbers[0] if "page" in fields else 1, numbers[1] if "pages" in fields else 1
