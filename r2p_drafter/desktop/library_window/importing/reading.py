"""What an import reads and plans; all of it runs in a thread."""

from pathlib import Path
from typing import Any

from msgspec import Struct

from r2p_drafter.library.entries import Contact, Content, Passage
from r2p_drafter.library.exchange.columns import Column, guess_columns
from r2p_drafter.library.exchange.contacts import contacts_in
from r2p_drafter.library.exchange.importing import plan_import, plan_passages
from r2p_drafter.library.exchange.passages import read_passages
from r2p_drafter.library.exchange.plan import ImportPlan
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.tables import Table, read_table
from r2p_drafter.library.exchange.vcards import VCARDS, read_vcards

Plan = ImportPlan[Any]
"""Of contacts, or of passages."""


class Reading(Struct, frozen=True):
    """How a table is to be read; what is empty is told by what is in it."""

    encoding: str = ""
    separator: str = ""
    has_headings: bool | None = None


class TableRead(Struct, frozen=True):
    """A table, and what its columns seem to hold."""

    table: Table
    guess: tuple[Column | None, ...]


def has_columns(path: Path) -> bool:
    """Tell whether a file holds a table, whose columns have to be matched, rather than vCards."""
    return path.suffix.lower() not in VCARDS


def read_columns(path: Path, reading: Reading) -> TableRead:
    """Read a table; raises LibraryError where there is none in the file."""
    table = read_table(path, reading.encoding, reading.separator, reading.has_headings)
    return TableRead(table, guess_columns(table.headers, table.rows))


def plan_table(table: Table, columns: tuple[Column | None, ...], known: Content) -> Plan:
    """Plan the import of the contacts in a table."""
    return plan_import(contacts_in(table, columns), known.contacts)


def plan_file(path: Path, kind: type[Contact] | type[Passage], known: Content) -> Plan:
    """Plan the import of a file of vCards, or of a table of passages; raises LibraryError."""
    if kind is Passage:
        texts: tuple[Row[Passage], ...] = read_passages(path)
        return plan_passages(texts, known.passages)
    return plan_import(read_vcards(path), known.contacts)
