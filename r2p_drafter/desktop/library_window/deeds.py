"""Acts on the library, and what they write when they are done one after the other."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct

from r2p_drafter.library.entries import AnyEntry

Done = Callable[[tuple[AnyEntry, ...]], object]


class Step(Struct, frozen=True):
    """One act: the entries that it concerned, before and after; new ones are deleted before."""

    what: str
    before: tuple[AnyEntry, ...]
    after: tuple[AnyEntry, ...]


_NONE = Step("", (), ())


class Deed(Struct, frozen=True):
    """Something that is to be written: an act, or the undoing of one."""

    kind: Literal["change", "undo", "redo"]
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


def writings(steps: Iterable[Step], index: int, deeds: Iterable[Deed]) -> Sequence[tuple[AnyEntry, ...]]:
    """Return what each deed writes in its turn, where the first `index` steps of a history are done."""
    history = list(steps)
    found: list[tuple[AnyEntry, ...]] = []
    for deed in deeds:
        if deed.kind == "change":
            history[index:] = [deed.step]
        forward = deed.kind != "undo"
        at = index if forward else index - 1
        if 0 <= at < len(history):
            found.append(history[at].after if forward else history[at].before)
            index = at + forward
        else:
            found.append(())
    return found
