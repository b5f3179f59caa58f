"""Older versions of letters: the last ten that were saved of each, kept apart from the letters themselves."""

import datetime
import hashlib
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from r2p_drafter.letter.atomic import clear_leftovers, write_atomically
from r2p_drafter.letter.file import MAX_SIZE
from r2p_drafter.letter.regular import read_regular

MOST = 10
"""Versions that are kept of a letter."""
SUFFIX = ".letter"
_STAMP = "%Y%m%dT%H%M%S.%f+0000"
_FIRST = datetime.datetime.min.replace(tzinfo=datetime.UTC)
_LAST = datetime.datetime.max.replace(tzinfo=datetime.UTC)


class Version(Struct, frozen=True):
    """A letter as it was saved once."""

    path: Path
    """A `.letter` file of its own."""
    when: datetime.datetime
    """When it was saved, in UTC."""


class Versions:
    """Keeps what is saved in a folder, under the place where it was saved."""

    def __init__(self, folder: Path) -> None:
        """Keep versions under `folder`, which need not be there yet."""
        self._folder = folder

    def keep(self, path: Path) -> None:
        """Keep the file at `path` as it is now, unless that is the last version or no letter at all.

        Called before a letter is saved as well, so that what others made of the file is not lost with it.

        Raises:
            OSError: It can't be kept.
        """
        status = _status(path)
        if status is None:
            return
        kept, data = self.of(path), read_regular(path)
        if kept and read_regular(kept[0].path) == data:
            return
        self._write(path, data, _moment(status, kept))
        for version in self.of(path)[MOST:]:
            version.path.unlink(missing_ok=True)

    def of(self, path: Path) -> tuple[Version, ...]:
        """Return the versions of the letter at `path`, the newest first."""
        found = (_version(each) for each in self._place(path).glob(f"*{SUFFIX}"))
        return tuple(sorted(filter(None, found), key=lambda version: version.when, reverse=True))

    def _write(self, path: Path, data: bytes, when: datetime.datetime) -> None:
        place = self._place(path)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_leftovers(place)
        write_atomically(place / f"{when.strftime(_STAMP)}{SUFFIX}", data)

    def _place(self, path: Path) -> Path:
        """Return where the versions of a letter are, whichever way its file is named."""
        real = os.path.normcase(os.path.realpath(path))
        name = hashlib.sha256(os.fsencode(real)).hexdigest()
        return self._folder / name[:32]


def _version(path: Path) -> Version | None:
    try:
        when = datetime.datetime.strptime(path.stem, _STAMP).replace(tzinfo=datetime.UTC)
    except ValueError:  # a file that somebody else put there
        return None
    return Version(path, when) if path.is_file() else None


def _status(path: Path) -> os.stat_result | None:
    """Return what the system says of a letter's file; None if there is none, or none that could be a letter.

    Raises:
        OSError: It can't be looked at.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status if stat.S_ISREG(status.st_mode) and status.st_size <= MAX_SIZE else None


def _moment(status: os.stat_result, kept: Sequence[Version]) -> datetime.datetime:
    """Return when a file was written, or now where that can't be, as it has to be after all that is kept."""
    now = datetime.datetime.now(datetime.UTC)
    last = kept[0].when if kept else _FIRST
    written = _written(status)
    if last < written <= now:
        return written
    return max(now, min(last, _LAST - datetime.datetime.resolution) + datetime.datetime.resolution)


def _written(status: os.stat_result) -> datetime.datetime:
    """Return when a file was written; the end of time where no calendar has that moment, as disks may say."""
    try:
        return datetime.datetime.fromtimestamp(status.st_mtime, datetime.UTC)
    except (ValueError, OverflowError, OSError):
        return _LAST
