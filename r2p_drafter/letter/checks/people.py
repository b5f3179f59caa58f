"""People who are named more than once."""

import functools
import re
from collections.abc import Iterator

from r2p_drafter.letter.checks.forms import FOR_MEN, FOR_WOMEN, is_for_a_woman, words_in
from r2p_drafter.letter.checks.problem import Change, Fix, Problem, Severity
from r2p_drafter.letter.checks.texts import word_set
from r2p_drafter.letter.model import CopyRecipient, Letter, Person, Signatory
from r2p_drafter.letter.names import filed, full_name
from r2p_drafter.saying import Saying, says, short

_HONORIFICS = FOR_MEN | FOR_WOMEN | word_set("he dr prof professor ambassador")
_APART = re.compile(r"[\s,\-\u2010-\u2015]+")


def addressee_in_copies(letter: Letter) -> Iterator[Problem]:
    """Who gets the letter gets no copy of it."""
    for at, person in enumerate(letter.copies):
        if is_same(person, letter.addressee):
            saying = says("{} is the addressee and gets a copy too.").of(_called(person))
            remove = Fix(says("Remove this copy"), (Change(f"copies[{at}]"),))
            yield Problem("warning", f"copies[{at}]", saying, "copy-to-addressee", remove)


def signatories_twice(letter: Letter) -> Iterator[Problem]:
    """Nobody signs twice."""
    yield from _twice(letter.signatories, "signatories", says("{} signs twice."))


def copies_twice(letter: Letter) -> Iterator[Problem]:
    """Nobody gets two copies."""
    yield from _twice(letter.copies, "copies", says("{} gets two copies."))


def signatory_in_copies(letter: Letter) -> Iterator[Problem]:
    """Who signs has the letter already."""
    signing = {_identity(person): person for person in letter.signatories}
    for at, person in enumerate(letter.copies):
        signatory = signing.get(_identity(person))
        if signatory is not None and is_same(person, signatory):
            saying = says("{} signs the letter and gets a copy of it.").of(_called(person))
            yield Problem("hint", f"copies[{at}]", saying, "copy-to-signatory")


def is_same(one: Person, other: Person) -> bool:
    """Tell whether two are the same by name, whatever its case, accents, order and honorific.

    Who has no name is known by post and organisation; "Mr." and "Ms." are never the same.
    """
    identity = _identity(one)
    return bool(identity) and identity == _identity(other) and not _differ_by_honorific(one, other)


def _twice(
    people: tuple[Signatory, ...] | tuple[CopyRecipient, ...], field: str, saying: Saying
) -> Iterator[Problem]:
    first: dict[str, Person] = {}
    before: set[Person] = set()
    for at, person in enumerate(people):
        earlier = first.setdefault(_identity(person), person)
        is_equal = person in before
        if (is_equal or earlier is not person) and is_same(person, earlier):
            yield _repeated(person, earlier, f"{field}[{at}]", saying, is_equal=is_equal)
        before.add(person)


def _repeated(person: Person, earlier: Person, part: str, saying: Saying, *, is_equal: bool) -> Problem:
    """Return the problem; somebody may well sign for two organisations, and two people have one name."""
    organisations = {filed(each.organisation) for each in (person, earlier)} - {""}
    severity: Severity = "hint" if len(organisations) == 2 else "warning"
    remove = Fix(says("Remove the second one"), (Change(part),)) if is_equal else None
    return Problem(severity, part, saying.of(_called(person)), "named-twice", remove)


@functools.lru_cache(maxsize=16384)
def _identity(person: Person) -> str:
    """Return what two of the same person have in common; nothing of a person without any name."""
    words = [word for word in map(filed, _APART.split(person.name)) if word]
    while len(words) > 1 and words[0] in _HONORIFICS:
        words = words[1:]
    if words:
        return " ".join(("", "".join(sorted(words))))
    return "/".join(filter(None, (filed(person.post), filed(person.organisation))))


def _differ_by_honorific(one: Person, other: Person) -> bool:
    return {_gender(one), _gender(other)} == {True, False}


def _gender(person: Person) -> bool | None:
    return is_for_a_woman(words_in(f"{person.courtesy_title} {person.honorific}"), "")


def _called(person: Person) -> str:
    return short(full_name(person) or ", ".join(filter(None, (person.post, person.organisation))))
