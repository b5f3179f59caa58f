"""The library as the windows have it: at hand at once, written behind them, there again at the next start."""

import datetime
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from builders import a_contact, a_passage
from busy_library import kept_by_another
from postgresql import Server
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.library.entries import AnyEntry, Contact, Content, Use
from r2p_drafter.library.errors import LibraryBusy, LibraryConflict, LibraryError
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders

DeskAt = Callable[[str], LibraryDesk]
PATIENCE = 15_000
"""Milliseconds until a library that is back has to be noticed."""
DAY = datetime.date(2026, 3, 5)


def own_url() -> str:
    return f"sqlite:///{user_folders().library / 'library.sqlite'}"


@pytest.fixture
def colleague(desk: LibraryDesk) -> Iterator[Library]:
    """Another program at the same library."""
    assert desk.state == "online"
    library = open_library(own_url())
    yield library
    library.close()


def saved(desk: LibraryDesk, qtbot: QtBot, *entries: AnyEntry) -> tuple[AnyEntry, ...]:
    """Save entries and wait until they are stored."""
    stored: list[tuple[AnyEntry, ...]] = []
    desk.save(entries, stored.append)
    qtbot.waitUntil(lambda: bool(stored))
    return stored[0]


def names(desk: LibraryDesk) -> list[str]:
    return sorted(contact.name for contact in desk.contacts.values())


