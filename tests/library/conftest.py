"""A library of each kind for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from postgresql import Server
from r2p_drafter.library.opening import library_url as url_of
from r2p_drafter.library.opening import open_library
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders

# One worker runs all that need a server, so that one is enough.
POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))


@pytest.fixture(params=["sqlite", POSTGRESQL])
def library_url(request: pytest.FixtureRequest, user_home: Path) -> str:  # noqa: ARG001 - its folders are used
    """The URL of a library that nobody has opened yet: the user's own in SQLite, one in PostgreSQL."""
    if request.param == "sqlite":
        return url_of("", user_folders().library)
    server: Server = request.getfixturevalue("postgresql_server")
    return server.database()


@pytest.fixture
def library(library_url: str) -> Iterator[Library]:
    """An empty library of each kind, open."""
    library = open_library(library_url)
    yield library
    library.close()
