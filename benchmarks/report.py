"""The report: what was measured, as Markdown."""

import datetime
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.findings import Finding, Result, Subject, Table
from benchmarks.machine import machine, versions

_HEAD = ("", "R2P Drafter", "beside it", "outcome", "goal")


def report(results: Sequence[tuple[Subject, Result]], about: dict[str, str]) -> str:
    """Return the whole report; `about` tells how the run was made."""
    summary = Table((_HEAD, *(_line(finding) for _, result in results for finding in result.findings)))
    parts = [
        "# What was measured",
        "Written by `python -m benchmarks`, in one run. Ratios are those of medians.",
        table(Table((("the run", ""), *about.items()))),
        "## Findings",
        table(summary),
        *(part for subject, result in results for part in _section(subject, result)),
        "## Versions",
        table(Table((("", "version"), *versions().items()))),
    ]
    return "\n\n".join(parts) + "\n"


def about_run(command: str, quick: bool) -> dict[str, str]:
    """Return how a run is made, and on what machine."""
    now = datetime.datetime.now(datetime.UTC)
    kind = "quick, to see that it works; its figures mean little" if quick else "full"
    return {"Date": f"{now:%d %B %Y, %H:%M} UTC", "Command": f"`{command}`", "Kind": kind, **machine()}


def table(found: Table) -> str:
    """Return a table."""
    head, *rows = found.rows
    return "\n".join([_cells(head), _cells(["---"] * len(head)), *map(_cells, rows)])


def _cells(row: Iterable[str]) -> str:
    return f"| {' | '.join(row)} |"


def _line(finding: Finding) -> tuple[str, ...]:
    goal = f"{finding.goal}: {'reached' if finding.met else 'missed'}" if finding.goal else ""
    return finding.what, finding.ours, finding.beside, finding.outcome, goal


def _section(subject: Subject, result: Result) -> Iterator[str]:
    yield f"## {subject.title}"
    yield result.notes.strip()
    yield from map(table, result.tables)
