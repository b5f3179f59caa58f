"""Whether the recommendations of a section begin alike."""

import functools
import re
from collections.abc import Iterator, Mapping

from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.checks.texts import language_of, word_set, words_of
from r2p_drafter.letter.model import Letter, Recommendations
from r2p_drafter.saying import says, short

_FIRST_WORD = re.compile(r"[\s*_“\"‘'«(\[]*(?P<word>[^\W\d_][\w’'\-]*)(?P<next>\s+[^\W\d_]+)?")
_FEWEST = 3
"""Of two that differ, nobody can tell which is unlike the other."""

# Verbs that end in "ing" as they are, and words in "ing" that are no verbs.
_BARE_ING = word_set("bring ring sing spring string swing cling fling sling sting wring")
_OTHER_ING = word_set(
    """during regarding concerning notwithstanding pending according following including excluding
    considering given nothing something anything everything morning evening king thing wing building"""
)
# After one of these, the verb may be still to come.
_UNCLEAR = word_set(
    """a an the this that these those all any each every both no some such in on at by with within without
    from for of as and or but if when where while who which what how through throughout under before
    after until since not never also again please then further moreover in immediate urgent first second
    third finally next your our their its his her we you it they"""
)


def capitals(letter: Letter) -> Iterator[Problem]:
    """All begin with a capital letter, or none does."""
    if language_of(letter) == "de":  # where every noun begins with one
        return
    for part, section in _sections(letter):
        cases = _cases(section.items)
        for at in _unlike(cases):
            yield _capital(f"{part}.items[{at}]", section.items[at], is_small=cases[at] == "small")


def _capital(part: str, item: str, *, is_small: bool) -> Problem:
    """Return the problem; what has a capital among small letters may be a name, which keeps it."""
    if not is_small:
        return Problem(
            "hint", part, says("The other recommendations begin with a small letter."), "item-capital"
        )
    saying = says("The other recommendations begin with a capital letter.")
    mended = Fix(says("Begin with a capital letter"), (Change(part, _capitalised(item)),))
    return Problem("warning", part, saying, "item-capital", mended)


def forms(letter: Letter) -> Iterator[Problem]:
    """All begin with the same form of a verb: "Deliver", "Delivering" or "To deliver"."""
    if language_of(letter) != "en":
        return
    for part, section in _sections(letter):
        found = _forms(section.items)
        unlike = _unlike(found)
        usual = next((_opening(section.items[at]) for at in found if at not in unlike), "")
        for at in unlike:
            here = _opening(section.items[at])
            unlike_them = says("The other recommendations begin like “{}”, this one with “{}”.")
            saying = unlike_them.of(short(usual), short(here))
            yield Problem("hint", f"{part}.items[{at}]", saying, "item-form")


def _sections(letter: Letter) -> Iterator[tuple[str, Recommendations]]:
    for at, section in enumerate(letter.body):
        if isinstance(section, Recommendations) and len(section.items) >= _FEWEST:
            yield f"body[{at}]", section


def _unlike(kinds: Mapping[int, str]) -> set[int]:
    """Return the places of those that are fewer than half, where there are but two kinds."""
    values = list(kinds.values())
    few = [kind for kind in set(values) if 2 * values.count(kind) < len(values)]
    if len(values) < _FEWEST or len(set(values)) != 2 or not few:
        return set()
    return {at for at, kind in kinds.items() if kind == few[0]}


@functools.lru_cache(maxsize=64)
def _cases(items: tuple[str, ...]) -> Mapping[int, str]:
    """Return "capital" or "small" of those items that begin with a word of one or the other."""
    words = {at: match["word"] for at, item in enumerate(items) if (match := _first_word(item))}
    return {at: "capital" if word[0].isupper() else "small" for at, word in words.items() if _has_case(word)}


def _has_case(word: str) -> bool:
    """Tell whether the first letter might be the other way round, unlike that of UN, iPhone and 人."""
    first, rest = word[0], word[1:]
    return first.lower() != first.upper() and len(first.upper()) == 1 and rest == rest.lower()


@functools.lru_cache(maxsize=64)
def _forms(items: tuple[str, ...]) -> Mapping[int, str]:
    found = {at: _form(match) for at, item in enumerate(items) if (match := _first_word(item))}
    return {at: form for at, form in found.items() if form}


def _form(first: re.Match[str]) -> str:
    """Return the form of the verb that an item begins with; nothing where that is not clear."""
    word, following = first["word"].lower(), (first["next"] or "").strip().lower()
    if word == "to" and following and following not in _UNCLEAR:
        return "to"
    if word == "to" or word in _UNCLEAR or word in _OTHER_ING or word.endswith("ly"):
        return ""
    if word.endswith("ing") and word not in _BARE_ING:
        return "ing"
    return "" if following == "to" or following.endswith("ing") else "bare"


def _first_word(item: str) -> re.Match[str] | None:
    return _FIRST_WORD.match(words_of(item))


def _opening(item: str) -> str:
    """Return the first word, and what follows a "To"."""
    first = _first_word(item)
    word, following = (first["word"], first["next"] or "") if first else ("", "")
    return word + following if word.lower() == "to" else word


def _capitalised(item: str) -> str:
    first = _first_word(item)
    at = first.start("word") if first else 0
    return item[:at] + item[at : at + 1].upper() + item[at + 1 :]
