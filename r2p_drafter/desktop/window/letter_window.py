"""The window of one letter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.draft.kept_documents import KeptDocument
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.preview.panel import PagePanel
from r2p_drafter.desktop.window import remembering
from r2p_drafter.desktop.window.bars import Bars
from r2p_drafter.desktop.window.first_picture import FirstPainting, pages_of
from r2p_drafter.desktop.window.places import Places

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from r2p_drafter.desktop.draft.journal import Journal
    from r2p_drafter.desktop.draft.journal_file import Stamp
    from r2p_drafter.desktop.editor.spelling import Spelling
    from r2p_drafter.desktop.forms.panel import FormsPanel
    from r2p_drafter.desktop.problems.watcher import ProblemWatcher
    from r2p_drafter.desktop.status.bar import LetterStatus
    from r2p_drafter.desktop.window.bank_dock import BankDock
    from r2p_drafter.desktop.window.dropping import LetterDrops
    from r2p_drafter.desktop.window.editing import FocusedEditing
    from r2p_drafter.desktop.window.exporting import LetterExports
    from r2p_drafter.desktop.window.files import LetterFiles
    from r2p_drafter.desktop.window.finding import Finding
    from r2p_drafter.desktop.window.held_file import HeldFile
    from r2p_drafter.desktop.window.older_versions import OlderVersions
    from r2p_drafter.desktop.window.opening import Opening
    from r2p_drafter.desktop.window.sharing import Sharing
    from r2p_drafter.desktop.window.showing import Showing
    from r2p_drafter.desktop.window.templates import LetterTemplates
    from r2p_drafter.desktop.window.workplace import Workplace


class LetterWindow(QMainWindow):
    """Shows one letter: its page first, and all that belongs to it as soon as that is painted."""

    files: "LetterFiles"
    sharing: "Sharing"
    versions: "OlderVersions"
    exports: "LetterExports"
    opening: "Opening"
    templates: "LetterTemplates"
    showing: "Showing"
    finding: "Finding"
    editing: "FocusedEditing"
    drops: "LetterDrops"
    acts: "dict[str, QAction]"
    journal: "Journal"
    watcher: "ProblemWatcher"
    spelling: "Spelling"
    forms: "FormsPanel"
    bank: "BankDock"
    status: "LetterStatus"

    def __init__(
        self,
        workplace: "Workplace",
        draft: Draft,
        parent: QWidget | None = None,
        *,
        held: "HeldFile | None" = None,
        journal_file: JournalFile | None = None,
        kept: KeptDocument | None = None,
    ) -> None:
        """Show the page of `draft`, which `journal_file` may keep already, as after a crash.

        With `kept`, what the letter was composed to before, the page need not wait for what composes.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workplace = workplace
        self.draft = draft
        draft.setParent(self)
        self.held = held
        """The letter's file; None where it was never saved."""
        self._journal_file = journal_file or JournalFile(workplace.journal_folder)
        self._is_composed = self._is_complete = self._is_settled = False
        self._build()
        remembering.restore(self)
        self.show_name()
        if kept is None:
            self._compose()
        else:
            self.page.view.set_pages(pages_of(kept))
        FirstPainting(self.page.view.viewport()).over.connect(self._settle)

    def _build(self) -> None:
        self.composition = Composition(self.draft, self.workplace.shelf, self)
        self.navigator = Navigator(self)
        self.page = PagePanel(self.composition, self.navigator, self.workplace.settings, self)
        self.places = Places(self.page, self)
        self.messages = self.places.messages
        self.bars = Bars(self)
        self.setCentralWidget(self.places)
        self.draft.named.connect(self.show_name)

    def complete(self) -> None:
        """Build all that the first picture did without, if that has not been done."""
        if self._is_complete:
            return
        from r2p_drafter.desktop.window.furnishing import furnish  # takes ten times as long as the picture

        if not self._is_composed:
            self._compose()
        furnish(self, self._journal_file)
        self._is_complete = True
        self.show_name()
        if self.composition.latest is not None and not self.draft.is_modified:
            self.workplace.kept.keep(self.composition.latest)

    def _compose(self) -> None:
        self.composition.begin()
        self.composition.refresh()
        self._is_composed = True

    def _settle(self) -> None:
        """Do what waits until the first picture is seen."""
        self.complete()
        self._is_settled = True
        self.composition.go_on()
        self.watcher.look_through()

    def hold(self, held: "HeldFile | None") -> None:
        """Have another file, or none, as the letter's own, and let go of the one before."""
        if held is self.held:
            return
        if self.held is not None:
            self.held.release()
        self.held = held
        self.sharing.begin()

    def known_stamp(self) -> "Stamp | None":
        """Return the state of the letter's file that is known here; None where it has none."""
        return self.held.stamp if self.held else None

    @property
    def is_complete(self) -> bool:
        """Whether all is there that belongs to the window."""
        return self._is_complete

    @property
    def name(self) -> str:
        """What the letter is called in this window."""
        return self.draft.path.name if self.draft.path else self.tr("Untitled letter")

    def come_forward(self) -> None:
        """Show the window above others, with the keyboard."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def say_not_kept(self, why: str) -> None:
        """Say that the journal can't keep what is typed."""
        text = self.tr("Your changes can’t be kept as you type; please save often. {}").format(why)
        self.messages.say("journal", text, "warning")

    def say_kept(self) -> None:
        """Take back that the journal can't keep what is typed."""
        self.messages.clear("journal")

    def say_word_not_kept(self, why: str) -> None:
        """Say that the user's word list can't be written."""
        self.messages.say("words", why, "warning")

    def show_name(self) -> None:
        """Show what the letter is called, whether it may be saved under that name, and whether it is."""
        path = self.draft.path
        self.setWindowFilePath(str(path) if path else "")
        is_ours = self.held is None or self.held.is_ours
        self.setWindowTitle(f"{self.name if is_ours else self.tr('{} (read-only)').format(self.name)}[*]")
        self.setWindowModified(self.draft.is_modified)
        if self._is_complete:
            self.acts["revert"].setEnabled(path is not None and self.draft.is_modified)
            self.acts["older_versions"].setEnabled(path is not None)

    def _look_at_files(self) -> None:
        """See what others did to the letter's file and its template."""
        self.sharing.look()
        self.files.look_at_disk()
        self.composition.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_complete:
            self.drops.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_come_back_to = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_come_back_to and self._is_settled:
            QTimer.singleShot(0, self, self._look_at_files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_complete:  # otherwise nothing can have been done here yet
            if not self.files.may_close():
                event.ignore()
                return
            remembering.remember(self)
            self.journal.close()
        if self.held is not None:
            self.held.release()
        self.workplace.forget(self)
        event.accept()
