"""Finding people in the address book while a name is typed."""

import sqlite3
import statistics
import time
import tracemalloc
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.findings import Finding, Result, Subject, Table, milliseconds
from benchmarks.people import people
from benchmarks.queries import Query, queries
from benchmarks.timing import Sample, in_turn, processor_seconds_of
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.search.contacts import ContactIndex
from r2p_drafter.library.search.folding import words_in

_BESIDE = "LIKE '%…%'"
_GOAL = 10
"""Milliseconds in which people are to be found at 95 of 100 key strokes."""
_SHOWN = 12
_EVERY = 10
"""Each so many-eth key stroke is given to the database as well, which takes its time."""
_CHANGED = 10

_NOTES = """
- The address book has {people:,} made-up people of some 120 countries, with posts, organisations, countries
  and groups; one in 25 was written to before, a few of them often. {queries} names, posts and organisations
  are typed letter by letter, {strokes:,} key strokes in all; every other one has a slip: a letter left out,
  doubled or wrong, or two that changed places. After each key stroke, the {shown} best are looked for.
- {beside}: a table in memory in SQLite, with the same texts in lower case and without accents, which SQLite
  can't take off itself. Each word typed has to be in the text; the most used come first. It is asked at each
  {every}th key stroke.
- “Found” is the share of queries at whose end somebody of the name that was meant is among the {shown}. Those
  that are typed right and not found are mostly family names that more than {shown} people have.
- Times are the processor's; what the clock showed stands beside them. Python collects its garbage when it
  will.
- The index is made of contacts that are in memory already; “memory” is what is allocated for it alone. In the
  window it is made a few milliseconds at a time. Changed contacts have another organisation; what the next
  key stroke takes longer for them is in their time.
"""

Find = Callable[[str], list[Contact]]


class _Typed(Struct, frozen=True):
    """What looking for people took, and whether they were found."""

    processor: list[float]
    clock: list[float]
    found: list[bool]


def _measure(quick: bool) -> Result:
    count, asked = (2_000, 20) if quick else (100_000, 400)
    contacts = people(count)
    typed = queries(contacts, asked)
    index, memory = _traced(contacts)
    making = in_turn(
        {"making": lambda _: processor_seconds_of(lambda: ContactIndex(contacts))}, 1 if quick else 5
    )
    ours = _all_typed(typed, lambda text: [hit.contact for hit in index.find(text, _SHOWN)], 1)
    with closing(_database(contacts)) as database:
        beside = _all_typed(typed, _finder(database, contacts), _EVERY)
    changing = in_turn({"changing": lambda repeat: _changing(index, contacts, repeat)}, 3 if quick else 25)
    strokes = sum(len(query.strokes()) for query in typed)
    return Result(
        findings=(_stroke_finding(count, ours, beside), _making_finding(count, making["making"], memory)),
        tables=(
            _strokes_table(ours, beside),
            _found_table(typed, ours, beside),
            _index_table(making, changing),
        ),
        notes=_NOTES.format(
            people=count, queries=asked, strokes=strokes, shown=_SHOWN, beside=_BESIDE, every=_EVERY
        ),
    )


def _traced(contacts: Sequence[Contact]) -> tuple[ContactIndex, float]:
    """Return an index that is ready to be asked, and the MB that it takes."""
    tracemalloc.start()
    index = ContactIndex(contacts)
    index.find("a b", _SHOWN)
    memory = tracemalloc.get_traced_memory()[0] / 1024**2
    tracemalloc.stop()
    return index, memory


def _all_typed(typed: Sequence[Query], find: Find, every: int) -> _Typed:
    """Type all queries; each `every`th key stroke counts, and the last of each query."""
    processor, clock, found = [], [], []
    number = 0
    for query in typed:
        strokes = query.strokes()
        for text in strokes:
            number += 1
            if number % every == 0:
                started = time.perf_counter()
                processor.append(processor_seconds_of(lambda: find(text)))  # noqa: B023 (called here)
                clock.append(time.perf_counter() - started)
        found.append(any(_is_meant(query, contact) for contact in find(query.text)))
    return _Typed(processor, clock, found)


def _is_meant(query: Query, contact: Contact) -> bool:
    return contact.name == query.meant.name


