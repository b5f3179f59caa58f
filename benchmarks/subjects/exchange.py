"""Taking in address books of other programs."""

import csv
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.findings import Finding, Result, Subject, Table, milliseconds
from benchmarks.people import people
from benchmarks.scratch import in_words, scratch_folder
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.names import full_name
from r2p_drafter.library.blocks import copy_of
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.exchange.columns import guess_columns
from r2p_drafter.library.exchange.contacts import contacts_in
from r2p_drafter.library.exchange.exporting import write_contacts
from r2p_drafter.library.exchange.importing import plan_import
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.tables import read_table
from r2p_drafter.library.exchange.vcards import read_vcards
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library

_GOAL = 5
"""Seconds in which 10,000 rows are to be taken in."""
_MOST = 0.95
"""The share of the people that has to be taken in; some are of the same name by chance."""
_NEW, _FULL_BOOK = "a table, all of them new", "a table, into a full address book"
_BESIDE = "csv and sqlite3 of Python"
_HEADINGS = ("Name", "Title", "Organisation", "Address", "Country", "E-mail", "Group")
_CREATE = "CREATE TABLE people (name, title, organisation, address, country, email, group_)"
_INSERT = "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)"

_NOTES = """
- {rows:,} made-up people of many countries are read, matched with those that are there, planned and saved in
  one transaction, in SQLite. The table has the whole name with titles in one column, as lists of addressees
  have it (“H.E. Mr. Ban Ki-moon”), and semicolons; encoding, separator and columns are guessed. The workbook
  and the vCards are those that the library writes.
- Into a full address book: {known:,} people are there, {rows:,} of whom are in the file.
- {beside}: the same table, read as text and put into a table of SQLite as it is, with
  nothing taken apart, compared or checked.
- The median of {repeats}. Times are the processor's; what the clock showed stands beside them. {place}
"""


class LeftOutError(DrafterError):
    """People were not taken in, so that there is nothing to measure."""


class _Scale(Struct, frozen=True):
    rows: int
    known: int
    """How many are in the full address book."""
    repeats: int


_FULL = _Scale(rows=10_000, known=100_000, repeats=3)
_QUICK = _Scale(rows=200, known=500, repeats=1)


class _Steps(Struct, frozen=True):
    """Seconds of the processor that each step took, and of the clock that all of them took."""

    read: float
    plan: float
    save: float
    clock: float

    @property
    def whole(self) -> float:
        """Return what all of them took of the processor."""
        return self.read + self.plan + self.save


def _measure(quick: bool) -> Result:
    scale = _QUICK if quick else _FULL
    with scratch_folder() as folder, closing(_Trial(folder, scale)) as trial:
        steps = {
            _NEW: trial.table_into_an_empty_library(),
            "the same once more": trial.table_into_the_same_library(),
            _FULL_BOOK: trial.table_into_a_full_library(),
            "a workbook, all of them new": trial.workbook(),
            "vCards, all of them new": trial.vcards(),
        }
        beside = trial.beside()
    goals = {_NEW: f"at most {_GOAL} s", _FULL_BOOK: ""}
    what = f"Import of {scale.rows:,} people: {{}}"
    return Result(
        findings=tuple(
            _finding(what.format(name), steps[name], beside, goal) for name, goal in goals.items()
        ),
        tables=(_table(steps),),
        notes=_NOTES.format(
            rows=scale.rows, known=scale.known, beside=_BESIDE, repeats=scale.repeats, place=in_words()
        ),
    )


def _finding(what: str, steps: _Steps, beside: float, goal: str) -> Finding:
    return Finding(
        what=what,
        ours=f"{_seconds(steps.whole)} ({_seconds(steps.clock)} by the clock)",
        beside=f"{_BESIDE}: {milliseconds(beside)}",
        outcome=f"{steps.whole / beside:.0f} times as long",
        goal=goal,
        met=not goal or steps.whole <= _GOAL,
    )


