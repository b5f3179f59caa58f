"""Names of people: how they are written out, and the order that they are listed in."""

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Literal, TypeVar

from r2p_drafter.letter.model import Person

Order = Literal["typed", "surname", "organisation"]
P = TypeVar("P", bound=Person)

# Letters that Unicode takes for letters of their own, under which nobody would look for a name.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_PARTICLES = ("el", "des", "ould", "zum", "zur")
_LONGEST = 300
"""Characters of a name; nameparser takes the square of their number to read it."""
_PASSED_OVER = re.compile(r"[\s'’‘ʼ`.\-\u2010-\u2015]+")
_ARTICLE = re.compile(r"(?:the|la|le|les|el|los|las|l['’])\s*\b", re.IGNORECASE)


def full_name(person: Person) -> str:
    """Return the name with title and honorific: "H.E. Mr. Ban Ki-moon"; nothing where there is no name."""
    if not person.name.strip():
        return ""
    return " ".join(filter(None, (person.courtesy_title, person.honorific, person.name)))


def one_line(person: Person) -> str:
    """Return name, post and organisation as a Cc list has them: "Ms. Helen Clark, Administrator, UNDP"."""
    return ", ".join(filter(None, (full_name(person), person.post, person.organisation)))


def surname(person: Person) -> str:
    """Return the surname with its particles: "Le Roy", "van der Stoel"; of a single name all of it."""
    return name_parts(person.name)[0]


def in_order(people: Sequence[P], order: Order) -> tuple[P, ...]:
    """Return people as typed, by surname, or by organisation and then surname; who has none comes last."""
    if order == "surname":
        return tuple(sorted(people, key=by_surname))
    if order == "organisation":
        return tuple(_by_organisation(people))
    return tuple(people)


def by_surname(person: Person) -> tuple[bool, str, str]:
    """Return what orders people by surname: their own `sort_as`, else surname and given names.

    An organisation without a person stands under its own name.
    """
    if person.sort_as.strip():
        return (False, filed(person.sort_as), "")
    if not person.name.strip():
        return (not person.organisation.strip(), filed(_without_article(person.organisation)), "")
    family, given = name_parts(person.name)
    return (False, filed(family), filed(given))


def _by_organisation(people: Sequence[P]) -> Iterator[P]:
    """Yield people by organisation; only among those of one are the surnames worked out, which takes long."""
    for _, group in groupby(sorted(people, key=_organisation), _organisation):
        together = list(group)
        yield from sorted(together, key=by_surname) if len(together) > 1 else together


def _organisation(person: Person) -> tuple[bool, str]:
    """Return what orders people by organisation, its article passed over."""
    return _filed_organisation(person.organisation)


@functools.lru_cache(maxsize=32768)
def _filed_organisation(organisation: str) -> tuple[bool, str]:
    name = filed(_without_article(organisation))
    return (not name, name)


@functools.lru_cache(maxsize=32768)
def filed(text: str) -> str:
    """Return `text` as a card index files it: without accents, case, blanks, hyphens and apostrophes."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(character for character in folded if not unicodedata.combining(character))
    return _PASSED_OVER.sub("", letters).translate(_PLAIN)


def _without_article(name: str) -> str:
    article = _ARTICLE.match(name)
    return name[article.end() :] if article and article.end() < len(name) else name


@functools.cache
def _constants() -> Any:
    """Return what nameparser knows of names, with the particles that it lacks."""
    from nameparser.config import Constants

    constants = Constants()
    constants.prefixes.add(*_PARTICLES)
    return constants


@functools.lru_cache(maxsize=16384)
def name_parts(name: str) -> tuple[str, str]:
    """Return the surname with its particles and the given names; a single name is all surname.

    What is neither ("Jr.", "Ph.D.", "Dr.") is left out; of a text that is no name any more, nothing.
    """
    if len(name) > _LONGEST:
        return (name.strip(), "")
    from nameparser import HumanName  # 50 ms, which a letter without people need not wait for

    parts = HumanName(name, constants=_constants())
    given = " ".join(filter(None, (parts.first, parts.middle)))
    return (parts.last, given) if parts.last else (given or name.strip(), "")