class TestSaving:
    def test_what_is_saved_is_at_hand_when_that_is_told(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        told: list[tuple[AnyEntry | None, int]] = []

        def done(stored: tuple[AnyEntry, ...]) -> None:
            told.append((desk.contacts.get(stored[0].id), stored[0].version))

        desk.save([a_contact()], done)
        qtbot.waitUntil(lambda: bool(told))

        contact, version = told[0]
        assert contact is not None
        assert (contact.version, version) == (1, 1)
        assert [hit.contact for hit in desk.find_contacts("diaz")] == [contact]

    def test_the_groups_and_tags_of_all_are_known(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        saved(desk, qtbot, a_contact(), a_passage())

        assert desk.groups == ("Missions", "Security Council 2026")
        assert desk.tags == ("early warning", "protection")

    def test_news_are_told_once_with_what_is_new(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        heard: list[Content] = []
        desk.heard.connect(heard.append)
        (stored,) = saved(desk, qtbot, a_contact())

        with qtbot.waitSignal(desk.state_changed, raising=False, timeout=300):
            desk.ask()

        assert [content.contacts for content in heard] == [(stored,)]

    def test_what_somebody_else_changed_meanwhile_is_not_lost(
        self, desk: LibraryDesk, colleague: Library, qtbot: QtBot
    ) -> None:
        (mine,) = saved(desk, qtbot, a_contact())
        (theirs,) = colleague.save([replace(mine, honorific="Dr.")])
        refused: list[LibraryError] = []

        desk.save([replace(mine, honorific="Ambassador")], failed=refused.append)
        qtbot.waitUntil(lambda: bool(refused))

        assert isinstance(refused[0], LibraryConflict)
        assert refused[0].conflicts[0].theirs == theirs

    def test_a_conflict_that_nobody_takes_is_told(
        self, desk: LibraryDesk, colleague: Library, qtbot: QtBot
    ) -> None:
        (mine,) = saved(desk, qtbot, a_contact())
        colleague.save([replace(mine, honorific="Dr.")])

        with qtbot.waitSignal(desk.conflicted):
            desk.save([replace(mine, honorific="Ambassador")])

    def test_a_refusal_that_nobody_takes_is_told(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        with qtbot.waitSignal(desk.failed) as told:
            desk.save([a_contact(id="none of ours")])

        assert "none of ours" in told.args[0]


class TestKeepingUp:
    def test_what_others_write_is_heard(self, desk: LibraryDesk, colleague: Library, qtbot: QtBot) -> None:
        colleague.save([a_contact(family_name="Clark"), a_passage()])

        with qtbot.waitSignal(desk.changed):
            desk.ask()

        assert names(desk) == ["Ana Clark"]
        assert len(desk.passages) == 1

    def test_it_is_asked_for_by_itself(self, desk: LibraryDesk, colleague: Library, qtbot: QtBot) -> None:
        desk._asking.setInterval(50)
        colleague.save([a_contact()])

        qtbot.waitUntil(lambda: names(desk) == ["Ana Díaz"])

    def test_who_was_merged_leads_to_the_one_that_stays(
        self, desk: LibraryDesk, colleague: Library, qtbot: QtBot
    ) -> None:
        kept, other = saved(desk, qtbot, a_contact(), a_contact(given_name="Anna"))
        assert isinstance(other, Contact)
        colleague.save([replace(other, deleted=True, merged_into=kept.id)])

        with qtbot.waitSignal(desk.changed):
            desk.ask()

        assert desk.contact(other.id) == kept
        assert desk.contact("f" * 32) is None

    def test_a_library_that_was_put_back_from_a_copy_is_read_anew(
        self, desk: LibraryDesk, qtbot: QtBot, tmp_path: Path
    ) -> None:
        saved(desk, qtbot, a_contact(family_name="Clark"))
        saved(desk, qtbot, a_contact(family_name="Díaz"))
        desk.ask()
        qtbot.waitUntil(lambda: desk._intake.holdings.revision >= 2)
        older = open_library(f"sqlite:///{tmp_path / 'older.sqlite'}")
        (back,) = older.save([a_contact(family_name="Abe")])

        desk._connection._library = older
        with qtbot.waitSignal(desk.changed):
            desk.ask()
        qtbot.waitUntil(lambda: names(desk) == ["Ana Abe"])

        assert desk.contacts == {back.id: back}
        assert [hit.contact for hit in desk.find_contacts("clark")] == []


class TestNextStart:
    def test_all_is_at_hand_before_the_library_is_opened(
        self, desk: LibraryDesk, desk_at: DeskAt, qtbot: QtBot
    ) -> None:
        saved(desk, qtbot, a_contact(), a_passage())
        desk.ask()
        qtbot.waitUntil(lambda: desk._intake.holdings.revision > 0)
        desk.close()

        again = desk_at("")

        assert again.state == "off"
        assert names(again) == ["Ana Díaz"]
        assert len(again.passages) == 1
        qtbot.waitUntil(lambda: again.state == "online")
        assert names(again) == ["Ana Díaz"]

    def test_a_copy_that_can_not_be_read_is_as_none(
        self, desk: LibraryDesk, desk_at: DeskAt, qtbot: QtBot
    ) -> None:
        saved(desk, qtbot, a_contact())
        desk.ask()
        qtbot.waitUntil(lambda: desk._intake.holdings.revision > 0)
        desk.close()
        (copy,) = (user_folders().state / "library").glob("*.copy")
        copy.write_bytes(copy.read_bytes()[:-3])

        again = desk_at("")

        qtbot.waitUntil(lambda: again.state == "online" and names(again) == ["Ana Díaz"])

    def test_what_others_deleted_meanwhile_is_gone(
        self, desk: LibraryDesk, desk_at: DeskAt, qtbot: QtBot
    ) -> None:
        stay, go = saved(desk, qtbot, a_contact(), a_contact(family_name="Abe"))
        desk.ask()
        qtbot.waitUntil(lambda: desk._intake.holdings.revision > 0)
        desk.close()
        library = open_library(own_url())
        library.save([replace(go, deleted=True)])
        library.close()

        again = desk_at("")
        counts = [len(again.contacts)]  # of the copy, which is read in a few turns on a busy computer
        again.changed.connect(lambda: counts.append(len(again.contacts)))

        qtbot.waitUntil(lambda: list(again.contacts) == [stay.id])
        assert 2 in counts

    def test_each_library_has_a_copy_of_its_own(
        self, desk: LibraryDesk, qtbot: QtBot, tmp_path: Path
    ) -> None:
        saved(desk, qtbot, a_contact())

        desk.open(f"sqlite:///{tmp_path / 'team.sqlite'}")
        assert desk.contacts == {}
        qtbot.waitUntil(lambda: desk.state == "online")
        saved(desk, qtbot, a_contact(family_name="Team"))
        desk.open("")

        qtbot.waitUntil(lambda: names(desk) == ["Ana Díaz"])


class TestUses:
    def test_letters_are_counted_and_listed(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        (contact,) = saved(desk, qtbot, a_contact())
        use = Use(contact.id, "Civilians", DAY)

        desk.record([use])
        qtbot.waitUntil(lambda: desk.contacts[contact.id].uses == 1)

        told: list[tuple[Use, ...]] = []
        desk.uses_of(contact.id, told.append)
        qtbot.waitUntil(lambda: bool(told))
        assert told == [(use,)]
        assert desk.contacts[contact.id].last_used == DAY


class TestBusy:
    @pytest.fixture
    def other(self, desk: LibraryDesk) -> Iterator[sqlite3.Connection]:
        """Another program at the file of the same library, which doesn't get ready with its writing."""
        assert desk.state == "online"
        with kept_by_another() as connection:
            yield connection

    def test_it_is_told_soon_and_taken_back_when_what_waited_is_saved(
        self, desk: LibraryDesk, other: sqlite3.Connection, qtbot: QtBot
    ) -> None:
        states: list[str] = []
        desk.state_changed.connect(states.append)
        stored: list[tuple[AnyEntry, ...]] = []

        desk.save([a_contact()], stored.append)
        qtbot.waitUntil(lambda: desk.state == "busy", timeout=4_000)
        assert "another program writes to it" in desk.reason
        other.execute("ROLLBACK")
        qtbot.waitUntil(lambda: bool(stored))

        assert states == ["busy", "online"]
        assert (desk.state, desk.reason) == ("online", "")
        assert names(desk) == ["Ana Díaz"]

    def test_one_that_stays_so_is_offline_in_the_end(
        self, desk: LibraryDesk, other: sqlite3.Connection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.library.connection.PATIENCE", 0.1)
        refused: list[LibraryError] = []

        desk.save([a_contact()], failed=refused.append)
        qtbot.waitUntil(lambda: bool(refused))

        assert isinstance(refused[0], LibraryBusy)
        assert desk.state == "offline"
        assert other.in_transaction

    def test_the_program_ends_all_the_same_and_saves_it_at_the_next_start(
        self, desk: LibraryDesk, desk_at: DeskAt, other: sqlite3.Connection, qtbot: QtBot
    ) -> None:
        (use_of,) = [a_contact(id="a" * 32)]
        desk.save([use_of])
        desk.save([a_contact(family_name="Clark"), a_passage()])
        desk.record([Use(use_of.id, "Civilians", DAY)])

        started = time.monotonic()
        desk.close()
        assert time.monotonic() - started < 4
        other.execute("ROLLBACK")

        again = desk_at("")
        told: list[str] = []
        again.caught_up.connect(told.append)
        qtbot.waitUntil(lambda: bool(told))
        assert names(again) == ["Ana Clark", "Ana Díaz"]
        assert len(again.passages) == 1
        assert "is saved now" in told[0]
        assert not list((user_folders().state / "library").glob("*.unsaved"))

    def test_what_others_changed_before_the_next_start_is_theirs_and_that_is_said(
        self, desk: LibraryDesk, desk_at: DeskAt, qtbot: QtBot
    ) -> None:
        (mine,) = saved(desk, qtbot, a_contact())
        with kept_by_another():
            desk.save([replace(mine, honorific="Ambassador")])
            desk.close()
        library = open_library(own_url())
        (theirs,) = library.save([replace(mine, honorific="Dr.")])
        library.close()

        again = desk_at("")
        with qtbot.waitSignal(again.failed) as told:
            pass

        assert "could not be saved later" in told.args[0]
        qtbot.waitUntil(lambda: again.contacts == {mine.id: theirs})


class TestWrongAddress:
    def test_what_is_no_library_is_said_and_harms_nothing(self, desk_at: DeskAt, qtbot: QtBot) -> None:
        desk = desk_at("mysql://server/library")

        qtbot.waitUntil(lambda: desk.state == "offline")

        assert "mysql" in desk.reason
        desk.open("")
        qtbot.waitUntil(lambda: desk.state == "online")


@pytest.mark.xdist_group("postgresql")
class TestServerGone:
    @pytest.fixture
    def team(self, desk_at: DeskAt, postgresql_server: Server, qtbot: QtBot) -> LibraryDesk:
        """A desk at a team's library with one contact in it."""
        desk = desk_at(postgresql_server.database())
        qtbot.waitUntil(lambda: desk.state == "online", timeout=PATIENCE)
        saved(desk, qtbot, a_contact())
        desk._asking.setInterval(100)
        return desk

    def test_it_is_offline_reads_what_it_had_and_comes_back_by_itself(
        self, team: LibraryDesk, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        with postgresql_server.away():
            qtbot.waitUntil(lambda: team.state == "offline", timeout=PATIENCE)
            assert team.reason
            assert names(team) == ["Ana Díaz"]
            assert len(team.find_contacts("diaz")) == 1

        qtbot.waitUntil(lambda: team.state == "online", timeout=PATIENCE)
        assert team.reason == ""
        saved(team, qtbot, a_contact(family_name="Clark"))

    def test_what_can_not_be_saved_is_told(
        self, team: LibraryDesk, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        refused: list[LibraryError] = []
        with postgresql_server.away():
            team.save([a_contact(family_name="Clark")], failed=refused.append)
            qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE)

        assert names(team) == ["Ana Díaz"]
        assert team.state == "offline"

    def test_letters_that_are_exported_meanwhile_are_counted_when_it_is_back(
        self, team: LibraryDesk, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        (contact,) = team.contacts.values()
        use = Use(contact.id, "Civilians", DAY)
        told: list[tuple[Use, ...]] = []

        with postgresql_server.away():
            team.record([use])
            team.uses_of(contact.id, told.append)
            qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
        assert told == [(use,)]

        qtbot.waitUntil(lambda: team.contacts[contact.id].uses == 1, timeout=PATIENCE)

    def test_uses_outlive_the_program(
        self, team: LibraryDesk, desk_at: DeskAt, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        (contact,) = team.contacts.values()
        with postgresql_server.away():
            team.record([Use(contact.id, "Civilians", DAY)])
            team.close()

        again = desk_at(team.url)

        qtbot.waitUntil(
            lambda: bool(again.contacts) and again.contacts[contact.id].uses == 1, timeout=PATIENCE
        )

    def test_started_while_it_is_away_the_last_copy_is_there(
        self, team: LibraryDesk, desk_at: DeskAt, postgresql_server: Server, qtbot: QtBot
    ) -> None:
        team.ask()
        qtbot.waitUntil(lambda: team._intake.holdings.revision > 0)
        team.close()

        with postgresql_server.away():
            again = desk_at(team.url)
            assert names(again) == ["Ana Díaz"]
            qtbot.waitUntil(lambda: again.state == "offline", timeout=PATIENCE)
        again._asking.setInterval(100)
        qtbot.waitUntil(lambda: again.state == "online", timeout=PATIENCE)


def test_closed_it_has_no_thread_left(desk: LibraryDesk) -> None:
    assert any(thread.name.startswith("library") for thread in threading.enumerate())

    desk.close()

    assert not any(thread.name.startswith("library") for thread in threading.enumerate())
