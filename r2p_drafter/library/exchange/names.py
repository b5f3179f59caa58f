"""Names as tables and cards have them: "Clark, Helen", "H.E. Mr. KIM Won-soo", "Zoé LEFÈVRE"."""

import functools
import re
from itertools import takewhile

from msgspec import Struct

from r2p_drafter.letter.model import Person
from r2p_drafter.letter.people import is_organisation, is_post, person_in
from r2p_drafter.library.exchange.countries import LANGUAGES
from r2p_drafter.library.exchange.looks import is_title, is_titled
from r2p_drafter.library.naming import Naming, naming_of

_PLAIN = re.compile(r"[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+")
"""Two words that nothing has to be known of."""
_KOREAN = re.compile(r"([A-Z][a-z]{1,3}) ((?!Al-|El-)[A-Z][a-z]{1,4}-[a-z]{2,5})")
_KOREAN_GIVEN = re.compile(r"(?!Al-|El-)[A-Z][a-z]{1,4}-[a-z]{2,5}")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|esq|ph\.?\s?d|m\.?d)\.?", re.IGNORECASE)
_GIVEN_NAMES = ("Don", "Me")
"""What is a title in Spanish or French, but rarely in a list of names."""
_WORDS = 4
"""More words than so many are no given or family name."""


class Named(Struct, frozen=True):
    """What a cell with a name in it says."""

    person: Person
    naming: Naming


_NOBODY = Named(Person(), Naming("", ""))


def named_in(text: str) -> Named:
    """Return whom `text` names: with titles before the name, a post behind it, the family name first."""
    if not text:
        return _NOBODY
    turned, family = _turned(text)
    person = _person(turned)
    if family and person.name.endswith(f" {family}"):
        return Named(person, _titled(Naming(person.name.removesuffix(f" {family}"), family)))
    return Named(person, _naming(person.name))


@functools.lru_cache(maxsize=512)
def titles_in(text: str) -> tuple[str, str]:
    """Return courtesy title and honorific of titles that stand together: "H.E. Mr."."""
    if not text:
        return "", ""
    person = _person(f"{text} X")
    return (person.courtesy_title, person.honorific) if person.name == "X" else ("", text)


def _person(text: str) -> Person:
    """Return the person that `text` names, with titles of any language that is known."""
    person = person_in(text, Person)
    first = person.name.partition(" ")[0]
    if first in _GIVEN_NAMES or not is_title(first):
        return person
    others = (person_in(text, Person, language) for language in LANGUAGES[1:])
    return min(others, key=lambda other: len(other.name))


def _turned(text: str) -> tuple[str, str]:
    """Return "Clark, Helen" as "Helen Clark" and the family name; other text as it is."""
    family, comma, given = (piece.strip() for piece in text.partition(","))
    if not comma:
        return text, ""
    is_other = not family or not given or "," in given or _SUFFIX.fullmatch(given) is not None
    is_long = max(len(family.split()), len(given.split())) > _WORDS
    is_work = is_post(given) or is_organisation(given) or is_organisation(family.title())
    if is_other or is_long or is_work:
        return text, ""
    return (text, "") if is_titled(family) else (f"{given} {family}", family)


def _naming(name: str) -> Naming:
    if _PLAIN.fullmatch(name):
        given, _, family = name.partition(" ")
        return Naming(given, family)
    korean = _KOREAN.fullmatch(name)
    if korean:
        return Naming(korean[2], korean[1], family_first=True)
    return _by_capitals(name.split()) or naming_of(Person(name=name))


def _by_capitals(words: list[str]) -> Naming | None:
    """Return the parts of a name whose family name is in capitals, as in lists of delegates."""
    first = list(takewhile(_is_capitals, words))
    last = list(takewhile(_is_capitals, reversed(words)))[::-1]
    family, given = (first, words[len(first) :]) if first else (last, words[: len(words) - len(last)])
    if not family or not given or any(map(_is_capitals, given)):
        return None
    naming = Naming(" ".join(given), " ".join(family))
    # Whether it is written so, or only listed so, can't be told but of Korean names.
    return _titled(
        naming, family_first=bool(first) and _KOREAN_GIVEN.fullmatch(naming.given_name) is not None
    )


def _titled(naming: Naming, family_first: bool = False) -> Naming:
    """Return a family name without capitals: "Lefèvre"."""
    words = (word.title() if _is_capitals(word) else word for word in naming.family_name.split())
    return Naming(naming.given_name, " ".join(words), family_first)


def _is_capitals(word: str) -> bool:
    return len(word) > 1 and word.isupper() and "." not in word
