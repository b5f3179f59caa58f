"""Finds what the library has of the rows of a file."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Generic

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.library.exchange.plan import ImportPlan, ImportRow, Verdict
from r2p_drafter.library.exchange.planning.updating import updated
from r2p_drafter.library.exchange.rows import E, Row
from r2p_drafter.saying import Saying, says

_REPEATED_ID = says("It has the ID of row {}.")
_DELETED = says("It was deleted from the library.")
_OLDER = says("It was changed in the library after the file was written.")
_TWIN = says("It says the same as row {}.")
_NEAR_TWIN = says("It seems to repeat row {}.")
_MANY = says("Very many rows before it are of the same.")
_MOST = 100
"""Rows, at most, that add to one entry unasked, or are compared with one that is longer than most."""
_LONG = 2_000
"""Characters of such an entry."""


class Likeness(Struct, Generic[E], frozen=True):
    """An entry of the library that a row may be, found by what it says."""

    known: E
    doubt: Saying | None = None
    """Why only a person can tell; None where it is sure."""


class Planner(ABC, Generic[E]):
    """Plans the import of rows of one kind; what the library has includes what was deleted there."""

    def __init__(self, rows: Sequence[Row[E]], known: Iterable[E]) -> None:
        self._rows = rows
        self._known = {entry.id: entry for entry in known}
        self._numbers: dict[str, int] = {}
        self._added: Counter[str] = Counter()
        self._long: dict[str | int, int] = {}

    def plan(self) -> ImportPlan[E]:
        """Return the plan."""
        return ImportPlan(tuple(map(self._planned, self._rows)))

    @abstractmethod
    def fault_of(self, entry: E) -> Saying | None:
        """Return why an entry can't be taken, if so."""

    @abstractmethod
    def like(self, entry: E) -> Likeness[E] | None:
        """Return the entry of the library that says the same, or nearly so."""

    @abstractmethod
    def twin_of(self, row: Row[E]) -> Row[E] | None:
        """Return the row before it that is of the same."""

    @abstractmethod
    def standing(self, entry: E) -> E:
        """Return the entry that stands for another one of the library, such as since both were merged."""

    def _planned(self, row: Row[E]) -> ImportRow[E]:
        fault = self._fault(row)
        if fault is not None:
            return _found(row, "faulty", fault)
        known = self._known.get(row.entry.id)
        if known is not None:
            return self._by_id(row, self.standing(known))
        return self._by_likeness(row)

    def _fault(self, row: Row[E]) -> Saying | None:
        before = self._numbers.setdefault(row.entry.id, row.number) if row.entry.id else row.number
        return _REPEATED_ID.of(before) if before != row.number else self.fault_of(row.entry)

    def _by_id(self, row: Row[E], known: E) -> ImportRow[E]:
        is_whole = row.is_whole and known.id == row.entry.id
        if known.deleted:
            return _found(row, "doubtful", _DELETED, known, is_whole)
        if self._is_all_there(known.id, known, row, is_whole):
            return _found(row, "same", None, known, is_whole)
        if row.entry.version not in (0, known.version):
            return _found(row, "doubtful", _OLDER, known, is_whole)
        return self._changed(row, known, is_whole)

    def _by_likeness(self, row: Row[E]) -> ImportRow[E]:
        like = self.like(row.entry)
        if like is None:
            return self._by_twin(row)
        if like.doubt is not None:
            return _found(row, "doubtful", like.doubt, like.known)
        if self._is_all_there(like.known.id, like.known, row):
            return _found(row, "same", None, like.known)
        return self._changed(row, like.known)

    def _by_twin(self, row: Row[E]) -> ImportRow[E]:
        twin = self.twin_of(row)
        if twin is None:
            return _found(row, "new", None)
        is_all_there = self._is_all_there(twin.number, twin.entry, row)
        verdict: Verdict = "same" if is_all_there else "doubtful"
        saying = (_TWIN if is_all_there else _NEAR_TWIN).of(twin.number)
        return replace(_found(row, verdict, saying), twin=twin.number)

    def _changed(self, row: Row[E], known: E, is_whole: bool = False) -> ImportRow[E]:
        """Return what adds to an entry; where a hundred rows did, another one is asked about."""
        self._added[known.id] += 1
        if self._added[known.id] > _MOST:
            return _found(row, "doubtful", _MANY, known, is_whole)
        return _found(row, "changed", None, known, is_whole)

    def _is_all_there(self, key: str | int, known: E, row: Row[E], is_whole: bool = False) -> bool:
        """Tell whether an entry, or the row of a number, would be as it is after an update.

        Each comparison with one that is very long takes time, and a file may have a row of it per ten bytes.
        """
        if key not in self._long:
            self._long[key] = 0 if _is_long(known) else -len(self._rows)
        self._long[key] += 1
        return self._long[key] <= _MOST and updated(known, row.entry, is_whole=is_whole) == known


def _found(
    row: Row[E], verdict: Verdict, saying: Saying | None, known: E | None = None, is_whole: bool = False
) -> ImportRow[E]:
    sayings = row.remarks if saying is None else (saying, *row.remarks)
    return ImportRow(row.number, row.entry, verdict, known, sayings=sayings, is_whole=is_whole)


def _is_long(entry: Struct) -> bool:
    return len(msgspec.msgpack.encode(entry)) > _LONG
