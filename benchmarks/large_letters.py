"""Letters far larger than any that is sent, each with much of one thing, as the bytes of `.letter` files."""

import random
from collections.abc import Callable, Mapping

from msgspec import Struct

from benchmarks.letters import WORDS, Content, name_of, packed, word_of

_SHORT: Content = {
    "template": "joint-letter",
    "date": "2024-05-21",
    "subject": "Protection of civilians",
    "addressee": {"honorific": "Ms.", "name": "Anna Lind", "post": "President"},
    "salutation": "Dear Ms. President,",
    "body": [{"kind": "text", "markdown": "We write to you *now*."}],
    "close": "Sincerely,",
    "signatories": [{"name": "Amina Diallo", "post": "Director", "organisation": "Coalition"}],
}
_PARAGRAPHS_OF_A_PAGE = 6


class Kind(Struct, frozen=True):
    """Letters of one large thing, of which there may be more or less."""

    words: str
    """What there is much of."""
    full: int
    """How much at most."""
    part: str
    """Where the letter is typed into: a part in its middle, with a place for the number of half of them."""
    make: Callable[[int], bytes]


def of_pages(pages: int) -> bytes:
    """Return a letter of so many pages, in paragraphs of one text."""
    chosen = _chosen(pages)
    count = round(pages * _PARAGRAPHS_OF_A_PAGE)
    paragraphs = [f"{_prose(chosen, chosen.randrange(300, 700))} *Now.*" for _ in range(count)]
    return packed({**_SHORT, "body": [{"kind": "text", "markdown": "\n\n".join(paragraphs)}]})


def of_signatories(count: int) -> bytes:
    """Return an open letter with so many signatories, in order of their organisations."""
    people = {"signatories": _people(count), "signatory_order": "organisation"}
    return packed({**_SHORT, "template": "open-letter", **people})


def of_copies(count: int) -> bytes:
    """Return a letter with so many in Cc, in order of surname."""
    return packed({**_SHORT, "copies": _people(count), "copy_order": "surname"})


def of_one_paragraph(characters: int) -> bytes:
    """Return a letter whose text is one paragraph of so many characters."""
    text = _prose(_chosen(characters), characters)[:characters].strip()
    return packed({**_SHORT, "body": [{"kind": "text", "markdown": text}]})


KINDS: Mapping[str, Kind] = {
    "pages": Kind("pages", 200, "body[0].markdown", of_pages),
    "signatories": Kind("signatories", 5_000, "signatories[{}].name", of_signatories),
    "copies": Kind("in Cc", 2_000, "copies[{}].name", of_copies),
    "paragraph": Kind("characters in one paragraph", 1_000_000, "body[0].markdown", of_one_paragraph),
}


def _people(count: int) -> list[Content]:
    chosen = _chosen(count)
    return [
        {
            "honorific": "Dr.",
            "name": name_of(chosen.randrange(10**7)),
            "post": "Executive Director",
            "organisation": f"Coalition of {word_of(chosen.randrange(10**7)).capitalize()}",
        }
        for _ in range(count)
    ]


def _prose(chosen: random.Random, length: int) -> str:
    found: list[str] = []
    while length > 0:
        sentence = " ".join(chosen.choices(WORDS, k=chosen.randrange(8, 30))).capitalize()
        found.append(f"{sentence}.")
        length -= len(sentence) + 2
    return " ".join(found)


def _chosen(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 (text to measure with)
