"""Bringing a library's tables up to date when it is opened."""

from typing import Final

from sqlalchemy import Connection, inspect, text

from r2p_drafter.library.databases.database import Database
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.migrations import FOLDER, VERSION_TABLE
from r2p_drafter.saying import says

NEWEST: Final = "0001"
"""The version that the program works with: the last of the migrations."""


def bring_up_to_date(database: Database) -> None:
    """Run the migrations that a library lacks, all or none; a new one gets all of them.

    Raises:
        LibraryError: The library is of a newer version, or can't be migrated; it is as it was.
        LibraryOffline: It can't be reached.
    """
    with database.reading() as connection:
        if not _lacks_something(database, connection):
            return
    with database.migrating() as connection:
        # Another program may have been first.
        if _lacks_something(database, connection):
            database.check_before_migrating(connection, _version_of(connection))
            _migrate(connection)


def _lacks_something(database: Database, connection: Connection) -> bool:
    version = _version_of(connection)
    if version is not None and version > NEWEST:
        newer = says(
            "{}: a newer R2P Drafter made this library. Please install the newer program to open it."
        )
        raise LibraryError(newer.of(database.shown))
    return version != NEWEST


def _version_of(connection: Connection) -> str | None:
    """Return the version of the tables, four digits; None where there are none yet."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608


def _migrate(connection: Connection) -> None:
    # Takes 130 ms to import, and is needed once in the life of a library.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
