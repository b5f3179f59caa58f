"""The list of all keyboard shortcuts, which can be searched."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

Shortcuts = Mapping[str, Sequence[tuple[str, str]]]
"""What can be done and its keys, by the place where they count."""


def shortcuts_of(menus: Mapping[str, Sequence[QAction]]) -> dict[str, list[tuple[str, str]]]:
    """Return the acts of some menus that have keys: their texts without mnemonics, and the keys."""
    found: dict[str, list[tuple[str, str]]] = {}
    for title, actions in menus.items():
        rows = [(_plain(action.text()), _keys(action)) for action in actions if action.shortcuts()]
        if rows:
            found[_plain(title)] = rows
    return found


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _keys(action: QAction) -> str:
    """Return the keys, without those that few keyboards have, as one for Save."""
    native = QKeySequence.SequenceFormat.NativeText
    usual = (keys for keys in action.shortcuts() if _key(keys) < Qt.Key.Key_Back)
    return ", ".join(keys.toString(native) for keys in usual)


def _key(keys: QKeySequence) -> Qt.Key:
    return keys[0].key()  # type: ignore[index, no-any-return]  # the stubs do not know it


class ShortcutsDialog(QDialog):
    """Shows what each key does, place by place."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._search = QLineEdit(self)
        self._search.setObjectName("search_shortcuts")
        self._search.setPlaceholderText(self.tr("Search shortcuts"))
        self._search.setAccessibleName(self.tr("Search shortcuts"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._tree = self._made_tree(shortcuts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._search, self._tree, buttons):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 95, metrics.lineSpacing() * 32)

    def _made_tree(self, shortcuts: Shortcuts) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("shortcuts")
        tree.setAccessibleName(self.windowTitle())
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place, rows in shortcuts.items():
            top = QTreeWidgetItem(tree, [place])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for text, keys in rows:
                QTreeWidgetItem(top, [text, keys])
        tree.expandAll()
        return tree

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for at in range(self._tree.topLevelItemCount()):
            place = self._tree.topLevelItem(at)
            if place is None:
                continue
            rows = list(filter(None, map(place.child, range(place.childCount()))))
            for row in rows:
                text = f"{row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in text for word in wanted))
            place.setHidden(all(row.isHidden() for row in rows))
