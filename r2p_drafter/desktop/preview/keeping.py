"""Keeps the eye's place when pages change: what was seen stays where it was on the screen."""

from msgspec import Struct

from r2p_drafter.desktop.preview.following import Found
from r2p_drafter.desktop.preview.page_map import PageMap
from r2p_drafter.desktop.preview.sheets import Sheets, Spot
from r2p_drafter.typeset.places import Stretch


class Held(Struct, frozen=True):
    """What was seen before a change, and how far down the desk each of it was, in pixels."""

    marked: tuple[int, float] | None
    """Which of the marked stretches was the first to be seen."""
    seen: tuple[tuple[Stretch, float], ...]

    def shift(self, sheets: Sheets, page_map: PageMap, marked: Found) -> float:
        """Return by how many pixels what is held has moved down the desk; 0 where all of it is gone."""
        if self.marked is not None and self.marked[0] < len(marked):
            return _top(sheets, *marked[self.marked[0]]) - self.marked[1]
        now = _once(page_map)
        for stretch, height in self.seen:
            found = now.get((id(stretch.set), stretch.first))
            if found is not None:
                return _top(sheets, *found) - height
        return 0


def hold(sheets: Sheets, page_map: PageMap, marked: Found, top: float, bottom: float) -> Held:
    """Take hold of what is seen between two heights of the desk, of what is marked first of all."""
    visible = sheets.between(top, bottom)
    for which, (number, stretch) in enumerate(marked):
        if number not in visible:
            continue
        height = _top(sheets, number, stretch)
        if height < bottom and _top(sheets, number, stretch, stretch.bottom) > top:
            return Held((which, height), ())
    seen = [
        (stretch, height)
        for number in visible
        for stretch in page_map.sheets[number].stretches
        if stretch.set.paragraph.part and top <= (height := _top(sheets, number, stretch)) < bottom
    ]
    return Held(None, tuple(seen))


def _once(page_map: PageMap) -> dict[tuple[int, int], tuple[int, Stretch]]:
    """Return by paragraph and line what is on paper once; of two that are alike either may have moved."""
    found: dict[tuple[int, int], tuple[int, Stretch]] = {}
    twice = set()
    for number, sheet in enumerate(page_map.sheets):
        for stretch in sheet.stretches:
            key = (id(stretch.set), stretch.first)
            if key in found:
                twice.add(key)
            found[key] = number, stretch
    return {key: place for key, place in found.items() if key not in twice}


def _top(sheets: Sheets, number: int, stretch: Stretch, y: int | None = None) -> float:
    return sheets.point(Spot(number, 0, stretch.y if y is None else y)).y()
