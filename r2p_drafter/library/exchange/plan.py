"""What an import would write, row by row."""

from collections.abc import Mapping
from typing import Generic, Literal

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.library.exchange.planning.updating import updated
from r2p_drafter.library.exchange.rows import E
from r2p_drafter.saying import Saying

Verdict = Literal["new", "changed", "doubtful", "same", "faulty"]
Decision = Literal["add", "update", "skip"]


class ImportRow(Struct, Generic[E], frozen=True):
    """A row of a file, and what is thought of it."""

    number: int
    """That of the row in its file."""
    entry: E
    """What the row says."""
    verdict: Verdict
    """`new`: the library has nothing like it; `changed`: it adds to what the library has; `doubtful`: only a
    person can tell; `same`: the library has all of it; `faulty`: it can't be taken."""
    known: E | None = None
    """The entry of the library that it seems to be."""
    twin: int = 0
    """The number of the row before it that it seems to repeat; 0 where there is none."""
    sayings: tuple[Saying, ...] = ()
    """Why, and what was left out."""
    is_whole: bool = False
    """Whether an update takes the place of all that the library has."""

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What can be decided, what is done unless something else is decided first."""
        if self.verdict == "faulty":
            return ("skip",)
        if self.known is None and not self.twin:
            return ("add", "skip")
        if self.known is not None and self.known.id == self.entry.id:
            return ("update", "skip") if self.verdict == "changed" else ("skip", "update")
        return ("update", "skip", "add") if self.verdict == "changed" else ("skip", "update", "add")

    @property
    def result(self) -> E:
        """What the library would have after an update, or after adding where there is nothing to update."""
        if self.known is None:
            return self.entry
        return updated(self.known, self.entry, is_whole=self.is_whole)


class ImportPlan(Struct, Generic[E], frozen=True):
    """All rows of a file; nothing of it is written before it is accepted."""

    rows: tuple[ImportRow[E], ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many rows were found so."""
        return sum(row.verdict == verdict for row in self.rows)

    def entries(self, decisions: Mapping[int, Decision] | None = None) -> tuple[E, ...]:
        """Return what is to be saved, at once, when rows are decided on by their numbers.

        A row that nothing is decided of, or what can't be done with it, goes by the first of its choices.
        """
        made: dict[str | int, E] = {}
        rows = {row.number: row for row in self.rows}
        for row in self.rows:
            decision = _decision(row, decisions or {})
            if decision == "add":
                made[row.number] = _added(row.entry)
            elif decision == "update":
                place = rows.get(row.twin, row)
                key = place.number if place.known is None else place.known.id
                before = made.get(key, place.known)
                made[key] = _added(row.entry) if before is None else _joined(before, row)
        return tuple(made.values())


def _decision(row: ImportRow[E], decisions: Mapping[int, Decision]) -> Decision:
    chosen = decisions.get(row.number)
    return chosen if chosen in row.choices else row.choices[0]


def _added(entry: E) -> E:
    return replace(entry, version=0, uses=0, last_used=None)


def _joined(before: E, row: ImportRow[E]) -> E:
    return updated(before, row.entry, is_whole=row.is_whole)
