"""The words of a line whose spelling can be judged."""

import re
import sys
import unicodedata
from collections.abc import Iterator, Set

from r2p_drafter.letter.checks.texts import words_of
from r2p_drafter.letter.customs import base_of
from r2p_drafter.letter.remembering import remembered

_TOKEN = re.compile(r"[\w'’\-\u2010\u2011]+")
_STRETCH = re.compile(r".{300}[^.!?]*[.!?]*\s?|.+", re.DOTALL)
"""As much of a line as is looked at together; sentences part it, so that a change leaves the rest."""
_MARKS = 8
"""More marks of emphasis than can stand beside a word."""
_HYPHEN = re.compile(r"[\-\u2010\u2011]")
_EDGES = "'’-\u2010\u2011_"
_ACRONYM = re.compile(r"(?:[^\W\d_]\.?)+s?(?:['’]s?)?$")
_SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur"), "ARABIC"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr"), "CYRILLIC"),
    "el": "GREEK",
    "he": "HEBREW",
}


def words_in(line: str, passed: Set[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """Return the words of a line, with their places; what is no word for a dictionary is left out.

    So is what is in `passed` as it stands in the text.
    """
    masked = words_of(line)
    for stretch in _STRETCH.finditer(masked):
        if _tokens_of(stretch.group()) <= passed:
            continue
        for match in _TOKEN.finditer(masked, *stretch.span()):
            word = match.group().strip(_EDGES)
            start = match.start() + match.group().index(word)
            is_new = match.group() not in passed and is_judged(word)
            if is_new and not _goes_on(masked, start, start + len(word)):
                yield start, word


@remembered(4096)  # as many as a text of a megabyte has
def _tokens_of(stretch: str) -> frozenset[str]:
    # Of what is typed each state has the same words: they are held once.
    return frozenset(map(sys.intern, _TOKEN.findall(stretch)))


def is_judged(word: str) -> bool:
    """Tell whether a word is one for a dictionary: not a letter, a number, an acronym, a name in code."""
    if len(word) < 2 or any(character.isdigit() or character == "_" for character in word):
        return False
    bare = re.sub(r"(?:['’]s|['’]|s)$", "", word)
    return not (bare.isupper() and _ACRONYM.match(word))


def parts_of(word: str) -> Iterator[tuple[int, str]]:
    """Return what a hyphenated word is made of, each with its place; a word without hyphens is one part."""
    at = 0
    for part in _HYPHEN.split(word):
        bare = part.strip("'’")
        if is_judged(bare):
            yield at + part.index(bare), bare
        at += len(part) + 1


def is_in_script_of(word: str, language: str) -> bool:
    """Tell whether a word has letters of the script of a language, a BCP 47 tag."""
    script = _SCRIPTS.get(base_of(language), "LATIN")
    return any(unicodedata.name(letter, "").startswith(script) for letter in word if letter.isalpha())


def _goes_on(line: str, start: int, end: int) -> bool:
    """Tell whether marks of emphasis part a word, as in "un*forget*table"."""
    before, after = line[max(start - _MARKS, 0) : start], line[end : end + _MARKS]
    bare_before, bare_after = before.rstrip("*_"), after.lstrip("*_")
    return (bare_before != before and bare_before[-1:].isalpha()) or (
        bare_after != after and bare_after[:1].isalpha()
    )
