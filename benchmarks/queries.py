"""What somebody types to find people, with and without slips."""

import random
from collections.abc import Sequence

from msgspec import Struct

from r2p_drafter.library.entries import Contact
from r2p_drafter.library.search.folding import words_in

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONG = 5
"""Letters of a word, at least, to have a slip in it."""


class Query(Struct, frozen=True):
    """What is typed, and who is meant."""

    text: str
    meant: Contact
    has_slip: bool

    def strokes(self) -> list[str]:
        """Return what stands in the field after each key stroke."""
        return [self.text[:end] for end in range(1, len(self.text) + 1)]


def queries(contacts: Sequence[Contact], count: int) -> list[Query]:
    """Return so many queries for people among the contacts, half of them with a slip where that can be."""
    chance = random.Random(2009)  # noqa: S311 (slips, no secret)
    return [_query(chance.choice(contacts), chance, with_slip=number % 2 == 1) for number in range(count)]


def _query(contact: Contact, chance: random.Random, *, with_slip: bool) -> Query:
    role = contact.role
    given, family = contact.given_name.split()[0], contact.family_name
    typed = chance.choice(
        (
            family,
            f"{given} {family}",
            f"{family} {given}",
            f"{family} {role.country}",
            f"{family} {' '.join(role.organisation.split()[:2])}",
            f"{' '.join(role.post.split()[:2])} {family}",
        )
    )
    words = list(words_in(typed))  # nobody looks for the keys of accents
    long = [at for at, word in enumerate(words) if len(word) >= _LONG and word.isalpha()]
    if with_slip and long:
        at = chance.choice(long)
        words[at] = _with_slip(words[at], chance)
    return Query(" ".join(words), contact, with_slip and bool(long))


def _with_slip(word: str, chance: random.Random) -> str:
    """Return a word with a letter left out, doubled, wrong, or two that changed places."""
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    return chance.choice(
        (
            before + after,
            before + letter + letter + after,
            before + chance.choice(_LETTERS) + after,
            before + after[0] + letter + after[1:],
        )
    )
