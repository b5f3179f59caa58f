"""The parts of a letter that a template leaves open, as each letter has its own."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.dates import date_text
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.compose.packs import Template
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.lines import delivery_line, start_of
from r2p_drafter.letter.model import (
    Addressee,
    Delivery,
    Letter,
    Person,
    Recommendations,
    Section,
    Text,
    Value,
)
from r2p_drafter.letter.names import one_line
from r2p_drafter.letter.parts import value_at, with_value

_CHANGING = frozenset({"date", "reference", "deliveries", "addressee", "subject"})
"""What each letter has its own of."""
_ASKED = frozenset({"text", "date", "number"})
"""The kinds of a template's fields that are filled in, rather than chosen."""


class OpenPart(Struct, frozen=True):
    """A part of a letter in which something stands that a template can leave open."""

    part: str
    """As "addressee", "body[1]" or "values.deadline"; of "deliveries" only the details are left open."""
    words: str
    """What stands there, in one line."""
    is_proposed: bool
    """Whether it most likely changes from letter to letter."""


def parts_of(letter: Letter, template: Template) -> tuple[OpenPart, ...]:
    """Return the parts that can be left open, in the letter's order."""
    found = []
    for name in letter.__struct_fields__:
        words = _words(letter, name)
        if words:
            found.append(OpenPart(name, words, _is_proposed(letter, name, template)))
        if name == "body":
            sections = ((f"body[{at}]", _section_words(each)) for at, each in enumerate(letter.body))
            found += [OpenPart(part, said, False) for part, said in sections if said]
    return (*found, *_values(letter, template.fields))


def opened(letter: Letter, parts: Iterable[str]) -> Letter:
    """Return the letter with nothing in these parts.

    Raises:
        LookupError: The letter has no such part.
    """
    for part in parts:
        letter = _without_value(letter, part) if part.startswith("values.") else _emptied(letter, part)
    return letter


def _emptied(letter: Letter, part: str) -> Letter:
    value = value_at(letter, part)
    if part == "deliveries":
        return replace(letter, deliveries=tuple(replace(each, detail="") for each in value))
    if isinstance(value, Text):
        return with_value(letter, part, Text())
    if isinstance(value, Recommendations):
        return with_value(letter, part, replace(value, items=()))
    return with_value(letter, part, getattr(Letter(), part))


def _without_value(letter: Letter, part: str) -> Letter:
    name = part.removeprefix("values.")
    return replace(letter, values={key: value for key, value in letter.values.items() if key != name})


def _words(letter: Letter, name: str) -> str:
    """Return what stands in a field of the letter; nothing where it can't be left open."""
    value = getattr(letter, name)
    if name in ("reference", "marking", "salutation", "subject", "close"):
        return " ".join(value.split())
    if name == "date":
        return _date_words(letter)
    if name in ("deliveries", "addressee", "signatories", "enclosures", "copies"):
        several = value if isinstance(value, tuple) else (value,)
        return "; ".join(filter(None, map(_line, several)))
    return ""


def _line(item: Any) -> str:
    if isinstance(item, Delivery):
        return delivery_line(item) if item.detail else ""
    if isinstance(item, Person):
        return one_line(item) or _address(item)
    return str(item.title)


def _address(person: Person) -> str:
    return ", ".join(filter(None, (*person.address, person.country))) if isinstance(person, Addressee) else ""


def _date_words(letter: Letter) -> str:
    if letter.date is None:
        return ""
    try:
        return date_text(letter.date, letter.date_form, letter.language)
    except DrafterError:  # the page says what is wrong with the form or the language
        return letter.date.isoformat()


def _section_words(section: Section) -> str:
    if isinstance(section, Text):
        return start_of(section.markdown)
    return start_of(" · ".join(section.items))


def _is_proposed(letter: Letter, name: str, template: Template) -> bool:
    if name == "salutation":  # "Excellency," fits whomever the next letter is to
        return letter.salutation != template.defaults.salutation
    return name in _CHANGING


def _values(letter: Letter, fields: Iterable[TemplateField]) -> Iterator[OpenPart]:
    for field in fields:
        value = letter.values.get(field.name, field.default)
        if field.kind in _ASKED and value != field.default and value not in ("", None):
            yield OpenPart(f"values.{field.name}", _in_line(value), field.kind == "date")


def _in_line(value: Value | None) -> str:
    return " ".join(str(value).split())
