"""Composed letters, kept from one start to the next: the first picture need not wait for what composes."""

import contextlib
from pathlib import Path

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

SUFFIX = ".document"
MOST = 12
"""Documents that are kept; those that were kept first go first."""


class KeptDocument(Struct, frozen=True):
    """What the pages of a letter are set from."""

    document: Document
    stylesheet: Stylesheet


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
        try:
            return msgspec.msgpack.decode(self._path(letter).read_bytes(), type=KeptDocument)
        except (OSError, msgspec.DecodeError):
            return None

    def keep(self, composed: Composed) -> None:
        """Keep a letter's document; where that can't be, the next start takes a little longer."""
        path = self._path(composed.letter)
        kept = KeptDocument(composed.document, composed.template.stylesheet)
        with contextlib.suppress(OSError):
            if not path.exists():
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_atomically(path, msgspec.msgpack.encode(kept), durable=False)
                self._clear(MOST)

    def clear(self) -> None:
        """Forget all of them, as when the user clears the list of recent letters."""
        with contextlib.suppress(OSError):
            self._clear(0)

    def _path(self, letter: Letter) -> Path:
        key = msgspec.msgpack.encode((__version__, letter, self._shelf.stamp(letter.template)))
        digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256).toHex()
        return self._folder / f"{bytes(digest.data()).decode()}{SUFFIX}"

    def _clear(self, most: int) -> None:
        found = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
        for path in found[: max(len(found) - most, 0)]:
            path.unlink()
