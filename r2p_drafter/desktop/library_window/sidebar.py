"""What the library holds, at the left of its window: groups, kinds of texts, tags."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from r2p_drafter.desktop.library_window.dragging import ids_in
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.library.entries import Kind

PageName = Literal["contacts", "passages"]
_CHOICE = Qt.ItemDataRole.UserRole
_AROUND = 10
"""Pixels around the text of a row, at both sides together."""


class Choice(Struct, frozen=True):
    """What is to be shown: all of a page, or those of a group, a tag or a kind."""

    page: PageName
    by: Literal["all", "group", "no_group", "kind", "tag"] = "all"
    name: str = ""
    """Of the group, the tag or the kind."""


class Figures(Struct, frozen=True):
    """How many entries there are of each."""

    contacts: int = 0
    without_group: int = 0
    groups: Mapping[str, int] = {}
    passages: int = 0
    kinds: Mapping[str, int] = {}
    tags: Mapping[str, int] = {}


class Sidebar(QTreeWidget):
    """Lists groups, kinds and tags with their sizes; the one that is chosen is told."""

    chosen = Signal(object)
    """The Choice."""
    dropped = Signal(object, object)
    """A Choice of a group or tag, and the ids of the entries that were dragged onto it."""
    menu_asked = Signal(object, QPoint)
    """A Choice, and the place of the screen where its menu is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: Mapping[Kind, str] = {
            "recommendation": self.tr("Recommendations"),
            "passage": self.tr("Passages"),
        }
        self._figures: Figures | None = None
        self.setObjectName("library_sidebar")
        self.setAccessibleName(self.tr("Groups and tags"))
        self._dress()
        self.currentItemChanged.connect(self._tell_chosen)
        self.customContextMenuRequested.connect(self._ask_menu)

    def _dress(self) -> None:
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setItemDelegate(RoomyDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    # What is listed

    def show_figures(self, figures: Figures) -> None:
        """List all that there is with its size; what is chosen stays so where it is still there."""
        if figures == self._figures:
            return
        self._figures = figures
        choice = self.choice
        self.blockSignals(True)
        self.clear()
        self._add_contacts(figures)
        self._add_passages(figures)
        self.expandAll()
        self._choose(choice) or self._choose(Choice(choice.page))
        self.blockSignals(False)
        if self.choice != choice:
            self.chosen.emit(self.choice)

    def _add_contacts(self, figures: Figures) -> None:
        top = self._top(Choice("contacts"), self.tr("Address Book"), figures.contacts, "book")
        for name, size in sorted(figures.groups.items(), key=_alphabet):
            self._add(top, Choice("contacts", "group", name), name, size)
        if figures.groups and figures.without_group:
            self._add(
                top,
                Choice("contacts", "no_group"),
                self.tr("In no group"),
                figures.without_group,
                is_faint=True,
            )

    def _add_passages(self, figures: Figures) -> None:
        top = self._top(Choice("passages"), self.tr("Bank"), figures.passages, "recommendations")
        for kind, name in self._kinds.items():
            self._add(top, Choice("passages", "kind", kind), name, figures.kinds.get(kind, 0))
        for name, size in sorted(figures.tags.items(), key=_alphabet):
            self._add(top, Choice("passages", "tag", name), f"# {name}", size)

    def _top(self, choice: Choice, name: str, size: int, picture: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [name, _number(size)])
        item.setIcon(0, icon(picture))
        font = QFont(self.font())
        font.setBold(True)
        item.setFont(0, font)
        return self._dressed(item, choice)

    def _add(
        self, top: QTreeWidgetItem, choice: Choice, name: str, size: int, *, is_faint: bool = False
    ) -> None:
        item = self._dressed(QTreeWidgetItem(top, [name, _number(size)]), choice)
        if is_faint:
            font = QFont(self.font())
            font.setItalic(True)
            item.setFont(0, font)

    def _dressed(self, item: QTreeWidgetItem, choice: Choice) -> QTreeWidgetItem:
        item.setData(0, _CHOICE, choice)
        item.setToolTip(0, item.text(0))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {item.text(1).strip()}")
        return item

    # What is chosen

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        item = self.currentItem()
        found = item.data(0, _CHOICE) if item is not None else None
        return found if isinstance(found, Choice) else Choice("contacts")

    def choose(self, choice: Choice) -> None:
        """Choose something, if it is there."""
        self._choose(choice)

    def _choose(self, choice: Choice) -> bool:
        for item in self._items():
            if item.data(0, _CHOICE) == choice:
                self.setCurrentItem(item)
                return True
        return False

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        return [
            item for top in tops if top for item in (top, *map(top.child, range(top.childCount()))) if item
        ]

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.choice)

    def _ask_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        if item is not None:
            self.menu_asked.emit(item.data(0, _CHOICE), self.viewport().mapToGlobal(place))

    # What is dragged onto it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if ids_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._target(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._target(event)
        if target is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(target, ids_in(event.mimeData()))

    def _target(self, event: QDropEvent) -> Choice | None:
        """Return the group or tag under the mouse, if what is dragged can be put there."""
        item = self.itemAt(event.position().toPoint())
        choice = item.data(0, _CHOICE) if item is not None else None
        fits = (
            isinstance(choice, Choice) and choice.by in ("group", "tag") and choice.page == self.choice.page
        )
        return choice if fits and ids_in(event.mimeData()) else None


class RoomyDelegate(QStyledItemDelegate):
    """Gives rows the height of those in the tables."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + _AROUND, option.fontMetrics.height() + _AROUND)


def _alphabet(named: tuple[str, int]) -> str:
    return named[0].casefold()


def _number(size: int) -> str:
    return f"{QLocale().toString(size)}\u2002"  # a space, so that it does not touch the edge
