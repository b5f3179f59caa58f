"""The groups of several contacts, or the tags of several texts, at once."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.library_window.naming import names_of
from r2p_drafter.desktop.library_window.table.columns import folded
from r2p_drafter.library.entries import AnyEntry, Contact

_ALL, _SOME, _NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked
_BEFORE = Qt.ItemDataRole.UserRole


class NamesDialog(QDialog):
    """Lists names to check; one that only some of the entries have is half checked until it is touched."""

    chosen = Signal(object, object, object)
    """The entries, the names that all of them are to have, and those that none is to have."""

    def __init__(
        self, entries: Sequence[AnyEntry], names: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = tuple(entries)
        self._is_book = isinstance(self._entries[0], Contact)
        self.setWindowTitle(self.tr("Groups") if self._is_book else self.tr("Tags"))
        self.list = QListWidget(self)
        self.list.setObjectName("names")
        self.list.setAccessibleName(self.windowTitle())
        self._new = QLineEdit(self)
        self._new.setObjectName("new_name")
        self._add = QPushButton(self.tr("&Add"), self)
        self._add.setAutoDefault(False)
        self._fill(names)
        self._lay_out()
        self.list.itemClicked.connect(self.list.setCurrentItem)
        self._new.textChanged.connect(self._offer)
        self._add.clicked.connect(self._add_new)
        self._offer()

    def _fill(self, names: Collection[str]) -> None:
        counts = [set(names_of(entry)) for entry in self._entries]
        for name in sorted({*names, *(each for some in counts for each in some)}, key=folded):
            having = sum(name in some for some in counts)
            self._add_name(name, _ALL if having == len(counts) else _SOME if having else _NONE)
        self.list.setCurrentRow(0)

    def _add_name(self, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(name, self.list)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(state)
        item.setData(_BEFORE, state)
        return item

    def _lay_out(self) -> None:
        count = len(self._entries)
        if self._is_book:
            text = self.tr("&Groups of %n contact(s):", "", count)
            self._new.setPlaceholderText(self.tr("New group"))
        else:
            text = self.tr("&Tags of %n text(s):", "", count)
            self._new.setPlaceholderText(self.tr("New tag"))
        self._new.setAccessibleName(self._new.placeholderText())
        label = QLabel(text, self)
        label.setBuddy(self.list)
        new = QHBoxLayout()
        new.addWidget(self._new, stretch=1)
        new.addWidget(self._add)
        buttons = QDialogButtonBox(self)
        self._done = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.list, stretch=1)
        layout.addLayout(new)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 46, metrics.lineSpacing() * 20)
        self.list.setFocus()

    def _offer(self) -> None:
        is_typed = bool(self._new.text().strip())
        self._add.setEnabled(is_typed)
        (self._add if is_typed else self._done).setDefault(True)  # what Enter presses

    def _add_new(self) -> None:
        name = " ".join(self._new.text().replace(",", " ").split())
        if not name:
            return
        known = [item for item in self._items() if folded(item.text()) == folded(name)]
        item = known[0] if known else self._add_name(name, _NONE)
        item.setCheckState(_ALL)
        self.list.setCurrentItem(item)
        self.list.scrollToItem(item)
        self._new.clear()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def accept(self) -> None:
        """Take what was changed."""
        changed = [item for item in self._items() if item.checkState() != item.data(_BEFORE)]
        added = frozenset(item.text() for item in changed if item.checkState() == _ALL)
        taken = frozenset(item.text() for item in changed if item.checkState() == _NONE)
        super().accept()
        self.chosen.emit(self._entries, added, taken)
