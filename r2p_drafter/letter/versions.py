"""Older versions of letters: the last ten that were saved of each, kept apart from the letters themselves."""

import contextlib
import datetime
import hashlib
import os
from pathlib import Path

from msgspec import Struct

from r2p_drafter.letter.atomic import write_atomically

MOST = 10
"""Versions that are kept of a letter."""
SUFFIX = ".letter"
_STAMP = "%Y%m%dT%H%M%S.%f%z"


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

    def keep_replaced(self, path: Path) -> None:
        """Keep the file at `path`, which is about to be replaced, if nothing is kept of that letter yet.

        Raises:
            OSError: It can't be kept.
        """
        with contextlib.suppress(FileNotFoundError):
            if not self.of(path):
                when = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
                self._write(path, path.read_bytes(), when)

    def keep(self, path: Path) -> None:
        """Keep the file at `path`, which was saved just now, if it is another than the version before.

        Raises:
            OSError: It can't be kept.
        """
        data = path.read_bytes()
        kept = self.of(path)
        if not kept or kept[0].path.read_bytes() != data:
            self._write(path, data, datetime.datetime.now(datetime.UTC))
        for version in self.of(path)[MOST:]:
            version.path.unlink(missing_ok=True)

    def of(self, path: Path) -> tuple[Version, ...]:
        """Return the versions of the letter at `path`, the newest first."""
        found = (_version(each) for each in self._place(path).glob(f"*{SUFFIX}"))
        return tuple(sorted(filter(None, found), key=lambda version: version.when, reverse=True))

    def _write(self, path: Path, data: bytes, when: datetime.datetime) -> None:
        place = self._place(path)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(place / f"{when.strftime(_STAMP)}{SUFFIX}", data)

    def _place(self, path: Path) -> Path:
        """Return where the versions of a letter are, whichever way its file is named."""
        real = os.path.normcase(os.path.realpath(path))
        name = hashlib.sha256(os.fsencode(real)).hexdigest()
        return self._folder / name[:32]


def _version(path: Path) -> Version | None:
    try:
        return Version(path, datetime.datetime.fromisoformat(path.stem))
    except ValueError:  # a file that somebody else put there
        return None
