"""One act of the user on the letter, undone and done again."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.splice import spliced, splices_between

if TYPE_CHECKING:
    from r2p_drafter.desktop.draft.draft import Draft


class ChangeLetter(QUndoCommand):
    """A change of the letter; strokes of one run of typing, which have one `run`, are one act.

    Only what differs is kept: a letter may have a megabyte, and a day a thousand acts.
    """

    def __init__(self, draft: "Draft", after: Letter, what: str, part: str, run: str) -> None:
        super().__init__(what)
        self._draft = draft
        self._splices = splices_between(draft.letter, after)
        self._after: Letter | None = after
        self._part = part
        self._run = run

    @property
    def run(self) -> str:
        """The run of typing that the change is of; empty where it is none."""
        return self._run

    def take_in(self, before: Letter, after: Letter) -> None:
        """Take in the next stroke of the same run of typing, that began with the letter `before`.

        Qt's own way, pushing and merging, is not gone: PySide never frees a command that was merged.
        """
        self._splices = splices_between(before, after)
        self.setObsolete(not self._splices)
        self._draft.put(after)

    def redo(self) -> None:
        """Make the change; the first time the user is where it is made, later he is taken there."""
        after, self._after = self._after, None
        if after is not None:
            self._draft.put(after)
        else:
            self._draft.put(spliced(self._draft.letter, self._splices))
            self._draft.revealed.emit(self._part)

    def undo(self) -> None:
        """Take the change back, and the user to it."""
        self._draft.put(spliced(self._draft.letter, [splice.reversed() for splice in self._splices]))
        self._draft.revealed.emit(self._part)
