"""Composed letters, kept from one start to the next: the first picture need not wait for what composes."""

import contextlib
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCryptographicHash

from r2p_drafter import __version__
from r2p_drafter.desktop.draft.composition import Composed
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.document.blocks import Document
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.regular import read_regular

SUFFIX = ".document"
MOST = 24
"""Files that are kept; those that were kept first go first."""
_Kept = TypeVar("_Kept", bound=Struct)


class KeptDocument(Struct, frozen=True):
    """What the pages of a letter are set from."""

    document: Document
    stylesheet: Stylesheet


def read_kept(path: Path) -> KeptDocument | None:
    """Return what a file keeps; None if it can't be read or keeps something else."""
    return _read(path, KeptDocument)


class KeptDocuments:
    """A folder of composed letters, found by the letter itself and the files of its template.

    Whoever shows one composes the letter anew as soon as the picture is there: what is kept may be of an
    older program.
    """

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        self._folder = folder
        self._shelf = shelf

    def find(self, letter: Letter) -> KeptDocument | None:
        """Return what a letter was composed to, if it was kept and nothing has changed since."""
        return read_kept(self._path(letter))

    def beginning(self, template: str) -> Letter | None:
        """Return what a letter with a template begins as, if it was kept and the template is the same."""
        return _read(self._path_of(template, template), Letter)

    def keep_beginning(self, letter: Letter) -> None:
        """Keep what a letter with its template begins as, so that the next need not read the template."""
        self._write(self._path_of(letter.template, letter.template), letter)

    def keep(self, composed: Composed) -> None:
        """Keep a letter's document; where that can't be, the next start takes a little longer."""
        kept = KeptDocument(composed.document, composed.template.stylesheet)
        self._write(self._path(composed.letter), kept)

    def clear(self) -> None:
        """Forget all of them, as when the user clears the list of recent letters."""
        with contextlib.suppress(OSError):
            self._clear(0)

    def _path(self, letter: Letter) -> Path:
        return self._path_of(letter, letter.template)

    def _path_of(self, what: Letter | str, template: str) -> Path:
        key = msgspec.msgpack.encode((__version__, what, self._shelf.stamp(template)))
        digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256).toHex()
        return self._folder / f"{bytes(digest.data()).decode()}{SUFFIX}"

    def _write(self, path: Path, kept: Struct) -> None:
        with contextlib.suppress(OSError):
            if not path.exists():
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_atomically(path, msgspec.msgpack.encode(kept), durable=False)
                self._clear(MOST)

    def _clear(self, most: int) -> None:
        found = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
        for path in found[: max(len(found) - most, 0)]:
            path.unlink()


def _read(path: Path, kind: type[_Kept]) -> _Kept | None:
    try:
        return msgspec.msgpack.decode(read_regular(path), type=kind)
    except (OSError, msgspec.DecodeError):
        return None
