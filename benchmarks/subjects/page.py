"""From key stroke to repainted page."""

import statistics

from benchmarks.desktop_page import LONG, SHORT, Stroke, Typed, typed
from benchmarks.findings import Finding, Result, Subject, Table, milliseconds

_BESIDE = "QTextDocument"
_GOALS = {SHORT: 8, LONG: 16}
"""Milliseconds in which 95 of 100 key strokes are to be on the page."""
_PLACES = {"text": "its first section", "signatory": "a signatory’s organisation"}
_SKIPPED = 5
"""Key strokes that come before the first that counts, as fonts are read with these."""

_NOTES = """
- The pages are in a window pane of 900 by 1,000 pixels, as wide as there is room; Qt paints off the screen.
  From the change of the letter to the painted page: the letter is composed, set, broken into pages, and what
  changed of the pages in the window is painted. That each key stroke was painted is counted.
- A sentence is typed into the middle of a text, {strokes} characters in turn; lines and pages break anew
  meanwhile. The long letter has 300 signatories and 110 recommendations.
- {beside}: the letter as it is after the key stroke, its paragraphs with what is bold and italic in them, is
  put into a new QTextDocument with the letter's paper, and its first page is painted. The two take turns.
- Times are the processor's: on a busy machine, each key stroke would be interrupted. What the clock showed
  stands beside them. Python collects its garbage when it will. The same is typed in {runs} processes, and of
  each key stroke the least counts: what else the machine does makes times longer, never shorter.
"""


def _measure(quick: bool) -> Result:
    strokes, runs = (10, 1) if quick else (400, 3)
    letters = typed(strokes + _SKIPPED, runs)
    rows = [
        _row(f"{_name(name, places)}, {_PLACES[place]}", which, taken[_SKIPPED:])
        for name, places in letters.items()
        for place, one in places.items()
        for which, taken in (("R2P Drafter", one.ours), (_BESIDE, one.beside))
    ]
    head = ("typed into", "", "median", "95th percentile", "longest", "95th percentile by the clock")
    return Result(
        findings=tuple(_finding(name, places) for name, places in letters.items()),
        tables=(Table((head, *rows)),),
        notes=_NOTES.format(strokes=strokes, runs=runs, beside=_BESIDE),
    )


def _finding(name: str, places: dict[str, Typed]) -> Finding:
    ours = [one.processor for place in places.values() for one in place.ours[_SKIPPED:]]
    beside = [one.processor for place in places.values() for one in place.beside[_SKIPPED:]]
    late, goal = _percentile(ours), _GOALS[name]
    return Finding(
        what=f"Key stroke to repainted page, {_name(name, places)}, 95th percentile",
        ours=milliseconds(late),
        beside=f"{_BESIDE}, set anew: {milliseconds(_percentile(beside))}",
        outcome=f"{_percentile(beside) / late:.1f} times as fast",
        goal=f"at most {goal} ms",
        met=late * 1000 <= goal,
    )


def _row(what: str, which: str, taken: list[Stroke]) -> tuple[str, ...]:
    seconds = [one.processor for one in taken]
    clock = _percentile([one.clock for one in taken])
    times = (statistics.median(seconds), _percentile(seconds), max(seconds), clock)
    return what, which, *map(milliseconds, times)


def _name(name: str, places: dict[str, Typed]) -> str:
    if name == SHORT:
        return "the letter of 2009"
    return f"a letter of {next(iter(places.values())).pages} pages"


def _percentile(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20, method="inclusive")[-1]


SUBJECT = Subject("page", "From key stroke to repainted page", _measure)
