"""Where the library is, and opening it."""

from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from r2p_drafter.library.databases.database import Database
from r2p_drafter.library.databases.sqlite import SqliteDatabase
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.schema import LIBRARY
from r2p_drafter.library.store import Library
from r2p_drafter.library.upgrading import bring_up_to_date
from r2p_drafter.saying import says

FILE: Final = "library.sqlite"
"""The name of the user's own library."""
_SQLITE: Final = "sqlite"
_POSTGRESQL: Final = "postgresql+psycopg"
_DIALECTS: Final = {
    "sqlite": _SQLITE,
    "sqlite+pysqlite": _SQLITE,
    "postgres": _POSTGRESQL,
    "postgresql": _POSTGRESQL,
    "postgresql+psycopg": _POSTGRESQL,
}
"""What may stand before `://`, and what it is taken for."""


def open_library(url: str, patience: float | None = None) -> Library:
    """Return the library at a URL, brought up to date; an SQLite file is made where there is none.

    Each transaction on a file waits so many seconds while another program writes.

    Raises:
        LibraryBusy: Another program writes to it.
        LibraryOffline: It can't be reached now.
        LibraryError: It can't be used; it is as it was.
    """
    database = _database(_checked(url), patience)
    try:
        database.prepare()
        bring_up_to_date(database)
        _check_writable(database)
        database.settle()
    except LibraryError:
        database.close()
        raise
    return Library(database)


def library_url(chosen: str, folder: Path) -> str:
    """Return the URL of the library, password and all: the one chosen, or of the user's own in `folder`.

    Raises:
        LibraryError: What was chosen is no URL, or of a database that is not supported.
    """
    if not chosen.strip():
        return _written(URL.create(_SQLITE, database=str(folder.absolute() / FILE)))
    return _written(_checked(chosen.strip()))


def _check_writable(database: Database) -> None:
    """Write what is there already: better refused now than when an hour's work is to be saved."""
    with database.writing() as connection:
        connection.execute(LIBRARY.update().values(revision=LIBRARY.c.revision))


def _checked(text: str) -> URL:
    # What was typed is never said again: it may hold a password, at the wrong place too.
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise LibraryError(
            says("This is no address of a library. It has to look like “{}” or “{}”.").of(
                "postgresql://name:password@server/database", "sqlite:////folder/library.sqlite"
            )
        ) from error
    dialect = _DIALECTS.get(url.drivername)
    if dialect is None:
        unknown = says("A library can be kept in PostgreSQL or SQLite, not in “{}”.")
        raise LibraryError(unknown.of(url.drivername))
    if dialect == _SQLITE:
        return _checked_file(url)
    if text.count("@") > 1:
        raise LibraryError(
            says(
                "In the address of a library, “{}” stands only before the server's name; in a password it has"
                " to be written “{}”."
            ).of("@", "%40")
        )
    return url.set(drivername=dialect)


def _checked_file(url: URL) -> URL:
    name = url.database
    if not name or name.startswith((":memory:", "file:")) or "\0" in name or url.host or url.query:
        raise LibraryError(
            says("The address of a library in SQLite has to name a file, as in “{}”.").of(
                "sqlite:////folder/library.sqlite"
            )
        )
    return URL.create(_SQLITE, database=str(Path(name).absolute()))


def _database(url: URL, patience: float | None) -> Database:
    if url.drivername == _SQLITE:
        return SqliteDatabase(Path(str(url.database)), patience)
    from r2p_drafter.library.databases.postgresql import PostgresqlDatabase  # psycopg is for teams only

    return PostgresqlDatabase(url)


def _written(url: URL) -> str:
    return url.render_as_string(hide_password=False)
