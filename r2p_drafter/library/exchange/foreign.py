"""Rows of other programs' tables, tidied as they are read."""

import re
from collections.abc import Iterable, Mapping, Sequence

from r2p_drafter.letter.model import Person
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.exchange import remarks
from r2p_drafter.library.exchange.addresses import lines_of
from r2p_drafter.library.exchange.cells import parted
from r2p_drafter.library.exchange.columns import LABELS, Column
from r2p_drafter.library.exchange.countries import country_of
from r2p_drafter.library.exchange.limits import MAX_LINE
from r2p_drafter.library.exchange.names import named_in, titles_in
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.values import Values
from r2p_drafter.library.exchange.vocabulary import Field
from r2p_drafter.library.naming import Naming

_GROUPS = re.compile(":::|\n")
_LISTED = re.compile(r"[;,/]")
_OF_THE_PROGRAM = frozenset({"mycontacts", "my contacts", "starred", "unfiled"})
"""Groups that are no choice of the user's, in Google Contacts and elsewhere."""


class ForeignRows:
    """Reads rows of a table whose columns hold what was guessed or chosen."""

    def __init__(self, columns: Sequence[Column | None]) -> None:
        self._places: dict[Field, list[int]] = {}
        for at, column in enumerate(columns):
            if column is not None:
                self._places.setdefault(column.field, []).append(at)

    def contact(self, number: int, cells: Sequence[str]) -> Row[Contact]:
        """Return the contact of one row."""
        values = Values()
        contact = _contact(_Cells(self._places, cells, values), values)
        return Row(number, contact, tuple(values.remarks))


class _Cells:
    """The cells of a row by what they hold."""

    def __init__(self, places: Mapping[Field, Sequence[int]], cells: Sequence[str], values: Values) -> None:
        self._places = places
        self._cells = cells
        self._values = values

    def texts(self, field: Field) -> list[str]:
        """Return what is in the cells that hold a field, without those that are empty."""
        texts = [self._cells[at].strip() for at in self._places.get(field, ())]
        return [text for text in texts if text] if "" in texts else texts

    def line(self, field: Field, between: str = " ") -> str:
        """Return what is in the cells that hold a field as one line."""
        if field not in self._places:
            return ""
        line = " ".join(between.join(self.texts(field)).split())
        if len(line) <= MAX_LINE:
            return line
        self._values.remarks.append(remarks.too_long(LABELS[field]))
        return ""

    def groups(self) -> tuple[str, ...]:
        """Return the groups in the order of the alphabet."""
        return groups_in(parted(_GROUPS.sub(";", ";".join(self.texts("groups")))))


def groups_in(names: Iterable[str]) -> tuple[str, ...]:
    """Return groups in the order of the alphabet, without those that another program made for itself."""
    plain = (" ".join(name.lstrip("* ").split()) for name in names)
    return tuple(sorted({name for name in plain if name and name.casefold() not in _OF_THE_PROGRAM}))


def _contact(row: _Cells, values: Values) -> Contact:
    named = named_in(row.line("name"))
    naming = Naming(row.line("given_name"), row.line("family_name"))
    courtesy_title, honorific = titles_in(row.line("honorific"))
    said = named.person
    role = _role(row, said, courtesy_title, values)
    if naming == Naming("", ""):
        naming = named.naming
    return Contact(
        honorific=honorific or said.honorific,
        given_name=naming.given_name,
        family_name=naming.family_name,
        family_first=naming.family_first,
        languages=values.languages(_LISTED.split(row.line("languages", ";"))),
        groups=row.groups(),
        notes="\n".join(row.texts("notes")),
        roles=() if role == Role() else (role,),
    )


def _role(row: _Cells, said: Person, courtesy_title: str, values: Values) -> Role:
    country = row.line("country")
    place = (row.line("city"), row.line("region"), row.line("postcode"))
    organisation = ", ".join(filter(None, (row.line("unit", ", "), row.line("organisation"))))
    return Role(
        courtesy_title=row.line("courtesy_title") or courtesy_title or said.courtesy_title,
        post=row.line("post") or said.post,
        organisation=organisation or said.organisation,
        address=lines_of(row.texts("address"), *place, country),
        country=country_of(country),
        fax=row.line("fax"),
        email=values.email(row.texts("email")),
        salutation=row.line("salutation"),
        since=values.date(row.line("since")),
        until=values.date(row.line("until")),
    )
