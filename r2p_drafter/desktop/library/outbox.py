"""Uses of entries that the library has not heard of yet, in a file that outlives the program."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.entries import Use
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.saying import says


class Outbox:
    """Keeps uses until they are sent; they are read from the file when they are asked for first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._uses: tuple[Use, ...] | None = None

    @property
    def uses(self) -> tuple[Use, ...]:
        """What waits, the oldest first."""
        if self._uses is None:
            self._uses = _read(self._path)
        return self._uses

    def put(self, uses: Sequence[Use]) -> None:
        """Add uses; one that waits already is not added twice.

        Raises:
            LibraryError: The file can't be written; they wait until the program ends.
        """
        self._keep((*self.uses, *(use for use in dict.fromkeys(uses) if use not in self.uses)))

    def remove(self, uses: Sequence[Use]) -> None:
        """Forget uses that were sent.

        Raises:
            LibraryError: The file can't be written.
        """
        sent = set(uses)
        self._keep(tuple(use for use in self.uses if use not in sent))

    def _keep(self, uses: tuple[Use, ...]) -> None:
        self._uses = uses
        try:
            if uses:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_atomically(self._path, msgspec.json.encode(uses))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            text = says("What was used can’t be kept until the library is back: {}.")
            raise LibraryError(text.of(error.strerror or str(error))) from error


def _read(path: Path) -> tuple[Use, ...]:
    try:
        return msgspec.json.decode(read_regular(path), type=tuple[Use, ...])
    except (OSError, msgspec.DecodeError):  # there is none, or none that can be read
        return ()
