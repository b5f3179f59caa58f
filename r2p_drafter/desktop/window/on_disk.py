"""Whether a letter's file is still the one that was read or written here."""

from pathlib import Path
from typing import Literal

State = Literal["same", "changed", "gone"]
_Stamp = tuple[int, int]


class FileOnDisk:
    """Remembers how a file was left, and tells whether another program has touched it since."""

    def __init__(self) -> None:
        self._stamp: _Stamp | None = None
        self._told: _Stamp | None = None

    def note(self, path: Path | None) -> None:
        """Take the file as it is now for known."""
        self._stamp = self._told = _stamp(path) if path else None

    def state(self, path: Path) -> State:
        """Return what became of the file since it was noted; one that was not there then is no change."""
        now = _stamp(path)
        if now == self._stamp:
            return "same"
        return "changed" if now else "gone"

    def news(self, path: Path) -> State:
        """Return what became of the file since this was last asked."""
        now = _stamp(path)
        state: State = "same" if now == self._told else self.state(path)
        self._told = now
        return state


def _stamp(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
