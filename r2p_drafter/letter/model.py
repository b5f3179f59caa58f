"""The data of one letter: frozen structs in the words of the field.

Every string is cleaned as it enters (`cleaned`), so nothing behind this module meets a character
that Word's XML can't hold. A change is a `msgspec.structs.replace`.
"""

import datetime
import re
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import astuple, force_setattr

Marker = Literal["bullets", "numbers", "letters"]
Value = str | int | float | bool
LINKS = frozenset({"contact", "contact_version"})
"""The fields of a Person that no letter shows: where in the address book they are from."""

# What XML 1.0 excludes (production 2, Char) or discourages (2.2), and the carriage return, which it folds.
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def cleaned(text: str) -> str:
    r"""Return `text` without the characters that no Word file can hold.

    Other programs' line breaks (`\r\n`, `\r`, Word's `\x0b`, `\x0c`, U+0085, U+2028, U+2029) become `\n`,
    lone surrogates U+FFFD; other control characters go.
    """
    if _UNCLEAN.search(text) is None:
        return text
    text = _SURROGATES.sub("\ufffd", _LINE_BREAKS.sub("\n", text))
    return _UNCLEAN.sub("", text)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, tuple) and value and isinstance(value[0], str):
        return tuple(map(cleaned, value))
    if isinstance(value, dict):
        return {cleaned(key): _clean(item) for key, item in value.items()}
    return value


def _is_printable(values: tuple[Any, ...]) -> bool:
    """Whether there is nothing to clean, as nearly always; this takes a fraction of the time of cleaning."""
    for value in filter(None, values):
        if isinstance(value, str):
            if not value.isprintable():
                return False
        elif isinstance(value, tuple):
            if isinstance(value[0], str) and not "".join(value).isprintable():
                return False
        elif isinstance(value, dict):
            return False
    return True


class Part(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A piece of a letter; its strings are cleaned when it is made."""

    def __post_init__(self) -> None:
        if _is_printable(astuple(self)):
            return
        for name in self.__struct_fields__:
            value = getattr(self, name)
            clean = _clean(value) if value else value
            if clean is not value and clean != value:
                force_setattr(self, name, clean)


class Delivery(Part, frozen=True):
    """How the letter is sent: a method ("By Fax") and its detail ("212-963-4879")."""

    method: str = ""
    detail: str = ""


class Person(Part, frozen=True):
    """Somebody named in a letter; an organisation alone leaves the name empty."""

    courtesy_title: str = ""
    """H.E., The Honourable"""
    honorific: str = ""
    """Mr., Ms., Dr., Ambassador"""
    name: str = ""
    sort_as: str = ""
    """The name order of this person's own, as "Kim Won-soo" for one whose surname comes first."""
    post: str = ""
    organisation: str = ""
    contact: str = ""
    """The id of the entry of the address book that the person was taken from."""
    contact_version: int = 0
    """The version that the entry had then."""


class Addressee(Person, frozen=True):
    """To whom the letter goes."""

    address: tuple[str, ...] = ()
    """Lines of the address, in order, without the country."""
    country: str = ""


class Signatory(Person, frozen=True):
    """Who signs."""


class CopyRecipient(Person, frozen=True):
    """One line of the Cc list."""


class Enclosure(Part, frozen=True):
    """One paper that goes with the letter."""

    title: str = ""


class Text(Part, frozen=True, tag="text", tag_field="kind"):
    """A section of running text in Markdown."""

    markdown: str = ""


class Recommendations(Part, frozen=True, tag="recommendations", tag_field="kind"):
    """A section of recommendations: what the letter urges on its addressee."""

    lead_in: str = ""
    marker: Marker = "bullets"
    punctuation: Literal["typed", "series"] = "typed"
    """`typed`: as it stands. `series`: "; … ; and … ." in the letter's language."""
    continued: bool = False
    """Whether the numbers go on from the recommendations before instead of starting at 1."""
    items: tuple[str, ...] = ()


Section = Text | Recommendations


class Letter(Part, frozen=True):
    """The whole of one letter, as a `.letter` file holds it."""

    template: str = "joint-letter"
    language: str = "en-US"
    """BCP 47 tag of the letter's language."""
    date: datetime.date | None = None
    date_form: str = "d MMMM y"
    """A CLDR form (`short`, `medium`, `long`, `full`) or date pattern."""
    reference: str = ""
    marking: str = ""
    """Personal, Confidential"""
    deliveries: tuple[Delivery, ...] = ()
    addressee: Addressee = Addressee()
    salutation: str = ""
    subject: str = ""
    body: tuple[Section, ...] = ()
    close: str = ""
    """The complimentary close."""
    signatories: tuple[Signatory, ...] = ()
    signatory_order: Literal["typed", "organisation"] = "typed"
    enclosures: tuple[Enclosure, ...] = ()
    copies: tuple[CopyRecipient, ...] = ()
    copy_order: Literal["typed", "surname"] = "typed"
    values: dict[str, Value] = {}
    """Values of the template's own fields, dates as ISO 8601."""
