"""A server that goes away while a library is open, and comes back."""

import datetime
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import make_url

from builders import a_contact
from postgresql import PASSWORD, QUOTED_PASSWORD, Server
from r2p_drafter.library.databases import postgresql
from r2p_drafter.library.databases.postgresql import PostgresqlDatabase
from r2p_drafter.library.entries import AnyEntry, Content, Use
from r2p_drafter.library.errors import LibraryError, LibraryOffline
from r2p_drafter.library.opening import library_url, open_library
from r2p_drafter.library.schema import LIBRARY
from r2p_drafter.library.store import Library

pytestmark = pytest.mark.xdist_group("postgresql")
Act = Callable[[Library, AnyEntry], object]
ACTS: dict[str, Act] = {
    "content": lambda library, _: library.content(),
    "save": lambda library, contact: library.save([replace(contact, notes="Saved again"), a_contact()]),
    "record": lambda library, contact: library.record([Use(contact.id, "L", datetime.date(2024, 3, 5))]),
    "uses of": lambda library, contact: library.uses_of(contact.id),
}


@pytest.fixture
def library(postgresql_server: Server) -> Iterator[Library]:
    """A library on a server, open."""
    with closing(open_library(postgresql_server.database())) as library:
        yield library


@pytest.mark.parametrize("act", ACTS)
def test_it_is_offline_until_the_server_is_back(
    act: str, library: Library, postgresql_server: Server
) -> None:
    contact, *_ = library.save([a_contact()])

    with postgresql_server.away():
        for _ in range(2):
            with pytest.raises(LibraryOffline) as caught:
                ACTS[act](library, contact)
            assert str(caught.value).startswith(f"The library at {library.url} can't be reached: ")
            assert PASSWORD not in str(caught.value)
            assert QUOTED_PASSWORD not in str(caught.value)

    assert library.content().contacts == (contact,)
    ACTS[act](library, contact)


def test_a_restart_that_nobody_noticed_does_no_harm(library: Library, postgresql_server: Server) -> None:
    contact, *_ = library.save([a_contact()])

    with postgresql_server.away():
        pass

    assert library.save([replace(contact, notes="New")])[0].version == 2


def test_it_can_be_opened_once_the_server_is_back(postgresql_server: Server) -> None:
    url = postgresql_server.database()

    with postgresql_server.away(), pytest.raises(LibraryOffline):
        open_library(url)

    open_library(url).close()


def test_nothing_stays_of_what_was_written_when_the_server_went_away(
    library: Library, postgresql_server: Server
) -> None:
    before = library.content()
    many = [a_contact(notes="x" * 1000) for _ in range(3000)]
    killer = threading.Timer(0.25, postgresql_server.kill)
    killer.start()

    outcome = outcome_of(lambda: [library.save(many) for _ in range(1000)])

    killer.join()
    postgresql_server.start()
    assert isinstance(outcome, LibraryOffline)
    content = library.content()
    assert len(content.contacts) % len(many) == 0
    assert content.revision == before.revision + len(content.contacts) // len(many)


class TestPatience:
    """How long one waits for another who writes."""

    @pytest.fixture
    def url(self, postgresql_server: Server, monkeypatch: pytest.MonkeyPatch) -> str:
        """The URL of a library where patience ends a hundred times as soon."""
        impatient = re.sub(r"'(\d+)s'", r"'\g<1>0ms'", postgresql._WRITING)
        assert impatient.count("0ms'") == 3
        monkeypatch.setattr(postgresql, "_WRITING", impatient)
        url = library_url(postgresql_server.database(), Path())
        open_library(url).close()
        return url

    def test_who_waits_too_long_is_told_to_come_back(self, url: str) -> None:
        with closing(open_library(url)) as library:
            with closing(PostgresqlDatabase(make_url(url))) as other, other.writing() as connection:
                connection.execute(LIBRARY.update().values(revision=LIBRARY.c.revision))
                with pytest.raises(LibraryOffline, match="is busy: somebody else writes to it"):
                    library.save([a_contact()])
                assert library.content() == Content()

            assert library.save([a_contact()])

    def test_who_falls_asleep_while_he_writes_keeps_nobody_from_it(self, url: str) -> None:
        with pytest.raises(LibraryOffline):
            write_asleep(url)

        with closing(open_library(url)) as library:
            assert library.content() == Content()
            assert library.save([a_contact()])


def write_asleep(url: str) -> None:
    """Begin to write, and do nothing for longer than anybody's patience."""
    with closing(PostgresqlDatabase(make_url(url))) as database, database.writing() as connection:
        connection.execute(LIBRARY.update().values(revision=99))
        time.sleep(0.8)


def outcome_of(act: Callable[[], object]) -> LibraryError | None:
    """What an act ended with."""
    try:
        act()
    except LibraryError as error:
        return error
    return None
