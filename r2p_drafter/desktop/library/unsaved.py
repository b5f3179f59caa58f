"""Entries that could not be saved before the program ended, in a file until they are."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Passage
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.saying import says

Batch = tuple[AnyEntry, ...]
"""Entries that are saved all or none."""


class Unsaved:
    """Keeps batches of entries for the next start; each call reads the file anew, which is seldom there."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def batches(self) -> tuple[Batch, ...]:
        """What waits, the oldest first; nothing where the file can't be read."""
        try:
            contents = msgspec.msgpack.decode(read_regular(self._path), type=tuple[Content, ...])
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return ()
        return tuple((*content.contacts, *content.passages) for content in contents)

    def put(self, entries: Sequence[AnyEntry]) -> None:
        """Add a batch.

        Raises:
            LibraryError: The file can't be written.
        """
        self._keep((*self.batches, tuple(entries)))

    def remove(self, batch: Batch) -> None:
        """Forget a batch.

        Raises:
            LibraryError: The file can't be written.
        """
        self._keep(tuple(each for each in self.batches if each != batch))

    def _keep(self, batches: Sequence[Batch]) -> None:
        try:
            if batches:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                contents = tuple(content_of(batch) for batch in batches)
                write_atomically(self._path, msgspec.msgpack.encode(contents))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            text = says("What you changed can’t be kept until the library is back: {}.")
            raise LibraryError(text.of(error.strerror or str(error))) from error


def content_of(entries: Sequence[AnyEntry]) -> Content:
    """Return entries of both kinds as a content."""
    return Content(
        contacts=tuple(entry for entry in entries if isinstance(entry, Contact)),
        passages=tuple(entry for entry in entries if isinstance(entry, Passage)),
    )
