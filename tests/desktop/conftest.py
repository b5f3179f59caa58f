"""The models of one window, around a short whole letter."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from builders import a_letter
from library_in_hand import LibraryInHand
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.log import close_log
from r2p_drafter.desktop.look.translation import install
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.letter.model import Letter
from r2p_drafter.paths import user_folders

MUCH_GARBAGE = 20_000
"""Objects made in a test that it pays to look through."""


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> QApplication:
    """The interface in English, with its plurals."""
    install("en")
    return qapp


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect garbage between tests, as in the program between events: no thread may destroy a widget."""
    gc.disable()
    yield
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_log() -> Iterator[None]:
    """Leave nothing that is noted in one test for the log that is opened in another."""
    yield
    close_log()


DraftOf = Callable[[Letter], Draft]


@pytest.fixture
def draft_of() -> Iterator[DraftOf]:
    """Takes a letter in hand."""
    held: list[Draft] = []

    def make(letter: Letter) -> Draft:
        held.append(Draft(letter))
        return held[-1]

    yield make
    for draft in held:
        draft.deleteLater()


@pytest.fixture
def draft(draft_of: DraftOf) -> Draft:
    """A short whole letter in hand."""
    return draft_of(a_letter())


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """The templates that ship, read once."""
    return Shelf([templates_folder()])


@pytest.fixture
def composition(draft: Draft, shelf: Shelf) -> Composition:
    """The pages of the letter."""
    made = Composition(draft, shelf, draft)
    made.refresh()
    return made


@pytest.fixture
def navigator() -> Navigator:
    """The part at hand: none yet."""
    return Navigator()


@pytest.fixture
def library() -> Iterator[LibraryInHand]:
    """An address book and a bank with nothing in them."""
    made = LibraryInHand()
    yield made
    made.close()


@pytest.fixture
def watcher(draft: Draft, composition: Composition, library: LibraryInHand) -> ProblemWatcher:
    """The letter's problems, looked through once."""
    made = ProblemWatcher(draft, composition, library, draft)
    made.look_through()
    return made


@pytest.fixture
def settings() -> Settings:
    """Nothing is remembered yet."""
    return Settings(user_folders().config / "settings.ini")
