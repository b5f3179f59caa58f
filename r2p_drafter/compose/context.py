"""What the names of a template stand for in one letter."""

import functools
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from r2p_drafter.compose.dates import date_text
from r2p_drafter.compose.sections import Composed
from r2p_drafter.compose.views import (
    AddresseeView,
    DeliveryView,
    EnclosureView,
    FieldValue,
    PersonView,
    Ready,
    SectionView,
    Values,
)
from r2p_drafter.compose.words import Words
from r2p_drafter.document.blocks import Block
from r2p_drafter.letter.lines import delivery_line
from r2p_drafter.letter.model import Addressee, Letter, Person
from r2p_drafter.letter.names import full_name, in_order, one_line

Order = Literal["typed", "surname", "organisation"]


def names_of(letter: Letter, words: Words, values: Mapping[str, FieldValue]) -> dict[str, Any]:
    """Return all that a template knows of a letter but its body.

    Raises:
        DrafterError: The letter's language or form of date is not one.
    """
    return {
        "date": date_text(letter.date, letter.date_form, letter.language) if letter.date else "",
        "reference": letter.reference,
        "marking": letter.marking,
        "deliveries": tuple(_delivery(*each) for each in enumerate(letter.deliveries)),
        "addressee": _addressee(letter.addressee),
        "salutation": letter.salutation,
        "subject": letter.subject,
        "close": letter.close,
        "signatories": _people(letter.signatories, letter.signatory_order, "signatories"),
        "enclosures": tuple(
            EnclosureView(each.title, f"enclosures[{at}]") for at, each in enumerate(letter.enclosures)
        ),
        "copies": _people(letter.copies, letter.copy_order, "copies"),
        "words": words,
        "values": Values(values),
        "language": letter.language,
    }


def _delivery(at: int, delivery: Any) -> DeliveryView:
    return DeliveryView(delivery.method, delivery.detail, delivery_line(delivery), f"deliveries[{at}]")


def _addressee(person: Addressee) -> AddresseeView:
    lines = (person.post, person.organisation, *person.address, person.country)
    return AddresseeView(
        courtesy_title=person.courtesy_title,
        honorific=person.honorific,
        name=person.name,
        post=person.post,
        organisation=person.organisation,
        address=person.address,
        country=person.country,
        full_name=full_name(person),
        lines=tuple(filter(None, lines)),
    )


@functools.lru_cache(maxsize=8)
def _people(people: tuple[Person, ...], order: Order, part: str) -> tuple[PersonView, ...]:
    """Return views of people in the chosen order; each knows the place where it was typed."""
    places: dict[int, list[int]] = {}
    for at in reversed(range(len(people))):
        places.setdefault(id(people[at]), []).append(at)
    return tuple(_person(person, f"{part}[{places[id(person)].pop()}]") for person in in_order(people, order))


@functools.lru_cache(maxsize=16384)
def _person(person: Person, part: str) -> PersonView:
    return PersonView(
        courtesy_title=person.courtesy_title,
        honorific=person.honorific,
        name=person.name,
        post=person.post,
        organisation=person.organisation,
        full_name=full_name(person),
        line=one_line(person),
        part=part,
    )


def body_of(sections: Sequence[Composed]) -> tuple[tuple[SectionView, ...], list[tuple[Block, ...]]]:
    """Return views of the sections, and the ready blocks behind each slot that they print."""
    ready: list[tuple[Block, ...]] = []
    views = tuple(_section(composed, ready) for composed in sections)
    return views, ready


def _section(composed: Composed, ready: list[tuple[Block, ...]]) -> SectionView:
    first = len(ready)
    ready += [composed.paragraphs, composed.lead_in, *composed.items]
    items = tuple(map(Ready, range(first + 2, len(ready))))
    kind = composed.section.__struct_config__.tag
    return SectionView(str(kind), composed.part, Ready(first + 1), items, first)
