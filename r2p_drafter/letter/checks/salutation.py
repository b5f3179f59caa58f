"""Whether the salutation suits the addressee.

The United Nations Correspondence Manual (ST/DCS/4/Rev.1), paragraph 105, leaves a choice: "Sir" or "Madam",
or "Excellency" for those of ambassadorial rank. So only what contradicts the addressee is reported.
"""

import itertools
import re
from collections.abc import Iterator

from r2p_drafter.letter.checks.forms import (
    GREETINGS,
    PARTICLES,
    PERSONAL,
    RANKS,
    TITLES,
    has_excellent_rank,
    is_for_a_woman,
    words_in,
)
from r2p_drafter.letter.checks.problem import Problem
from r2p_drafter.letter.checks.texts import language_of
from r2p_drafter.letter.model import Addressee, Letter
from r2p_drafter.letter.names import filed
from r2p_drafter.saying import says, short

_EXCELLENCY = frozenset({"excellency", "excellence", "excelencia"})
_SEVERAL = frozenset({"and", "or", "et", "ou", "y", "o", "e", "all"})
_BEFORE_POSTS = frozenset({"sir", "madam"})  # "Madam Registrar", "Sir Kieran": no surname follows
_TITLE_IN_NAME = re.compile(r"\s*[HS]\.\s?E\.")
_GAPS = re.compile(r"[\[\]{}<>_]")


def honorific(letter: Letter) -> Iterator[Problem]:
    """A salutation for a man does not go to a woman, nor the other way round."""
    to, language = letter.addressee, language_of(letter)
    named = {filed(word) for word in words_in(to.name)}
    greeted = [word for word in words_in(letter.salutation) if filed(word) not in named]
    here = is_for_a_woman(words_in(f"{to.courtesy_title} {to.honorific}"), language)
    there = is_for_a_woman(greeted, language)
    if here is not None and there is not None and here != there:
        for_her = says("The salutation is for a woman, but the addressee is “{}”.")
        for_him = says("The salutation is for a man, but the addressee is “{}”.")
        saying = (for_her if there else for_him).of(short(to.honorific or to.courtesy_title))
        yield Problem("warning", "salutation", saying, "salutation-honorific")


def name(letter: Letter) -> Iterator[Problem]:
    """A salutation with a surname has the addressee's."""
    if _GAPS.search(letter.salutation):
        return
    greeted, to = _surname_in(letter.salutation), letter.addressee
    if greeted and _is_latin(to.name) and not _is_known(greeted, to):
        other = says("The salutation is to “{}”, but the addressee is {}.")
        saying = other.of(short(" ".join(greeted)), short(to.name))
        yield Problem("warning", "salutation", saying, "salutation-name")


def excellency(letter: Letter) -> Iterator[Problem]:
    """Excellency is for those with a courtesy title or a rank that has it."""
    to = letter.addressee
    said = [word for word in words_in(letter.salutation) if filed(word) in _EXCELLENCY]
    is_titled = to.courtesy_title.strip() or _TITLE_IN_NAME.match(to.name)
    if said and to.name.strip() and not is_titled and not has_excellent_rank(f"{to.honorific} {to.post}"):
        saying = says(
            "“{}” is for heads of State, ministers and ambassadors; the addressee has no such title."
        )
        yield Problem("hint", "salutation", saying.of(said[0]), "salutation-excellency")


def _surname_in(salutation: str) -> list[str]:
    """Return the surname of "Dear Ms. de la Cruz,"; nothing where it may be a post or several people's."""
    words = words_in(salutation)
    if words and filed(words[0]) in GREETINGS:
        words = words[1:]
    titles = list(itertools.takewhile(lambda word: filed(word) in PERSONAL | RANKS, words))
    if not titles or filed(titles[0]) in _BEFORE_POSTS:
        return []
    words = words[len(titles) :]
    if any(_is_title(word) or filed(word) in _SEVERAL for word in words):
        return []
    is_name = all(word[0].isupper() or filed(word) in PARTICLES for word in words)
    return words if is_name and _is_latin("".join(words)) else []


def _is_title(word: str) -> bool:
    return any(filed(piece) in TITLES for piece in re.split(r"[-\u2010-\u2013'’]", word))


def _is_known(greeted: list[str], to: Addressee) -> bool:
    """Tell whether one of these words is of the addressee's name, or of their post."""
    whole = filed(f"{to.name} {to.sort_as}")
    others = {filed(word) for word in words_in(f"{to.post} {to.organisation}")}
    return filed(" ".join(greeted)) in whole or any(
        filed(word) in others or filed(word) in whole for word in greeted if filed(word) not in PARTICLES
    )


def _is_latin(written: str) -> bool:
    folded = filed(written)
    return folded.isascii() and any(character.isalpha() for character in folded)
