"""The groups of the address book, to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from r2p_drafter.desktop.library.desk import LibraryDesk

_NAME = Qt.ItemDataRole.UserRole


class GroupsList(QListView):
    """Everybody, and below it each group."""

    chosen = Signal(str)
    """A group's name; empty for everybody."""

    def __init__(self, library: LibraryDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("groups")
        self.setAccessibleName(self.tr("Groups"))
        self._groups = QStandardItemModel(self)
        self.setModel(self._groups)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._add(self.tr("Everybody"), "")
        for name in library.groups:
            self._add(name, name)
        self.setCurrentIndex(self._groups.index(0, 0))
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def names(self) -> list[str]:
        """The groups' names, row by row; empty for everybody."""
        return [self._groups.index(row, 0).data(_NAME) for row in range(self._groups.rowCount())]

    def choose(self, name: str) -> None:
        """Choose a group by its name."""
        self.setCurrentIndex(self._groups.index(self.names.index(name), 0))

    def _add(self, text: str, name: str) -> None:
        item = QStandardItem(text)
        item.setData(name, _NAME)
        item.setToolTip(text)
        self._groups.appendRow(item)

    def _choose(self) -> None:
        self.chosen.emit(self.currentIndex().data(_NAME))
