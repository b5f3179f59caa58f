"""The window of a large library: scrolled, searched, put in order."""

import statistics
from collections.abc import Sequence

from benchmarks.desktop_library import Measured, Scrolled, Worked, measured
from benchmarks.findings import Finding, Result, Subject, Table, milliseconds

_BESIDE = "QSortFilterProxyModel"
_FRAME = 16
"""Milliseconds after which a frame is dropped."""

_NOTES = """
- The address book has {people:,} people, in a window of 1,400 by 860 pixels with ten columns; Qt paints off
  the screen. A frame is what the processor takes from the scroll to the painted table: a notch of the wheel,
  a page, and a pull at the scroll bar to another place, {frames} times each.
- A turn is the time in which the window does not answer, between two turns of its event loop. A name is typed
  letter by letter; rows are put in order by four columns. How long it takes until all rows are in their
  places is by the clock.
- “Reading” takes in the local copy, as at the start of the program, index and all.
- {beside}: a QStandardItemModel with the same texts behind a QSortFilterProxyModel, in a table as large.
- Times of frames and turns are the processor's: on a busy machine, each would be interrupted.
"""


def _measure(quick: bool) -> Result:
    people, frames = (2_000, 20) if quick else (100_000, 300)
    found = measured(people, frames)
    return Result(
        findings=(
            _scroll(found, people),
            _turn("typing a name", found.typed, found.beside_typed),
            _order(found),
        ),
        tables=(_frames_table(found), _work_table(found)),
        notes=_NOTES.format(people=people, frames=frames, beside=_BESIDE),
    )


def _scroll(found: Measured, people: int) -> Finding:
    late, beside = _late(_all(found.scrolled)), _late(_all(found.beside_scrolled))
    return Finding(
        what=f"A frame while scrolling through {people:,} people, 99th percentile",
        ours=milliseconds(late),
        beside=f"{_BESIDE}: {milliseconds(beside)}",
        outcome=f"{beside / late:.1f} times as fast",
        goal=f"at most {_FRAME} ms",
        met=late * 1000 <= _FRAME,
    )


def _order(found: Measured) -> Finding:
    return _turn("putting them in order", found.ordered, found.beside_ordered)


def _turn(what: str, ours: Sequence[Worked], beside: Sequence[Worked]) -> Finding:
    longest, theirs = (max(one.longest for one in worked) for worked in (ours, beside))
    return Finding(
        what=f"Longest time without an answer while {what}",
        ours=milliseconds(longest),
        beside=f"{_BESIDE}: {milliseconds(theirs)}",
        outcome=f"{theirs / longest:.0f} times as short",
    )


def _frames_table(found: Measured) -> Table:
    rows = [
        (f"{kind}, {which}", *map(milliseconds, (statistics.median(taken), _late(taken), max(taken))))
        for which, scrolled in (("R2P Drafter", found.scrolled), (_BESIDE, found.beside_scrolled))
        for kind, taken in (("wheel", scrolled.wheel), ("page", scrolled.page), ("scroll bar", scrolled.jump))
    ]
    return Table((("a frame", "median", "99th percentile", "longest"), *rows))


def _work_table(found: Measured) -> Table:
    rows = [
        _work_row("reading the local copy", [found.reading]),
        _work_row("opening the window", [found.opening]),
        _work_row("a key stroke in the search line", found.typed),
        _work_row(f"the same, {_BESIDE}", found.beside_typed),
        _work_row("putting in order", found.ordered),
        _work_row(f"the same, {_BESIDE}", found.beside_ordered),
    ]
    return Table((("", "until it is seen, median", "until it is seen, longest", "longest turn"), *rows))


def _work_row(what: str, worked: Sequence[Worked]) -> tuple[str, ...]:
    seconds = [one.seconds for one in worked]
    figures = (statistics.median(seconds), max(seconds), max(one.longest for one in worked))
    return what, *map(milliseconds, figures)


def _all(scrolled: Scrolled) -> list[float]:
    return [*scrolled.wheel, *scrolled.page, *scrolled.jump]


def _late(seconds: Sequence[float]) -> float:
    return statistics.quantiles(seconds, n=100, method="inclusive")[-1]


SUBJECT = Subject("library_window", "The window of the library", _measure)
