"""The library behind the desk, as the thread of the errands has it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_drafter.desktop.library.outbox import Outbox
from r2p_drafter.library.entries import AnyEntry, Content, Use
from r2p_drafter.library.errors import LibraryOffline

if TYPE_CHECKING:
    from r2p_drafter.library.store import Library

# SQLAlchemy takes long to import: the first errand does it.


class Connection:
    """One library, opened when it is asked first, and again at the next errand where that failed.

    Each method raises LibraryOffline where the library can't be reached, and LibraryError where it can't be
    used.
    """

    def __init__(self, chosen: str, folder: Path, outbox: Outbox) -> None:
        """Go to the library at the URL `chosen`, or to the one in `folder` where that is empty."""
        self._chosen = chosen
        self._folder = folder
        self._outbox = outbox
        self._library: Library | None = None

    def news(self, since: int) -> Content:
        """Send the uses that wait, then return what changed after a revision; all that there is for 0."""
        self._send_uses()
        return self._opened().content(since)

    def save(self, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
        """Save entries, all or none; raises LibraryConflict where others changed them meanwhile."""
        return self._opened().save(entries)

    def record(self, uses: Sequence[Use]) -> tuple[AnyEntry, ...]:
        """Keep uses until the library has them, and send them now if it can be reached."""
        self._outbox.put(uses)
        return self._send_uses()

    def uses_of(self, entry_id: str) -> tuple[Use, ...]:
        """Return where an entry was used, the newest first; while offline, where that waits to be sent."""
        waiting = (use for use in self._outbox.uses if use.entry == entry_id)
        try:
            known = self._opened().uses_of(entry_id)
        except LibraryOffline:
            known = ()
        uses = dict.fromkeys((*waiting, *known))
        return tuple(sorted(uses, key=lambda use: use.date, reverse=True))

    def close(self) -> None:
        """Let go of the library."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def _opened(self) -> "Library":
        if self._library is None:
            from r2p_drafter.library.opening import library_url, open_library

            self._library = open_library(library_url(self._chosen, self._folder))
        return self._library

    def _send_uses(self) -> tuple[AnyEntry, ...]:
        uses = self._outbox.uses
        if not uses:
            return ()
        stored = self._opened().record(uses)
        self._outbox.remove(uses)
        return stored
