"""Between the people of a letter and the address book."""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import asdict, replace

from r2p_drafter.letter.model import Addressee, CopyRecipient, Delivery, Person, Signatory
from r2p_drafter.letter.names import filed
from r2p_drafter.letter.salutations import family_name, salutations
from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.naming import naming_of, sort_as_of

P = TypeVar("P", bound=Person)

# The ways of sending that a contact has the detail for, in the languages of `letter.customs`.
_BY_FAX = re.compile(r"\bfax\b|télécopie|facsimil", re.IGNORECASE)
_BY_EMAIL = re.compile(r"\be-?mail\b|courriel|correo electrónico", re.IGNORECASE)
_COMPARED = ("courtesy_title", "honorific", "name", "sort_as", "post", "organisation", "address", "country")


class Difference(Struct, frozen=True):
    """A field in which a block of a letter and the address book differ."""

    field: str
    """Its name in the letter: "post"."""
    old: str
    """What the letter says, lines of an address one under the other."""
    new: str
    """What the address book says."""


def addressee_of(contact: Contact, role: int = 0) -> Addressee:
    """Return the contact in one of its roles as a letter's addressee."""
    return block_of(Addressee, contact, role)


def signatory_of(contact: Contact, role: int = 0) -> Signatory:
    """Return the contact in one of its roles as one who signs."""
    return block_of(Signatory, contact, role)


def copy_of(contact: Contact, role: int = 0) -> CopyRecipient:
    """Return the contact in one of its roles as a line of the Cc list."""
    return block_of(CopyRecipient, contact, role)


def block_of(kind: type[P], contact: Contact, role: int = 0) -> P:
    """Return the contact in one of its roles as a person of that kind, who knows where they are from."""
    held = _role_at(contact, role)
    said: dict[str, Any] = {
        "courtesy_title": held.courtesy_title,
        "honorific": contact.honorific,
        "name": contact.name,
        "sort_as": sort_as_of(contact),
        "post": held.post,
        "organisation": held.organisation,
        "address": held.address,
        "country": held.country,
        "contact": contact.id,
        "contact_version": contact.version,
    }
    return kind(**{name: value for name, value in said.items() if name in kind.__struct_fields__})


def salutation_of(contact: Contact, role: int, language: str) -> str:
    """Return how a letter in a BCP 47 `language` greets the contact."""
    own = _role_at(contact, role).salutation
    return own or salutations(addressee_of(contact, role), language)[0]


def delivery_of(contact: Contact, role: int, method: str) -> Delivery:
    """Return the delivery by a method ("By Fax", "Par courriel") with the contact's number or address."""
    held = _role_at(contact, role)
    if _BY_FAX.search(method):
        return Delivery(method=method, detail=held.fax)
    return Delivery(method=method, detail=held.email if _BY_EMAIL.search(method) else "")


def contact_from(
    person: Person, language: str = "", deliveries: Sequence[Delivery] = (), salutation: str = ""
) -> Contact:
    """Return a new contact that a block of a letter describes.

    The BCP 47 `language`, the deliveries and the salutation are those of a letter to that person.
    """
    naming = naming_of(person)
    role = Role(
        courtesy_title=person.courtesy_title,
        post=person.post,
        organisation=person.organisation,
        address=getattr(person, "address", ()),
        country=getattr(person, "country", ""),
        fax=_detail(deliveries, _BY_FAX),
        email=_detail(deliveries, _BY_EMAIL),
        salutation="" if _is_usual(salutation, person, language) else salutation,
    )
    return Contact(
        honorific=person.honorific,
        given_name=naming.given_name,
        family_name=naming.family_name,
        family_first=naming.family_first,
        languages=(language,) if language else (),
        roles=() if role == Role() else (role,),
    )


