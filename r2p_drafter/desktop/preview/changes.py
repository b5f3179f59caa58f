"""What has to be painted again when pages change."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from r2p_drafter.desktop.preview.page_map import Sheet
from r2p_drafter.document.stylesheet import Page
from r2p_drafter.typeset.places import Stretch

_Place = tuple[int, int, int, int, int]


def changed_band(before: Sheet, now: Sheet, paper: Page) -> QRectF | None:
    """Return the part of a sheet, in twips, that does not look as it did; None where all does."""
    if before is now:
        return None
    old, new = _places(before), _places(now)
    changed = [old[place] for place in old.keys() - new.keys()] + [
        new[place] for place in new.keys() - old.keys()
    ]
    if not changed:
        return None
    top = min(stretch.y - _reach(stretch) for stretch in changed)
    bottom = max(stretch.bottom + _reach(stretch) for stretch in changed)
    return QRectF(0, top, paper.width, bottom - top)


def within(sheet: Sheet, top: float, bottom: float) -> Iterator[Stretch]:
    """Return the lines that can be seen between two heights of a sheet, in twips."""
    for stretch in sheet.stretches:
        reach = _reach(stretch)
        if stretch.y - reach < bottom and stretch.bottom + reach > top:
            yield _narrowed(stretch, top - reach, bottom + reach)


def _narrowed(stretch: Stretch, top: float, bottom: float) -> Stretch:
    """Return what of the lines is between two heights, at least one of them."""
    if stretch.y >= top and stretch.bottom <= bottom:
        return stretch
    lines, origin = stretch.set.lines, stretch.origin
    first, last = stretch.first, stretch.last
    while first < last - 1 and origin + lines[first + 1].top <= top:
        first += 1
    while last > first + 1 and origin + lines[last - 1].top >= bottom:
        last -= 1
    return Stretch(stretch.set, stretch.x, origin + lines[first].top, first, last)


def _reach(stretch: Stretch) -> int:
    """Return the twips that letters may reach over their line."""
    style = stretch.set.style
    return style.size * (10 if style.line_rule == "exact" else 4)


def _places(sheet: Sheet) -> dict[_Place, Stretch]:
    # Both sheets hold their paragraphs, so that an id stands for one and the same.
    return {(id(one.set), one.x, one.y, one.first, one.last): one for one in sheet.stretches}
