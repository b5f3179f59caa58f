"""What the journals of sessions hold that did not end well."""

from pathlib import Path

from msgspec import Struct

from r2p_drafter.desktop.draft.journal_file import SUFFIX, JournalFile, Kept
from r2p_drafter.letter.atomic import clear_leftovers


class LeftBehind(Struct, frozen=True):
    """A letter that a crashed session kept.

    Its file is taken, so that no other program offers it too, unless the disk can't be written to.
    """

    file: JournalFile
    kept: Kept


def left_behind(folder: Path) -> tuple[LeftBehind, ...]:
    """Return the letters of sessions that are over, the newest first; what can't be read is passed over."""
    clear_leftovers(folder)
    found = [LeftBehind(file, kept) for file in _files(folder) if _is_left(file) and (kept := _read(file))]
    return tuple(sorted(found, key=lambda each: each.kept.when, reverse=True))


def _files(folder: Path) -> list[JournalFile]:
    return [JournalFile(folder, path.stem) for path in sorted(folder.glob(f"*{SUFFIX}"))]


def _is_left(file: JournalFile) -> bool:
    return file.take() or not file.is_lockable


def _read(file: JournalFile) -> Kept | None:
    kept = file.read()
    if kept is None:
        file.release()
    return kept
