"""What the heading of a column means."""

import functools
import re
from collections.abc import Mapping

from msgspec import Struct

from r2p_drafter.library.exchange.vocabulary import ABOUT, AMBIGUOUS, BESIDE, EMAIL, FAX, LESS, NAMES, Field
from r2p_drafter.library.search.folding import words_in

_APOSTROPHES = re.compile("['’‘ʼ`]")


class Heading(Struct, frozen=True):
    """What a heading may mean."""

    fields: tuple[Field, ...] = ()
    """None where it is not known; two where it depends on the table, the more special one first."""
    is_less: bool = False
    """Whether another column with the same is what letters are sent to."""


def meaning_of(heading: str) -> Heading:
    """Return what a heading may mean in English, French or Spanish."""
    words = _words(heading)
    plain = [word for word in words if word not in LESS and not word.isdigit()]
    known = _known()
    for tried in (words, plain, [word for word in plain if word not in ABOUT]):
        fields = known.get(" ".join(tried))
        if fields:
            return Heading(fields, is_less=not LESS.isdisjoint(words))
    return Heading(_by_words(frozenset(words)), is_less=not LESS.isdisjoint(words))


def _by_words(words: frozenset[str]) -> tuple[Field, ...]:
    if not words.isdisjoint(FAX):
        return ("fax",)
    is_email = not words.isdisjoint(EMAIL) or words >= {"e", "mail"}
    return ("email",) if is_email and words.isdisjoint(BESIDE) else ()


def _words(heading: str) -> list[str]:
    return list(words_in(_APOSTROPHES.sub(" ", heading)))


@functools.cache
def _known() -> Mapping[str, tuple[Field, ...]]:
    known: dict[str, tuple[Field, ...]] = {}
    for field, names in NAMES.items():
        known.update({" ".join(name.split()): (field,) for name in names.split(",")})
    return known | dict(AMBIGUOUS)
