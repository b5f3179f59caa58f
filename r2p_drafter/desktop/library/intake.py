"""Takes what is heard of the library into memory, so that no key stroke has to wait for it."""

import gc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.library.holdings import Holdings
from r2p_drafter.desktop.library.slices import Slices
from r2p_drafter.library.entries import Contact, Content, Passage
from r2p_drafter.library.local_copy import CopyError, read_pieces

E = TypeVar("E", Contact, Passage)
_AT_ONCE = 50
"""Entries that are taken in without a pause."""
_MANY = 5_000
"""Entries so many that looking for garbage among them would take longer than a frame."""
_LARGE = 1_000_000
"""Bytes of a copy with so many."""


class Intake(QObject):
    """Puts entries into the holdings some at a time, one content after the other."""

    heard = Signal(object)
    """A Content that has what is news, deleted entries too; empty where all that there was is gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.holdings = Holdings()
        self._slices = Slices(self)

    @property
    def is_busy(self) -> bool:
        """Whether something is being taken in."""
        return self._slices.is_busy

    def take(self, content: Content, done: Callable[[], object] | None = None) -> None:
        """Take in what changed, or all that there is; `done` is called when that is at hand."""
        steps = self._taking((content,))
        is_large = len(content.contacts) + len(content.passages) > _MANY
        self._slices.run(_undisturbed(steps) if is_large else steps, done)

    def read(self, copy: Path, done: Callable[[], object]) -> None:
        """Take in what the local copy has, if there is one; `done` is called in any case."""
        steps = self._taking(_pieces(copy))
        is_large = copy.exists() and copy.stat().st_size > _LARGE
        self._slices.run(_undisturbed(steps) if is_large else steps, done)

    def start_over(self) -> None:
        """Forget all that is at hand, and what was to be taken in."""
        self._slices.stop()
        self.holdings = Holdings()
        self.heard.emit(Content())

    def _taking(self, contents: Iterable[Content]) -> Iterator[None]:
        contacts: list[Contact] = []
        passages: list[Passage] = []
        for content in contents:
            yield
            for some in _some_of(content.contacts):
                contacts += self.holdings.put(some)
                yield
            for texts in _some_of(content.passages):
                passages += self.holdings.put(texts)
                yield
            self.holdings.revision = max(self.holdings.revision, content.revision)
        if contacts or passages:
            self.heard.emit(Content(contacts=tuple(contacts), passages=tuple(passages)))


def _pieces(copy: Path) -> Iterator[Content]:
    try:
        yield from read_pieces(copy)
    except CopyError:
        return  # without a revision, all of it is asked for


def _some_of(entries: tuple[E, ...]) -> Iterator[tuple[E, ...]]:
    for start in range(0, len(entries), _AT_ONCE):
        yield entries[start : start + _AT_ONCE]


def _undisturbed(steps: Iterator[None]) -> Iterator[None]:
    """Do work that makes much that stays: garbage is never looked for in it, which would take too long."""
    for step in steps:
        gc.freeze()
        yield step
