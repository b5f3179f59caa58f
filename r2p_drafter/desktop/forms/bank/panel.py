"""The bank beside the letter: what is in it, to be dragged or put into the letter."""

import functools

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.forms.bank.bank import Bank
from r2p_drafter.desktop.forms.bank.filters import Filters
from r2p_drafter.desktop.forms.bank.model import PassagesModel
from r2p_drafter.desktop.forms.delegate import RowDelegate
from r2p_drafter.desktop.forms.fields.line import LineInput
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.library.entries import Passage

MOST = 200
"""Passages that are listed at once; further ones are found by typing more."""
_DELAY = 40
_MARGIN, _BETWEEN = 8, 6
_CHARACTERS = 34
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BankPanel(QWidget):
    """Finds passages by words, kind, language and tag; a double click, Enter or the button inserts them."""

    def __init__(self, bank: Bank, library: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._library = library
        self.model = PassagesModel(self)
        self.search = self._made_search()
        self.filters = Filters(library, self)
        self.list = PassageList(self.model, self)
        self._nothing = QLabel(self)
        self._pages = QStackedWidget(self)
        self.insert_button = QPushButton(icon("add"), self.tr("Insert int&o the letter"), self)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._lay_out()
        self._connect()
        self._find()

    def _made_search(self) -> LineInput:
        search = LineInput(self)  # undo is the window's, as what is inserted should go by it
        search.setObjectName("bank_search")
        search.setClearButtonEnabled(True)
        search.setPlaceholderText(self.tr("Find in the bank"))
        search.setAccessibleName(self.tr("Find in the bank"))
        search.installEventFilter(self)
        self.setFocusProxy(search)
        return search

    def _lay_out(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(2 * _MARGIN)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        self.insert_button.setObjectName("insert_passages")
        give_room(self.insert_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_BETWEEN)
        for widget in (self.search, self.filters):
            layout.addWidget(widget)
        layout.addWidget(self._pages, stretch=1)
        layout.addWidget(self.insert_button, alignment=Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._find)
        self.search.textChanged.connect(self._timer.start)
        self.filters.changed.connect(self._find)
        self._library.changed.connect(self._refresh)
        self.list.taken.connect(self._insert)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.insert_button.clicked.connect(self._insert)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _CHARACTERS, super().sizeHint().height())

    def _refresh(self) -> None:
        self.filters.refresh()
        self._timer.start()

    def _find(self) -> None:
        self._timer.stop()
        self.model.show(self._library.find_passages(self.search.text(), MOST, **self.filters.chosen))
        is_empty = self.model.rowCount() == 0
        self._pages.setCurrentWidget(self._nothing if is_empty else self.list)
        if self._library.passages:
            self._nothing.setText(self.tr("Nothing in the bank fits this."))
        else:
            self._nothing.setText(
                self.tr("The bank is empty. Choose “Add to bank” beside a recommendation to keep it here.")
            )
        if not is_empty and not self.list.selected:
            self.list.setCurrentIndex(self.model.index(0))
        self._offer()

    def _offer(self) -> None:
        self.insert_button.setEnabled(bool(self.list.selected))

    def _insert(self) -> None:
        self._bank.place(self.list.selected)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys in the search go through the list, and Enter insert what is selected there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTER:
                if self._timer.isActive():
                    self._find()  # what is typed counts, however fast
                self._insert()
                return True
        return super().eventFilter(watched, event)


class PassageList(QListView):
    """Shows passages, which can be dragged into the letter."""

    taken = Signal()
    """Enter or a double click: what is selected should go into the letter."""

    def __init__(self, model: PassagesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("passages")
        self.setAccessibleName(self.tr("Recommendations and passages"))
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, two_lines=True, rows=2))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(self.taken)

    @property
    def selected(self) -> list[Passage]:
        """The passages that are selected, in the order of their rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.passages[row] for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows as they are seen."""
        indexes = self.selectedIndexes()
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(indexes))
        seen = [place for place in map(self.visualRect, indexes) if place.intersects(self.viewport().rect())]
        drag.setPixmap(self.viewport().grab(functools.reduce(QRect.united, seen, QRect())))
        drag.exec(actions)
