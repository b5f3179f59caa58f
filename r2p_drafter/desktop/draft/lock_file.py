"""A lock that is a file and ends with its process; what a power cut left of one keeps nobody out."""

import contextlib
import os
import time
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLockFile, QSysInfo

from r2p_drafter.letter.regular import read_regular
from r2p_drafter.letter.running import is_running

_LARGEST = 4096
"""Bytes that are read of a lock, which has some hundred."""
_MOMENT = 0.2
"""Seconds after which a process has written the lock that it made; a power cut leaves one without a word."""
_BLANK = b"\0 \t\r\n"


class LockFile:
    """A lock that one process holds, as QLockFile makes it: other programs may use the same."""

    def __init__(self, path: Path, *, is_private: bool = False) -> None:
        """Use the file at `path`; a damaged one is void where only this program makes any (`is_private`)."""
        self.path = path
        self._is_private = is_private
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(0)  # only the end of its process makes a lock void, however old it is
        self.is_possible = True
        """Whether a lock can be had there at all, as far as the last `take` knows."""

    @property
    def is_held(self) -> bool:
        """Whether it was taken here and not released."""
        return self._lock.isLocked()

    def take(self) -> bool:
        """Hold the lock, or go on holding it; return False where somebody has it, or none can be made."""
        if self.is_held:
            return True
        if self._is_void():
            self._remove()
        is_taken = not self._is_in_the_way() and self._lock.tryLock(0)
        self.is_possible = is_taken or self._is_somebodys()
        return is_taken

    def release(self) -> None:
        """Let others have it."""
        self._lock.unlock()

    def _is_in_the_way(self) -> bool:
        """Whether something else than a file is there; QLockFile would wait for a pipe."""
        return os.path.lexists(self.path) and not os.path.isfile(self.path)  # noqa: PTH113

    def _is_somebodys(self) -> bool:
        """Whether a lock that was not to be had is that of a running program, as far as can be told."""
        has_failed = self._lock.error() == QLockFile.LockError.LockFailedError
        return has_failed and not self._is_in_the_way() and not Signed.at(self.path).is_over

    def _is_void(self) -> bool:
        """Whether something is there that is nobody's lock, but that QLockFile takes for one for ever."""
        if self._is_in_the_way():
            return True
        if self._says_nothing():
            time.sleep(_MOMENT)  # its process may be about to write it
            return self._says_nothing()
        return False

    def _says_nothing(self) -> bool:
        try:
            content = read_regular(self.path, _LARGEST)
        except OSError:  # it may not be read, or is gone
            return False
        return not content.strip(_BLANK) or (self._is_private and not Signed.of(content).has_process)

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            if os.path.isfile(self.path):  # noqa: PTH113
                self._lock.removeStaleLockFile()  # not where a process still has it open as its lock
            elif os.path.isdir(self.path) and not self.path.is_symlink():  # noqa: PTH112
                self.path.rmdir()
            else:
                self.path.unlink()


class Signed(Struct, frozen=True):
    """What a lock says of the one who holds it: QLockFile's five lines, and the user's name."""

    process: str = ""
    program: str = ""
    computer: str = ""
    machine: str = ""
    """A number that tells computers of one name apart; empty where the system has none."""
    start: str = ""
    """A number that tells one start of a computer from the next; empty where the system has none."""
    user: str = ""

    @classmethod
    def at(cls, place: Path) -> "Signed":
        """Return what a lock says; nothing where there is none, or none that can be read."""
        try:
            return cls.of(read_regular(place, _LARGEST))
        except OSError:
            return cls()

    @classmethod
    def of(cls, content: bytes) -> "Signed":
        """Return what the content of a lock says."""
        lines = content.decode(errors="replace").splitlines()
        return cls(*lines[: len(cls.__struct_fields__)])

    @property
    def has_process(self) -> bool:
        """Whether it names a process, as every lock of QLockFile does."""
        return self.process.isascii() and self.process.isdigit()

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

    @property
    def is_over(self) -> bool:
        """Whether it is of a process of this computer that has ended; False where that can't be told."""
        if os.name != "posix" or not (self.has_process and self.is_here):  # elsewhere, asking would end it
            return False
        now = bytes(QSysInfo.bootUniqueId().data()).decode(errors="replace")
        is_of_before = bool(self.start and now) and self.start != now
        return is_of_before or not is_running(int(self.process))