def _database(contacts: Sequence[Contact]) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE TABLE people (id INTEGER PRIMARY KEY, words TEXT NOT NULL, uses INTEGER NOT NULL)"
    )
    rows = ((number, " ".join(words_in(_text(one))), one.uses) for number, one in enumerate(contacts))
    database.executemany("INSERT INTO people VALUES (?, ?, ?)", rows)
    return database


def _text(contact: Contact) -> str:
    roles = chain.from_iterable((role.post, role.organisation, role.country) for role in contact.roles)
    return " ".join([contact.name, *roles, *contact.groups])


def _finder(database: sqlite3.Connection, contacts: Sequence[Contact]) -> Find:
    def find(text: str) -> list[Contact]:
        words = words_in(text)
        where = " AND ".join(["words LIKE ?"] * len(words)) or "1"
        query = f"SELECT id FROM people WHERE {where} ORDER BY uses DESC LIMIT {_SHOWN}"  # noqa: S608 (no input)
        return [contacts[number] for (number,) in database.execute(query, [f"%{word}%" for word in words])]

    return find


def _changing(index: ContactIndex, contacts: Sequence[Contact], repeat: int) -> float:
    """Return the seconds until the index knows some contacts with an organisation that it did not know."""
    some = contacts[repeat * _CHANGED : (repeat + 1) * _CHANGED]
    roles = [replace(one.role, organisation=f"Institute of Foresight {repeat}") for one in some]
    changed = [replace(one, roles=(role,)) for one, role in zip(some, roles, strict=True)]

    def put() -> None:
        index.put(changed)
        index.find(f"foresight {repeat}", _SHOWN)

    return processor_seconds_of(put)


def _stroke_finding(count: int, ours: _Typed, beside: _Typed) -> Finding:
    late, late_beside = _percentile(ours.processor), _percentile(beside.processor)
    return Finding(
        what=f"Type-ahead over {count:,} people, each key stroke, 95th percentile",
        ours=milliseconds(late),
        beside=f"{_BESIDE} in SQLite: {milliseconds(late_beside)}",
        outcome=f"{late_beside / late:.1f} times as fast",
        goal=f"at most {_GOAL} ms",
        met=late * 1000 <= _GOAL,
    )


def _making_finding(count: int, making: Sample, memory: float) -> Finding:
    return Finding(
        what=f"Making the index of {count:,} people",
        ours=milliseconds(making.median),
        beside="",
        outcome=f"{memory:.0f} MB",
    )


def _strokes_table(ours: _Typed, beside: _Typed) -> Table:
    rows = [
        (
            name,
            milliseconds(statistics.median(one.processor)),
            milliseconds(_percentile(one.processor)),
            milliseconds(max(one.processor)),
            milliseconds(_percentile(one.clock)),
            str(len(one.processor)),
        )
        for name, one in (("R2P Drafter", ours), (_BESIDE, beside))
    ]
    head = ("a key stroke", "median", "95th percentile", "longest", "95th percentile by the clock", "strokes")
    return Table((head, *rows))


def _found_table(typed: Sequence[Query], ours: _Typed, beside: _Typed) -> Table:
    rows = [
        (name, *(_share(typed, one.found, has_slip=has_slip) for has_slip in (False, True)))
        for name, one in (("R2P Drafter", ours), (_BESIDE, beside))
    ]
    return Table((("found", "as it is written", "with a slip"), *rows))


def _index_table(making: dict[str, Sample], changing: dict[str, Sample]) -> Table:
    rows = [
        (name, milliseconds(one.minimum), milliseconds(one.median), str(len(one.seconds)))
        for name, one in (("made", making["making"]), (f"{_CHANGED} contacts changed", changing["changing"]))
    ]
    return Table((("the index", "minimum", "median", "repeats"), *rows))


def _share(typed: Sequence[Query], found: Sequence[bool], *, has_slip: bool) -> str:
    these = [one for query, one in zip(typed, found, strict=True) if query.has_slip == has_slip]
    return f"{statistics.fmean(these):.0%}" if these else ""


def _percentile(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=20, method="inclusive")[-1]


SUBJECT = Subject("library", "Finding people in the address book", _measure)
