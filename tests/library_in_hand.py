"""A library without a database: what is saved is there at once."""

import uuid
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Passage, Use
from r2p_drafter.library.errors import Conflict, LibraryConflict, LibraryError
from r2p_drafter.paths import user_folders
from r2p_drafter.saying import says


class LibraryInHand(LibraryDesk):
    """Address book and bank of a test."""

    def __init__(self) -> None:
        super().__init__(user_folders())
        self.recorded: list[Use] = []
        self.refusal: LibraryError | None = None
        """What each attempt to save is answered with; None saves."""

    def hold(self, *entries: AnyEntry) -> None:
        """Have entries as they are, as when another program has written them."""
        contacts = tuple(entry for entry in entries if isinstance(entry, Contact))
        passages = tuple(entry for entry in entries if isinstance(entry, Passage))
        self._intake.take(Content(contacts=contacts, passages=passages))

    def save(
        self,
        entries: Sequence[AnyEntry],
        done: Callable[[tuple[AnyEntry, ...]], object] | None = None,
        failed: Callable[[LibraryError], object] | None = None,
    ) -> None:
        """Save at once; entries that are newer here are refused."""
        error = self.refusal or self._conflict(entries)
        if error is not None:
            assert failed is not None
            failed(error)
            return
        stored = tuple(
            replace(entry, id=entry.id or uuid.uuid4().hex, version=entry.version + 1) for entry in entries
        )
        self.hold(*stored)
        if done is not None:
            done(stored)

    def record(self, uses: Sequence[Use]) -> None:
        """Remember what was used."""
        self.recorded += uses

    def _conflict(self, entries: Sequence[AnyEntry]) -> LibraryConflict | None:
        known: dict[str, AnyEntry] = {**self.contacts, **self.passages}
        newer = [
            Conflict(entry, known[entry.id])
            for entry in entries
            if entry.id in known and known[entry.id].version != entry.version
        ]
        return LibraryConflict(says("Somebody else was faster"), tuple(newer)) if newer else None
