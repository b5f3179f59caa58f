"""Entries to and from the rows of their tables."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, Final, TypeVar

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, Row, bindparam, select

from r2p_drafter.library.entries import AnyEntry, Contact, Passage
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.schema import CONTACTS, PASSAGES, TABLES
from r2p_drafter.saying import says

E = TypeVar("E", Contact, Passage)
_BATCH: Final = 900
"""How many values one statement takes; SQLite may be built to take no more than 999."""


def selected(
    connection: Connection, columns: Iterable[Column[Any]], key: Column[Any], values: Iterable[object]
) -> Iterator[Row[*tuple[Any, ...]]]:
    """Give the rows whose key is one of the values, however many these are."""
    rest = iter(values)
    while batch := list(islice(rest, _BATCH)):
        yield from connection.execute(select(*columns).where(key.in_(batch)))


def entries(connection: Connection, kind: type[E], where: ColumnElement[bool]) -> tuple[E, ...]:
    """Return the entries of a kind, deleted ones too.

    Raises:
        LibraryError: There is something in the database that no entry can hold.
    """
    return _entries(kind, connection.execute(select(*_columns(kind)).where(where)))


def entries_by_id(connection: Connection, ids: Collection[str]) -> dict[str, AnyEntry]:
    """Return those of the entries that there are, of all kinds; raises as `entries` does."""
    contacts = _entries(Contact, selected(connection, _columns(Contact), CONTACTS.c.id, ids))
    passages = _entries(Passage, selected(connection, _columns(Passage), PASSAGES.c.id, ids))
    found: tuple[AnyEntry, ...] = (*contacts, *passages)
    return {entry.id: entry for entry in found}


def add(connection: Connection, added: Iterable[AnyEntry], revision: int) -> None:
    """Write entries that were not there before."""
    unused = {"uses": 0, "last_used": None, "revision": revision}
    for kind, table in TABLES.items():
        if rows := [_values(entry) | unused for entry in added if isinstance(entry, kind)]:
            connection.execute(table.insert(), rows)


def change(connection: Connection, changed: Iterable[AnyEntry], revision: int) -> None:
    """Write entries in the place of what was there of them; how often they were used stays."""
    for kind, table in TABLES.items():
        rows = [_values(entry) | {"revision": revision} for entry in changed if isinstance(entry, kind)]
        for row in rows:
            row["row"] = row.pop("id")
        if rows:
            connection.execute(table.update().where(table.c.id == bindparam("row")), rows)


def _entries(kind: type[E], rows: Iterable[Row[*tuple[Any, ...]]]) -> tuple[E, ...]:
    fields = kind.__struct_fields__
    try:
        return tuple(msgspec.convert(dict(zip(fields, row, strict=True)), kind) for row in rows)
    except (msgspec.MsgspecError, ValueError) as error:  # somebody wrote to the database by other means
        broken = says("The library holds an entry that can't be read: {}.")
        raise LibraryError(broken.of(str(error))) from error


def _columns(kind: type[AnyEntry]) -> list[Column[Any]]:
    table = TABLES[kind]
    return [table.c[field] for field in kind.__struct_fields__]


def _values(entry: AnyEntry) -> dict[str, Any]:
    """Return what a save writes, by column; how often an entry was used is for the library to say."""
    values = msgspec.structs.asdict(entry)
    del values["uses"], values["last_used"]
    if isinstance(entry, Contact):
        role = entry.role
        values |= {"post": role.post, "organisation": role.organisation}
        values |= {"country": role.country, "email": role.email}
    return values
