"""The vCards that the library writes: version 3 (RFC 2426), which more programs read than version 4.

What has no place in a vCard is in properties of our own; roles behind the first are groups of properties.
"""

import re
from collections.abc import Iterator
from typing import Any

from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.exchange import remarks
from r2p_drafter.library.exchange.cards.cards import OWN, Card
from r2p_drafter.library.exchange.cards.escapes import escaped, texts_of, unescaped
from r2p_drafter.library.exchange.cards.lines import ContentLine
from r2p_drafter.library.exchange.limits import MAX_ROLES
from r2p_drafter.library.exchange.values import YES, Values

_VERSION = f"{OWN}VERSION"
_GROUP = re.compile(r"role([1-9][0-9]{0,8})[0-9]*")
_LINE = 75
"""Octets of a line, without its end (section 2.6)."""
_OF_ROLES = {
    "TITLE": "post",
    "ORG": "organisation",
    "TEL": "fax",
    "EMAIL": "email",
    f"{OWN}COURTESY-TITLE": "courtesy_title",
    f"{OWN}SALUTATION": "salutation",
}
"""Fields of a role by the properties that hold their text."""


def card_text(contact: Contact) -> str:
    """Return the vCard of a contact."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(contact))


def is_own(card: Card) -> bool:
    """Tell whether the library wrote a card."""
    return bool(card.first(_VERSION))


def contact_of(card: Card, values: Values) -> Contact:
    """Return the contact that the library wrote a card of."""
    family_name, given_name = (*texts_of(card.first("N"), ";"), "", "")[:2]
    return Contact(
        id=values.id(card.first("UID")),
        version=values.count(card.first(_VERSION)),
        uses=values.count(card.first(f"{OWN}USES")),
        last_used=values.date(card.first(f"{OWN}LAST-USED")),
        honorific=unescaped(card.first(f"{OWN}HONORIFIC")),
        given_name=given_name,
        family_name=family_name,
        family_first=card.first(f"{OWN}FAMILY-FIRST") == YES,
        languages=_list(card.first(f"{OWN}LANGUAGES")),
        groups=_list(card.first("CATEGORIES")),
        notes=unescaped(card.first("NOTE")),
        roles=_roles(card, values),
    )


def _lines(contact: Contact) -> Iterator[str]:
    role = contact.role
    shown = contact.name or role.organisation or role.post
    prefix = " ".join(filter(None, (role.courtesy_title, contact.honorific)))
    yield from ("BEGIN:VCARD", "VERSION:3.0", "PRODID:-//R2P Drafter//Library//EN")
    yield f"FN:{escaped(shown)}"
    yield f"N:{escaped(contact.family_name)};{escaped(contact.given_name)};;{escaped(prefix)};"
    if not contact.name:
        yield "X-ABShowAs:COMPANY"
    if contact.id:
        yield f"UID:{contact.id}"
    for at, each in enumerate(contact.roles):
        group = f"role{at + 1}." if at else ""
        yield from (group + line for line in _role_lines(each))
    yield from _texts(
        {
            f"{OWN}HONORIFIC": contact.honorific,
            f"{OWN}FAMILY-FIRST": YES if contact.family_first else "",
            "NOTE": contact.notes,
            f"{OWN}USES": str(contact.uses or ""),
            f"{OWN}LAST-USED": str(contact.last_used or ""),
        }
    )
    for name, items in (("CATEGORIES", contact.groups), (f"{OWN}LANGUAGES", contact.languages)):
        if items:
            yield f"{name}:{','.join(map(escaped, items))}"
    yield from (f"{_VERSION}:{contact.version}", "END:VCARD")


def _role_lines(role: Role) -> Iterator[str]:
    yield from _texts(
        {
            "TITLE": role.post,
            "ORG": role.organisation,
            "TEL;TYPE=WORK,FAX": role.fax,
            "EMAIL;TYPE=INTERNET,WORK": role.email,
            f"{OWN}COURTESY-TITLE": role.courtesy_title,
            f"{OWN}SALUTATION": role.salutation,
            f"{OWN}SINCE": str(role.since or ""),
            f"{OWN}UNTIL": str(role.until or ""),
        }
    )
    if role.address or role.country:
        yield f"ADR;TYPE=WORK:;;{escaped(chr(10).join(role.address))};;;;{escaped(role.country)}"


def _texts(properties: dict[str, str]) -> Iterator[str]:
    yield from (f"{name}:{escaped(text)}" for name, text in properties.items() if text)


def _folded(line: str) -> str:
    """Fold a line, never inside a character."""
    data, pieces, limit = line.encode(), [], _LINE
    while len(data) > limit:
        end = limit
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[:end])
        data, limit = data[end:], _LINE - 1
    return b"\r\n ".join([*pieces, data]).decode()


def _roles(card: Card, values: Values) -> tuple[Role, ...]:
    fields: dict[int, dict[str, Any]] = {}
    left_out: set[str] = set()
    for line in card.lines:
        group = _GROUP.fullmatch(line.group)
        at = int(group[1]) - 1 if group else 0
        if at < MAX_ROLES:
            fields.setdefault(at, {}).update(_role_fields(line, values))
        elif line.name not in left_out:
            left_out.add(line.name)
            values.remarks.append(remarks.too_long(line.group))
    count = max((at + 1 for at, held in fields.items() if held), default=0)
    return tuple(Role(**fields.get(at, {})) for at in range(count))


def _role_fields(line: ContentLine, values: Values) -> dict[str, Any]:
    if line.name in _OF_ROLES:
        return {_OF_ROLES[line.name]: unescaped(line.value)}
    if line.name in (f"{OWN}SINCE", f"{OWN}UNTIL"):
        return {line.name.removeprefix(OWN).lower(): values.date(line.value)}
    if line.name == "ADR":
        pieces = [*texts_of(line.value, ";"), *[""] * 7]
        return {"address": tuple(filter(None, pieces[2].split("\n"))), "country": pieces[6]}
    return {}


def _list(value: str) -> tuple[str, ...]:
    return tuple(filter(None, texts_of(value, ",")))
