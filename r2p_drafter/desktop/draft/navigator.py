"""The part of the letter that is at hand, which forms, page and panels agree on."""

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """Knows where in the letter the user is; whoever wants him elsewhere asks it."""

    moved = Signal(str)
    """The part that is at hand now: the one whose field has the keyboard."""
    asked = Signal(str, int)
    """Somebody wants the field of a part shown and given the keyboard; the caret goes before that
    character, or stays where it is for -1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = ""

    @property
    def part(self) -> str:
        """The part at hand; empty before any field had the keyboard."""
        return self._part

    def go_to(self, part: str, position: int = -1) -> None:
        """Ask for the field of a part."""
        self.asked.emit(part, position)

    def arrive(self, part: str) -> None:
        """Note that the field of a part has the keyboard."""
        if part != self._part:
            self._part = part
            self.moved.emit(part)
