"""What stands where on the pages, and from which part of the letter it comes."""

from collections.abc import Iterator

from msgspec import Struct

from r2p_drafter.letter.parts import part_of, steps_of
from r2p_drafter.typeset.places import Stretch, stretches_of
from r2p_drafter.typeset.typesetter import Pages, SetPage


class Sheet(Struct, frozen=True):
    """One page taken apart."""

    page: SetPage
    stretches: tuple[Stretch, ...]
    parts: frozenset[str]
    """The parts of the letter that something on it comes from."""


class PageMap:
    """The pages taken apart; a page that stays as it was is so only once."""

    def __init__(self) -> None:
        self._sheets: dict[int, Sheet] = {}
        self.sheets: tuple[Sheet, ...] = ()

    def take(self, pages: Pages) -> None:
        """Take other pages."""
        self.sheets = tuple(self._sheets.get(id(page)) or _taken_apart(page, pages) for page in pages.pages)
        # Each holds its page, so that no other can have that page's id.
        self._sheets = {id(sheet.page): sheet for sheet in self.sheets}

    def nearest_parts(self, part: str) -> frozenset[str]:
        """Return the parts on paper that `part` is in, or that are in it: the nearest only."""
        there = frozenset[str]().union(*(sheet.parts for sheet in self.sheets))
        return nearest_parts(part, there)

    def stretches_from(self, parts: frozenset[str]) -> Iterator[tuple[int, Stretch]]:
        """Return what comes from these parts, with the number of its sheet from 0."""
        for number, sheet in enumerate(self.sheets):
            if not parts.isdisjoint(sheet.parts):
                for stretch in sheet.stretches:
                    if stretch.set.paragraph.part in parts:
                        yield number, stretch


def nearest_parts(part: str, there: frozenset[str]) -> frozenset[str]:
    """Return those of the parts `there` that share the most steps with `part`, one lying in the other."""
    within = (f"{part}.", f"{part}[")
    found = frozenset(other for other in there if other == part or other.startswith(within))
    return found or there & _nearest_around(part, there)


def _nearest_around(part: str, there: frozenset[str]) -> frozenset[str]:
    try:
        steps = steps_of(part)
    except ValueError:
        return frozenset()  # no part is at hand
    around = (part_of(steps[:count]) for count in range(len(steps) - 1, 0, -1))
    return frozenset([next((other for other in around if other in there), "")])


def text_on(sheet: Sheet) -> str:
    """Return the text of a sheet, each paragraph, or what of it stands here, a line."""
    return "\n".join(_text(stretch) for stretch in sheet.stretches)


def _text(stretch: Stretch) -> str:
    lines, marker = stretch.lines, stretch.set.marker
    text = text_between(stretch.set.layout.text(), lines[0].start, lines[-1].end)
    return f"{marker.text} {text}" if marker and stretch.first == 0 else text


def text_between(text: str, start: int, end: int) -> str:
    """Return what of a text stands between two positions that count UTF-16 units, as Qt does."""
    units = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
    return units.decode("utf-16-le", "replace").replace("\u2028", "\n")


def _taken_apart(page: SetPage, pages: Pages) -> Sheet:
    stretches = tuple(stretches_of(page, pages.paper))
    parts = frozenset(stretch.set.paragraph.part for stretch in stretches) - {""}
    return Sheet(page, stretches, parts)
