"""A library that another program keeps to itself."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from r2p_drafter.paths import user_folders


@contextmanager
def kept_by_another() -> Iterator[sqlite3.Connection]:
    """Have another program at the user's own library, which doesn't get ready with its writing."""
    file = user_folders().library / "library.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other
