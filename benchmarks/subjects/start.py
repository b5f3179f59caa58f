"""From the start of the program to a letter on the screen, beside an empty window of Qt's."""

import statistics
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks.desktop_start import STARTED_AT
from benchmarks.findings import Finding, Result, Subject, Table, milliseconds
from benchmarks.letters import letter_of_2009, open_letter
from benchmarks.processes import told_by
from benchmarks.scratch import scratch_folder

Runs = list[dict[str, Any]]
"""What processes told, each of one start."""

_TIMES = 2.5
"""Times as long as an empty window, at most."""
_OPENING = 0.1
"""Seconds in which a letter of 20 pages is to be open, at most."""
_LONG = (300, 110)
"""Signatories and recommendations of a letter of 20 pages."""

_EMPTY, _OURS = "an empty QMainWindow", "a letter that was open before"

_SHORT = (2, 4)
"""The same of a letter of two pages."""

_NOTES = """
- Each start is a process of its own, on Qt's platform without a display: Python, the libraries, the window
  and its first picture, by the clock. The empty window is a `QMainWindow` in a script of its own. Repeats:
  {starts}, in turn.
- A letter that was open before is shown as it was composed then, and composed anew as soon as that picture
  is seen. So are a new letter, where one was begun with its template before, and the example that a new user
  sees first. “Never open here” is a letter of which nothing is kept. The forms beside the page are built
  right after it is seen.
- Memory is what the process has in memory at rest, with all of its libraries loaded.
- Opening is from the choice of the file until its first pages are seen in a new window of the running
  program; “all pages” is when the last of them is set. Letters: {letters}, all new.
"""


def _measure(quick: bool) -> Result:
    starts, letters = (1, 2) if quick else (7, 9)
    with scratch_folder() as folder:
        letter = folder / "2009.letter"
        letter.write_bytes(letter_of_2009())
        found = _starts(folder, letter, starts)
        opened = _run(folder / "home", "open", letter, *_long_letters(folder, letters + 1))["opened"][1:]
    ours, empty = found[_OURS], found[_EMPTY]
    return Result(
        findings=(_start_finding(ours, empty), _memory_finding(ours, empty), _opening_finding(opened)),
        tables=(_starts_table(found), _opening_table(opened)),
        notes=_NOTES.format(starts=starts, letters=letters),
    )


def _starts(folder: Path, letter: Path, count: int) -> dict[str, Runs]:
    """Start the program in each way, in turn, `count` times, where it was started once before."""
    used = folder / "home"
    for arguments in ((), (), (letter,)):  # what a user did before: the example, a new letter, this one
        _run(used, "letter", *arguments)
    other = folder / "other.letter"
    other.write_bytes(open_letter(*_SHORT, 0))
    found: dict[str, Runs] = defaultdict(list)
    for number in range(count):
        found[_EMPTY].append(_run(used, "empty"))
        found[_OURS].append(_run(used, "letter", letter))
        found["a new letter"].append(_run(used, "letter"))
        found["a new user’s first start"].append(_run(folder / f"new{number}", "letter"))
        found["a letter that was never open here"].append(_run(folder / f"other{number}", "letter", other))
    return found


def _long_letters(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.letter" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(open_letter(*_LONG, number))
    return paths


def _run(home: Path, *arguments: str | Path) -> dict[str, Any]:
    variables = {STARTED_AT: str(time.monotonic())}
    found: dict[str, Any] = told_by("desktop_start", *arguments, home=home, variables=variables)
    return found


def _median(found: Runs, name: str) -> float:
    return statistics.median(float(one[name]) for one in found)


def _start_finding(ours: Runs, empty: Runs) -> Finding:
    took, beside = _median(ours, "seconds"), _median(empty, "seconds")
    return Finding(
        what="From the start to the letter of 2009 on the page",
        ours=milliseconds(took),
        beside=f"an empty QMainWindow: {milliseconds(beside)}",
        outcome=f"{took / beside:.2f} times as long",
        goal=f"at most {_TIMES}",
        met=took / beside <= _TIMES,
    )


def _memory_finding(ours: Runs, empty: Runs) -> Finding:
    took, beside = _median(ours, "memory"), _median(empty, "memory")
    return Finding(
        what="Memory with the letter of 2009 open",
        ours=f"{took:.0f} MB",
        beside=f"an empty QMainWindow: {beside:.0f} MB",
        outcome=f"{took - beside:.0f} MB more",
    )


def _opening_finding(opened: Runs) -> Finding:
    took = _median(opened, "seen")
    return Finding(
        what=f"Opening a letter of {opened[0]['pages']} pages",
        ours=milliseconds(took),
        beside="",
        outcome=f"all pages: {milliseconds(_median(opened, 'whole'))}",
        goal=f"at most {milliseconds(_OPENING)}",
        met=took <= _OPENING,
    )


def _starts_table(found: dict[str, Runs]) -> Table:
    beside = _median(found[_EMPTY], "seconds")
    head = ("a start", "minimum", "median", "times an empty window", "memory")
    return Table((head, *(_start_row(name, runs, beside) for name, runs in found.items())))


def _start_row(name: str, found: Runs, beside: float) -> tuple[str, ...]:
    least, median = min(one["seconds"] for one in found), _median(found, "seconds")
    memory = f"{_median(found, 'memory'):.0f} MB"
    return name, milliseconds(least), milliseconds(median), f"{median / beside:.2f}", memory


def _opening_table(opened: Runs) -> Table:
    rows = [
        (name, milliseconds(min(one[key] for one in opened)), milliseconds(_median(opened, key)))
        for name, key in (("first pages seen", "seen"), ("all pages set", "whole"))
    ]
    return Table((("opening", "minimum", "median"), *rows))


SUBJECT = Subject("start", "The start of the program", _measure)
