"""What of the letter is under a point of the paper."""

from msgspec import Struct

from r2p_drafter.desktop.preview.areas import character_at, stretch_at
from r2p_drafter.desktop.preview.page_map import PageMap
from r2p_drafter.desktop.preview.sheets import Spot
from r2p_drafter.typeset.places import Stretch


class Hit(Struct, frozen=True):
    """Text of the letter under a point."""

    part: str
    position: int
    """Characters before the point in all that stands on paper of the part, its paragraphs a `\\n` apart."""


def stretch_under(page_map: PageMap, spot: Spot) -> Stretch | None:
    """Return the lines under a point that come from a part of the letter."""
    found = stretch_at(page_map.sheets[spot.sheet].stretches, spot.x, spot.y)
    return found if found is not None and found.set.paragraph.part else None


def hit(page_map: PageMap, spot: Spot) -> Hit | None:
    """Return what of the letter is under a point."""
    stretch = stretch_under(page_map, spot)
    if stretch is None:
        return None
    part, before = stretch.set.paragraph.part, 0
    for _, other in page_map.stretches_from(frozenset({part})):
        if other is stretch:
            break
        if other.lines[-1].number == other.set.layout.lineCount() - 1:
            before += len(other.set.paragraph.text) + (0 if other.set.goes_on else 1)
    return Hit(part, before + character_at(stretch, spot.x, spot.y))
