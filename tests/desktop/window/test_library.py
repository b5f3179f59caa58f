"""The library and the letters: one window for all, and a server that goes away and comes back."""

import datetime
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from builders import a_contact, a_letter
from busy_library import kept_by_another
from hands import ChosenFiles, action, button, child, click, free_what_is_closed, in_front, press_keys
from postgresql import Server
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.sidebar import Choice
from r2p_drafter.desktop.library_window.window import LibraryWindow
from r2p_drafter.desktop.settings import LIBRARY_URL
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.library.entries import AnyEntry, Use

PATIENCE = 15_000
"""Milliseconds until a server that is back has to be noticed."""


@pytest.fixture
def library(workplace: Workplace) -> Iterator[LibraryDesk]:
    """The desk that all windows share, which is closed at the end."""
    yield workplace.library
    workplace.library_door.close()
    workplace.library.close()
    free_what_is_closed()


@pytest.fixture
def busy(library: LibraryDesk, qtbot: QtBot) -> Iterator[sqlite3.Connection]:
    """Another program that keeps the library."""
    library.start()
    qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)
    with kept_by_another() as other:
        yield other


@pytest.fixture
def begin_an_entry(
    workplace: Workplace, window: LetterWindow, library: LibraryDesk, qtbot: QtBot
) -> Callable[[], LibraryWindow]:
    """Changes the library from its window, so fast that nothing is written by then; returns the window."""

    def begin() -> LibraryWindow:
        library.start()
        action(window, "address_book").trigger()
        shown = opened(workplace, qtbot)
        shown.edits.change([a_contact(id="1" * 32)], "Add a contact")
        return shown

    return begin


def opened(workplace: Workplace, qtbot: QtBot) -> LibraryWindow:
    window = workplace.library_door.window
    assert window is not None
    return in_front(window, qtbot)


def ended() -> int:
    """Run the program until it ends by itself, and return its status; 1 where it does not."""
    QTimer.singleShot(PATIENCE, guard := QObject(), lambda: QCoreApplication.exit(1))
    try:
        return QCoreApplication.exec()
    finally:
        guard.deleteLater()


def saved(library: LibraryDesk, qtbot: QtBot, *entries: AnyEntry) -> None:
    stored: list[tuple[AnyEntry, ...]] = []
    library.save(entries, stored.append)
    qtbot.waitUntil(lambda: bool(stored), timeout=PATIENCE)


def test_a_library_that_keeps_a_change_waiting_is_told_in_all_windows_until_it_goes_through(
    workplace: Workplace,
    window: LetterWindow,
    library: LibraryDesk,
    busy: sqlite3.Connection,
    qtbot: QtBot,
) -> None:
    workplace.library_door.open_address_book()
    shown = opened(workplace, qtbot)
    place = child(shown, QLabel, "library_place")

    library.save([a_contact()])
    qtbot.waitUntil(lambda: "is busy" in window.messages.text("library_state"), timeout=PATIENCE)
    assert "is busy" in shown.messages.text("offline")
    assert place.text().endswith("(busy)")
    assert shown.page.listing.model.is_open, "what is changed waits its turn"
    busy.execute("ROLLBACK")

    qtbot.waitUntil(lambda: window.messages.text("library_state") == "", timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(library.contacts), timeout=PATIENCE)
    assert shown.messages.text("offline") == ""
    assert place.text().endswith("On this computer")


@pytest.mark.parametrize("content", [None, b"no database" * 100])
def test_a_damaged_library_is_told_in_letters_until_it_is_put_right(
    workplace: Workplace, window: LetterWindow, library: LibraryDesk, qtbot: QtBot, content: bytes | None
) -> None:
    file = workplace.folders.library / "library.sqlite"
    file.parent.mkdir(parents=True)
    file.mkdir() if content is None else file.write_bytes(content)

    library.start()

    qtbot.waitUntil(lambda: window.messages.text("library_state") != "", timeout=PATIENCE)
    assert window.messages.text("library_state").startswith(f"{file}: this ")
    assert "The address book and the bank can’t be used" in window.messages.text("library_state")

    file.rename(file.with_name("damaged"))
    library.ask()

    qtbot.waitUntil(lambda: window.messages.text("library_state") == "", timeout=PATIENCE)
    assert library.state == "online"


