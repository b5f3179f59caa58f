"""The library behind the desk, as the thread of the errands has it."""

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from r2p_drafter.desktop.library.outbox import Outbox
from r2p_drafter.desktop.library.unsaved import Unsaved
from r2p_drafter.library.entries import AnyEntry, Content, Use, following, versions_of
from r2p_drafter.library.errors import LibraryBusy, LibraryError, LibraryOffline

if TYPE_CHECKING:
    from r2p_drafter.library.store import Library

# SQLAlchemy takes long to import: the first errand does it.

Result = TypeVar("Result")
SPELL = 2.0
"""Seconds that one attempt waits while another program writes; then the library is told to be busy."""
PATIENCE = 30.0
"""Seconds after which no more attempt is made."""


class Connection:
    """One library, opened when it is asked first, and again at the next errand where that failed.

    Each method raises LibraryOffline where the library can't be reached, and LibraryError where it can't be
    used.
    """

    def __init__(
        self,
        chosen: str,
        folder: Path,
        outbox: Outbox,
        unsaved: Unsaved,
        tell_busy: Callable[[bool], object],
    ) -> None:
        """Go to the library at the URL `chosen`, or to the one in `folder` where that is empty.

        `tell_busy` hears, in the thread of the errands, when another program keeps this one waiting, and when
        it does no more.
        """
        self._chosen = chosen
        self._folder = folder
        self._outbox = outbox
        self._unsaved = unsaved
        self._tell_busy = tell_busy
        self._until = math.inf
        self._given_up: LibraryBusy | None = None
        self._versions: dict[str, int] = {}
        self._library: Library | None = None

    def news(self, since: int) -> Content:
        """Send the uses that wait, then return what changed after a revision; all that there is for 0."""
        self._send_uses()
        return self._patiently(lambda library: library.content(since))

    def save(self, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
        """Save entries, all or none; raises LibraryConflict where others changed them meanwhile.

        What is refused after the library was let go of, so that nobody hears why, is kept for `save_kept`.
        """
        try:
            return self._saved(entries)
        except LibraryError:
            if self._until < math.inf:
                self._unsaved.put(entries)
            raise

    def save_last(self, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
        """Save what was changed while what was saved before was under way; keep it if it is refused."""
        changed = following(entries, self._versions)
        try:
            return self._saved(changed)
        except LibraryError:
            self._unsaved.put(changed)
            raise

    def save_kept(self) -> tuple[AnyEntry, ...]:
        """Save what could not be before the program ended; what is refused now is not kept any longer."""
        stored: list[AnyEntry] = []
        refusals: list[LibraryError] = []
        versions: dict[str, int] = {}  # none of what was changed since the start, over which nothing goes
        for batch in self._unsaved.batches:
            try:
                saved = self._saved(following(batch, versions))
                stored += saved
                versions |= versions_of(saved)
            except LibraryOffline:
                raise
            except LibraryError as error:
                refusals.append(error)
            self._unsaved.remove(batch)
        if refusals:
            raise refusals[0]
        return tuple(stored)

    def record(self, uses: Sequence[Use]) -> tuple[AnyEntry, ...]:
        """Keep uses until the library has them, and send them now if it can be reached."""
        self._outbox.put(uses)
        return self._send_uses()

    def uses_of(self, entry_id: str) -> tuple[Use, ...]:
        """Return where an entry was used, the newest first; while offline, where that waits to be sent."""
        waiting = (use for use in self._outbox.uses if use.entry == entry_id)
        try:
            known = self._patiently(lambda library: library.uses_of(entry_id))
        except LibraryOffline:
            known = ()
        uses = dict.fromkeys((*waiting, *known))
        return tuple(sorted(uses, key=lambda use: use.date, reverse=True))

    def give_up_after(self, seconds: float) -> None:
        """Make no attempt later than that where the library is busy; for the thread of the window."""
        self._until = time.monotonic() + seconds

    def close(self) -> None:
        """Let go of the library."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def _saved(self, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
        stored = self._patiently(lambda library: library.save(entries))
        self._versions |= versions_of(stored)
        return stored

    def _patiently(self, act: Callable[["Library"], Result]) -> Result:
        """Do what may have to wait for another program, and tell while it does."""
        if self._given_up is not None:  # else each of what waits would wait once more
            raise self._given_up
        last = time.monotonic() + PATIENCE
        is_told = False
        try:
            while True:
                try:
                    return act(self._opened())
                except LibraryBusy as error:
                    self._check_time(last, error)
                if not is_told:
                    is_told = True
                    self._tell_busy(True)
        finally:
            if is_told:
                self._tell_busy(False)

    def _check_time(self, last: float, error: LibraryBusy) -> None:
        now = time.monotonic()
        if now >= self._until:
            self._given_up = error
        if now >= min(last, self._until):
            raise error

    def _opened(self) -> "Library":
        if self._library is None:
            from r2p_drafter.library.opening import library_url, open_library

            self._library = open_library(library_url(self._chosen, self._folder), SPELL)
        return self._library

    def _send_uses(self) -> tuple[AnyEntry, ...]:
        uses = self._outbox.uses
        if not uses:
            return ()
        stored = self._patiently(lambda library: library.record(uses))
        self._outbox.remove(uses)
        return stored
