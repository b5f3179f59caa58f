"""What the text of a cell looks like: an e-mail address, a country, a title, somebody's name."""

import functools
import re
from collections.abc import Callable, Sequence

from r2p_drafter.letter.customs import COURTESY_TITLES, customs_in
from r2p_drafter.letter.model import Person
from r2p_drafter.letter.names import filed
from r2p_drafter.letter.people import is_organisation, is_post, person_in
from r2p_drafter.library.exchange.countries import LANGUAGES, is_country

_EMAIL = re.compile(r"[^\s@<>,;:]{1,64}@(?=[^\s@<>,;:]*\w\.\w)[^\s@<>,;:]{1,255}")
"""Lengths are those of RFC 5321, section 4.5.3.1."""
_NUMBER = re.compile(r"\+?[\d\s()./-]{6,}")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,4}")
_MOST = 0.6
"""The share of a column's cells that has to look alike."""


def mostly(cells: Sequence[str], looks: Callable[[str], bool]) -> bool:
    """Tell whether most cells of a column that hold something look so."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(looks, filled)) >= _MOST * len(filled)


def emails_in(text: str) -> list[str]:
    """Return the e-mail addresses in `text`, such as "Ana Díaz <ana@example.org>"."""
    return _EMAIL.findall(text.replace("mailto:", ""))


def is_email(text: str) -> bool:
    """Tell whether there is an e-mail address in `text`."""
    return "@" in text and bool(emails_in(text))


def is_number(text: str) -> bool:
    """Tell whether `text` may be the number of a telephone."""
    return _NUMBER.fullmatch(text) is not None


def is_title(text: str) -> bool:
    """Tell whether `text` is made of titles alone: "H.E. Mr."."""
    titles = _titles()
    return filed(text) in titles or all(filed(word) in titles for word in text.split())


def is_titled(text: str) -> bool:
    """Tell whether `text` is somebody's name with a title before it."""
    person = person_in(text, Person)
    return bool(person.name and (person.courtesy_title or person.honorific))


def is_name(text: str) -> bool:
    """Tell whether `text` may be somebody's name."""
    return (
        _NAME.fullmatch(text.replace(",", "")) is not None and not is_post(text) and not is_organisation(text)
    )


def is_data(text: str) -> bool:
    """Tell whether no heading of a column would be so."""
    return is_email(text) or is_number(text) or is_country(text) or is_titled(text)


@functools.cache
def _titles() -> frozenset[str]:
    honorifics = (title for language in LANGUAGES for title in customs_in(language).honorifics)
    return frozenset(map(filed, (*COURTESY_TITLES, *honorifics)))