def updated(contact: Contact, person: Person, today: datetime.date | None = None) -> Contact:
    """Return the contact with what a block says; what the block leaves empty stays.

    A post that the contact does not have yet becomes the first of its roles, and the one that was first
    ended `today` at the latest.
    """
    said, today = contact_from(person), today or _today()
    contact = replace(contact, honorific=said.honorific or contact.honorific)
    if said.name:
        names = {name: getattr(said, name) for name in ("given_name", "family_name", "family_first")}
        contact = replace(contact, **names)
    if not said.roles:
        return contact
    at = _held(contact.roles, said.role, today)
    if at is None:
        return replace(contact, roles=(_moved(contact.role, said.role), *_ended(contact.roles, today)))
    roles = list(contact.roles)
    roles[at] = _filled(roles[at], said.role)
    return replace(contact, roles=tuple(roles))


def differences(
    person: Person, contact: Contact, today: datetime.date | None = None
) -> tuple[Difference, ...]:
    """Return in what a block differs from what the address book has for it now."""
    return tuple(_differences(person, block_of(type(person), contact, role_of(contact, person, today))))


def role_of(contact: Contact, person: Person, today: datetime.date | None = None) -> int:
    """Return the place of the role that a block is about: one that goes on, else the first."""
    said, today = Role(post=person.post, organisation=person.organisation), today or _today()
    at = _held(contact.roles, said, today)
    if at is None:
        there = filed(person.organisation)
        running = _running(contact.roles, today)
        at = next((each for each in running if filed(contact.roles[each].organisation) == there), 0)
    return at


def _held(roles: Sequence[Role], said: Role, today: datetime.date) -> int | None:
    """Return the place of the role that has a post and an organisation, or leaves one of them open."""
    running = _running(roles, today)
    fitting = [at for at in running if _is_same_post(roles[at], said)]
    exact = [at for at in fitting if _telling(roles[at]) == _telling(said)]
    return next(iter(exact or fitting), None)


def _running(roles: Sequence[Role], today: datetime.date) -> list[int]:
    return [at for at, role in enumerate(roles) if role.until is None or role.until > today]


def _telling(role: Role) -> tuple[str, str]:
    return filed(role.post), filed(role.organisation)


def _is_same_post(held: Role, said: Role) -> bool:
    """Tell whether a block can be about a role: what one of both leaves open is no difference."""
    return all(
        old == new or not old or not new for old, new in zip(_telling(held), _telling(said), strict=True)
    )


def _today() -> datetime.date:
    return datetime.date.today()  # noqa: DTZ011 (the user's own)


def _role_at(contact: Contact, at: int) -> Role:
    return contact.roles[at] if 0 <= at < len(contact.roles) else Role()


def _detail(deliveries: Sequence[Delivery], method: re.Pattern[str]) -> str:
    return next((each.detail for each in deliveries if each.detail and method.search(each.method)), "")


def _is_usual(salutation: str, person: Person, language: str) -> bool:
    if not salutation or not isinstance(person, Addressee):
        return True
    return salutation in salutations(person, language)


def _filled(held: Role, said: Role) -> Role:
    """Return a role with all that is said of it."""
    return replace(held, **{name: value for name, value in asdict(said).items() if value})


def _moved(held: Role, said: Role) -> Role:
    """Return a new role; at the same organisation, the address is that of the role before."""
    if filed(held.organisation) != filed(said.organisation):
        return said
    return _filled(replace(held, salutation="", since=None, until=None), said)


def _ended(roles: tuple[Role, ...], today: datetime.date) -> tuple[Role, ...]:
    first, *others = roles or (None,)
    if first is None:
        return ()
    return (first if first.until else replace(first, until=today), *others)


def _differences(person: Person, block: Person) -> Iterator[Difference]:
    for name in _COMPARED:
        old, new = getattr(person, name, ""), getattr(block, name, "")
        if name == "sort_as" and filed(family_name(person)) == filed(family_name(block)):
            continue
        if _plain(old) != _plain(new):
            yield Difference(name, _shown(old), _shown(new))


def _plain(value: str | tuple[str, ...]) -> list[str]:
    return _shown(value).split()


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "\n".join(value)
