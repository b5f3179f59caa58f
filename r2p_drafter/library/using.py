"""Which entries of the library a letter uses."""

import datetime
import re
from collections.abc import Iterable, Iterator

from r2p_drafter.letter.model import Letter, Recommendations, Text
from r2p_drafter.letter.names import full_name
from r2p_drafter.library.entries import Passage, Use
from r2p_drafter.library.links import Find, contact_of

_BLANKS = re.compile(r"\s+")
_ENDING = re.compile(r"(?<![\s.;,:])[\s.;,:]+(?:(?:and|or|et|ou|y|o)[\s.;,:]*)?$")
"""What of a recommendation depends on its place in the list."""
_LEAST_WORDS = 4
"""What is shorter may stand in running text by chance."""


def uses_in(letter: Letter, find: Find, passages: Iterable[Passage], today: datetime.date) -> tuple[Use, ...]:
    """Return a use of each contact that somebody in the letter is, and of each passage that stands in it."""
    entries = dict.fromkeys((*_contacts(letter, find), *_passages(letter, passages)))
    called, date = _called(letter), letter.date or today
    return tuple(Use(entry, called, date) for entry in entries)


def same_text(text: str) -> str:
    """Return what two texts have in common that are one recommendation: blanks and its end don't count."""
    return _ENDING.sub("", _BLANKS.sub(" ", text).strip())


def _contacts(letter: Letter, find: Find) -> Iterator[str]:
    for person in (letter.addressee, *letter.signatories, *letter.copies):
        contact = contact_of(person, find)
        if contact is not None:
            yield contact.id


def _passages(letter: Letter, passages: Iterable[Passage]) -> Iterator[str]:
    lists = (section.items for section in letter.body if isinstance(section, Recommendations))
    items = {same_text(item) for each in lists for item in each}
    texts = [_BLANKS.sub(" ", section.markdown) for section in letter.body if isinstance(section, Text)]
    for passage in passages:
        text = same_text(passage.text)
        if text and (text in items or (_is_long(text) and any(text in each for each in texts))):
            yield passage.id


def _is_long(text: str) -> bool:
    return text.count(" ") + 1 >= _LEAST_WORDS


def _called(letter: Letter) -> str:
    """Return what a letter is known by: its subject, or to whom it goes."""
    addressee = letter.addressee
    names = (letter.subject.strip(), full_name(addressee), addressee.post, addressee.organisation)
    return next(filter(None, names), "")
