"""Where the library is, and opening it."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from builders import a_contact
from postgresql import OWNER, PASSWORD, QUOTED_PASSWORD, Server
from r2p_drafter.library.databases.sqlite import SqliteDatabase
from r2p_drafter.library.entries import Content
from r2p_drafter.library.errors import LibraryError, LibraryOffline
from r2p_drafter.library.opening import library_url as url_of
from r2p_drafter.library.opening import open_library
from r2p_drafter.paths import user_folders

OPENER = Path(__file__).parent / "opener.py"
# Root may write anywhere, unless these are taken from it.
WITHOUT_PRIVILEGES = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


connect = SqliteDatabase._connect


def with_room(connection: sqlite3.Connection, pages: int) -> sqlite3.Connection:
    """Let the database have no more than so many pages, as on a disk with no more room."""
    connection.execute(f"PRAGMA max_page_count = {pages}")
    return connection


def url_to(path: Path) -> str:
    return f"sqlite:///{path}"


def refusal(url: str) -> str:
    """What is said of a library that can't be used, now or later."""
    with pytest.raises(LibraryError) as caught:
        open_library(url)
    assert not isinstance(caught.value, LibraryOffline)
    return str(caught.value)


def absence(url: str) -> str:
    """What is said of a library that can't be reached."""
    with pytest.raises(LibraryOffline) as caught:
        open_library(url)
    return str(caught.value)


def opened_without_privileges(path: Path) -> tuple[str, str]:
    """The kind of the error and the message that a process gets to see that opens it and saves something."""
    command = [*WITHOUT_PRIVILEGES, sys.executable, str(OPENER), url_to(path)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    kind, message = json.loads(done.stdout)
    return kind, message


class TestUrl:
    def test_the_users_own_library_is_a_file_in_its_folder(self, tmp_path: Path) -> None:
        assert url_of("", tmp_path) == url_of("  ", tmp_path) == f"sqlite:///{tmp_path / 'library.sqlite'}"

    def test_another_file_can_be_chosen(self, tmp_path: Path) -> None:
        assert url_of(" sqlite:////shared/ours.sqlite ", tmp_path) == "sqlite:////shared/ours.sqlite"

    def test_a_file_is_looked_for_from_here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)

        assert url_of("sqlite:///ours.sqlite", Path("elsewhere")) == url_to(tmp_path / "ours.sqlite")

    @pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
    def test_a_server_is_asked_through_psycopg(self, scheme: str, tmp_path: Path) -> None:
        url = url_of(f"{scheme}://ana:p%40ss@db.example.org:5433/library?sslmode=require", tmp_path)

        assert url == "postgresql+psycopg://ana:p%40ss@db.example.org:5433/library?sslmode=require"

    @pytest.mark.parametrize("name", ["100% ours?#", "a+b &c=d", "d'été «1»", "人"])
    def test_a_file_may_have_any_name(self, name: str, tmp_path: Path) -> None:
        (tmp_path / name).mkdir()
        url = url_of("", tmp_path / name)

        open_library(url).close()

        assert (tmp_path / name / "library.sqlite").is_file()
        assert list(tmp_path.iterdir()) == [tmp_path / name]

    @pytest.mark.parametrize("chosen", ["our library", "/home/ana/library.sqlite", "postgresql://db:port/x"])
    def test_what_is_no_url_is_refused(self, chosen: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="This is no address of a library") as caught:
            url_of(chosen, tmp_path)
        assert chosen not in str(caught.value)

    @pytest.mark.parametrize(
        "chosen", ["mysql://db/library", "http://db/library", "postgresql+asyncpg://db/x"]
    )
    def test_other_databases_are_refused(self, chosen: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match=r"in PostgreSQL or SQLite, not in “\w+(\+asyncpg)?”\."):
            url_of(chosen, tmp_path)

    @pytest.mark.parametrize(
        "chosen",
        [
            "sqlite://",
            "sqlite:///:memory:",
            "sqlite:///file:ours.sqlite?mode=ro&uri=true",
            "sqlite:////ours.sqlite?mode=memory",
            "sqlite://server/ours.sqlite",
            "sqlite:////ours%00.sqlite",
        ],
    )
    def test_a_library_has_to_be_a_file(self, chosen: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="has to name a file"):
            url_of(chosen, tmp_path)

    @pytest.mark.parametrize("password", ["sec@ret", "sec@re/t", "@secret", "sec@ret?"])
    def test_an_at_sign_in_a_password_has_to_be_escaped(self, password: str, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="it has to be written “%40”") as caught:
            url_of(f"postgresql://ana:{password}@db/library", tmp_path)
        assert "ret" not in str(caught.value)