class TestOneWindow:
    def test_every_letter_opens_the_same(
        self, workplace: Workplace, window: LetterWindow, library: LibraryDesk, qtbot: QtBot
    ) -> None:
        press_keys(window, "Ctrl+Shift+L")
        first = opened(workplace, qtbot)
        assert first.desk is library
        assert first.sidebar.choice == Choice("contacts")

        other = in_front(workplace.show(a_letter()), qtbot)
        qtbot.waitUntil(lambda: other.is_complete)
        press_keys(other, "Ctrl+Shift+K")

        assert opened(workplace, qtbot) is first
        assert first.sidebar.choice == Choice("passages")

    @pytest.mark.usefixtures("library")
    def test_closed_it_is_freed_and_opened_anew(
        self, workplace: Workplace, window: LetterWindow, qtbot: QtBot
    ) -> None:
        action(window, "address_book").trigger()
        first = opened(workplace, qtbot)

        first.close()
        free_what_is_closed()
        assert not shiboken6.isValid(first)
        assert workplace.library_door.window is None

        action(window, "address_book").trigger()
        assert opened(workplace, qtbot) is not first

    @pytest.mark.usefixtures("library")
    def test_it_goes_with_the_last_letter_when_all_are_closed(
        self, workplace: Workplace, window: LetterWindow, qtbot: QtBot
    ) -> None:
        action(window, "address_book").trigger()
        opened(workplace, qtbot)

        assert workplace.close_all()

        assert workplace.library_door.window is None

    def test_closed_while_it_writes_the_program_ends_when_that_is_done(
        self, workplace: Workplace, library: LibraryDesk, begin_an_entry: Callable[[], LibraryWindow]
    ) -> None:
        begin_an_entry()
        assert not workplace.close_all(), "it is still being written"

        assert ended() == 0
        assert len(library.contacts) == 1

    def test_where_the_library_is_busy_the_program_ends_after_a_while_and_keeps_it(
        self,
        workplace: Workplace,
        library: LibraryDesk,
        busy: sqlite3.Connection,
        begin_an_entry: Callable[[], LibraryWindow],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.window.library._WHILE", 50)
        begin_an_entry()
        assert not workplace.close_all()

        assert ended() == 0
        library.close()
        assert busy.in_transaction
        assert list((workplace.folders.state / "library").glob("*.unsaved"))

    def test_what_is_refused_after_it_was_closed_brings_it_back(
        self,
        library: LibraryDesk,
        busy: sqlite3.Connection,
        begin_an_entry: Callable[[], LibraryWindow],
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.library.connection.PATIENCE", 0.1)
        shown = begin_an_entry()
        shown.close()
        assert shown.isHidden()

        qtbot.waitUntil(lambda: not shown.isHidden(), timeout=PATIENCE)
        assert "was not saved" in shown.messages.text("refused")
        busy.execute("ROLLBACK")
        qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)
        click(button("Try Again", shown.messages))
        qtbot.waitUntil(lambda: len(library.contacts) == 1, timeout=PATIENCE)

    @pytest.mark.usefixtures("library")
    def test_an_import_begins_from_a_letter(
        self, workplace: Workplace, window: LetterWindow, chosen: ChosenFiles, qtbot: QtBot
    ) -> None:
        chosen.to_open = ()

        action(window, "import_contacts").trigger()

        assert opened(workplace, qtbot).sidebar.choice.page == "contacts"

    def test_another_library_is_opened_as_soon_as_it_is_chosen(
        self, workplace: Workplace, library: LibraryDesk, tmp_path: Path, qtbot: QtBot
    ) -> None:
        library.start()
        qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)
        saved(library, qtbot, a_contact())
        workplace.library_door.open_address_book()
        shown = opened(workplace, qtbot).page.listing.model
        assert shown.rowCount() == 1

        workplace.settings.set_text(LIBRARY_URL, f"sqlite:///{tmp_path / 'team.sqlite'}")
        qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)

        assert shown.rowCount() == 0
        assert (tmp_path / "team.sqlite").exists()


