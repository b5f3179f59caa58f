"""What a subject gives back: findings, the tables behind them, and how they were come by."""

from collections.abc import Callable

from msgspec import Struct

from benchmarks.timing import Sample


class Finding(Struct, frozen=True):
    """One line of the summary."""

    what: str
    ours: str
    beside: str
    """What ours is held against, and its figure."""
    outcome: str
    goal: str = ""
    met: bool = True
    """Whether the goal is reached, if there is one."""


class Table(Struct, frozen=True):
    """Figures behind the findings; the first row is the head."""

    rows: tuple[tuple[str, ...], ...]


class Result(Struct, frozen=True):
    """All that was measured of one subject."""

    findings: tuple[Finding, ...]
    tables: tuple[Table, ...]
    notes: str
    """How it was measured, as a list in Markdown."""


class Subject(Struct, frozen=True):
    """Something that is measured."""

    name: str
    """What the command line calls it."""
    title: str
    measure: Callable[[bool], Result]
    """Takes whether the run is a quick one, whose figures mean little."""


def times_as_fast(
    what: str, ours: Sample, peer: str, theirs: Sample, at_least: float | None = None
) -> Finding:
    """Return how many times as fast ours is, by the medians."""
    ratio = theirs.median / ours.median
    return Finding(
        what=what,
        ours=milliseconds(ours.median),
        beside=f"{peer}: {milliseconds(theirs.median)}",
        outcome=f"{ratio:.1f} times as fast",
        goal="" if at_least is None else f"at least {at_least:g}",
        met=at_least is None or ratio >= at_least,
    )


def milliseconds(seconds: float) -> str:
    """Return a time with three figures that count."""
    value = seconds * 1000
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f} ms"


def times_table(samples: dict[str, Sample]) -> Table:
    """Return the minimum and median of each sample."""
    rows = [
        (name, milliseconds(one.minimum), milliseconds(one.median), str(len(one.seconds)))
        for name, one in samples.items()
    ]
    return Table((("a letter", "minimum", "median", "repeats"), *rows))
