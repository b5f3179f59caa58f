"""Blocks of a letter filled in from the address book."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.letter.customs import customs_in
from r2p_drafter.letter.model import Delivery, Letter
from r2p_drafter.letter.parts import value_at, with_value
from r2p_drafter.library.blocks import block_of, delivery_of, salutation_of
from r2p_drafter.library.search.contacts import Hit


class Extra(Struct, frozen=True):
    """What the address book has for the rest of a letter to its addressee."""

    part: str
    """The salutation, or the delivery that it takes the place of; "deliveries" for one more."""
    value: str | Delivery


def filled(letter: Letter, part: str, hit: Hit) -> Letter:
    """Return the letter with a contact as the person at a part.

    With an addressee come the salutation and the number for a delivery where the letter has none yet.

    Raises:
        LookupError: The letter has no such part.
    """
    kind = type(value_at(letter, part))
    letter = with_value(letter, part, block_of(kind, hit.contact, hit.role))
    if part == "addressee":
        for extra in extras(letter, hit):
            if _is_awaited(letter, extra, hit):
                letter = taken(letter, extra)
    return letter


def extras(letter: Letter, hit: Hit) -> tuple[Extra, ...]:
    """Return what of a contact's salutation, fax and e-mail the letter does not say."""
    salutation = salutation_of(hit.contact, hit.role, letter.language)
    greeting = (Extra("salutation", salutation),) if salutation != letter.salutation else ()
    return (*greeting, *_deliveries(letter, hit))


def taken(letter: Letter, extra: Extra) -> Letter:
    """Return the letter with what was offered.

    Raises:
        LookupError: The letter has no such part any more.
    """
    if extra.part == "deliveries":
        return replace(letter, deliveries=(*letter.deliveries, extra.value))
    return with_value(letter, extra.part, extra.value)


def _deliveries(letter: Letter, hit: Hit) -> Iterator[Extra]:
    said: set[str] = set()
    for at, delivery in enumerate(letter.deliveries):
        own = delivery_of(hit.contact, hit.role, delivery.method)
        said.add(own.detail)
        if own.detail not in ("", delivery.detail):
            yield Extra(f"deliveries[{at}]", own)
    for method in customs_in(letter.language).methods:
        own = delivery_of(hit.contact, hit.role, method)
        if own.detail and own.detail not in said:
            said.add(own.detail)
            yield Extra("deliveries", own)


def _is_awaited(letter: Letter, extra: Extra, hit: Hit) -> bool:
    """Tell whether a place is empty that the address book has something of its own for."""
    if extra.part == "salutation":
        own = hit.contact.roles[hit.role].salutation if hit.contact.roles else ""
        return bool(own) and not letter.salutation.strip()
    if extra.part == "deliveries":
        return False
    now: Delivery = value_at(letter, extra.part)
    return not now.detail.strip()
