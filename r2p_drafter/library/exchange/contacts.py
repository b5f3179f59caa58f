"""Contacts in tables: each row is a person or an organisation."""

from collections.abc import Sequence

from r2p_drafter.library.entries import Contact
from r2p_drafter.library.exchange.columns import Column, own_columns
from r2p_drafter.library.exchange.foreign import ForeignRows
from r2p_drafter.library.exchange.own import OwnRows
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.tables import Table


def contacts_in(table: Table, columns: Sequence[Column | None]) -> tuple[Row[Contact], ...]:
    """Return the contact in each row that is not empty, the columns holding what they are said to hold."""
    is_own = tuple(columns) == own_columns(table.headers)
    reader = OwnRows(columns) if is_own else ForeignRows(columns)
    rows = enumerate(table.rows, start=table.first)
    return tuple(reader.contact(number, cells) for number, cells in rows if any(map(str.strip, cells)))