def _table(steps: dict[str, _Steps]) -> Table:
    rows = [
        (name, *map(_seconds, (one.read, one.plan, one.save, one.whole, one.clock)))
        for name, one in steps.items()
    ]
    return Table((("import of", "read", "match and plan", "save", "all", "by the clock"), *rows))


def _seconds(value: float) -> str:
    return f"{value:.2f} s"


class _Trial:
    """The files, and the libraries that they are taken into."""

    def __init__(self, folder: Path, scale: _Scale) -> None:
        self._folder = folder
        self._scale = scale
        self._known = people(scale.known)
        self._people = self._known[: scale.rows]
        self._table = folder / "people.csv"
        self._libraries: list[Library] = []
        _write_list(self._people, self._table)

    def close(self) -> None:
        """Let go of the libraries."""
        for library in self._libraries:
            library.close()

    def table_into_an_empty_library(self) -> _Steps:
        """Take in the table where nobody is."""
        return self._median(lambda: self._take_in(_from_table, self._table, self._library("empty")))

    def table_into_the_same_library(self) -> _Steps:
        """Take it in where all are."""
        library = self._library("same")
        library.save(plan_import(_from_table(self._table), ()).entries())
        return self._median(lambda: self._take_in(_from_table, self._table, library))

    def table_into_a_full_library(self) -> _Steps:
        """Take it in where all are, and many more."""
        library = self._library("full")
        library.save([replace(each, version=0) for each in self._known])
        return self._median(lambda: self._take_in(_from_table, self._table, library))

    def workbook(self) -> _Steps:
        """Take in a workbook of the library's own."""
        return self._written("people.xlsx", _from_table)

    def vcards(self) -> _Steps:
        """Take in vCards of the library's own."""
        return self._written("people.vcf", read_vcards)

    def beside(self) -> float:
        """Return how long it takes to put the table into SQLite as it is."""
        return statistics.median(self._put_in() for _ in range(self._scale.repeats))

    def _written(self, name: str, read: "_Read") -> _Steps:
        path = self._folder / name
        write_contacts(self._people, path)
        return self._median(lambda: self._take_in(read, path, self._library(name)))

    def _median(self, take_in: Callable[[], _Steps]) -> _Steps:
        taken = sorted((take_in() for _ in range(self._scale.repeats)), key=lambda steps: steps.whole)
        return taken[len(taken) // 2]

    def _library(self, name: str) -> Library:
        path = self._folder / f"{name}-{len(self._libraries)}.sqlite"
        self._libraries.append(open_library(f"sqlite:///{path}"))
        return self._libraries[-1]

    def _take_in(self, read: "_Read", path: Path, library: Library) -> _Steps:
        clock, start = time.perf_counter(), time.process_time()
        rows = read(path)
        has_read = time.process_time()
        plan = plan_import(rows, library.content().contacts)
        has_planned = time.process_time()
        library.save(plan.entries())
        has_saved, clock = time.process_time(), time.perf_counter() - clock
        if plan.count("new") + plan.count("same") < _MOST * self._scale.rows:
            raise LeftOutError(f"{path}: most of it should have been taken in.")
        return _Steps(has_read - start, has_planned - has_read, has_saved - has_planned, clock)

    def _put_in(self) -> float:
        start = time.process_time()
        with self._table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        path = self._folder / "beside.sqlite"
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(_CREATE)
            connection.executemany(_INSERT, rows)
        took = time.process_time() - start
        path.unlink()
        return took


_Read = Callable[[Path], Sequence[Row[Contact]]]


def _from_table(path: Path) -> tuple[Row[Contact], ...]:
    table = read_table(path)
    return contacts_in(table, guess_columns(table.headers, table.rows))


def _write_list(contacts: Iterable[Contact], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADINGS)
        for contact in contacts:
            role = contact.role
            lines = "\n".join(role.address)
            name = full_name(copy_of(contact))
            groups = ";".join(contact.groups)
            writer.writerow((name, role.post, role.organisation, lines, role.country, role.email, groups))


SUBJECT = Subject("exchange", "Address books of other programs", _measure)
