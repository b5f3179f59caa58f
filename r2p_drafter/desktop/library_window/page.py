"""One of the two tables of the library with all that belongs to it: search, order, selection, details."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from r2p_drafter.desktop.library_window.details.panel import DetailsPanel
from r2p_drafter.desktop.library_window.search_line import SearchLine
from r2p_drafter.desktop.library_window.table.arranging import Belongs
from r2p_drafter.desktop.library_window.table.delegate import CellDelegate
from r2p_drafter.desktop.library_window.table.listing import Listing
from r2p_drafter.desktop.library_window.table.view import EntriesView
from r2p_drafter.library.entries import AnyEntry

_MARGIN = 8
_CHARACTERS = (100, 46)
"""The widths of table and details in a window that nobody has arranged yet."""
_MANY = 2_000
"""Selected entries so many that they are let go when the rows are arranged anew."""


class PageWords(Struct, frozen=True):
    """What a page says in the user's language."""

    title: str
    search: str
    """What the search line says while it is empty."""
    empty: str
    """What is said where there is nothing at all, and what can be done about it."""
    unfit: str
    """What is said where nothing fits what is looked for, with a `{}` for it."""


class EntriesPage(QWidget):
    """Shows what is looked for in a table, and what is selected there in full beside it."""

    picked = Signal()
    """Other entries are selected."""
    counted = Signal()
    """There are more rows, or less, or others selected."""
    delete_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        listing: Listing,
        delegate: CellDelegate,
        details: DetailsPanel,
        words: PageWords,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.listing = listing
        self.words = words
        self.view = EntriesView(listing.model, delegate, self)
        self.view.setAccessibleName(words.title)
        self.search = SearchLine(words.search, self)
        self.details = details
        self._hint = self._made_hint()
        self._kept: tuple[list[str], str] = ([], "")
        self._new = ""
        self.columns = self._laid_out()
        self._connect()
        self._show_order()

    def _made_hint(self) -> QLabel:
        hint = QLabel(self)
        hint.setObjectName("nothing_there")
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        return hint

    def _laid_out(self) -> QSplitter:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._hint)
        left = QWidget(self)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(_MARGIN, _MARGIN, 0, 0)
        layout.setSpacing(_MARGIN)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, stretch=1)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setChildrenCollapsible(False)
        for widget in (left, self.details):
            columns.addWidget(widget)
        columns.setStretchFactor(0, 1)
        width = self.fontMetrics().averageCharWidth()
        columns.setSizes([characters * width for characters in _CHARACTERS])
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(columns)
        return columns

    def _connect(self) -> None:
        header = self.view.horizontalHeader()
        header.sortIndicatorChanged.connect(self._order)
        self.search.wanted.connect(self.listing.look_for)
        self.search.left.connect(self._go_to_rows)
        self.view.typed.connect(self.search.begin_with)
        self.view.picked.connect(self._tell_picked)
        self.view.opened.connect(self.details.begin)
        self.view.delete_asked.connect(self.delete_asked)
        self.view.menu_asked.connect(self.menu_asked)
        self.details.left.connect(self.view.setFocus)
        self.listing.about_to_arrange.connect(self._keep_selected)
        self.listing.arranged.connect(self._select_kept)
        self.listing.counted.connect(self._tell_counted)
        self.listing.model.dataChanged.connect(self._show_details)

    # What is shown

    @property
    def hint(self) -> str:
        """What is said in the place of the table where there is nothing to show."""
        return self._hint.text() if self._stack.currentWidget() is self._hint else ""

    @property
    def selected(self) -> tuple[AnyEntry, ...]:
        """The entries that are selected, from top to bottom."""
        return self.view.selected

    def select(self, ids: Sequence[str]) -> None:
        """Select entries, those of them that are shown."""
        self.view.select(ids, ids[0] if ids else "")

    def pick(self, belongs: Belongs | None) -> None:
        """Show the entries of a group or the like; all of them for None."""
        self.listing.pick(belongs)

    def begin_search(self) -> None:
        """Give the keyboard to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_all(self) -> None:
        """Look for nothing any more."""
        self.search.clear()
        self.listing.look_for("")

    def set_open(self, is_open: bool) -> None:
        """Let the user change entries, or only read them."""
        self.listing.model.is_open = is_open
        self.details.set_open(is_open)

    def sort_by(self, name: str) -> None:
        """Order by a column, the other way round where it is that one already."""
        header = self.view.horizontalHeader()
        at = next(at for at, column in enumerate(self.listing.model.columns) if column.name == name)
        ways = Qt.SortOrder
        is_other_way = (
            header.sortIndicatorSection() == at and header.sortIndicatorOrder() == ways.AscendingOrder
        )
        header.setSortIndicator(at, ways.DescendingOrder if is_other_way else ways.AscendingOrder)

    def _order(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(self.listing.model.columns):
            column = self.listing.model.columns[section]
            self.listing.order(column, order == Qt.SortOrder.DescendingOrder)

    def _show_order(self) -> None:
        wanted = self.listing.wanted
        names = [column.name for column in self.listing.model.columns]
        order = Qt.SortOrder.DescendingOrder if wanted.is_descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(names.index(wanted.column.name), order)

    # What is selected

    def _go_to_rows(self) -> None:
        if not self.view.selected and self.listing.model.rowCount():
            self.select([self.listing.model.entry(0).id])
        self.view.setFocus()

    def _keep_selected(self) -> None:
        selected = self.view.selected
        current = self.view.current
        if len(selected) > _MANY:
            selected = (current,) if current else ()
        self._kept = ([entry.id for entry in selected], current.id if current else "")

    def _select_kept(self) -> None:
        ids, current = self._kept
        self.view.select(ids, current)
        self._tell_picked()

    def _tell_picked(self) -> None:
        self._show_details()
        self.picked.emit()
        self.counted.emit()

    def _show_details(self) -> None:
        count = self.view.selected_count
        if count == 1:
            self._new = ""
            self.details.show_entry(self.view.selected[0])
        elif count or not self._new:
            self._new = ""
            self.details.show_count(count)

    def _tell_counted(self) -> None:
        if self._new and self.listing.model.row_of(self._new) >= 0:
            self.select([self._new])
        self._stack.setCurrentWidget(self.view if self.listing.model.rowCount() else self._hint)
        text = self.listing.wanted.text
        self._hint.setText(self.words.unfit.format(text) if text else self.words.empty)
        self.counted.emit()

    def begin_new(self, entry: AnyEntry) -> None:
        """Show an entry that is not in the library yet in full, to be filled in; then it is selected."""
        self.view.clearSelection()
        self._new = entry.id
        self.show_details_panel()
        self.details.begin_new(entry)

    def show_details_panel(self) -> None:
        """Show the details, if they are hidden."""
        self.details.show()

    def select_soon(self, ids: Sequence[str]) -> None:
        """Select entries now, or as soon as the rows are arranged."""
        self._kept = (list(ids), ids[0] if ids else "")
        if not self.listing.is_busy:
            self._select_kept()
