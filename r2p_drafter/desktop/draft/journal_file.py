"""The file in which a letter in hand outlives a crash, and the lock that tells whose it is."""

import datetime
import os
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import UNSET, Struct, UnsetType

from r2p_drafter.desktop.draft.lock_file import LockFile
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.file import FORMAT, MAX_SIZE, VERSION, letter_from
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.regular import read_regular

SUFFIX = ".journal"
Stamp = tuple[int, int]
"""What a state of a file is known by: when it was changed (`st_mtime_ns`, nanoseconds), and its bytes."""


class Kept(Struct, frozen=True):
    """A letter as it was when it was kept, and where it belongs."""

    letter: Letter
    path: Path | None
    """The letter's own file; None where it was never saved."""
    when: datetime.datetime
    pid: int
    """The process that kept it."""
    stamp: Stamp | UnsetType | None = UNSET
    """Its own file as it was known; None where none was, UNSET in a journal of before this was kept."""


class _Letter(Struct, frozen=True):
    """What a `.letter` file holds."""

    letter: Letter
    format: str = FORMAT
    version: int = VERSION


class _Content(Struct, frozen=True):
    """What a journal's file holds: JSON, the letter in it as in a `.letter` file."""

    path: str
    when: Annotated[datetime.datetime, msgspec.Meta(tz=True)]
    pid: int
    content: msgspec.Raw
    stamp: Stamp | UnsetType | None = UNSET


class JournalFile:
    """One letter's file; it belongs to whoever has taken its lock, which ends with that process."""

    def __init__(self, folder: Path, name: str = "") -> None:
        self.name = name or os.urandom(16).hex()
        self.path = folder / f"{self.name}{SUFFIX}"
        self._lock = LockFile(folder / f"{self.name}.lock", is_private=True)

    def take(self) -> bool:
        """Take the file for this process; False where a running program has it, or no lock can be made."""
        if self._lock.is_held and not os.path.exists(self._lock.path):  # noqa: PTH110
            self._lock.release()  # the folder was removed, and the lock with it
        return self._lock.take()

    @property
    def is_lockable(self) -> bool:
        """Whether a running program has it or could take it: no lock is made where nothing can be written."""
        return self._lock.is_possible

    def release(self) -> None:
        """Leave the file as it is to whoever takes it next."""
        self._lock.release()

    def write(self, letter: Letter, path: Path | None, stamp: Stamp | UnsetType | None = UNSET) -> None:
        """Keep a letter in place of the one before; it is on the disk when this returns.

        Raises:
            OSError: It can't be written; what was kept before stays.
        """
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.take()
        now = datetime.datetime.now(datetime.UTC)
        content = msgspec.Raw(msgspec.json.encode(_Letter(letter)))
        kept = _Content(_text(path), now, os.getpid(), content, stamp)
        write_atomically(self.path, msgspec.json.encode(kept))

    def read(self) -> Kept | None:
        """Return what is kept; None where nothing is, or nothing that can be read."""
        try:
            held = msgspec.json.decode(read_regular(self.path, MAX_SIZE), type=_Content)
            letter = letter_from(bytes(held.content), self.name)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, LetterFileError):
            return None
        path = Path(held.path) if held.path and "\0" not in held.path else None
        return Kept(letter, path, held.when, held.pid, held.stamp)

    def remove(self) -> None:
        """Forget the letter, as one that is saved or not wanted.

        Raises:
            OSError: It can't be removed.
        """
        self.path.unlink(missing_ok=True)
        self._lock.release()


def _text(path: Path | None) -> str:
    """Return a path as JSON can hold it: one that is not Unicode is left out, and the letter untitled."""
    text = str(path or "")
    return "" if any("\ud800" <= character <= "\udfff" for character in text) else text
