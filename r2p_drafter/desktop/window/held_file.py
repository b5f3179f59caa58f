"""The file of the letter in a window: whose it is, and whether it is still as it was read or written here."""

from pathlib import Path
from typing import Literal

from r2p_drafter.desktop.draft.journal_file import Stamp
from r2p_drafter.desktop.draft.letter_lock import Holder, LetterLock
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter

State = Literal["same", "changed", "gone"]
_NO_FILES: Stamp = (-1, -1)
"""What no file is like."""


class HeldFile:
    """A letter's file, locked for one window from `claim` to `release`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_ours = True
        """Whether the letter may be saved here, as far as is known: nobody else had it at the last claim."""
        self._lock = LetterLock(path)
        self._stamp = self._told = _stamp(path)

    @property
    def stamp(self) -> Stamp | None:
        """The state of the file that is known; None where it was not there."""
        return self._stamp

    def claim(self) -> bool:
        """Have the file to ourselves, if nobody else has it; return whether that is so."""
        self.is_ours = self._lock.take()
        return self.is_ours

    def take_over(self) -> bool:
        """Have the file to ourselves although another computer has it; return whether that worked."""
        self.is_ours = self._lock.take_over()
        return self.is_ours

    def holder(self) -> Holder | None:
        """Return who else has the letter open."""
        return None if self.is_ours else self._lock.holder()

    def release(self) -> None:
        """Let others have the file."""
        self._lock.release()

    def read(self) -> Letter:
        """Return the letter in the file, which is known from now on.

        Raises:
            LetterFileError: It can't be read.
        """
        stamp = _stamp(self.path)  # before it is read, so that whatever comes after that is noticed
        letter = read_letter(self.path)
        self._stamp = self._told = stamp
        return letter

    def write(self, letter: Letter) -> None:
        """Write the letter to the file, which is known from now on.

        Raises:
            LetterFileError: It can't be written.
        """
        write_letter(letter, self.path)
        self.note()

    def note(self) -> None:
        """Take the file as it is now for known."""
        self._stamp = self._told = _stamp(self.path)

    def forget(self) -> None:
        """Take whatever is there from now on for the work of another program."""
        self._stamp = _NO_FILES

    def state(self) -> State:
        """Return what became of the file since it was known; one that was not there then is no change."""
        now = _stamp(self.path)
        if now == self._stamp:
            return "same"
        return "changed" if now else "gone"

    def news(self) -> State | None:
        """Return what became of the file, if something happened to it since this was last asked."""
        now = _stamp(self.path)
        is_news = now != self._told
        self._told = now
        return self.state() if is_news else None


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
