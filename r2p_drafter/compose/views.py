"""What a template sees of a letter: plain frozen data, without methods."""

from collections.abc import Mapping

from msgspec import Struct

from r2p_drafter.compose.words import Words

FieldValue = str | int | float | bool | None


class DeliveryView(Struct, frozen=True):
    """A delivery line."""

    method: str
    detail: str
    line: str
    """ "By Fax: 212-963-4879" """
    part: str


class PersonView(Struct, frozen=True):
    """A signatory or the receiver of a copy."""

    courtesy_title: str
    honorific: str
    name: str
    post: str
    organisation: str
    full_name: str
    """ "H.E. Mr. Ban Ki-moon" """
    line: str
    """All of it in one line."""
    part: str


class AddresseeView(Struct, frozen=True):
    """To whom the letter goes."""

    courtesy_title: str
    honorific: str
    name: str
    post: str
    organisation: str
    address: tuple[str, ...]
    country: str
    full_name: str
    lines: tuple[str, ...]
    """Post, organisation, address and country, none of them empty."""


class EnclosureView(Struct, frozen=True):
    """A paper that goes with the letter."""

    title: str
    part: str


class Ready(Struct, frozen=True):
    """Blocks that are ready: printed, it marks the place where they go."""

    _slot: int


class SectionView(Struct, frozen=True):
    """A section of the body; printed, it is all of its blocks."""

    kind: str
    part: str
    lead_in: Ready
    items: tuple[Ready, ...]
    _slot: int


class Values:
    """The values of the template's own fields by name."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, FieldValue]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> FieldValue:
        return self._values[name]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Values) and other._values == self._values

    __hash__ = None  # type: ignore[assignment]


def _shown(view: type[Struct]) -> frozenset[str]:
    return frozenset(name for name in view.__struct_fields__ if not name.startswith("_"))


_VIEWS = (DeliveryView, PersonView, AddresseeView, EnclosureView, SectionView, Words)
FIELDS: Mapping[type, frozenset[str]] = {view: _shown(view) for view in _VIEWS}
"""What a template may ask each kind of view for."""


class Several(Struct, frozen=True):
    """What a name stands for that has several views in it."""

    of: type


Kind = type | Several | None
"""What is known of a name before there is a letter."""

NAMES: Mapping[str, Kind] = {
    "date": None,
    "reference": None,
    "marking": None,
    "deliveries": Several(DeliveryView),
    "addressee": AddresseeView,
    "salutation": None,
    "subject": None,
    "body": Several(SectionView),
    "close": None,
    "signatories": Several(PersonView),
    "enclosures": Several(EnclosureView),
    "copies": Several(PersonView),
    "words": Words,
    "values": Values,
    "language": None,
}
"""The names that a template knows."""
