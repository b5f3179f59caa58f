"""The window of the library: address book and bank, each a table with what is selected in full beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library.slices import Slices
from r2p_drafter.desktop.library_window.acting import LibraryActs
from r2p_drafter.desktop.library_window.asking import LibraryFiles
from r2p_drafter.desktop.library_window.details.contact import ContactSheet
from r2p_drafter.desktop.library_window.details.panel import DetailsPanel
from r2p_drafter.desktop.library_window.details.passage import PassageSheet
from r2p_drafter.desktop.library_window.edits import LibraryEdits
from r2p_drafter.desktop.library_window.foot import LibraryStatus
from r2p_drafter.desktop.library_window.menus import LibraryMenus
from r2p_drafter.desktop.library_window.page import EntriesPage, PageWords
from r2p_drafter.desktop.library_window.remembering import remember, restore
from r2p_drafter.desktop.library_window.sidebar import Choice, PageName, Sidebar
from r2p_drafter.desktop.library_window.sources import Sources, belonging
from r2p_drafter.desktop.library_window.table.delegate import CellDelegate
from r2p_drafter.desktop.library_window.table.listing import Listing, Source
from r2p_drafter.desktop.library_window.table.painting import reading_fonts
from r2p_drafter.desktop.library_window.telling import Telling
from r2p_drafter.desktop.library_window.texts import contact_words, passage_words
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.desktop.status.messages import Messages
from r2p_drafter.library.entries import AnyEntry, Content

_SIDEBAR = 30
"""The width of the list of groups in a window that nobody has arranged yet, in characters."""


class LibraryWindow(QMainWindow):
    """Shows and changes what the library holds."""

    closed = Signal()

    def __init__(
        self,
        desk: LibraryDesk,
        settings: Settings,
        spelling: Spelling,
        files: LibraryFiles,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is at the desk; `files` asks for the names of files."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("library_window")
        self.setWindowTitle(self.tr("Library"))
        self.desk = desk
        self.settings = settings
        self.edits = LibraryEdits(desk, self)
        self.sources = Sources(desk, self.edits)
        spelling.setParent(self)
        self.pages: dict[PageName, EntriesPage] = {
            "contacts": self._made_contacts(),
            "passages": self._made_passages(spelling),
        }
        self._slices = Slices(self)
        self._lay_out()
        self.acting = LibraryActs(self, files)
        self.menus = LibraryMenus(self)
        self.telling = Telling(self)
        self.status = LibraryStatus(self)
        self.setStatusBar(self.status)
        self._connect()
        restore(self)
        self._fill()

    # How it is built

    def _made_contacts(self) -> EntriesPage:
        details = DetailsPanel(ContactSheet(self.desk, self.edits), self)
        return self._made_page(self.sources.contacts(), details, contact_words())

    def _made_passages(self, spelling: Spelling) -> EntriesPage:
        sheet = PassageSheet(self.desk, self.edits, spelling, self.sources.variants_of)
        return self._made_page(self.sources.passages(), DetailsPanel(sheet, self), passage_words())

    def _made_page(self, source: Source, details: DetailsPanel, words: PageWords) -> EntriesPage:
        listing = Listing(source, self)
        return EntriesPage(listing, CellDelegate(listing.model, self.desk, self), details, words, self)

    def _lay_out(self) -> None:
        self.messages = Messages(self)
        self.sidebar = Sidebar(self)
        self.stack = QStackedWidget(self)
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.columns.setChildrenCollapsible(False)
        for widget in (self.sidebar, self.stack):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        width = self.fontMetrics().averageCharWidth()
        self.columns.setSizes([_SIDEBAR * width, 150 * width])
        around = QWidget(self)
        layout = QVBoxLayout(around)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.columns, stretch=1)
        self.setCentralWidget(around)

    def _connect(self) -> None:
        self.desk.heard.connect(self._hear)
        self.edits.shown.connect(self._show)
        self.edits.done.connect(self._close_at_last)
        self.sidebar.chosen.connect(self._show_choice)
        self.sidebar.dropped.connect(self.acting.drop)
        self.sidebar.menu_asked.connect(self.menus.show_choice_menu)
        for page in self.pages.values():
            page.listing.model.edited.connect(self._edit)
            page.counted.connect(self._count)
            page.delete_asked.connect(self.acting.delete)
            page.menu_asked.connect(self.menus.show_entries_menu)
        sheet = self.pages["passages"].details.sheet
        if isinstance(sheet, PassageSheet):
            sheet.variant_chosen.connect(self.acting.go_to_passage)
            sheet.variant_asked.connect(self.acting.add_variant)

    def _fill(self) -> None:
        for page in self.pages.values():
            page.listing.refresh()
        self.sidebar.show_figures(self.sources.figures())
        self.page.view.setFocus()
        self._slices.run(reading_fonts(self.page.view.font()))

    # What is shown

    @property
    def page(self) -> EntriesPage:
        """The page that is shown."""
        return self.pages[self.sidebar.choice.page]

    def go_to(self, choice: Choice) -> None:
        """Show a page, or a group or tag of it."""
        self.sidebar.choose(choice)

    def come_forward(self) -> None:
        """Show the window above others, with the keyboard."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_choice(self, choice: Choice) -> None:
        page = self.pages[choice.page]
        self.stack.setCurrentWidget(page)
        page.pick(belonging(choice))
        self.menus.offer()
        self._count()

    def _hear(self, news: Content) -> None:
        entries: tuple[AnyEntry, ...] = (*news.contacts, *news.passages)
        for page in self.pages.values():
            if entries:
                page.listing.hear(entries)
            else:
                page.listing.start_over()
        if not entries:
            self.edits.forget()
        self.sidebar.show_figures(self.sources.figures())

    def _show(self, entries: tuple[AnyEntry, ...]) -> None:
        for page in self.pages.values():
            page.listing.put(entries)

    def _edit(self, entry: AnyEntry, what: str) -> None:
        self.edits.change([entry], what)

    def _count(self) -> None:
        self.status.count()
        self.menus.offer()

    # Its end

    def _close_at_last(self) -> None:
        if self.isHidden() and self._is_closing:
            self.close()

    _is_closing = False

    def leave(self) -> None:
        """Close a window that nobody sees; what it still writes the desk saves, or keeps."""
        if self.isHidden():
            self.edits.hand_over()
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self.pages.values():
            page.details.sheet.finish()
        remember(self)
        if self.edits.is_busy:  # what was typed last is being written; nobody has to watch
            self._is_closing = True
            self.hide()
            event.ignore()
        else:
            self.acting.exporting.close()
            event.accept()
            self.closed.emit()
