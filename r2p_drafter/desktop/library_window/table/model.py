"""The rows of a table of the library: entries in an order that `Arrangement` gives them."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from r2p_drafter.desktop.library_window.dragging import ENTRIES, mime_of
from r2p_drafter.desktop.library_window.table.columns import Column
from r2p_drafter.library.entries import AnyEntry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole
_BEGUN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ENDED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FEW = 20
"""Entries that are looked for one by one."""
# Put together once: these are asked for each cell at each painting, and flags are slow to join.
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_READ = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
_WRITE = _READ | Qt.ItemFlag.ItemIsEditable
_DISPLAY, _EDIT = _Roles.DisplayRole, _Roles.EditRole
_ALIGNMENT, _ACCESSIBLE = _Roles.TextAlignmentRole, _Roles.AccessibleTextRole


class EntriesModel(QAbstractTableModel):
    """Shows entries, one in a row; what is typed into a cell is told, and shown when it was made so."""

    edited = Signal(object, str)
    """An entry with what was typed into a cell, and what undo calls that."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.is_open = True
        """Whether cells can be edited."""
        self._texts = tuple(column.text for column in columns)
        self._alignments = tuple(_ENDED if column.is_number else None for column in columns)
        self._can_edit = tuple(column.put is not None for column in columns)
        self._rows: list[AnyEntry] = []
        self._ids: list[str] = []

    @property
    def entries(self) -> Sequence[AnyEntry]:
        """The entries as they are shown, from top to bottom."""
        return self._rows

    def entry(self, row: int) -> AnyEntry:
        """Return the entry in a row."""
        return self._rows[row]

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        return self._texts[column](self._rows[row])

    def row_of(self, entry_id: str) -> int:
        """Return the row of an entry; -1 where it is not shown."""
        try:
            return self._ids.index(entry_id)
        except ValueError:
            return -1

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows of entries that are shown, from top to bottom."""
        wanted = frozenset(ids)
        if len(wanted) > _FEW:
            return [row for row, entry_id in enumerate(self._ids) if entry_id in wanted]
        return sorted(row for row in map(self.row_of, wanted) if row >= 0)

    def show(self, entries: list[AnyEntry], ids: list[str]) -> None:
        """Show other entries, or the same in another order; with their ids, which take long to gather."""
        self.beginResetModel()
        self._rows, self._ids = entries, ids
        self.endResetModel()

    def put(self, row: int, entry: AnyEntry) -> None:
        """Show the entry of a row as it is now."""
        if self._rows[row] != entry:
            self._rows[row] = entry
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def insert(self, row: int, entry: AnyEntry) -> None:
        """Show one more entry."""
        self.beginInsertRows(_NOWHERE, row, row)
        self._rows.insert(row, entry)
        self._ids.insert(row, entry.id)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Show the entry of a row no more."""
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._rows[row], self._ids[row]
        self.endRemoveRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and index.isValid():
            return self._texts[index.column()](self._rows[index.row()])
        if role == _ALIGNMENT and index.isValid():
            return self._alignments[index.column()]
        if role == _EDIT and index.isValid():
            column, entry = self.columns[index.column()], self._rows[index.row()]
            return (column.edited or column.text)(entry)
        if role == _ACCESSIBLE and index.isValid():
            column = self.columns[index.column()]
            return f"{column.heading}: {column.text(self._rows[index.row()])}"
        return None

    def setData(self, index: Index, value: Any, role: int = _Roles.EditRole) -> bool:
        if role != _Roles.EditRole or not index.isValid():
            return False
        column, entry = self.columns[index.column()], self._rows[index.row()]
        if column.put is None or str(value) == self.data(index, _Roles.EditRole):
            return False
        self.edited.emit(column.put(entry, str(value)), column.what)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _NO_FLAGS
        return _WRITE if self.is_open and self._can_edit[index.column()] else _READ

    def mimeTypes(self) -> list[str]:
        return [ENTRIES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return mime_of(self._rows[row] for row in rows)

    def headerData(self, section: int, way: Qt.Orientation, role: int = _Roles.DisplayRole) -> Any:
        if way == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role == _Roles.DisplayRole:
            return self.columns[section].heading
        if role == _Roles.TextAlignmentRole:
            is_number = self.columns[section].is_number
            return _ENDED if is_number else _BEGUN
        return None
