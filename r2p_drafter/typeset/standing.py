"""Standing type: what was set for the last document is kept for the next, as a printer keeps what is set."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.document.blocks import Paragraph
from r2p_drafter.typeset.paragraphs import SetParagraph

Measure = int | tuple[int, bool]
"""What a paragraph is set to: the width, and of a portion whether it goes on from another."""
Place = tuple[int, Measure]
_Likeness = tuple[Any, ...]


class Standing(Struct, frozen=True, eq=False):
    """A paragraph as it was set, whole or in portions."""

    paragraph: Paragraph
    measure: Measure
    sets: tuple[SetParagraph, ...]
    inside: "Mapping[Place, Standing]"
    """What it was set from, which has to be kept as long as it is."""

    @property
    def place(self) -> Place:
        """What it is found by first: the paragraph that it holds is the only one with that id."""
        return id(self.paragraph), self.measure

    @property
    def likeness(self) -> _Likeness:
        """What it is found by where an equal paragraph, or one of another part of the letter, is set."""
        return _likeness(self.paragraph, self.measure)


Made = tuple[tuple[SetParagraph, ...], Mapping[Place, Standing]]
"""A paragraph as it was set, and what it was set from."""
Make = Callable[[Paragraph, Any], Made]
"""Sets a paragraph to a measure."""


class StandingType:
    """The paragraphs that were set for the last document, and for the one that is being set."""

    def __init__(self) -> None:
        self._last: dict[Place, Standing] = {}
        self._now: dict[Place, Standing] = {}
        self._alike: dict[_Likeness, Standing] = {}

    def set(self, paragraph: Paragraph, measure: Measure, make: Make) -> Standing:
        """Return a paragraph set to a measure; it is set anew only where it does not stand."""
        place = (id(paragraph), measure)
        found = self._now.get(place) or self._last.get(place) or self._like(paragraph, measure)
        if found is None:
            found = Standing(paragraph, measure, *make(paragraph, measure))
            self._alike[found.likeness] = found
        self._now[place] = found
        if found.inside:
            self._now |= found.inside
        return found

    def use(self, found: Mapping[Place, Standing]) -> None:
        """Note that paragraphs which stand are used in the document."""
        self._now |= found

    def clear(self) -> None:
        """Forget what was not used since this was called last."""
        for gone in [one for place, one in self._last.items() if place not in self._now]:
            if self._alike.get(gone.likeness) is gone:
                del self._alike[gone.likeness]
        self._last, self._now = self._now, {}

    def _like(self, paragraph: Paragraph, measure: Measure) -> Standing | None:
        alike = self._alike.get(_likeness(paragraph, measure))
        if alike is None:
            return None
        sets = alike.sets
        if alike.paragraph.part != paragraph.part:
            sets = tuple(replace(one, paragraph=replace(one.paragraph, part=paragraph.part)) for one in sets)
        found = Standing(paragraph, measure, sets, alike.inside)
        self._alike[found.likeness] = found
        return found


def _likeness(paragraph: Paragraph, measure: Measure) -> _Likeness:
    return paragraph.style, paragraph.runs, paragraph.item, paragraph.keep_next, measure
