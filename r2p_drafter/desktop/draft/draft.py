"""The letter in hand, and its history."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from r2p_drafter.desktop.draft.commands import ChangeLetter
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import with_value

PAUSE = 1200
"""Milliseconds without a key stroke that end a run of typing, which is undone as one."""

MAX_ACTS = 1000
"""How many acts can be taken back; the oldest are forgotten then, so that a day's work fits into memory."""


class Draft(QObject):
    """The letter that a window shows; all changes go through `change`, and so through the undo stack."""

    changed = Signal(object)
    """The Letter as it is now."""
    revealed = Signal(str)
    """A part that was changed by undo or redo, and should be shown."""
    named = Signal()
    """The letter's file or its modified mark changed."""

    def __init__(self, letter: Letter, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self._before_run: Letter | None = None
        self._path = path
        self._runs = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MAX_ACTS)
        self.undo_stack.cleanChanged.connect(self.named)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.pause)

    @property
    def letter(self) -> Letter:
        """The letter as it is now."""
        return self._letter

    @property
    def path(self) -> Path | None:
        """The letter's file; None where it was never saved."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether there is something that the file does not have."""
        return not self.undo_stack.isClean()

    def change(self, letter: Letter, what: str, part: str = "", *, typing: bool = False) -> None:
        """Make the letter another one, as an act named `what` on `part`.

        Strokes that are `typing` into the same part are one act until there is a pause.
        """
        if letter == self._letter:
            return
        run = f"{part}#{self._runs}" if typing else ""
        act = self._act_of(run)
        if act is None or self._before_run is None:
            self._before_run = self._letter if typing else None
            self.undo_stack.push(ChangeLetter(self, letter, what, part, run))
        else:
            act.take_in(self._before_run, letter)
            if act.isObsolete():
                self.undo_stack.undo()  # which removes it
        if typing:
            self._pause.start()

    def _act_of(self, run: str) -> ChangeLetter | None:
        """Return the last act if it is of that run of typing, and neither saved nor followed by others."""
        stack = self.undo_stack
        if not run or stack.index() in (0, stack.cleanIndex()) or stack.canRedo():
            return None
        act = stack.command(stack.index() - 1)
        return act if isinstance(act, ChangeLetter) and act.run == run else None

    def set_value(self, part: str, value: Any, what: str, *, typing: bool = False) -> None:
        """Put a value into a part of the letter.

        Raises:
            LookupError: The letter has no such part.
        """
        self.change(with_value(self._letter, part, value), what, part, typing=typing)

    def pause(self) -> None:
        """End a run of typing: what is typed from here on is undone by itself."""
        self._runs += 1
        self._before_run = None

    def put(self, letter: Letter) -> None:
        """Take a letter from an undo command."""
        self._letter = letter
        self.changed.emit(letter)

    def saved_as(self, path: Path) -> None:
        """Note that the letter is now what `path` holds."""
        self.pause()
        self._path = path
        self.undo_stack.setClean()
        self.named.emit()

    def become_untitled(self) -> None:
        """Note that the letter has no file, as a copy of one that somebody else has."""
        self._path = None
        self.mark_unsaved()

    def replace_all(self, letter: Letter, path: Path | None) -> None:
        """Begin anew with another letter, as on Open or Revert; its history is empty."""
        self._path = path
        self.undo_stack.clear()
        self.put(letter)
        self.named.emit()

    def mark_unsaved(self) -> None:
        """Note that no file has the letter as it is, as when it was brought back after a crash."""
        self.undo_stack.resetClean()
        self.named.emit()
