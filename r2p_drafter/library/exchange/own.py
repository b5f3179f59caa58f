"""Rows that the library wrote: each text is as it was, to the last blank."""

from collections.abc import Sequence

from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.exchange.cells import parted
from r2p_drafter.library.exchange.columns import Column, contact_columns
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.values import YES, Values
from r2p_drafter.library.exchange.vocabulary import Field


class OwnRows:
    """Reads rows of a file that the library wrote, some columns of which may be gone."""

    def __init__(self, columns: Sequence[Column | None]) -> None:
        self._places = {column: at for at, column in enumerate(columns) if column is not None}
        self._roles = 1 + max((column.role for column in self._places), default=0)
        self._is_whole = self._places.keys() >= set(contact_columns(self._roles))

    def contact(self, number: int, cells: Sequence[str]) -> Row[Contact]:
        """Return the contact of one row."""
        row, values = _Cells(self._places, cells), Values()
        contact = Contact(
            id=values.id(row.text("id")),
            version=values.count(row.text("version")),
            uses=values.count(row.text("uses")),
            last_used=values.date(row.text("last_used")),
            honorific=row.text("honorific"),
            given_name=row.text("given_name"),
            family_name=row.text("family_name"),
            family_first=row.text("family_first") == YES,
            languages=parted(row.text("languages")),
            groups=parted(row.text("groups")),
            notes=row.text("notes"),
            roles=_without_end([_role(row, at, values) for at in range(self._roles)]),
        )
        return Row(number, contact, tuple(values.remarks), self._is_whole and not values.remarks)


class _Cells:
    """The cells of a row by what they hold."""

    def __init__(self, places: dict[Column, int], cells: Sequence[str]) -> None:
        self._places = places
        self._cells = cells

    def text(self, field: Field, role: int = 0) -> str:
        """Return what is in a cell; nothing where there is no such column."""
        at = self._places.get(Column(field, role))
        return "" if at is None else self._cells[at]


def _role(row: _Cells, at: int, values: Values) -> Role:
    return Role(
        courtesy_title=row.text("courtesy_title", at),
        post=row.text("post", at),
        organisation=row.text("organisation", at),
        address=tuple(line for line in row.text("address", at).split("\n") if line),
        country=row.text("country", at),
        fax=row.text("fax", at),
        email=row.text("email", at),
        salutation=row.text("salutation", at),
        since=values.date(row.text("since", at)),
        until=values.date(row.text("until", at)),
    )


def _without_end(roles: list[Role]) -> tuple[Role, ...]:
    """Return roles up to the last one that has something in it: others may have more columns of them."""
    while roles and roles[-1] == Role():
        roles.pop()
    return tuple(roles)