def test_letters_say_that_their_use_can_not_be_kept(
    workplace: Workplace, window: LetterWindow, library: LibraryDesk, qtbot: QtBot
) -> None:
    library.start()
    qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)
    in_the_way = workplace.folders.state / "library"
    shutil.rmtree(in_the_way, ignore_errors=True)
    in_the_way.parent.mkdir(parents=True, exist_ok=True)
    in_the_way.write_text("in the way", "utf-8")

    library.record([Use("1" * 32, "Civilians", datetime.date(2026, 3, 5))])

    qtbot.waitUntil(lambda: "can’t be kept" in window.messages.text("library"))
    assert not window.draft.is_modified


@pytest.mark.xdist_group("postgresql")
class TestServerGone:
    @pytest.fixture
    def team(
        self, workplace: Workplace, library: LibraryDesk, postgresql_server: Server, qtbot: QtBot
    ) -> LibraryDesk:
        """A team's library with somebody in it, asked after often."""
        workplace.settings.set_text(LIBRARY_URL, postgresql_server.database())
        library.start()
        qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)
        library._asking.setInterval(100)
        saved(library, qtbot, a_contact())
        return library

    def test_the_letter_is_not_touched_and_the_library_comes_back_by_itself(
        self,
        team: LibraryDesk,
        workplace: Workplace,
        window: LetterWindow,
        postgresql_server: Server,
        qtbot: QtBot,
    ) -> None:
        workplace.library_door.open_address_book()
        shown = opened(workplace, qtbot)
        before = window.draft.letter

        with postgresql_server.away():
            qtbot.waitUntil(lambda: "can't be reached" in shown.messages.text("offline"), timeout=PATIENCE)
            assert shown.page.listing.model.rowCount() == 1
            assert not shown.menus.acts["new_contact"].isEnabled()
            assert not shown.page.listing.model.is_open
            assert window.draft.letter is before
            assert not window.draft.is_modified
            in_front(window, qtbot)
            window.draft.set_value("subject", "Written meanwhile", "Change the subject")
            assert len(team.find_contacts("diaz")) == 1

        qtbot.waitUntil(lambda: shown.messages.text("offline") == "", timeout=PATIENCE)
        assert shown.menus.acts["new_contact"].isEnabled()
        assert window.draft.letter.subject == "Written meanwhile"

    def test_what_was_being_changed_is_offered_to_be_tried_again(
        self, team: LibraryDesk, workplace: Workplace, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        team._asking.setInterval(60_000)
        workplace.library_door.open_address_book()
        shown = opened(workplace, qtbot)
        shown.page.select([entry.id for entry in shown.page.listing.model.entries])
        line = shown.page.details.findChild(QLineEdit, "role_post")
        assert line is not None

        with postgresql_server.away():
            line.setFocus()
            QTest.keyClicks(line, "Former ")
            shown.page.view.setFocus()
            qtbot.waitUntil(lambda: "not saved" in shown.messages.text("refused"), timeout=PATIENCE)
            assert not line.text().startswith("Former")
        team.ask()
        qtbot.waitUntil(lambda: team.state == "online", timeout=PATIENCE)

        button("Try Again", shown.messages).click()
        qtbot.waitUntil(lambda: not shown.edits.is_busy, timeout=PATIENCE)
        (contact,) = team.contacts.values()
        assert contact.role.post.startswith("Former ")


def test_nothing_of_it_is_left_when_the_program_ends(
    workplace: Workplace, library: LibraryDesk, qtbot: QtBot
) -> None:
    library.start()
    workplace.library_door.open_address_book()
    opened(workplace, qtbot)

    workplace.close_all()
    library.close()

    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("library")]
    assert os.listdir(workplace.folders.library)  # noqa: PTH208
