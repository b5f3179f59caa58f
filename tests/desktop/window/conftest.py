"""A workplace with windows, and somebody who answers what they ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, in_front
from mishaps import small_disk
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import write_letter
from r2p_drafter.paths import user_folders


@pytest.fixture
def chosen() -> ChosenFiles:
    """The files that the user chooses when asked."""
    return ChosenFiles()


@pytest.fixture
def workplace(shelf: Shelf, chosen: ChosenFiles, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """Where windows are opened; those that are open at the end are closed."""
    made = Workplace(user_folders())
    monkeypatch.setattr(made, "shelf", shelf)
    monkeypatch.setattr(made, "dialogs", chosen)
    yield made
    for window in made.windows:
        window.draft.undo_stack.setClean()
        window.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(workplace: Workplace, qtbot: QtBot) -> LetterWindow:
    """A window with a short whole letter that has no file."""
    return in_front(workplace.show(a_letter()), qtbot)


@pytest.fixture
def saved_window(workplace: Workplace, qtbot: QtBot, our_letter: Path) -> LetterWindow:
    """A window with a letter that was opened from its file."""
    return in_front(workplace.open(our_letter), qtbot)


@pytest.fixture
def our_letter(tmp_path: Path) -> Path:
    """The file of a short whole letter."""
    path = tmp_path / "letters" / "ours.letter"
    path.parent.mkdir()
    write_letter(a_letter(), path)
    return path


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    with small_disk(tmp_path / "disk") as folder:
        yield folder
