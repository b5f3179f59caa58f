"""Desks at real libraries, closed at the end of each test."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.paths import user_folders

DeskAt = Callable[[str], LibraryDesk]


@pytest.fixture
def desk_at() -> Iterator[DeskAt]:
    """Starts a desk at the library of a URL, at the user's own for an empty one."""
    started: list[LibraryDesk] = []

    def start(url: str) -> LibraryDesk:
        desk = LibraryDesk(user_folders())
        desk.open(url)
        started.append(desk)
        desk.start()
        return desk

    yield start
    for desk in started:
        desk.close()


@pytest.fixture
def desk(desk_at: DeskAt, qtbot: QtBot) -> LibraryDesk:
    """A desk at the user's own library, which is empty and online."""
    made = desk_at("")
    qtbot.waitUntil(lambda: made.state == "online", timeout=10_000)
    return made
