"""Rows of inputs and lists, one under the other."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.row import FieldRow
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.places import nearness

BETWEEN_ROWS = 14
BESIDE = 12


class Piece(Protocol):
    """What a sheet is made of: a field in its row, or a list with its editor."""

    @property
    def part(self) -> str:
        """The part of the letter that is shown."""
        ...

    def refresh(self) -> None:
        """Show the letter as it is now."""

    def show_problems(self) -> None:
        """Show what is wrong with the part now."""

    def reach(self, part: str, position: int) -> None:
        """Give the keyboard to what shows a part, or is nearest to it, the caret before a character."""


class Sheet(QWidget):
    """Holds pieces; what it is asked for goes to the piece that the part belongs to."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models = models
        self.pieces: list[Piece] = []
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(BETWEEN_ROWS)

    def add(self, label: str, field: Field, help_: str = "", *, stretch: int = 0) -> FieldRow:
        """Add a field under its label, which has a mnemonic."""
        row = FieldRow(self.models, label, field, self, help_)
        self.pieces.append(row)
        self.layout_.addWidget(row, stretch)
        return row

    def add_beside(self, *labelled: tuple[str, Field], stretches: tuple[int, ...] = ()) -> None:
        """Add fields in one row, as wide as `stretches` say, or all alike."""
        beside = QHBoxLayout()
        beside.setSpacing(BESIDE)
        for at, (label, field) in enumerate(labelled):
            row = FieldRow(self.models, label, field, self)
            self.pieces.append(row)
            beside.addWidget(row, stretches[at] if stretches else 1)
        self.layout_.addLayout(beside)

    def add_list(self, piece: Piece, widget: QWidget, *, stretch: int = 0) -> None:
        """Add a list with its editor."""
        self.pieces.append(piece)
        self.layout_.addWidget(widget, stretch)

    def refresh(self) -> None:
        """Show the letter as it is now."""
        for piece in self.pieces:
            piece.refresh()

    def show_problems(self) -> None:
        """Show what is wrong now."""
        for piece in self.pieces:
            piece.show_problems()

    def reach(self, part: str, position: int) -> None:
        """Give the keyboard to what shows a part, or to what is nearest to it."""
        if self.pieces:
            max(self.pieces, key=lambda piece: nearness(piece.part, part)).reach(part, position)
