"""One act of the user on the letter, undone and done again."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from r2p_drafter.letter.model import Letter

if TYPE_CHECKING:
    from r2p_drafter.desktop.draft.draft import Draft

_MERGING = 1


class ChangeLetter(QUndoCommand):
    """A change of the letter; strokes of one run of typing, which have one `run`, are one act."""

    def __init__(self, draft: "Draft", after: Letter, what: str, part: str, run: str) -> None:
        super().__init__(what)
        self._draft = draft
        self._before = draft.letter
        self._after = after
        self._part = part
        self._run = run
        self._is_done = False

    def id(self) -> int:
        """Return what Qt merges by; -1 is never merged."""
        return _MERGING if self._run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next stroke of the same run of typing."""
        if not isinstance(other, ChangeLetter) or other._run != self._run:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        """Make the change; the first time the user is where it is made, later he is taken there."""
        self._draft.put(self._after)
        if self._is_done:
            self._draft.revealed.emit(self._part)
        self._is_done = True

    def undo(self) -> None:
        """Take the change back, and the user to it."""
        self._draft.put(self._before)
        self._draft.revealed.emit(self._part)
