"""Slips of the keyboard: blanks too many, a word that stands twice."""

import re
from collections.abc import Iterator

from r2p_drafter.letter.checks.text_rule import Edit, TextRule
from r2p_drafter.letter.checks.texts import word_set
from r2p_drafter.saying import says

_SHOWN = 40
# What Markdown reads as the marker of a list, quotation or heading, which may have blanks behind it.
_DOUBLE_BLANK = re.compile(
    r"^[ \t>]*(?:[-*+]|\d{1,9}[.)]|\#{1,6})?[ \t]*|(?P<blanks>(?<=\S)\ {2,}(?=\S))", re.MULTILINE
)
_EARLY_BLANK = re.compile(r"(?<=[^\s.…:;])(?P<blanks> +)(?=(?P<mark>[,.;:?!])(?:[\s”’\")*_]|$))")
_TWICE = re.compile(r"(?<![\w'’\-])(?P<word>[^\W\d_]+)(?P<again>(?: +(?P=word))+)(?![\w'’\-])", re.IGNORECASE)
# Words that English may have twice: "all that that implies", "they had had", "very very".
_MAY_STAND_TWICE = word_set(
    """had that is was her do did you who very so many much more never no far long really in on out"""
)


def double_blanks(prose: str) -> Iterator[Edit]:
    """Two blanks or more between words; those that indent a line or end it are Markdown's."""
    for match in _DOUBLE_BLANK.finditer(prose):
        if match["blanks"]:
            start, end = match.span("blanks")
            yield Edit(start, end, " ", _word_start(prose, start), start)


def early_blanks(prose: str) -> Iterator[Edit]:
    """A blank before a mark of punctuation; French has one there, and an ellipsis with blanks."""
    if "«" in prose:
        return
    for match in _EARLY_BLANK.finditer(prose):
        start, end = match.span("blanks")
        rest = prose[end + 1 : end + 3].lstrip()
        is_ratio = match["mark"] == ":" and prose[start - 1].isdigit() and rest[:1].isdigit()
        if not is_ratio and not (match["mark"] == "." and rest.startswith(".")):
            yield Edit(start, end, "", _word_start(prose, start), end + 1)


def repeated_words(prose: str) -> Iterator[Edit]:
    """The same word twice, unless it is a name ("Boutros Boutros-Ghali") or English has it so."""
    for match in _TWICE.finditer(prose):
        if match["again"].islower() and match["word"].lower() not in _MAY_STAND_TWICE:
            yield Edit(match.start("again"), match.end(), "", match.start(), match.end())


def _word_start(prose: str, end: int) -> int:
    """Return where the word before `end` begins, or as much of it as a message shows."""
    return max(prose.rfind(" ", 0, end) + 1, prose.rfind("\n", 0, end) + 1, end - _SHOWN)


DOUBLE_BLANK = TextRule(
    "double-blank",
    "warning",
    says("There is more than one blank after {}."),
    double_blanks,
    mends=says("Leave one blank"),
)
EARLY_BLANK = TextRule(
    "blank-before-mark",
    "hint",
    says("There is a blank before a mark of punctuation: {}."),
    early_blanks,
    mends=says("Take the blank out"),
    language="en",
)
REPEATED_WORD = TextRule(
    "repeated-word",
    "warning",
    says("A word stands twice: {}."),
    repeated_words,
    mends=says("Leave one of them"),
    prose_only=True,
    language="en",
)
