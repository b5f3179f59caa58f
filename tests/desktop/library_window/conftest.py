"""The window of a library with some people and texts in it."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from builders import a_contact, a_passage, a_role
from hands import ChosenFiles, free_what_is_closed, in_front
from librarian import Librarian
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.window import LibraryWindow
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.library.entries import AnyEntry
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders

PEOPLE: tuple[AnyEntry, ...] = (
    a_contact(groups=("Missions",)),
    a_contact(
        given_name="Helen",
        family_name="Clark",
        groups=("Steering Committee",),
        languages=("en-GB",),
        roles=(
            a_role(post="Administrator", organisation="UNDP", country="New Zealand", email="h@example.org"),
        ),
    ),
    a_contact(
        honorific="Dr.",
        given_name="Noor",
        family_name="Haddad",
        groups=(),
        roles=(a_role(post="Director", organisation="Civil Watch", country="", email=""),),
    ),
    a_contact(
        honorific="",
        given_name="",
        family_name="",
        groups=("Missions",),
        roles=(a_role(organisation="Aid First"),),
    ),
)
TEXTS: tuple[AnyEntry, ...] = (
    a_passage(),
    a_passage(text="deploy a monitoring mission;", tags=("access",)),
    a_passage(kind="passage", text="Never again is **not** a plan.", tags=(), language="en-GB"),
)


@pytest.fixture
def chosen() -> ChosenFiles:
    """The files that the user chooses when asked."""
    return ChosenFiles()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[LibraryDesk]:
    """A desk at the user's own library, which has some people and texts."""
    made = LibraryDesk(user_folders())
    made.start()
    stored: list[tuple[AnyEntry, ...]] = []
    made.save((*PEOPLE, *TEXTS), stored.append)
    qtbot.waitUntil(lambda: bool(stored) and made.state == "online", timeout=10_000)
    yield made
    made.close()


@pytest.fixture
def librarian(
    desk: LibraryDesk, settings: Settings, chosen: ChosenFiles, qtbot: QtBot
) -> Iterator[Librarian]:
    """Somebody in front of the window."""
    window = LibraryWindow(desk, settings, Spelling(), chosen)
    window.resize(1500, 900)
    window.show()
    in_front(window, qtbot)
    yield Librarian(window, desk, qtbot)
    if shiboken6.isValid(window):
        qtbot.waitUntil(lambda: not window.edits.is_busy)
        _close(window)
    free_what_is_closed()


@pytest.fixture
def colleague(desk: LibraryDesk) -> Iterator[Library]:
    """Another program at the same library."""
    assert desk.state == "online"
    library = open_library(f"sqlite:///{user_folders().library / 'library.sqlite'}")
    yield library
    library.close()


def _close(window: QWidget) -> None:
    window.close()
