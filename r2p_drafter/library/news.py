"""What the address book has to say of a letter's people since they were picked."""

import functools
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from r2p_drafter.letter.checks import Change, Fix, Problem
from r2p_drafter.letter.model import Letter, Person
from r2p_drafter.letter.names import full_name
from r2p_drafter.library.blocks import Difference, block_of, differences, role_of
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.links import Find, contact_of
from r2p_drafter.saying import Saying, says

CONTACT_CHANGED = "contact-changed"
"""The name of the rule."""
_SOMEBODY = says("somebody")
_NOTHING = says("nothing")
_QUOTED = says("“{}”")
_FIELDS: Mapping[str, Saying] = {
    "courtesy_title": says("courtesy title: {} instead of {}"),
    "honorific": says("honorific: {} instead of {}"),
    "name": says("name: {} instead of {}"),
    "sort_as": says("sorted under: {} instead of {}"),
    "post": says("post: {} instead of {}"),
    "organisation": says("organisation: {} instead of {}"),
    "address": says("address: {} instead of {}"),
    "country": says("country: {} instead of {}"),
}


def news(letter: Letter, find: Find) -> Iterator[Problem]:
    """Yield a hint for each person whose contact was changed, or merged, since the letter took it.

    Its fix takes over what is new, the other one keeps what the letter says.
    """
    for part, person in people_of(letter):
        contact = contact_of(person, find) if person.contact else None
        if contact is None or (contact.id == person.contact and contact.version <= person.contact_version):
            continue
        found = differences(person, contact)
        if found:
            yield _problem(part, person, contact, found)


def people_of(letter: Letter) -> Iterator[tuple[str, Person]]:
    """Return everybody in the letter, each with the part that they are."""
    yield "addressee", letter.addressee
    for at, signatory in enumerate(letter.signatories):
        yield f"signatories[{at}]", signatory
    for at, copy in enumerate(letter.copies):
        yield f"copies[{at}]", copy


def _problem(part: str, person: Person, contact: Contact, found: tuple[Difference, ...]) -> Problem:
    said = functools.reduce(_joined, map(_said, found))
    # What differs may be the drafter's own doing, so it is not said to be what changed.
    saying = says("The entry of {} in the address book has changed. It says {}.").of(_called(person), said)
    renewed = block_of(type(person), contact, role_of(contact, person))
    kept = replace(person, contact=contact.id, contact_version=contact.version)
    return Problem(
        "hint",
        part,
        saying,
        CONTACT_CHANGED,
        Fix(says("Use the new data"), (Change(part, renewed),)),
        Fix(says("Keep the letter as it is"), (Change(part, kept),)),
    )


def _said(difference: Difference) -> Saying:
    return _FIELDS[difference.field].of(_quoted(difference.new), _quoted(difference.old))


def _quoted(text: str) -> Saying:
    lines = ", ".join(filter(None, (line.strip() for line in text.splitlines())))
    return _QUOTED.of(lines) if lines else _NOTHING


def _joined(one: Saying, other: Saying) -> Saying:
    return says("{}; {}").of(one, other)


def _called(person: Person) -> Saying | str:
    return full_name(person) or person.organisation or _SOMEBODY
