"""What the journals of sessions hold that did not end well."""

import time
from pathlib import Path

from msgspec import Struct

from r2p_drafter.desktop.draft.journal_file import SUFFIX, JournalFile, Kept

_LEFTOVER_AGE = 3600
"""Seconds after which a half-written file can't be one that is being written."""


class LeftBehind(Struct, frozen=True):
    """A letter that a crashed session kept; its file is taken, so that no other program offers it too."""

    file: JournalFile
    kept: Kept


def left_behind(folder: Path) -> tuple[LeftBehind, ...]:
    """Return the letters of sessions that are over, the newest first; what can't be read is passed over."""
    _clear_leftovers(folder)
    found = [LeftBehind(file, kept) for file in _files(folder) if file.take() and (kept := _read(file))]
    return tuple(sorted(found, key=lambda each: each.kept.when, reverse=True))


def _files(folder: Path) -> list[JournalFile]:
    return [JournalFile(folder, path.stem) for path in sorted(folder.glob(f"*{SUFFIX}"))]


def _read(file: JournalFile) -> Kept | None:
    kept = file.read()
    if kept is None:
        file.release()
    return kept


def _clear_leftovers(folder: Path) -> None:
    """Remove what a process left that was killed while it wrote."""
    for path in folder.glob(".~*.tmp"):
        try:
            if time.time() - path.stat().st_mtime > _LEFTOVER_AGE:
                path.unlink()
        except OSError:
            continue  # another program has just removed it, or it is not ours to remove
