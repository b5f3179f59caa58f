"""Straight quotes and apostrophes among curly ones."""

from collections.abc import Iterator
from typing import NamedTuple

from r2p_drafter.letter.checks.curling import curled_doubles, curled_singles
from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.checks.texts import Look, in_texts, paragraphs_of, place_of_text, words_of
from r2p_drafter.letter.model import Letter
from r2p_drafter.saying import Saying, says


class _Kind(NamedTuple):
    """Whether a text has curly quotes of a kind; and all of it with curly ones, if it has straight ones."""

    has_curly: bool
    mended: str | None


def apostrophes(letter: Letter) -> Iterator[Problem]:
    """Apostrophes and single quotes are all straight or all curly."""
    saying = says("Straight apostrophes or single quotes (') stand among curly ones (’).")
    mend = says("Use curly apostrophes")
    yield from _mixed(letter, _look_for_singles, saying, "mixed-apostrophes", mend)


def double_quotes(letter: Letter) -> Iterator[Problem]:
    """Double quotes are all straight or all curly."""
    saying = says('Straight quotes (") stand among curly ones (“ ”).')
    yield from _mixed(letter, _look_for_doubles, saying, "mixed-quotes", says("Use curly quotes"))


def _mixed(letter: Letter, look: Look[_Kind], saying: Saying, rule: str, mend: Saying) -> Iterator[Problem]:
    """Return one problem for the whole letter, at the first straight one."""
    found = list(in_texts(letter, look))
    straight = [(part, kind.mended) for part, kind in found if kind.mended is not None]
    if straight and any(kind.has_curly for _, kind in found):
        changes = tuple(Change(place_of_text(letter, part), mended) for part, mended in straight)
        yield Problem("warning", straight[0][0], saying, rule, Fix(mend, changes))


def _look_for_singles(text: str, _is_prose: bool, language: str) -> _Kind | None:
    if not any(mark in text for mark in "'‘’"):
        return None
    mended = "\n\n".join(curled_singles(paragraph, language) for paragraph in paragraphs_of(text))
    words = words_of(text)
    return _Kind("‘" in words or "’" in words, mended if mended != text else None)


def _look_for_doubles(text: str, _is_prose: bool, language: str) -> _Kind | None:
    if not any(mark in text for mark in '"“”'):
        return None
    mended = "\n\n".join(curled_doubles(paragraph, language) for paragraph in paragraphs_of(text))
    words = words_of(text)
    return _Kind("“" in words or "”" in words, mended if mended != text else None)
