"""Bringing a library up to date when it is opened."""

import logging
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from builders import a_contact
from r2p_drafter.library import upgrading
from r2p_drafter.library.entries import AnyEntry
from r2p_drafter.library.errors import LibraryError, LibraryOffline
from r2p_drafter.library.migrations import FOLDER, VERSION_TABLE
from r2p_drafter.library.opening import library_url as url_of
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.schema import METADATA
from r2p_drafter.paths import user_folders

LATER_STEP = '''"""A step that a later program brings."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give contacts a nickname."""
    op.add_column("contacts", sa.Column("nickname", sa.Text, nullable=False, server_default="-"))
    op.execute("UPDATE contacts SET nickname = given_name")
'''
FAILING_STEP = LATER_STEP + '    op.drop_column("contacts", "no_such_column")\n'


@pytest.fixture
def engine(library_url: str) -> Iterator[Engine]:
    """The database as another program sees it."""
    engine = create_engine(url_of(library_url, Path()))
    yield engine
    engine.dispose()


@pytest.fixture
def old(library_url: str) -> AnyEntry:
    """A contact in a library that this program made."""
    with closing(open_library(library_url)) as library:
        return library.save([a_contact()])[0]


def later_program(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let this program be one that knows a further step; return the folder of its steps."""
    folder = tmp_path / "100% migrations"
    shutil.copytree(FOLDER, folder)
    (folder / "versions" / "v0002_nickname.py").write_text(step)
    monkeypatch.setattr(upgrading, "FOLDER", folder)
    monkeypatch.setattr(upgrading, "NEWEST", "0002")
    return folder


def copies() -> list[Path]:
    """What is kept beside the user's own library."""
    folder = user_folders().library
    return sorted(path for path in folder.glob("*") if path.name != "library.sqlite")


def tables(connection: Connection) -> dict[str, set[str]]:
    """The columns of each table."""
    inspector = inspect(connection)
    names = inspector.get_table_names()
    return {name: {column["name"] for column in inspector.get_columns(name)} for name in names}


class TestSteps:
    def test_they_make_what_the_program_works_with(self, library_url: str, engine: Engine) -> None:
        open_library(library_url).close()

        options = {"version_table": VERSION_TABLE, "compare_type": True}
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts=options)
            assert compare_metadata(context, METADATA) == []

    def test_the_last_of_them_is_the_newest(self) -> None:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))

        assert ScriptDirectory.from_config(config).get_heads() == [upgrading.NEWEST]

    def test_they_are_quiet(
        self, library_url: str, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
    ) -> None:
        root = logging.getLogger()
        before = root.level, list(root.handlers)

        open_library(library_url).close()

        assert (root.level, root.handlers) == before
        assert caplog.messages == []
        assert capfd.readouterr() == ("", "")

    def test_an_opening_that_has_nothing_to_do_needs_no_alembic(self, tmp_path: Path) -> None:
        url = f"sqlite:///{tmp_path / 'library.sqlite'}"
        open_library(url).close()
        program = (
            "import sys; from r2p_drafter.library.opening import open_library;"
            f"open_library({url!r}); print('alembic' in sys.modules)"
        )

        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

        assert done.stdout == "False\n"


class TestOlder:
    """A library that an older program made."""

    def test_it_keeps_what_is_in_it(
        self, old: AnyEntry, library_url: str, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        later_program(LATER_STEP, tmp_path, monkeypatch)

        with closing(open_library(library_url)) as library:
            assert library.content().contacts == (old,)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT nickname FROM contacts")).scalars().all() == ["Ana"]

    def test_a_step_that_fails_changes_nothing(
        self, old: AnyEntry, library_url: str, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with engine.connect() as connection:
            before = tables(connection)
        with monkeypatch.context() as later:
            later_program(FAILING_STEP, tmp_path, later)
            with pytest.raises(LibraryError, match="no_such_column") as caught:
                open_library(library_url)
        assert not isinstance(caught.value, LibraryOffline)

        with engine.connect() as connection:
            assert tables(connection) == before
        with closing(open_library(library_url)) as library:
            assert library.content().contacts == (old,)

    @pytest.mark.usefixtures("old")
    def test_two_programs_at_once_do_it_once(
        self, library_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = later_program(LATER_STEP, tmp_path, monkeypatch)
        program = (
            "from pathlib import Path; from r2p_drafter.library import upgrading;"
            f"upgrading.FOLDER = Path({str(folder)!r}); upgrading.NEWEST = '0002';"
            "from r2p_drafter.library.opening import open_library; print('ready', flush=True); input();"
            f"print(len(open_library({library_url!r}).content().contacts))"
        )
        command = [sys.executable, "-c", program]
        pipe = subprocess.PIPE
        running = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(3)]

        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        assert [process.communicate("\n")[0] for process in running] == ["1\n"] * 3
        assert [process.returncode for process in running] == [0, 0, 0]


class TestCopy:
    """What is kept of an SQLite file before it is changed."""

    @pytest.fixture
    def url(self) -> str:
        return url_of("", user_folders().library)

    def test_there_is_none_where_there_is_nothing_to_do(self, url: str) -> None:
        for _ in range(2):
            open_library(url).close()

        assert copies() == []

    def test_it_is_the_library_as_it_was(
        self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with closing(open_library(url)) as library:
            old = library.save([a_contact()])
        (user_folders().library / "library.sqlite").chmod(0o600)
        with monkeypatch.context() as later:
            later_program(LATER_STEP, tmp_path, later)
            open_library(url).close()
        (copy,) = copies()

        assert copy.name == "library-0001.sqlite"
        assert copy.stat().st_mode & 0o777 == 0o600
        assert open_library(f"sqlite:///{copy}").content().contacts == old

    def test_where_none_can_be_kept_nothing_is_changed(
        self, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        open_library(url).close()
        path = user_folders().library / "library.sqlite"
        content = path.read_bytes()
        path.with_name("library-0001.sqlite").mkdir()
        later_program(LATER_STEP, tmp_path, monkeypatch)

        with pytest.raises(LibraryError, match="no copy can be kept of the library") as caught:
            open_library(url)

        assert str(caught.value).startswith(str(path.with_name("library-0001.sqlite")))
        assert path.read_bytes() == content
        assert copies() == [path.with_name("library-0001.sqlite")]


class TestNewer:
    def test_a_library_of_a_newer_program_is_refused_and_stays_as_it_is(
        self, library_url: str, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as later:
            later_program(LATER_STEP, tmp_path, later)
            open_library(library_url).close()
        path = user_folders().library / "library.sqlite"
        content = path.read_bytes() if path.exists() else b""
        with engine.connect() as connection:
            before = tables(connection)

        with pytest.raises(LibraryError) as caught:
            open_library(library_url)

        message = str(caught.value)
        assert message.endswith(
            ": a newer R2P Drafter made this library. Please install the newer program to open it."
        )
        with engine.connect() as connection:
            assert tables(connection) == before
        assert (path.read_bytes() if path.exists() else b"") == content
