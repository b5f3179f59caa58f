"""A library of a team, on a PostgreSQL server."""

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from psycopg import OperationalError
from psycopg.errors import LockNotAvailable
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import DBAPIError, InterfaceError

from r2p_drafter.library.databases.database import Database, reason_in
from r2p_drafter.library.errors import LibraryError, LibraryOffline
from r2p_drafter.saying import says

# Whoever waits for a server that is gone is told so within seconds, also if its cable was pulled.
_CONNECTING: Final = {
    "connect_timeout": 3,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "application_name": "R2P Drafter",
}
"""What libpq is told unless the URL says otherwise: seconds, and `tcp_user_timeout` in milliseconds."""
# For each transaction, as a pooler between here and the server may have another server for the next one. A
# program that is sent to sleep while it writes must not keep all others from it; all contacts of a large
# library may take minutes to come through a slow line.
_LIMITS: Final = """\
SELECT set_config('statement_timeout', '{}', true), set_config('lock_timeout', '30s', true),
    set_config('idle_in_transaction_session_timeout', '60s', true)"""
_READING, _WRITING = _LIMITS.format("10min"), _LIMITS.format("60s")
_LOCK: Final = "SELECT pg_advisory_xact_lock(7242025)"
"""A number that says what is locked: the tables of the library."""


class PostgresqlDatabase(Database):
    """A database on a server, which may go away at any time and come back."""

    _for_reading: ClassVar[Mapping[str, Any]] = {
        "isolation_level": "REPEATABLE READ",
        "postgresql_readonly": True,
    }

    def __init__(self, url: URL) -> None:
        engine = create_engine(
            url,
            connect_args={name: value for name, value in _CONNECTING.items() if name not in url.query}
            | {"client_encoding": "utf8", "prepare_threshold": None},
            pool_pre_ping=True,
            pool_size=1,
            hide_parameters=True,
            use_native_hstore=False,
        )
        public = URL.create("postgresql", url.username, None, url.host, url.port, url.database)
        shown = public.render_as_string()
        super().__init__(engine, url=shown, shown=shown)

    def prepare(self) -> None:
        """Leave the server as it is: whoever runs it has made the database."""

    def check_before_migrating(self, connection: Connection, version: str | None) -> None:  # noqa: ARG002
        """Refuse a database that can't hold every script; copies are made by whoever runs the server."""
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
        if encoding != "UTF8":
            wrong = says("The database at {} can't hold every script; its encoding has to be UTF8, not {}.")
            raise LibraryError(wrong.of(self.shown, encoding))

    def settle(self) -> None:
        """Leave the server as it is."""

    def _begin_reading(self, connection: Connection) -> None:
        connection.exec_driver_sql(_READING)

    def _begin_writing(self, connection: Connection) -> None:
        connection.exec_driver_sql(_WRITING)

    def _begin_migrating(self, connection: Connection) -> None:
        connection.exec_driver_sql(_WRITING)
        connection.exec_driver_sql(_LOCK)

    def _in_words(self, error: DBAPIError) -> LibraryError:
        reason = reason_in(error)
        if isinstance(error.orig, LockNotAvailable):
            return LibraryOffline(
                says("The library at {} is busy: somebody else writes to it.").of(self.shown)
            )
        is_away = error.connection_invalidated or isinstance(error, InterfaceError)
        if is_away or isinstance(error.orig, OperationalError):
            return LibraryOffline(says("The library at {} can't be reached: {}.").of(self.shown, reason))
        return LibraryError(says("The library at {} can't be used: {}.").of(self.shown, reason))
