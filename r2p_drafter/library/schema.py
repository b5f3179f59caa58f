"""The tables of the library, as the migrations make them."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from r2p_drafter.library.entries import AnyEntry, Contact, Passage, Role


class JsonList(TypeDecorator[tuple[Any, ...]]):
    """A list as JSON in a text, which reads and writes twice as fast as a table of its own for each."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type) -> None:
        super().__init__()
        self.kind = kind
        self._decode = msgspec.json.Decoder(tuple[kind, ...]).decode  # type: ignore[valid-type]

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002, D102
        return msgspec.json.encode(value or ()).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002, D102
        return self._decode(value or "[]")


def _entry_columns() -> list[Column[Any]]:
    return [
        Column("id", String(32), primary_key=True),
        Column("version", Integer, nullable=False),
        Column("revision", BigInteger, nullable=False, index=True),
        Column("deleted", Boolean, nullable=False),
        Column("uses", Integer, nullable=False),
        Column("last_used", Date),
    ]


METADATA: Final = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_name)s"})

LIBRARY: Final = Table(
    "library",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
)
"""One row; whoever writes to the library locks it first, so that revisions are seen in their order."""

CONTACTS: Final = Table(
    "contacts",
    METADATA,
    *_entry_columns(),
    Column("honorific", Text, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("family_first", Boolean, nullable=False),
    Column("languages", JsonList(str), nullable=False),
    Column("groups", JsonList(str), nullable=False),
    Column("notes", Text, nullable=False),
    Column("roles", JsonList(Role), nullable=False),
    Column("merged_into", String(32), nullable=False, index=True),
    # The first of the roles once more, for those who ask the database itself; the program never reads them.
    Column("post", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("email", Text, nullable=False),
)

PASSAGES: Final = Table(
    "passages",
    METADATA,
    *_entry_columns(),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("tags", JsonList(str), nullable=False),
    Column("variant_of", String(32), nullable=False),
)

USES: Final = Table(
    "uses",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("entry", String(32), nullable=False, index=True),
    Column("letter", Text, nullable=False),
    Column("date", Date, nullable=False),
)
"""`id` is a digest of the others, so that the same use can't be there twice."""

TABLES: Final[Mapping[type[AnyEntry], Table]] = {Contact: CONTACTS, Passage: PASSAGES}
