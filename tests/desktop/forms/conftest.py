"""The forms of a letter in a window, and somebody who fills them in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.forms.bank.bank import Bank
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.letter.model import Letter

DeskOf = Callable[[Letter], Desk]
PACKS = Path(__file__).resolve().parent.parent.parent / "data" / "packs"


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """The templates that ship, and one that asks for a value of each kind."""
    return Shelf([PACKS, templates_folder()])


@pytest.fixture
def models(
    draft: Draft, navigator: Navigator, watcher: ProblemWatcher, shelf: Shelf, library: LibraryDesk
) -> Models:
    """The models of one window around a short whole letter."""
    bank = Bank(draft, navigator, library, draft)
    return Models(draft, navigator, watcher, shelf, Spelling(draft), library, bank)


def panel_of(models: Models) -> FormsPanel:
    """Make the forms with the models of a window."""
    return FormsPanel(
        models.draft, models.navigator, models.watcher, models.shelf, models.spelling, models.library
    )


@pytest.fixture
def desk_of(qtbot: QtBot, models: Models) -> DeskOf:
    """Opens the forms of a letter in a window that is in front."""

    def make(letter: Letter) -> Desk:
        models.draft.replace_all(letter, None)
        models.watcher.look_through()
        panel = panel_of(models)
        window, columns = QMainWindow(), QSplitter()
        qtbot.addWidget(window)
        window.setCentralWidget(columns)
        columns.addWidget(panel.parts_list)
        columns.addWidget(panel.stack)
        window.resize(800, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Desk(qtbot, models, panel, window)

    return make


@pytest.fixture
def desk(desk_of: DeskOf) -> Desk:
    """The forms of a short whole letter."""
    return desk_of(a_letter())
