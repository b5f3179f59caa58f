"""The fields of one entry, one under the other."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.row import spoken
from r2p_drafter.desktop.library_window.details.field import DetailField
from r2p_drafter.desktop.library_window.edits import LibraryEdits
from r2p_drafter.library.entries import AnyEntry

_MARGIN = 16
_BETWEEN_ROWS = 12
_UNDER_LABEL = 4
_BESIDE = 12

translate = QCoreApplication.translate


class DetailsSheet(QWidget):
    """Shows an entry in its fields; what is entered in one is an act of its own.

    What somebody else changes meanwhile is shown, but not while the user types: what he types is then saved
    as a change of what he saw, and the library tells of the conflict.
    """

    reached = Signal(QWidget)
    """An input was given the keyboard, and should be in sight."""

    def __init__(self, edits: LibraryEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = edits
        self.entry: Any = None
        """What is shown; None where nothing is."""
        self.fields: list[DetailField] = []
        self.first: QWidget | None = None
        """What one begins with, where that is not the first field."""
        self._is_open = True
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.rows.setSpacing(_BETWEEN_ROWS)

    # What is shown

    def show_entry(self, entry: AnyEntry) -> None:
        """Show an entry; the one that is shown is saved before, where it is another."""
        if self.entry is not None and self.entry.id != entry.id:
            self.finish()
        elif self._is_typed_in():
            return
        self.entry = entry
        self.refresh()

    def refresh(self) -> None:
        """Write the fields as the entry is."""
        for field in self.fields:
            field.show_entry(self.entry)

    def let_go(self) -> None:
        """Save what is shown, and show nothing."""
        if self.entry is not None:
            self.finish()
            self.entry = None

    def finish(self) -> None:
        """Save what was typed."""
        for field in self.fields:
            field.finish()

    def begin(self) -> None:
        """Give the keyboard to the first field."""
        (self.first or self.fields[0].input).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_open(self, is_open: bool) -> None:
        """Let the user change the entry, or only read it."""
        self._is_open = is_open
        for field in self.fields:
            field.set_open(is_open)

    # How it is built

    def add(self, label: str, field: DetailField, *, stretch: int = 0) -> DetailField:
        """Add a field under its label, which has a mnemonic."""
        self.rows.addLayout(self._labelled(label, field), stretch)
        return field

    def add_beside(self, *labelled: tuple[str, DetailField], stretches: tuple[int, ...] = ()) -> None:
        """Add fields in one row, as wide as `stretches` say, or all alike."""
        beside = QHBoxLayout()
        beside.setSpacing(_BESIDE)
        for at, (label, field) in enumerate(labelled):
            beside.addLayout(self._labelled(label, field), stretches[at] if stretches else 1)
        self.rows.addLayout(beside)

    def add_heading(self, text: str) -> QLabel:
        """Add a heading above what follows."""
        heading = QLabel(text, self)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        self.rows.addSpacing(_BETWEEN_ROWS // 2)
        self.rows.addWidget(heading)
        return heading

    def add_note(self, text: str = "") -> QLabel:
        """Add a line of help."""
        note = QLabel(text, self)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.rows.addWidget(note)
        return note

    def _labelled(self, text: str, field: DetailField) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_UNDER_LABEL)
        if text:
            label = QLabel(text, self)
            label.setBuddy(field.input)
            field.input.setAccessibleName(spoken(text))
            column.addWidget(label)
        column.addWidget(field.widget)
        self.register(field)
        return column

    def register(self, field: DetailField) -> None:
        """Have a field show the entry, and change it."""
        self.fields.append(field)
        field.entered.connect(self._enter)
        field.focused.connect(self.reached)

    # What is entered

    def change(self, entry: AnyEntry, what: str) -> None:
        """Make the entry so."""
        is_new = entry.version == 0 and self.edits.entry(entry.id) is None
        self.entry = entry
        self.edits.change([entry], self.said_of_new() if is_new else what)

    def said_of_new(self) -> str:
        """Return what undo calls it that an entry was added."""
        raise NotImplementedError

    def _enter(self, value: Any) -> None:
        field = self.sender()
        if isinstance(field, DetailField) and self.entry is not None:
            self.change(field.bound.put(self.entry, value), field.bound.what)

    def _is_typed_in(self) -> bool:
        return any(field.is_dirty and field.input.hasFocus() for field in self.fields)


def reading(name: str) -> Any:
    """Return a function that reads that field of an entry."""

    def read(entry: Any) -> Any:
        return getattr(entry, name)

    return read


def changing(name: str) -> Any:
    """Return a function that puts a value into that field of an entry."""

    def put(entry: Any, value: Any) -> Any:
        return replace(entry, **{name: value})

    return put
