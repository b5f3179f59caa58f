"""Acts on the library, and what they write when they are done one after the other."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct

from r2p_drafter.library.entries import AnyEntry

Kind = Literal["change", "undo", "redo"]
Done = Callable[[tuple[AnyEntry, ...]], object]


class Step(Struct, frozen=True):
    """One act: the entries that it concerned, before and after; new ones are deleted before."""

    what: str
    before: tuple[AnyEntry, ...]
    after: tuple[AnyEntry, ...]


_NONE = Step("", (), ())


class Deed(Struct, frozen=True):
    """Something that is to be written: an act, or the undoing of one."""

    kind: Kind
    known_step: Step | None = None
    """None for the next step of the history, whatever that is when its turn comes."""
    done: Done | None = None
    """Hears of what was written."""

    @property
    def step(self) -> Step:
        """What is done or undone; nothing as long as that is not known."""
        return self.known_step or _NONE

    @property
    def entries(self) -> tuple[AnyEntry, ...]:
        """What it writes."""
        return self.step.before if self.kind == "undo" else self.step.after


def next_step(history: Sequence[Step], index: int, kind: Kind) -> Step | None:
    """Return the step that is done or undone next, where the first `index` are done; None without one."""
    at = index - 1 if kind == "undo" else index
    return history[at] if 0 <= at < len(history) else None


def writings(steps: Iterable[Step], index: int, deeds: Iterable[Deed]) -> Sequence[tuple[AnyEntry, ...]]:
    """Return what each deed writes in its turn, where the first `index` steps of a history are done."""
    history = list(steps)
    found: list[tuple[AnyEntry, ...]] = []
    for deed in deeds:
        if deed.kind == "change":
            history[index:] = [deed.step]
        step = next_step(history, index, deed.kind)
        found.append(Deed(deed.kind, step).entries)
        if step is not None:
            index += -1 if deed.kind == "undo" else 1
    return found
