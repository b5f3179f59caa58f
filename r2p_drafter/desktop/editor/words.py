"""The words of a line whose spelling can be judged."""

import re
import unicodedata
from collections.abc import Container, Iterator

from r2p_drafter.letter.checks.texts import words_of
from r2p_drafter.letter.customs import base_of

_TOKEN = re.compile(r"[\w'’\-\u2010\u2011]+")
_HYPHEN = re.compile(r"[\-\u2010\u2011]")
_EDGES = "'’-\u2010\u2011_"
_ACRONYM = re.compile(r"(?:[^\W\d_]\.?)+s?(?:['’]s?)?$")
_SCRIPTS = {
    **dict.fromkeys(("ar", "fa", "ur"), "ARABIC"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr"), "CYRILLIC"),
    "el": "GREEK",
    "he": "HEBREW",
}


def words_in(line: str, passed: Container[str] = ()) -> Iterator[tuple[int, str]]:
    """Return the words of a line, with their places; what is no word for a dictionary is left out.

    So is what is in `passed` as it stands in the text.
    """
    masked = words_of(line)
    for match in _TOKEN.finditer(masked):
        if match.group() in passed:
            continue
        word = match.group().strip(_EDGES)
        start = match.start() + match.group().index(word)
        if is_judged(word) and not _goes_on(masked, start, start + len(word)):
            yield start, word


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
    before, after = line[:start], line[end:]
    bare_before, bare_after = before.rstrip("*_"), after.lstrip("*_")
    return (bare_before != before and bare_before[-1:].isalpha()) or (
        bare_after != after and bare_after[:1].isalpha()
    )
