"""Which entries a table shows, and in which order: worked out a few milliseconds at a time."""

from bisect import insort
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import chain, islice
from typing import Any, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.library.slices import Slices
from r2p_drafter.desktop.library_window.table.columns import Column, Key
from r2p_drafter.library.entries import AnyEntry

_RUN = 1_000
"""Entries that are put in order, or looked at, without a pause."""

_MOVED = 5
"""Entries that changed for which an order is put right rather than worked out anew."""

T = TypeVar("T")
Order = tuple[list[str], list[str]]
"""The ids of entries: those in order, and those that have nothing to be ordered by."""

Belongs = Callable[[AnyEntry], bool]
Search = Callable[[str], Generator[None, None, Collection[str]]]
"""Yields while it looks, and returns the ids of the entries that fit a text."""


class Wanted(Struct, frozen=True):
    """What the user wants to see."""

    column: Column
    """What the entries are ordered by."""
    is_descending: bool = False
    text: str = ""
    """What is looked for; everything where it is empty."""
    belongs: Belongs | None = None
    """Tells whether an entry is in the group, or has the tag, that is chosen; None for all."""


class Arrangement(QObject):
    """Puts entries in order and picks those that are wanted; an order is kept until the entries change."""

    arranged = Signal(object, object)
    """The list of entries to be shown, and that of their ids."""
    began = Signal()
    """It takes longer than a moment."""

    def __init__(
        self, entries: Callable[[], Mapping[str, AnyEntry]], search: Search, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._search = search
        self._slices = Slices(self)
        self._orders: dict[str, Order] = {}
        self._keys: dict[str, dict[str, Key]] = {}
        self._columns: dict[str, Column] = {}

    @property
    def is_busy(self) -> bool:
        """Whether an arrangement is being worked out."""
        return self._slices.is_busy

    def arrange(self, wanted: Wanted) -> None:
        """Work out what to show; what was being worked out before is given up."""
        self._slices.stop()
        self._slices.run(self._arranging(wanted))
        if self._slices.is_busy:
            self.began.emit()

    def note(self, entries: Sequence[AnyEntry]) -> None:
        """Put a few entries that changed into their places; after many, work the orders out anew."""
        if len(entries) > _MOVED:
            self._orders.clear()
        if len(entries) > _RUN:  # to forget each of them would take longer than a frame
            self._keys.clear()
            return
        for entry in entries:
            for keys in self._keys.values():
                keys.pop(entry.id, None)
            for name, order in self._orders.items():
                _move(entry, order, self._keys[name], self._columns[name])

    def forget(self) -> None:
        """Forget all that is known, as when the entries are those of another library."""
        self._slices.stop()
        self._orders.clear()
        self._keys.clear()

    def _arranging(self, wanted: Wanted) -> Iterator[None]:
        found = (yield from self._search(wanted.text)) if wanted.text else None
        named, unnamed = yield from self._order(wanted.column)
        order = chain(reversed(named) if wanted.is_descending else named, unnamed)
        entries, belongs, shown, ids = self._entries(), wanted.belongs, list[AnyEntry](), list[str]()
        for some in batched(order):
            there = (entries[each] for each in some if each in entries and (found is None or each in found))
            picked = list(there if belongs is None else filter(belongs, there))
            shown += picked
            ids += (entry.id for entry in picked)
            yield
        self.arranged.emit(shown, ids)

    def _order(self, column: Column) -> Generator[None, None, Order]:
        """Work out the order of all entries by a column, unless it is known."""
        if column.name not in self._orders:
            self._columns[column.name] = column
            keys, runs, unnamed = self._keys.setdefault(column.name, {}), list[list[str]](), list[str]()
            for some in batched(list(self._entries().values())):
                keys.update((entry.id, column.key_of(entry)) for entry in some if entry.id not in keys)
                unnamed += (entry.id for entry in some if not keys[entry.id])
                runs.append(sorted((entry.id for entry in some if keys[entry.id]), key=keys.__getitem__))
                yield
            named = list[str]()
            for ids in batched(merge(*runs, key=keys.__getitem__)):
                named += ids
                yield
            self._orders[column.name] = (named, unnamed)
        return self._orders[column.name]


def _move(entry: AnyEntry, order: Order, keys: dict[str, Key], column: Column) -> None:
    """Put an entry into its place in an order, or take it out where it is deleted."""
    named, unnamed = order
    try:
        named.remove(entry.id)
    except ValueError:  # it is new, or had nothing to be ordered by
        unnamed[:] = [each for each in unnamed if each != entry.id]
    if entry.deleted:
        return
    keys[entry.id] = column.key_of(entry)
    if keys[entry.id]:
        insort(named, entry.id, key=keys.__getitem__)
    else:
        unnamed.append(entry.id)


def place_of(entry: AnyEntry, shown: Sequence[AnyEntry], wanted: Wanted) -> int:
    """Return the row in which one more entry stands in its place among those that are shown."""
    key_of, is_descending = wanted.column.key_of, wanted.is_descending
    key = key_of(entry)
    low, high = 0, len(shown)
    while low < high:
        middle = (low + high) // 2
        if _is_before(key, key_of(shown[middle]), is_descending):
            high = middle
        else:
            low = middle + 1
    return low


def _is_before(key: Any, other: Any, is_descending: bool) -> bool:
    if not key or not other:
        return bool(key)
    return bool(key > other if is_descending else key < other)


def batched(things: Iterable[T]) -> Iterator[list[T]]:
    """Give things some at a time, as many as a step takes."""
    left = iter(things)
    while some := list(islice(left, _RUN)):
        yield some
