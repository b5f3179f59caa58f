"""What a letter can't go out without."""

import re
from collections.abc import Iterator

from r2p_drafter.letter.checks.problem import Problem
from r2p_drafter.letter.model import Letter, Person, Section, Text
from r2p_drafter.saying import says

_TO_SOMEBODY = re.compile(r"\s*(?:to|à|aux?|a|al)\s+\w", re.IGNORECASE)
"""As in "To the Members of the Security Council:"; in English, French and Spanish."""
_WORD = re.compile(r"[^\W_]")


def date(letter: Letter) -> Iterator[Problem]:
    """A letter has a date."""
    if letter.date is None:
        yield Problem("error", "date", says("The letter has no date."), "no-date")


def addressee(letter: Letter) -> Iterator[Problem]:
    """A letter goes to somebody; an open letter may say to whom in its salutation alone."""
    if is_nobody(letter.addressee) and not _TO_SOMEBODY.match(letter.salutation):
        saying = says("The letter has no addressee: give a name, a post or an organisation.")
        yield Problem("error", "addressee", saying, "no-addressee")


def salutation(letter: Letter) -> Iterator[Problem]:
    """A letter greets its addressee."""
    if not letter.salutation.strip():
        yield Problem("error", "salutation", says("The letter has no salutation."), "no-salutation")


def text(letter: Letter) -> Iterator[Problem]:
    """A letter says something."""
    if not any(has_words(written) for section in letter.body for written in texts_of(section)):
        yield Problem("error", "body", says("The letter has no text."), "no-text")


def close(letter: Letter) -> Iterator[Problem]:
    """A letter ends with a complimentary close."""
    if not letter.close.strip():
        yield Problem("warning", "close", says("The letter has no complimentary close."), "no-close")


def signatory(letter: Letter) -> Iterator[Problem]:
    """Somebody signs."""
    if all(map(is_nobody, letter.signatories)):
        yield Problem("error", "signatories", says("Nobody signs the letter."), "no-signatory")


def recommendations(letter: Letter) -> Iterator[Problem]:
    """A lead-in leads to recommendations."""
    for at, section in enumerate(letter.body):
        if not isinstance(section, Text) and section.lead_in.strip() and not section.items:
            saying = says("The lead-in is not followed by any recommendation.")
            yield Problem("warning", f"body[{at}]", saying, "no-recommendations")


def is_nobody(person: Person) -> bool:
    """Tell whether neither name, post nor organisation is given."""
    return not (person.name.strip() or person.post.strip() or person.organisation.strip())


def has_words(written: str) -> bool:
    """Tell whether there is a letter or digit in it: a rule or a lone mark is no text."""
    return _WORD.search(written) is not None


def texts_of(section: Section) -> tuple[str, ...]:
    """Return all that is written in a section."""
    return (section.markdown,) if isinstance(section, Text) else (section.lead_in, *section.items)
