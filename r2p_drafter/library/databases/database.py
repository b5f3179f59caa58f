"""A database with a library in it: transactions on it, and its errors in plain words."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from r2p_drafter.library.errors import LibraryError, LibraryOffline
from r2p_drafter.saying import says


class Database(ABC):
    """What SQLite and PostgreSQL have in common.

    Whatever goes wrong inside one of its transactions is raised as LibraryOffline where it may go well later,
    as LibraryError otherwise, and nothing of the transaction stays.
    """

    _for_reading: ClassVar[Mapping[str, Any]] = {}
    """Options of a connection that reads."""

    def __init__(self, engine: Engine, *, url: str, shown: str) -> None:
        self._engine = engine
        self.url = url
        """Without what nobody else should see, such as a password."""
        self.shown = shown
        """What messages call it: a URL like that, or a file."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees the library as it is at one moment, whoever writes meanwhile."""
        with self._transaction(self._for_reading) as connection:
            self._begin_reading(connection)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in whose transaction entries can be written."""
        with self._transaction() as connection:
            self._begin_writing(connection)
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Give a connection in whose transaction tables can be changed, while nobody else does."""
        with self._transaction() as connection:
            self._begin_migrating(connection)
            yield connection

    def close(self) -> None:
        """Close all connections; the next transaction opens one anew."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, options: Mapping[str, Any] | None = None) -> Iterator[Connection]:
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**(options or {}))
                with connection.begin():
                    yield connection
        except NoConnectionLeft as error:
            raise LibraryOffline(says("The library at {} is busy.").of(self.shown)) from error
        except DBAPIError as error:
            raise self._in_words(error) from error
        except (
            UnicodeError,
            NoResultFound,
        ) as error:  # a server's name that can't be one; a row that is gone
            unusable = says("The library at {} can't be used: {}.")
            raise LibraryError(unusable.of(self.shown, str(error).rstrip("."))) from error

    @abstractmethod
    def prepare(self) -> None:
        """Look at the place where the library is or will be, and make room for it."""

    @abstractmethod
    def check_before_migrating(self, connection: Connection, version: str | None) -> None:
        """Refuse what is no library, and keep a copy of one that has a version."""

    @abstractmethod
    def settle(self) -> None:
        """Set once and for all what makes a library work well that has been opened."""

    @abstractmethod
    def _begin_reading(self, connection: Connection) -> None: ...

    @abstractmethod
    def _begin_writing(self, connection: Connection) -> None: ...

    @abstractmethod
    def _begin_migrating(self, connection: Connection) -> None: ...

    @abstractmethod
    def _in_words(self, error: DBAPIError) -> LibraryError: ...


def reason_in(error: DBAPIError) -> str:
    """Return the first line of what the database's driver says, which has neither SQL nor data in it."""
    lines = str(error.orig).strip().splitlines()
    return lines[0].rstrip(".: ") if lines else type(error.orig).__name__
