"""Who has a letter open: a lock beside its file, which other windows, programs and computers see."""

import contextlib
import getpass
import os
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFileInfo

from r2p_drafter.desktop.draft.lock_file import LockFile, Signed

_PREFIX, _SUFFIX = ".~lock.", "#"


class Holder(Struct, frozen=True):
    """Who has a letter open."""

    user: str
    """The user's name on that computer; empty where the system does not tell."""
    computer: str
    """Its name; empty for this computer."""
    is_unknown: bool = False
    """Whether the lock does not say who that is: it is damaged, or another kind of program's."""


class LetterLock:
    """The lock of one letter, held by one window.

    In a folder that can't be written to there are no locks, and nobody is kept from anything.
    """

    def __init__(self, path: Path) -> None:
        self._place = _place(path)
        self._lock = LockFile(self._place)

    def take(self) -> bool:
        """Hold the lock, or go on holding it; return False where somebody else has it.

        A lock that a crashed program of this computer left is taken over, and one that has nothing in it.
        """
        if self._lock.is_held and not self._is_lost():
            return True
        self.release()
        if self._lock.take():
            self._sign()
            return True
        return not self._lock.is_possible

    def take_over(self) -> bool:
        """Take the lock from whoever holds it, as from a computer that crashed; return whether it is ours."""
        with contextlib.suppress(OSError):
            self._place.unlink()
        return self.take()

    def holder(self) -> Holder | None:
        """Return who holds the lock; None where it is ours or nobody's."""
        found = Signed.at(self._place)
        if found.is_ours or not os.path.lexists(self._place):
            return None
        if not found.has_process:
            return Holder("", "", is_unknown=True)
        user = found.user or QFileInfo(str(self._place)).owner()
        return Holder(user, "" if found.is_here else found.computer)

    def release(self) -> None:
        """Let others have the letter; a lock that somebody has taken over stays theirs."""
        if self._lock.is_held and self._is_lost():
            # Letting go removes the file, whosever it is: theirs is put aside for that moment.
            with contextlib.suppress(OSError):
                aside = self._place.rename(f"{self._place}{_SUFFIX}")
                self._lock.release()
                aside.rename(self._place)
        self._lock.release()

    def _is_lost(self) -> bool:
        """Whether somebody has taken the lock over, or removed it; a folder that is out of reach keeps it."""
        found = Signed.at(self._place)
        if found.process:
            return not found.is_ours
        return os.path.isdir(self._place.parent) and not os.path.exists(self._place)  # noqa: PTH110, PTH112

    def _sign(self) -> None:
        """Add the user's name, as a server may say that all its files are of one user."""
        with contextlib.suppress(OSError, KeyError), self._place.open("ab") as file:
            file.write(f"{getpass.getuser()}\n".encode(errors="replace"))


def _place(path: Path) -> Path:
    """Return where the lock of a letter is: beside its file, whatever links lead there."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{_PREFIX}{real.name}{_SUFFIX}")
