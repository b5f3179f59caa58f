"""The view of a list: as high as its rows, up to some; reordered by dragging."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy, QStyleOptionViewItem, QWidget

from r2p_drafter.desktop.forms.delegate import Index, RowDelegate
from r2p_drafter.desktop.forms.lists.model import ItemsModel
from r2p_drafter.desktop.forms.lists.verbs import Verb, verb_for
from r2p_drafter.desktop.look.icons import icon

_LEAST, _MOST = 3, 8
"""Rows that are seen at once."""
_DONE_BY_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ItemsView(QListView):
    """Shows the items of a list; keys and menu do what `verbs` say."""

    dropped = Signal(int)
    """The selected rows were dragged before that row."""
    received = Signal(QMimeData, int)
    """Something else that the list takes was dragged before that row."""
    edit_asked = Signal()
    """Enter, F2 or a double click: the current item's form should have the keyboard."""
    selection_changed = Signal()
    focused = Signal()
    """The list was given the keyboard, or has it and another item is current."""

    def __init__(self, model: ItemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = model
        self.verbs: Sequence[Verb] = ()
        self._is_dragging = False
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self.edit_asked)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self.updateGeometry)

    @property
    def rows(self) -> list[int]:
        """The selected rows in order."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select rows alone, the first of them current, and scroll to them."""
        model, selection = self.model(), QItemSelection()
        for row in rows:
            selection.select(model.index(row, 0), model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            self.selectionModel().setCurrentIndex(model.index(rows[0], 0), flags.NoUpdate)
            self.scrollTo(model.index(rows[-1], 0))
            self.scrollTo(model.index(rows[0], 0))
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def sizeHint(self) -> QSize:
        rows = min(max(self.model().rowCount(), _LEAST), _MOST)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, self.model().index(0, 0)).height()
        return QSize(super().sizeHint().width(), rows * height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def cut(self) -> None:
        """Move the selected items to the clipboard."""
        self._do("cut")

    def copy(self) -> None:
        """Copy the selected items to the clipboard."""
        self._do("copy")

    def paste(self) -> None:
        """Put the clipboard's items after the current one."""
        self._do("paste")

    def _do(self, name: str) -> None:
        for verb in self.verbs:
            if verb.name == name and verb.can():
                verb.do()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint rows; a QListView would lay all of them out again, though their height stays."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.focused.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def event(self, event: QEvent) -> bool:
        """Have the keys of the list's acts come here before the window's menus take them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and verb_for(event, self.verbs) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = verb_for(event, self.verbs)
        if verb is not None:
            if verb.can():
                verb.do()
        elif event.key() in _DONE_BY_KEYS and not event.modifiers() and self.currentIndex().isValid():
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in self.verbs:
            action = menu.addAction(icon(verb.icon), f"{verb.text}\t{verb.shortcut}".rstrip())
            action.setEnabled(verb.can())
            action.triggered.connect(verb.do)
        menu.popup(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows; Qt's own way would take them out of the model behind the letter's back."""
        indexes = self.selectedIndexes()
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        seen = [place for place in map(self.visualRect, indexes) if place.intersects(self.viewport().rect())]
        drag.setPixmap(self.viewport().grab(functools.reduce(QRect.united, seen, QRect())))
        self._is_dragging = True
        drag.exec(actions)
        self._is_dragging = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where what is dragged should go; the letter is changed, and the rows follow it."""
        if not self._takes(event.mimeData()):
            event.ignore()
            return
        event.acceptProposedAction()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if self._is_dragging:
            self.dropped.emit(self._row_at(event))
        else:
            self.received.emit(event.mimeData(), self._row_at(event))

    def _takes(self, data: QMimeData) -> bool:
        """Tell whether this list's own rows are dragged, or something from the bank that it can use."""
        return self._is_dragging or bool(self._items.receive(data))

    def _row_at(self, event: QDropEvent) -> int:
        """Return the row before which is dropped."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (1 if point.y() > self.visualRect(index).center().y() else 0)
