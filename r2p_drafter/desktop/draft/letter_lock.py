"""Who has a letter open: a lock beside its file, which other windows, programs and computers see."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFileInfo, QLockFile, QSysInfo

_PREFIX, _SUFFIX = ".~lock.", "#"


class Holder(Struct, frozen=True):
    """Who has a letter open."""

    user: str
    """The user's name on that computer; empty where the system does not tell."""
    computer: str
    """Its name; empty for this computer."""


class LetterLock:
    """The lock of one letter, held by one window."""

    def __init__(self) -> None:
        self._lock: QLockFile | None = None

    def take(self, path: Path | None) -> bool:
        """Hold the lock of the letter at `path` and no other; return False where somebody else holds it.

        A lock that a crashed program of this computer left is taken over. In a folder that can't be
        written to there are no locks, and nobody is kept from anything.
        """
        place = _place(path) if path is not None else None
        if self._lock is not None and place is not None and self._lock.fileName() == str(place):
            return self._lock.isLocked() or self._try()
        self.release()
        if place is None:
            return True
        self._lock = QLockFile(str(place))
        self._lock.setStaleLockTime(0)  # however old it is: letters are open for days
        return self._try()

    def _try(self) -> bool:
        if self._lock is None or self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def take_over(self) -> bool:
        """Take the lock from whoever holds it, as from a computer that crashed; return whether it is ours."""
        if self._lock is None:
            return True
        Path(self._lock.fileName()).unlink(missing_ok=True)
        return self._try()

    def holder(self) -> Holder | None:
        """Return who holds the lock that could not be had; None where it is ours or there is none."""
        if self._lock is None or self._lock.isLocked():
            return None
        _, computer, _ = self._lock.getLockInfo()
        here = computer in ("", QSysInfo.machineHostName())
        return Holder(QFileInfo(self._lock.fileName()).owner(), "" if here else computer)

    def release(self) -> None:
        """Let others have the letter."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _place(path: Path) -> Path:
    """Return where the lock of a letter is: beside its file, whatever links lead there."""
    real = path.resolve()
    return real.with_name(f"{_PREFIX}{real.name}{_SUFFIX}")
