"""The three files of a template, read and written together."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from r2p_drafter.assets import DESCRIPTION
from r2p_drafter.compose.packs import load_template
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.atomic import PREFIX, SUFFIX, clear_leftovers, sync_folder, write_atomically
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.saying import says

WORDING = "letter.html.jinja"
LETTERHEAD = "letterhead.docx"
FILES = (DESCRIPTION, WORDING, LETTERHEAD)

Files = Mapping[str, bytes]
"""What is in each of the files, by its name."""


def read_files(folder: Path) -> dict[str, bytes]:
    """Return the files of a template; others that lie beside them are no part of it.

    Raises:
        TemplateError: One can't be read.
    """
    return {name: _read(folder / name) for name in FILES}


def put_files(files: Files, into: Path, name: str) -> Path:
    """Write a template into a folder of templates, and return where it is: whole and usable, or not at all.

    Raises:
        TemplateError: It has a fault.
        LibraryError: There is one of that name already, or it can't be written.
    """
    target = into / name
    with as_library_error(target):
        into.mkdir(parents=True, exist_ok=True)
        with folder_beside(target) as made:
            for file, data in files.items():
                write_atomically(made / file, data)
            load_template(made)
            place(made, target)
    return target


def place(folder: Path, target: Path) -> None:
    """Give a folder its place in one step.

    Raises:
        LibraryError: Something is there already.
        OSError: It can't be moved.
    """
    if target.exists():  # else a folder that is empty would be replaced
        raise LibraryError(says("There is a template “{}” already.").of(target.name))
    folder.rename(target)
    with contextlib.suppress(OSError):  # some disks of a network can't, and it has its place already
        sync_folder(target.parent)


@contextlib.contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """Give an empty folder of the target's name, out of sight; what is in it afterwards is removed."""
    clear_leftovers(target.parent)
    hidden = Path(tempfile.mkdtemp(prefix=PREFIX, suffix=SUFFIX, dir=target.parent))
    try:
        made = hidden / target.name
        made.mkdir()
        yield made
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


@contextlib.contextmanager
def as_library_error(place: Path) -> Iterator[None]:
    """Tell what the system refuses as a LibraryError that names the place."""
    try:
        yield
    except OSError as error:
        refused = says("{}: the template can't be written: {}.")
        raise LibraryError(refused.of(str(place), str(error.strerror or error))) from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        unread = says("{}: the file can't be read: {}")
        raise TemplateError(unread.of(str(path), str(error.strerror))) from error
