"""What belongs to a window besides its page: its acts, its forms, the journal of its letter."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.draft.journal import Journal
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.desktop.problems.panel import ProblemsPanel
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.status.bar import LetterStatus
from r2p_drafter.desktop.window import remembering
from r2p_drafter.desktop.window.bank_dock import BankDock
from r2p_drafter.desktop.window.dropping import LetterDrops
from r2p_drafter.desktop.window.editing import FocusedEditing
from r2p_drafter.desktop.window.exporting import LetterExports
from r2p_drafter.desktop.window.files import LetterFiles
from r2p_drafter.desktop.window.finding import Finding
from r2p_drafter.desktop.window.menus import fill_menus
from r2p_drafter.desktop.window.older_versions import OlderVersions
from r2p_drafter.desktop.window.opening import Opening
from r2p_drafter.desktop.window.sharing import Sharing
from r2p_drafter.desktop.window.showing import Showing
from r2p_drafter.desktop.window.templates import LetterTemplates

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow


def furnish(window: "LetterWindow", journal_file: JournalFile) -> None:
    """Give a window, which has its page, all the rest."""
    _add_panels(window)
    _add_acts(window)
    window.journal = Journal(window.draft, journal_file, window, window.known_stamp)
    _connect(window)
    window.forms.parts_list.setFocus()


def _add_panels(window: "LetterWindow") -> None:
    draft, composition, navigator = window.draft, window.composition, window.navigator
    library = window.workplace.library
    window.watcher = ProblemWatcher(draft, composition, library, window)
    window.spelling = window.workplace.spelling(window)
    window.spelling.follow(draft.letter)
    shelf = window.workplace.shelf
    window.forms = FormsPanel(draft, navigator, window.watcher, shelf, window.spelling, library, window)

    def make_problems(parent: QWidget) -> QWidget:
        return ProblemsPanel(window.watcher, navigator, parent)

    window.places.fill(window.forms.parts_list, window.forms.stack, make_problems)
    window.bank = BankDock(window.forms.bank, library, window)
    remembering.restore_docks(window)
    window.status = LetterStatus(composition, window.watcher, window)
    window.setStatusBar(window.status)


def _add_acts(window: "LetterWindow") -> None:
    shared = (window.draft, window.composition, window.messages, window)
    window.sharing = Sharing(window.draft, window.messages, window)
    window.versions = OlderVersions(window.workplace.versions, window.draft, window.messages, window)
    window.files = LetterFiles(window.workplace, *shared)
    window.exports = LetterExports(window.workplace, *shared)
    window.opening = Opening(window.workplace, window)
    window.templates = LetterTemplates(window)
    window.showing = Showing(window)
    window.finding = Finding(window)
    window.editing = FocusedEditing(window)
    window.drops = LetterDrops(window)
    window.acts = fill_menus(window)
    window.bars.toolbar.fill(window.acts)


def _connect(window: "LetterWindow") -> None:
    window.journal.failed.connect(window.say_not_kept)
    window.journal.mended.connect(window.say_kept)
    window.draft.changed.connect(window.spelling.follow)
    window.spelling.failed.connect(window.say_word_not_kept)
    window.sharing.changed.connect(window.show_name)
    window.sharing.freed.connect(window.files.look_at_disk)
    window.files.saved.connect(window.showing.say_saved)
    window.acts["show_bank"].triggered.connect(window.bank.enter)
    window.status.problems_asked.connect(window.showing.toggle_problems)
    window.drops.dropped.connect(window.opening.open_all)
    window.drops.watch(window.windowHandle())
