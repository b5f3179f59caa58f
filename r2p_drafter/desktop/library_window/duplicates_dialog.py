"""Contacts that look alike, for the user to merge those that are the same."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.comparing.differences import called
from r2p_drafter.desktop.library_window.table.columns import folded
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.matching import duplicates

_CONTACT = Qt.ItemDataRole.UserRole
_MOST = 1_000
"""Groups of contacts that are listed; whoever has more comes back when these are merged."""


class DuplicatesDialog(QDialog):
    """Looks for contacts that are alike, on a thread, and lists them group by group."""

    merge_asked = Signal(object)
    """The contacts, checked by the user, that are to be made one."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Duplicates"))
        self._desk = desk
        self._errands = Errands("duplicates", self)
        self._told = QLabel(self.tr("Looking for contacts that are alike…"), self)
        self._told.setWordWrap(True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self.tree = self._made_tree()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._merge = self._buttons.addButton(self.tr("&Merge…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._merge.setObjectName("merge_checked")
        self._merge.clicked.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._told, self._progress, self.tree, self._buttons):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.lineSpacing() * 28)
        desk.changed.connect(self._look)
        self.finished.connect(self._errands.abandon)
        self._look()

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("alike")
        tree.setAccessibleName(self.windowTitle())
        tree.setHeaderLabels(
            [self.tr("Name"), self.tr("Post"), self.tr("Organisation"), self.tr("E-mail"), self.tr("Letters")]
        )
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, characters in enumerate((34, 24, 28, 24)):
            tree.setColumnWidth(at, characters * self.fontMetrics().averageCharWidth())
        tree.setUniformRowHeights(True)
        tree.currentItemChanged.connect(self._offer)
        tree.itemChanged.connect(self._offer)
        return tree

    def _look(self) -> None:
        self._errands.forget()
        contacts = tuple(self._desk.contacts.values())
        self._errands.send(partial(duplicates, contacts), self._show)

    def _show(self, groups: tuple[tuple[Contact, ...], ...]) -> None:
        self._progress.hide()
        self.tree.blockSignals(True)
        self.tree.clear()
        for group in sorted(groups, key=lambda group: folded(called(group[0])))[:_MOST]:
            self._add(group)
        self.tree.expandAll()
        for first in (self.tree.topLevelItem(at) for at in range(min(len(groups), 1))):
            if first is not None:
                self.tree.setCurrentItem(first)
        self.tree.blockSignals(False)
        if groups:
            count = self.tr("%n group(s) of contacts that are alike.", "", len(groups))
            self._told.setText(f"{count} {self.tr('Check those that are the same, and merge them.')}")
        else:
            self._told.setText(self.tr("No two contacts are alike."))
        self._offer()

    def _add(self, group: Sequence[Contact]) -> None:
        top = QTreeWidgetItem(self.tree, [called(group[0])])
        top.setFirstColumnSpanned(True)
        for contact in group:
            role = contact.role
            texts = [contact.name, role.post, role.organisation, role.email, str(contact.uses or "")]
            item = QTreeWidgetItem(top, texts)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setData(0, _CONTACT, contact)
            item.setTextAlignment(len(texts) - 1, Qt.AlignmentFlag.AlignRight)

    def _checked(self) -> tuple[Contact, ...]:
        """Return the contacts that are checked in the group at hand."""
        item = self.tree.currentItem()
        top = (item.parent() or item) if item is not None else None
        rows = [top.child(at) for at in range(top.childCount())] if top is not None else []
        checked = (row for row in rows if row is not None and row.checkState(0) == Qt.CheckState.Checked)
        return tuple(row.data(0, _CONTACT) for row in checked)

    def _offer(self) -> None:
        self._merge.setEnabled(len(self._checked()) > 1)

    def _ask(self) -> None:
        self.merge_asked.emit(self._checked())
