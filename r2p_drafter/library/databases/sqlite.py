"""A library in a file of SQLite's."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, Connection, NullPool, create_engine, inspect
from sqlalchemy.exc import DBAPIError

from r2p_drafter.library.databases.database import Database, reason_in
from r2p_drafter.library.errors import LibraryBusy, LibraryError, LibraryOffline
from r2p_drafter.paths import user_folders
from r2p_drafter.saying import Saying, says

BUSY_TIMEOUT: Final = 30.0
"""Seconds to wait while another program writes, unless the caller says otherwise."""

_BUSY: Final = says("{}: this library is busy: another program writes to it.")
_MAY_NOT: Final = says(
    "{}: this library can't be written to. You need the right to change the file and its folder."
)
_LATER: Final[Mapping[int, Saying]] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_IOERR: says("{}: the disk that this library is on does not answer as it should."),
}
_NEVER: Final[Mapping[int, Saying]] = {
    sqlite3.SQLITE_NOTADB: says("{}: this file is no library."),
    sqlite3.SQLITE_CORRUPT: says("{}: this library is damaged. Please put back a copy of it."),
    sqlite3.SQLITE_READONLY: _MAY_NOT,
    sqlite3.SQLITE_FULL: says("{}: there is no room left on the disk."),
}


class SqliteDatabase(Database):
    """A file, which each transaction opens anew: it may have been moved, put back or unplugged meanwhile."""

    def __init__(self, path: Path, patience: float | None = None) -> None:
        """Wait `patience` seconds where another program writes."""
        self._path = path
        self._patience = BUSY_TIMEOUT if patience is None else patience
        engine = create_engine("sqlite://", creator=self._connect, poolclass=NullPool, hide_parameters=True)
        url = URL.create("sqlite", database=str(path)).render_as_string()
        super().__init__(engine, url=url, shown=str(path))

    def prepare(self) -> None:
        """Make a new file where there is none.

        Raises:
            LibraryOffline: Its folder is not there, as on a share that is away.
            LibraryError: It can't be made, or is no file.
        """
        try:
            if self._is_own:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._path.exists():
                self._path.touch()
        except FileNotFoundError as error:
            missing = says("{}: the library can't be opened, as its folder is not there.")
            raise LibraryOffline(missing.of(self.shown)) from error
        except OSError as error:
            failed = says("{}: the library can't be opened: {}.")
            raise LibraryError(failed.of(self.shown, str(error.strerror))) from error
        if not self._path.is_file():
            raise LibraryError(says("{}: this is no file.").of(self.shown))

    def check_before_migrating(self, connection: Connection, version: str | None) -> None:
        """Keep a copy of the file beside it, or refuse it if it has tables of another program."""
        if version is not None:
            self._keep_copy(self._path.with_name(f"{self._path.stem}-{version}{self._path.suffix}"))
        elif inspect(connection).get_table_names():
            raise LibraryError(says("{}: this is the database of another program.").of(self.shown))

    def settle(self) -> None:
        """Let others read while one writes: only on the user's own disk, as SQLite can't do it on a share.

        See https://sqlite.org/wal.html. Where another program is at work, the next opening tries again.
        """
        wanted = "wal" if self._is_own else "delete"
        with suppress(LibraryOffline), self._transaction() as connection:
            if connection.exec_driver_sql("PRAGMA journal_mode").scalar() != wanted:
                connection.exec_driver_sql(f"PRAGMA journal_mode = {wanted}")

    def _begin_reading(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    def _begin_writing(self, connection: Connection) -> None:
        # At once, as two that begin with reading could not both go on to write.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    def _begin_migrating(self, connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    def _connect(self) -> sqlite3.Connection:
        # `rw` opens no new file in the place of one that is gone; SQL says where a transaction begins.
        name = quote(f"/{self._path.as_posix().removeprefix('/')}", safe="/:")
        connection = sqlite3.connect(
            f"file://{name}?mode=rw", uri=True, timeout=self._patience, isolation_level=None
        )
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection

    @property
    def _is_own(self) -> bool:
        return self._path.is_relative_to(user_folders().data)

    def _keep_copy(self, path: Path) -> None:
        temporary = path.with_name(f".~{path.name}.tmp")
        try:
            temporary.unlink(missing_ok=True)
            with closing(self._connect()) as mine, closing(sqlite3.connect(temporary)) as copy:
                mine.backup(copy)
            shutil.copymode(self._path, temporary)
            temporary.replace(path)
        except (OSError, sqlite3.Error) as error:
            failed = says("{}: no copy can be kept of the library before it is brought up to date: {}.")
            reason = error.strerror if isinstance(error, OSError) else error
            raise LibraryError(failed.of(str(path), str(reason))) from error
        finally:
            temporary.unlink(missing_ok=True)

    def _in_words(self, error: DBAPIError) -> LibraryError:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF  # the rest of it are details
        if code == sqlite3.SQLITE_CANTOPEN:
            return self._not_opened()
        if _LATER.get(code) is _BUSY:
            return LibraryBusy(_BUSY.of(self.shown))
        kinds: tuple[tuple[Mapping[int, Saying], Callable[[Saying], LibraryError]], ...]
        kinds = ((_LATER, LibraryOffline), (_NEVER, LibraryError))
        for sayings, kind in kinds:
            if code in sayings:
                return kind(sayings[code].of(self.shown))
        return LibraryError(says("{}: the library can't be used: {}.").of(self.shown, reason_in(error)))

    def _not_opened(self) -> LibraryError:
        if not os.path.exists(self._path):  # noqa: PTH110 - Path.exists raises where a folder may not be looked into
            return LibraryOffline(says("{}: the library is not there now.").of(self.shown))
        return LibraryError(_MAY_NOT.of(self.shown))
