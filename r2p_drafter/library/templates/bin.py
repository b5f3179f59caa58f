"""Where templates go that are deleted, until the bin is emptied."""

import contextlib
import datetime
import errno
import os
import secrets
import shutil
import time
import tomllib
from pathlib import Path

from msgspec import Struct

from r2p_drafter.assets import DESCRIPTION
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.templates.hidden import folder_beside
from r2p_drafter.library.templates.naming import free_name
from r2p_drafter.library.templates.pack_files import as_library_error, place

_FROM = "from.txt"
_LEFTOVER_AGE = 3600
"""Seconds after which no template can still be on its way."""
_MOMENT = "%Y%m%dT%H%M%S%f%z"


class Binned(Struct, frozen=True):
    """A template in the bin."""

    folder: Path
    """Where it is now, under its old name."""
    place: Path
    """The folder of templates that it was in."""
    when: datetime.datetime
    """UTC"""

    @property
    def title(self) -> str:
        """What the template is called; the name of its folder where it does not say."""
        try:
            said = tomllib.loads(read_regular(self.folder / DESCRIPTION).decode("utf-8-sig"))
        except (OSError, ValueError, RecursionError):
            return self.folder.name
        return str(said.get("title", self.folder.name))


class TemplateBin:
    """A folder in which each template that was deleted has a folder around it, named by time and chance."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, folder: Path, origin: Path | None = None) -> Binned:
        """Move a template into the bin, with all in its folder; it was in `origin`, or is there now.

        Raises:
            LibraryError: It can't be moved; it is where it was.
        """
        now = datetime.datetime.now(datetime.UTC)
        around = self._folder / f"{now.strftime(_MOMENT)}~{secrets.token_hex(4)}"
        with as_library_error(folder):
            around.mkdir(parents=True)
            try:
                (around / _FROM).write_text(str(origin or folder.parent), encoding="utf-8")
                _move(folder, around / folder.name)
            except OSError:
                if os.path.lexists(folder):  # else the bin has the only one
                    shutil.rmtree(around, ignore_errors=True)
                raise
        return Binned(around / folder.name, origin or folder.parent, now)

    def templates(self) -> tuple[Binned, ...]:
        """Return what is in the bin, the last first."""
        found = (_binned(around) for around in sorted(self._folder.glob("*"), reverse=True))
        return tuple(each for each in found if each is not None)

    def restore(self, binned: Binned) -> Path:
        """Move a template back to where it was, under another name if its own is taken; return where it is.

        Raises:
            LibraryError: It can't be moved.
        """
        name = free_name(binned.folder.name, [binned.place])
        with as_library_error(binned.place / name):
            binned.place.mkdir(parents=True, exist_ok=True)
            _move(binned.folder, binned.place / name)
            shutil.rmtree(binned.folder.parent, ignore_errors=True)
        return binned.place / name

    def tidy(self) -> None:
        """Remove what is left of templates that were on their way when the program was killed."""
        for around in self._folder.glob("*~*"):
            with contextlib.suppress(OSError):
                is_old = time.time() - around.lstat().st_mtime > _LEFTOVER_AGE
                if is_old and (around / _FROM).exists() and _binned(around) is None:
                    shutil.rmtree(around)

    def empty(self) -> None:
        """Delete all that is in the bin, for good.

        Raises:
            LibraryError: Something can't be deleted.
        """
        for binned in self.templates():
            with as_library_error(binned.folder):
                shutil.rmtree(binned.folder.parent)


def _binned(around: Path) -> Binned | None:
    try:
        moment = datetime.datetime.strptime(around.name.partition("~")[0], _MOMENT)  # noqa: DTZ007 (it has %z)
        origin = Path(read_regular(around / _FROM).decode())
        (folder,) = (each for each in around.iterdir() if each.is_dir() and not each.name.startswith(".~"))
    except (OSError, ValueError):  # something else that lies there
        return None
    return Binned(folder, origin, moment)


def _move(folder: Path, target: Path) -> None:
    """Move a folder; to another disk, it is there whole before it is gone here."""
    try:
        place(folder, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with folder_beside(target) as copy:
            shutil.copytree(folder, copy, symlinks=True, dirs_exist_ok=True)
            place(copy, target)
        with folder_beside(folder) as gone:
            folder.rename(gone / folder.name)