class TestOpening:
    def test_a_new_library_is_empty(self, library_url: str) -> None:
        with closing(open_library(library_url)) as library:
            assert library.content() == Content()

    def test_what_was_saved_is_there_again(self, library_url: str) -> None:
        library = open_library(library_url)
        saved = library.save([a_contact()])
        library.close()

        with closing(open_library(library_url)) as again:
            assert again.content().contacts == saved

    def test_the_folder_of_the_users_own_library_is_made(self) -> None:
        folder = user_folders().library

        open_library(url_of("", folder)).close()

        assert [path.name for path in folder.iterdir()] == ["library.sqlite"]

    def test_others_read_the_users_own_while_one_writes(self, tmp_path: Path) -> None:
        own, elsewhere = user_folders().library / "library.sqlite", tmp_path / "library.sqlite"
        for path in (own, elsewhere):
            open_library(url_to(path)).close()

        journals = [
            create_engine(url_to(path)).connect().exec_driver_sql("PRAGMA journal_mode").scalar()
            for path in (own, elsewhere)
        ]

        assert journals == ["wal", "delete"]

    def test_a_library_that_was_moved_to_a_share_works_as_one_on_a_share(self, tmp_path: Path) -> None:
        own, elsewhere = user_folders().library / "library.sqlite", tmp_path / "library.sqlite"
        open_library(url_to(own)).close()
        own.rename(elsewhere)

        open_library(url_to(elsewhere)).close()

        with closing(sqlite3.connect(elsewhere)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


class TestFile:
    """Files of SQLite's that can't be opened; each stays as it is."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "library.sqlite"

    @pytest.mark.parametrize("content", [b"Dear Excellency,\n" * 100, b"SQLite format 3\0" + b"x" * 4096])
    def test_a_file_that_is_no_library(self, content: bytes, path: Path) -> None:
        path.write_bytes(content)

        assert refusal(url_to(path)) == f"{path}: this file is no library."
        assert path.read_bytes() == content
        assert list(path.parent.iterdir()) == [path]

    def test_a_broken_one(self, path: Path) -> None:
        open_library(url_to(path)).save([a_contact() for _ in range(200)])
        whole = path.read_bytes()
        path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))

        message = f"{path}: this library is damaged. Please put back a copy of it."
        with pytest.raises(LibraryError) as caught:
            open_library(url_to(path)).content()
        assert str(caught.value) == message
        assert not isinstance(caught.value, LibraryOffline)

    def test_the_database_of_another_program(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE bookmarks (url TEXT)")
        content = path.read_bytes()

        assert refusal(url_to(path)) == f"{path}: this is the database of another program."
        assert path.read_bytes() == content

    def test_a_folder(self, tmp_path: Path) -> None:
        assert refusal(url_to(tmp_path)) == f"{tmp_path}: this is no file."

    def test_a_folder_that_is_not_there_may_come_back(self, tmp_path: Path) -> None:
        path = tmp_path / "share" / "library.sqlite"

        expected = f"{path}: the library can't be opened, as its folder is not there."
        assert absence(url_to(path)) == expected
        assert not path.parent.exists()

    @pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0, 0o755), (0o644, 0o555)])
    @pytest.mark.parametrize("is_own", [True, False])
    def test_one_that_may_not_be_written(self, is_own: bool, file: int, folder: int, path: Path) -> None:
        path = user_folders().library / path.name if is_own else path
        open_library(url_to(path)).close()
        path.chmod(file)
        path.parent.chmod(folder)

        told = opened_without_privileges(path)

        path.parent.chmod(0o755)
        expected = "this library can't be written to. You need the right to change the file and its folder."
        assert told == ("LibraryError", f"{path}: {expected}")

    def test_a_folder_where_none_may_be_made(self, path: Path) -> None:
        path.parent.chmod(0o555)

        told = opened_without_privileges(path)

        path.parent.chmod(0o755)
        assert told == ("LibraryError", f"{path}: the library can't be opened: Permission denied.")

    def test_a_full_disk(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        before = open_library(url_to(path)).save([a_contact()])
        monkeypatch.setattr(SqliteDatabase, "_connect", lambda self: with_room(connect(self), 20))
        library = open_library(url_to(path))

        with pytest.raises(LibraryError, match=r"library.sqlite: there is no room left on the disk\.$"):
            library.save([a_contact() for _ in range(1000)])

        assert library.content().contacts == before

    def test_one_that_is_gone_is_not_made_anew(self, path: Path) -> None:
        library = open_library(url_to(path))
        path.unlink()

        with pytest.raises(LibraryOffline, match="the library is not there now"):
            library.content()
        assert not path.exists()

    def test_one_that_comes_back_is_used_again(self, path: Path) -> None:
        library = open_library(url_to(path))
        saved = library.save([a_contact()])
        away = path.rename(path.with_name("away"))
        with pytest.raises(LibraryOffline):
            library.save([a_contact()])

        away.rename(path)

        assert library.content().contacts == saved

    def test_while_another_program_writes_it_is_waited(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("r2p_drafter.library.databases.sqlite.BUSY_TIMEOUT", 0.1)
        library = open_library(url_to(path))
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            start = time.monotonic()
            with pytest.raises(LibraryOffline) as caught:
                library.save([a_contact()])
            other.execute("ROLLBACK")

        assert time.monotonic() - start >= 0.1
        assert str(caught.value) == f"{path}: this library is busy: another program writes to it."
        assert library.save([a_contact()])


@pytest.mark.xdist_group("postgresql")
class TestServer:
    def test_a_password_is_never_shown(self, postgresql_server: Server) -> None:
        url = postgresql_server.database()

        with closing(open_library(url)) as library:
            assert library.url == url.replace(f":{QUOTED_PASSWORD}", "")

    @pytest.mark.parametrize("password", ["wr0ng%2Fp%40ss", "wr0ng/p:ss"])
    def test_a_wrong_password(self, password: str, postgresql_server: Server) -> None:
        url = postgresql_server.database().replace(QUOTED_PASSWORD, password)

        message = absence(url)

        assert "password authentication failed for user" in message
        assert "wr0ng" not in message

    def test_a_password_behind_the_question_mark(self, postgresql_server: Server) -> None:
        bare = postgresql_server.database().replace(f":{QUOTED_PASSWORD}", "")

        with closing(open_library(f"{bare}?password={QUOTED_PASSWORD}")) as library:
            assert library.url == bare
        assert PASSWORD not in absence(f"{bare}-none?password={QUOTED_PASSWORD}")

    def test_a_database_that_is_not_there(self, postgresql_server: Server) -> None:
        message = absence(postgresql_server.url(OWNER, "none"))

        address = f"postgresql://{OWNER}@127.0.0.1:{postgresql_server.port}/none"
        assert message.startswith(f"The library at {address} can't be reached: ")
        assert message.endswith('database "none" does not exist.')
        assert "\n" not in message

    def test_nobody_there(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]

            message = absence(f"postgresql://ana:secret@127.0.0.1:{port}/library")

        assert message.startswith(
            f"The library at postgresql://ana@127.0.0.1:{port}/library can't be reached: "
        )
        assert "Connection refused" in message
        assert "secret" not in message

    def test_a_name_that_no_server_has(self) -> None:
        message = absence("postgresql://ana:secret@nowhere.invalid/library")

        assert message.startswith(
            "The library at postgresql://ana@nowhere.invalid/library can't be reached: "
        )
        assert "secret" not in message

    @pytest.mark.parametrize("host", ["a..b", "x" * 300])
    def test_a_name_that_no_server_can_have(self, host: str) -> None:
        message = refusal(f"postgresql://ana:secret@{host}/library")

        assert message.startswith(f"The library at postgresql://ana@{host}/library can't be used: ")
        assert "secret" not in message

    def test_one_that_never_answers_is_not_waited_for(self) -> None:
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))
            deaf.listen()
            start = time.monotonic()

            absence(f"postgresql://127.0.0.1:{deaf.getsockname()[1]}/library?connect_timeout=1")

        assert time.monotonic() - start < 3

    def test_somebody_who_may_only_read(self, postgresql_server: Server) -> None:
        url = postgresql_server.database()
        open_library(url).close()

        owner = make_url(url).username
        with closing(postgresql_server.connected(url)) as connection:
            connection.execute(f"GRANT USAGE ON SCHEMA {owner} TO PUBLIC")
            connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {owner} TO PUBLIC")

        guest = f"{postgresql_server.database()}?options=-csearch_path%3D{owner}"
        assert refusal(guest).endswith("can't be used: permission denied for table library.")

    def test_a_database_that_does_not_know_every_script(self, postgresql_server: Server) -> None:
        with closing(postgresql_server.connected()) as connection:
            connection.execute("CREATE DATABASE latin1 TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'")

        message = refusal(postgresql_server.url(OWNER, "latin1"))

        assert message.endswith("its encoding has to be UTF8, not LATIN1.")

    def test_others_may_have_tables_beside_it(self, postgresql_server: Server) -> None:
        url = postgresql_server.database()
        with closing(postgresql_server.connected(url)) as connection:
            connection.execute("CREATE TABLE alembic_version (version_num text)")
            connection.execute("INSERT INTO alembic_version VALUES ('9999')")

        with closing(open_library(url)) as library:
            assert library.content() == Content()
