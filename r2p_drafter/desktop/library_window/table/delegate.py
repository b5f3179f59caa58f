"""How cells of the library's tables are edited in their places."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.table.columns import Column
from r2p_drafter.desktop.library_window.table.model import EntriesModel
from r2p_drafter.desktop.library_window.table.painting import LineDelegate

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(LineDelegate):
    """Gives each cell the input that its column asks for: a line, a list, names with commas between."""

    def __init__(self, model: EntriesModel, desk: LibraryDesk, parent: QObject | None = None) -> None:
        numbers = frozenset(at for at, column in enumerate(model.columns) if column.is_number)
        super().__init__(model.text, numbers, parent)
        self._columns = model.columns
        self._desk = desk

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        column = self._columns[index.column()]
        if column.choices is not None and not column.several:
            return self._made_list(column, parent)
        line = QLineEdit(parent)
        line.setObjectName("cell_editor")
        line.setFrame(False)
        line.setAutoFillBackground(True)
        line.setAccessibleName(column.heading)
        if column.choices is not None:
            line.setCompleter(NamesCompleter([name for _, name in column.choices(self._desk)], line))
        return line

    def _made_list(self, column: Column, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setObjectName("cell_editor")
        box.setAccessibleName(column.heading)
        for value, name in column.choices(self._desk) if column.choices else ():
            box.addItem(name, value)
        box.activated.connect(self._finish)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, " ".join(editor.text().split()))

    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class NamesCompleter(QCompleter):
    """Completes the name behind the last comma of a list of names."""

    def __init__(self, names: list[str], parent: QLineEdit) -> None:
        super().__init__(names, parent)
        self._line = parent
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Index) -> Any:
        before, comma, _ = self._line.text().rpartition(",")
        name = super().pathFromIndex(index)
        return f"{before}{comma} {name}" if comma else name
