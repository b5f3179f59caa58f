"""A table of the library on the screen: rows that scroll by pixels, columns that the user arranges."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from r2p_drafter.desktop.library_window.table.delegate import CellDelegate
from r2p_drafter.desktop.library_window.table.model import EntriesModel
from r2p_drafter.library.entries import AnyEntry

_AROUND_TEXT = 10
"""Pixels above and below the text of a row, together."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOOKS = (
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
)
_MODES = QItemSelectionModel.SelectionFlag


class EntriesView(QTableView):
    """Shows entries; what is asked by keys, clicks and the header is told to whoever can do it."""

    picked = Signal()
    """Other entries are selected, or another one is current."""
    opened = Signal()
    """Enter, or a double click on what can't be edited here: the current entry is wanted in full."""
    delete_asked = Signal()
    typed = Signal(str)
    """Text was typed where nothing is edited: the user looks for something."""
    menu_asked = Signal(QPoint)
    """A menu for the selected entries is wanted at a place of the screen."""

    def __init__(self, model: EntriesModel, delegate: CellDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries_model = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._delegate = delegate
        self._dress()
        self._dress_headers()
        delegate.dress(self)
        self.selectionModel().selectionChanged.connect(self._tell_picked)
        self.selectionModel().currentRowChanged.connect(self._tell_picked)
        self.doubleClicked.connect(self._open_what_is_closed)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def _dress_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._give_rows_room()
        # With that of the table, the header would ask for the flags of every cell whenever it is painted.
        columns.setSelectionModel(QItemSelectionModel(self.entries_model, columns))
        columns.setSectionsMovable(True)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(self._choose_columns)
        for at, column in enumerate(self.entries_model.columns):
            self.setColumnWidth(at, column.width * self.fontMetrics().averageCharWidth())
            self.setColumnHidden(at, not column.is_shown)

    def _give_rows_room(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AROUND_TEXT)

    # Columns

    def restore_columns(self, state: QByteArray) -> None:
        """Arrange the columns as `column_state` told; nothing happens where that was of other columns."""
        if not state.isEmpty():
            self.horizontalHeader().restoreState(state)
            self.horizontalHeader().setStretchLastSection(True)

    def column_state(self) -> QByteArray:
        """Return how the columns are arranged."""
        return self.horizontalHeader().saveState()

    def fill_column_menu(self, menu: QMenu) -> None:
        """Offer to show and hide each column."""
        menu.clear()
        for at, column in enumerate(self.entries_model.columns):
            action = menu.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.setData(at)
        menu.triggered.connect(self._toggle_column, Qt.ConnectionType.UniqueConnection)

    def _choose_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_column_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _toggle_column(self, action: object) -> None:
        at, is_shown = action.data(), action.isChecked()  # type: ignore[attr-defined]
        shown = [each for each in range(len(self.entries_model.columns)) if not self.isColumnHidden(each)]
        if is_shown or shown != [at]:  # the last one stays
            self.setColumnHidden(at, not is_shown)

    # What is selected

    @property
    def current(self) -> AnyEntry | None:
        """The entry that the keyboard is on, if it is selected."""
        row = self.currentIndex().row()
        is_there = 0 <= row < self.entries_model.rowCount()
        return self.entries_model.entry(row) if is_there and self._is_selected(row) else None

    @property
    def selected(self) -> tuple[AnyEntry, ...]:
        """The entries that are selected, from top to bottom."""
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        rows = dict.fromkeys(row for top, bottom in ranges for row in range(top, bottom + 1))
        return tuple(self.entries_model.entry(row) for row in rows)

    @property
    def selected_count(self) -> int:
        """How many entries are selected."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    def select(self, ids: Iterable[str], current: str = "") -> None:
        """Select entries that are shown, the one that is to be `current` in sight."""
        rows = self.entries_model.rows_of(ids)
        chosen = QItemSelection()
        last = self.entries_model.columnCount() - 1
        for first, end in _ranges(rows):
            chosen.select(self.entries_model.index(first, 0), self.entries_model.index(end, last))
        at = self.entries_model.row_of(current) if current and len(rows) > 1 else -1
        row = at if at in rows else next(iter(rows), -1)
        model = self.selectionModel()
        if row >= 0:
            column = max(self.currentIndex().column(), self._first_column())
            index = self.entries_model.index(row, column)
            model.setCurrentIndex(index, _MODES.NoUpdate)
            self.scrollTo(index)
        model.select(chosen, _MODES.ClearAndSelect)

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        shown = (header.logicalIndex(at) for at in range(header.count()))
        return next((at for at in shown if not self.isColumnHidden(at)), 0)

    def _is_selected(self, row: int) -> bool:
        return self.selectionModel().isSelected(self.entries_model.index(row, self._first_column()))

    def _tell_picked(self) -> None:
        self.picked.emit()

    # Keys and clicks

    def copy(self) -> None:
        """Copy the selected rows to the clipboard, as text with tabs that a spreadsheet takes apart."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        texts = [self.entries_model.columns[at].text for at in order if not self.isColumnHidden(at)]
        lines = ("\t".join(_cell(text(entry)) for text in texts) for entry in self.selected)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_asked.emit()
        elif event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Look for what is typed in all columns, rather than go through one of them row by row."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(rect.height(), 0))
        self.menu_asked.emit(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._give_rows_room()
            self._delegate.dress(self)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 90, metrics.height() * 24)

    def _open_what_is_closed(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit()


def _ranges(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Return rows, from top to bottom, as ranges of those that follow one another."""
    first = last = -1
    for row in rows:
        if row != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last


def _cell(text: str) -> str:
    return " ".join(text.split())
