"""Who has a letter open: a lock beside its file, which other windows, programs and computers see."""

import contextlib
import getpass
import os
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFileInfo, QLockFile, QSysInfo

_PREFIX, _SUFFIX = ".~lock.", "#"
_LARGEST = 4096
"""Bytes that are read of a lock, which has some hundred."""


class Holder(Struct, frozen=True):
    """Who has a letter open."""

    user: str
    """The user's name on that computer; empty where the system does not tell."""
    computer: str
    """Its name; empty for this computer."""


class LetterLock:
    """The lock of one letter, held by one window.

    In a folder that can't be written to there are no locks, and nobody is kept from anything.
    """

    def __init__(self, path: Path) -> None:
        self._place = _place(path)
        self._lock = QLockFile(str(self._place))
        self._lock.setStaleLockTime(0)  # however old it is: letters are open for days

    def take(self) -> bool:
        """Hold the lock, or go on holding it; return False where somebody else has it.

        A lock that a crashed program of this computer left is taken over.
        """
        if self._lock.isLocked() and not self._is_lost():
            return True
        self.release()
        if self._lock.tryLock(0):
            self._sign()
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def take_over(self) -> bool:
        """Take the lock from whoever holds it, as from a computer that crashed; return whether it is ours."""
        with contextlib.suppress(OSError):
            self._place.unlink()
        return self.take()

    def holder(self) -> Holder | None:
        """Return who holds the lock; None where it is ours or nobody's."""
        found = _Signed.at(self._place)
        if found.is_ours or not found.process:
            return None
        user = found.user or QFileInfo(str(self._place)).owner()
        return Holder(user, "" if found.is_here else found.computer)

    def release(self) -> None:
        """Let others have the letter; a lock that somebody has taken over stays theirs."""
        if self._lock.isLocked() and self._is_lost():
            # Letting go removes the file, whosever it is: theirs is put aside for that moment.
            with contextlib.suppress(OSError):
                aside = self._place.rename(f"{self._place}{_SUFFIX}")
                self._lock.unlock()
                aside.rename(self._place)
        self._lock.unlock()

    def _is_lost(self) -> bool:
        """Whether somebody has taken the lock over, or removed it; a folder that is out of reach keeps it."""
        found = _Signed.at(self._place)
        if found.process:
            return not found.is_ours
        return os.path.isdir(self._place.parent) and not os.path.exists(self._place)  # noqa: PTH110, PTH112

    def _sign(self) -> None:
        """Add the user's name, as a server may say that all its files are of one user."""
        with contextlib.suppress(OSError, KeyError), self._place.open("ab") as file:
            file.write(f"{getpass.getuser()}\n".encode(errors="replace"))


class _Signed(Struct, frozen=True):
    """What a lock says of the one who holds it: QLockFile's five lines, and the user's name."""

    process: str = ""
    program: str = ""
    computer: str = ""
    machine: str = ""
    """A number that tells computers of one name apart; empty where the system has none."""
    start: str = ""
    user: str = ""

    @classmethod
    def at(cls, place: Path) -> "_Signed":
        """Return what a lock says; nothing where there is none, or none that can be read."""
        try:
            with place.open("rb") as file:
                lines = file.read(_LARGEST).decode(errors="replace").splitlines()
        except OSError:
            return cls()
        return cls(*lines[: len(cls.__struct_fields__)])

    @property
    def is_here(self) -> bool:
        """Whether it is of this computer."""
        ours = bytes(QSysInfo.machineUniqueId().data()).decode(errors="replace")
        if ours and self.machine:
            return self.machine == ours
        return self.computer in ("", QSysInfo.machineHostName())

    @property
    def is_ours(self) -> bool:
        """Whether it is of this process."""
        return self.is_here and self.process == str(os.getpid())


def _place(path: Path) -> Path:
    """Return where the lock of a letter is: beside its file, whatever links lead there."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{_PREFIX}{real.name}{_SUFFIX}")
