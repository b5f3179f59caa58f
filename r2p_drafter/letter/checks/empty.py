"""Lines and sections in which nothing has been written."""

from collections.abc import Iterator

from r2p_drafter.letter.checks.missing import is_nobody, texts_of
from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.model import LINKS, Letter, Person, Recommendations
from r2p_drafter.saying import Saying, says

_NOBODY = {
    "signatories": says("This signatory has no name, post or organisation."),
    "copies": says("This recipient of a copy has no name, post or organisation."),
}


def people(letter: Letter) -> Iterator[Problem]:
    """Each signatory and each receiver of a copy is somebody; who has but an honorific may be unfinished."""
    for field, saying in _NOBODY.items():
        for at, person in enumerate(getattr(letter, field)):
            if is_nobody(person):
                part = f"{field}[{at}]"
                remove = Fix(says("Remove this line"), (Change(part),)) if _is_blank(person) else None
                yield Problem("warning", part, saying, "empty-person", remove)


def lines(letter: Letter) -> Iterator[Problem]:
    """Each delivery says how, each enclosure what."""
    for at, delivery in enumerate(letter.deliveries):
        if not delivery.method.strip() and not delivery.detail.strip():
            yield _empty(says("This delivery line is empty."), "empty-delivery", f"deliveries[{at}]")
    for at, enclosure in enumerate(letter.enclosures):
        if not enclosure.title.strip():
            yield _empty(says("This enclosure has no title."), "empty-enclosure", f"enclosures[{at}]")


def sections(letter: Letter) -> Iterator[Problem]:
    """Each section has text, and each of its recommendations."""
    for at, section in enumerate(letter.body):
        if not any(written.strip() for written in texts_of(section)):
            yield _empty(says("This section is empty."), "empty-section", f"body[{at}]")
        elif isinstance(section, Recommendations):
            yield from _items(section, f"body[{at}]")


def _items(section: Recommendations, part: str) -> Iterator[Problem]:
    for at, item in enumerate(section.items):
        if not item.strip():
            yield _empty(says("This recommendation is empty."), "empty-item", f"{part}.items[{at}]")


def _empty(saying: Saying, rule: str, part: str) -> Problem:
    return Problem("warning", part, saying, rule, Fix(says("Remove it"), (Change(part),)))


def _is_blank(person: Person) -> bool:
    written = (getattr(person, field) for field in person.__struct_fields__ if field not in LINKS)
    return not any(text.strip() for text in written)
