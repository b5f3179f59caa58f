"""Numbering: each list of a letter has an instance of its own, so that each begins anew (17.9.15)."""

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.blocks import ListItem
from r2p_drafter.export.docx.ooxml import W, child_value, q, serialised
from r2p_drafter.letter.model import Marker


class NumberingPart:
    """A letterhead's `numbering.xml`, to which a letter's lists are added."""

    def __init__(self, root: _Element, list_ids: dict[Marker, str]) -> None:
        """Take the part apart; `list_ids`: the `w:numId` behind each kind of list."""
        # Bullets that are pictures do not go along.
        for found in [*root.iter(q("numPicBullet"), q("lvlPicBulletId"))]:
            found.getparent().remove(found)  # type: ignore[union-attr]
        self._abstract = {
            marker: next(
                child_value(num, "abstractNumId")
                for num in root.iter(q("num"))
                if num.get(q("numId")) == number
            )
            for marker, number in list_ids.items()
        }
        numbers = [int(num.get(q("numId"), "0")) for num in root.iter(q("num"))]
        self.first = max(numbers, default=0) + 1
        self._head, self._tail = _around_new_numbers(root)

    def xml(self, lists: Iterable[ListItem]) -> bytes:
        """Return the part with an instance for each of the lists, given by their first items."""
        added = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{self._abstract[item.marker]}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{item.ordinal}"/></w:lvlOverride>'
            "</w:num>"
            for number, item in enumerate(lists, start=self.first)
            for level in [min(item.level, 8)]
        )
        return f"{self._head}{added}{self._tail}".encode()


def _around_new_numbers(root: _Element) -> tuple[str, str]:
    """Return the part before and behind the place where `w:num` elements are added."""
    copy = deepcopy(root)
    mark = etree.SubElement(copy, f"{{{W}}}num")
    closing = copy.find(q("numIdMacAtCleanup"))
    if closing is not None:
        closing.addprevious(mark)
    head, tail = serialised(copy).split("<w:num/>")
    return head, tail


class ListNumbers:
    """Gives out numbering instances while a letter is written."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._numbers: dict[int, int] = {}
        self._last: dict[tuple[Marker, int], int] = {}
        self.lists: list[ListItem] = []

    def __call__(self, item: ListItem) -> int:
        """Return the instance of the item's list: a new one where it goes on behind another of its kind.

        Word counts all lists of a kind together, so that it would go on with the other's number.
        """
        kind = (item.marker, item.level)
        if item.list not in self._numbers or self._last.get(kind, item.list) != item.list:
            self._numbers[item.list] = self._first + len(self.lists)
            self.lists.append(item)
        self._last[kind] = item.list
        return self._numbers[item.list]
