"""Which column of a table holds what, guessed by its heading and by what its cells look like."""

import re
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from r2p_drafter.letter.people import is_organisation, is_post
from r2p_drafter.library.exchange import looks
from r2p_drafter.library.exchange.countries import is_country
from r2p_drafter.library.exchange.headings import meaning_of
from r2p_drafter.library.exchange.limits import MAX_ROLES
from r2p_drafter.library.exchange.vocabulary import FIELDS, Field
from r2p_drafter.saying import Saying, says

LABELS: Mapping[Field, Saying] = {
    "courtesy_title": says("Courtesy title"),
    "honorific": says("Honorific"),
    "name": says("Name"),
    "given_name": says("Given name"),
    "family_name": says("Family name"),
    "family_first": says("Family name first"),
    "post": says("Post"),
    "unit": says("Department"),
    "organisation": says("Organisation"),
    "address": says("Address"),
    "city": says("City"),
    "region": says("Region"),
    "postcode": says("Postcode"),
    "country": says("Country"),
    "fax": says("Fax"),
    "email": says("E-mail"),
    "salutation": says("Salutation"),
    "since": says("Since"),
    "until": says("Until"),
    "languages": says("Languages"),
    "groups": says("Groups"),
    "notes": says("Notes"),
    "uses": says("Uses"),
    "last_used": says("Last used"),
    "id": says("ID"),
    "version": says("Version"),
}
"""What columns are called; the English ones are the headings of files that the library writes."""
OF_ROLES: tuple[Field, ...] = (
    "courtesy_title", "post", "organisation", "address", "country", "fax", "email", "salutation", "since",
    "until",
)  # fmt: skip
_BEFORE_ROLES: tuple[Field, ...] = ("honorific", "given_name", "family_name", "family_first")
_BEHIND_ROLES: tuple[Field, ...] = ("languages", "groups", "notes", "uses", "last_used", "id", "version")
_OWN: tuple[Field, ...] = ("family_first", "uses", "last_used", "id", "version")
"""Fields that no other program's file has."""
_SEVERAL: frozenset[Field] = frozenset(
    {"given_name", "family_name", "unit", "address", "groups", "notes", "languages"}
)
"""Fields that more than one column may hold."""
_SAMPLE, _START = 200, 200
"""Rows, and characters of a cell, that a guess looks at."""
_NUMBERED = re.compile(r"(.*\S) ([1-9][0-9]{0,2})")


class Column(Struct, frozen=True):
    """What a column holds."""

    field: Field
    role: int = 0
    """Of which role it is, counted from 0, if it is of a role."""

    @property
    def label(self) -> Saying:
        """What it is called: "Post", "Post 2"."""
        label = LABELS[self.field]
        return says("{} {}").of(label, self.role + 1) if self.role else label


_SURE_LOOKS: tuple[tuple[Field, Callable[[str], bool]], ...] = (
    ("email", looks.is_email),
    ("country", is_country),
    ("honorific", looks.is_title),
    ("name", looks.is_titled),
)
_LIKELY_LOOKS: tuple[tuple[Field, Callable[[str], bool]], ...] = (
    ("post", is_post),
    ("organisation", is_organisation),
    ("name", looks.is_name),
)
"""Looks that count only where no heading tells anything."""

COLUMNS = tuple(Column(field) for field in FIELDS if field not in _OWN)
"""What there is to choose from for another program's column."""


def contact_columns(roles: int) -> tuple[Column, ...]:
    """Return the columns of a file that the library writes of contacts with at most so many roles."""
    of_roles = (Column(field, role) for role in range(max(roles, 1)) for field in OF_ROLES)
    return (*map(Column, _BEFORE_ROLES), *of_roles, *map(Column, _BEHIND_ROLES))


def guess_columns(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column | None, ...]:
    """Return what each column of a table holds; None where that is nothing of a contact's."""
    return own_columns(headers) or _Guess(headers, rows).columns()


def own_columns(headers: Sequence[str]) -> tuple[Column | None, ...]:
    """Return what the columns of a file hold that the library wrote; nothing where another program did."""
    columns = tuple(map(_own_column, headers))
    is_own = Column("id") in columns and Column("version") in columns
    return columns if is_own else ()


def _own_column(heading: str) -> Column | None:
    numbered = _NUMBERED.fullmatch(heading)
    name, role = (numbered[1], int(numbered[2]) - 1) if numbered else (heading, 0)
    found = (field for field, label in LABELS.items() if str(label) == name and role < MAX_ROLES)
    return next((Column(field, role) for field in found), None)


class _Guess:
    """A table, and what its columns are taken for so far."""

    def __init__(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._meanings = [meaning_of(heading) for heading in headers]
        self._cells = [[row[at].strip()[:_START] for row in rows[:_SAMPLE]] for at in range(len(headers))]
        self._is_empty = [not any(row[at].strip() for row in rows) for at in range(len(headers))]
        self._fields: list[Field | None] = [None] * len(headers)

    def columns(self) -> tuple[Column | None, ...]:
        """Return what the columns hold."""
        self._by_headings()
        self._settle_names()
        self._by_looks(_SURE_LOOKS)
        if not any(meaning.fields for meaning in self._meanings):
            self._by_looks(_LIKELY_LOOKS)
        return tuple(Column(field) if field else None for field in self._fields)

    def _by_headings(self) -> None:
        claims: dict[Field, list[tuple[int, int]]] = {}
        for at, meaning in enumerate(self._meanings):
            if meaning.fields:
                claims.setdefault(self._field_of(at), []).append((self._rank(at), at))
        for field, ranked in claims.items():
            best, first = min(ranked)
            for rank, at in ranked:
                if at == first or (field in _SEVERAL and rank // 2 == best // 2):
                    self._fields[at] = field

    def _field_of(self, at: int) -> Field:
        """Return what a heading means in this table."""
        fields = self._meanings[at].fields
        if len(fields) == 1:
            return fields[0]
        special, general = fields
        if special == "honorific":
            return special if looks.mostly(self._cells[at], looks.is_title) else general
        partner: Field = "given_name" if special == "family_name" else "family_name"
        return special if any(other.fields == (partner,) for other in self._meanings) else general

    def _rank(self, at: int) -> int:
        """Return how far a column stands back behind others of the same meaning; the last bit is a doubt."""
        meaning = self._meanings[at]
        return (len(meaning.fields) > 1) + 2 * meaning.is_less + 4 * self._is_empty[at]

    def _settle_names(self) -> None:
        """Leave out the whole name where its parts are there, or the parts where they are empty."""
        parts = [at for at, field in enumerate(self._fields) if field in ("given_name", "family_name")]
        if "name" in self._fields and parts:
            whole = [self._fields.index("name")]
            has_parts = not all(self._is_empty[at] for at in parts)
            for at in whole if has_parts else parts:
                self._fields[at] = None

    def _by_looks(self, kinds: Sequence[tuple[Field, Callable[[str], bool]]]) -> None:
        """Take columns whose headings say nothing for what most of their cells look like."""
        for field, looks_so in kinds:
            for at, meaning in enumerate(self._meanings):
                is_free = not meaning.fields and not self._fields[at] and field not in self._fields
                if is_free and looks.mostly(self._cells[at], looks_so):
                    self._fields[at] = field
