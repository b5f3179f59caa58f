"""The three files of a template, read and written together."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from r2p_drafter.assets import DESCRIPTION
from r2p_drafter.compose.packs import load_template
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.atomic import sync_folder, write_atomically
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.hidden import folder_beside
from r2p_drafter.saying import Saying, Value, says

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


def put_files(files: Files, into: Path, name: str, source: Path | None = None) -> Path:
    """Write a template into a folder of templates, and return where it is: whole and usable, or not at all.

    A message about a fault says that it is in `source`, where the files are from or will be at last: it may
    not name a folder that is gone when it is read.

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
            with _told_of(made, source or target):
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
def as_library_error(place: Path) -> Iterator[None]:
    """Tell what the system refuses as a LibraryError that names the place."""
    try:
        yield
    except OSError as error:
        refused = says("{}: the template can't be written: {}.")
        raise LibraryError(refused.of(str(place), str(error.strerror or error))) from error


@contextlib.contextmanager
def _told_of(folder: Path, source: Path) -> Iterator[None]:
    """Have messages about faults of a template name another place than the folder that it is in just now."""
    try:
        yield
    except TemplateError as error:
        raise TemplateError(_with_place(error.saying, str(folder), str(source))) from error


def _with_place(saying: Saying, folder: str, source: str) -> Saying:
    def changed(value: Value) -> Value:
        if isinstance(value, Saying):
            return _with_place(value, folder, source)
        return value.replace(folder, source) if isinstance(value, str) else value

    return saying.of(*map(changed, saying.values))


def _read(path: Path) -> bytes:
    try:
        return read_regular(path)
    except OSError as error:
        unread = says("{}: the file can't be read: {}")
        raise TemplateError(unread.of(str(path), str(error.strerror))) from error
