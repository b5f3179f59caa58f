"""Long paragraphs in portions: where one is typed into, only the portions about the caret are set again.

A portion begins at a line that begins behind a blank, so that what stands before it has no say in how its own
lines are broken. Which of such lines it is, is told by the words there: behind a change in the text the same
portions are come to again. What has no such line for long, such as short lines that are all the same or a
picture pasted as text, is cut at any line: Qt takes ever longer for each line of one text.
"""

import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, islice

from msgspec.structs import replace

from r2p_drafter.document.blocks import Paragraph, Run
from r2p_drafter.document.direction import has_right_to_left
from r2p_drafter.document.stylesheet import Style
from r2p_drafter.typeset.breaking import MARKS, units_of
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter
from r2p_drafter.typeset.runs import as_set
from r2p_drafter.typeset.standing import Made, Standing, StandingType

LONG = 9_000
"""Characters; a paragraph that has no more is set as a whole."""
LEAST = 3_000
"""Characters of a portion."""
_REACH = 4_500
"""How many characters on the next portion has to begin, if there is a line where it may."""
_AHEAD = 600
"""Characters behind a portion that are set with it: more than a line has."""
_PATH = 65
"""Characters; a slash that is nearer to the start of a line is broken by what stands before the line."""
_ANCHOR, _ONE_IN = 12, 4
"""How many characters tell whether a portion begins there, and how many such places one of them is."""
_BLANK = re.compile("[ \n\u2028]")
_UNSEEN = re.compile(f"[{MARKS}]")
_MANY_TABS = 200
"""More than any paragraph has on purpose: each makes all lines that are set with it slower."""


class PortionSetter:
    """Sets paragraphs, long ones in portions."""

    def __init__(self, setter: Setter, standing: StandingType) -> None:
        self._setter = setter
        self._standing = standing

    def set(self, paragraph: Paragraph, width: int) -> tuple[SetParagraph, ...]:
        """Return a paragraph broken into lines of `width` twips."""
        return self._standing.set(paragraph, width, self._make).sets

    def _make(self, paragraph: Paragraph, width: int) -> Made:
        text = long_text(paragraph, self._setter.stylesheet.styles[paragraph.style])
        if text is None:
            return (self._setter.set(paragraph, width),), {}
        found: list[Standing] = []
        at = 0
        while at < text.length:
            found.append(self._portion(text, at, width))
            at += len(found[-1].sets[0].paragraph.text)
        return tuple(one.sets[0] for one in found), {one.place: one for one in found}

    def _portion(self, text: "LongText", start: int, width: int) -> Standing:
        """Return the portion that begins with a character of a long paragraph."""
        measure = (width, start > 0)
        for reach in reaches(text.length - start):
            stretch = text.between(start, start + reach)
            found = self._standing.set(stretch, measure, self._cut)
            if found.sets[0].goes_on:
                return found
        return self._standing.set(text.between(start, text.length), measure, self._rest)

    def _cut(self, stretch: Paragraph, measure: tuple[int, bool]) -> Made:
        found = self._setter.set_portion(stretch, *measure, may_begin)
        if found.goes_on:
            length = characters_to(units_of(found.layout.text()), found.lines[-1].end, stretch.text)
            found = replace(found, paragraph=LongText(stretch).between(0, length))
        return (found,), {}

    def _rest(self, stretch: Paragraph, measure: tuple[int, bool]) -> Made:
        return (self._setter.set_portion(stretch, *measure, None),), {}


class LongText:
    """A paragraph of which any stretch can be had."""

    def __init__(self, paragraph: Paragraph) -> None:
        """Take a paragraph that has neither a picture nor a field."""
        self._paragraph = paragraph
        self._runs = [run for run in paragraph.runs if isinstance(run, Run)]
        self._starts = list(accumulate((len(run.text) for run in self._runs), initial=0))
        self.length = self._starts[-1]

    def between(self, start: int, end: int) -> Paragraph:
        """Return the paragraph with only the characters from `start` to `end` in it."""
        first = bisect_right(self._starts, start) - 1
        found = []
        for at, run in zip(self._starts[first:], islice(self._runs, first, None), strict=False):
            if at >= end:
                break
            text = run.text[max(start - at, 0) : end - at]
            found.append(run if len(text) == len(run.text) else replace(run, text=text))
        return replace(self._paragraph, runs=tuple(found))


def long_text(paragraph: Paragraph, style: Style) -> LongText | None:
    """Return the paragraph to be set in portions, or None where it has to be set as a whole.

    Tabs lead to places that hang on the whole of it, and so do lines in which two directions meet; of many
    tabs it is put up with that one may lead elsewhere at the start of a portion.
    """
    runs = [run for run in paragraph.runs if isinstance(run, Run) and not run.field]
    tabs = sum(run.text.count("\t") for run in runs)
    is_short = sum(len(run.text) for run in runs) <= LONG and tabs <= _MANY_TABS
    if is_short or len(runs) < len(paragraph.runs):
        return None
    if style.keep_lines or style.keep_next or paragraph.keep_next:
        return None  # pages are not broken inside it, but where it is larger than a page
    if 0 < tabs <= _MANY_TABS or any(has_right_to_left(run.text) for run in runs):
        return None
    return LongText(paragraph)


def reaches(left: int) -> Iterator[int]:
    """Yield how many characters to look at for the next portion, until there are all that are `left`."""
    reach = _REACH
    while reach + 2 * _AHEAD < left:
        yield reach + _AHEAD
        reach *= 4


def may_begin(text: str, at: int) -> bool:
    """Tell whether a portion may begin at a line that begins there in a text as it is set."""
    if at > len(text) - _AHEAD:
        return False
    if at > LONG or text.count("\t", 0, at) > _MANY_TABS:
        return True
    if at < LEAST:
        return False
    if _BLANK.match(text, at - 1) is None:
        return False
    anchor = text[at : at + _ANCHOR].encode("utf-8", "surrogatepass")
    return zlib.crc32(anchor) % _ONE_IN == 0 and "/" not in text[at : at + _PATH]


def characters_to(units: str, at: int, typed: str) -> int:
    """Return how many characters of a text lead to a place in it as it is set, where a line begins."""
    if _BLANK.match(units, at - 1):
        count = len(_BLANK.findall(units, 0, at))
        return next(islice(_BLANK.finditer(typed), count - 1, None)).end()
    left = at - len(_UNSEEN.findall(units, 0, at))
    for count, character in enumerate(typed):
        if left <= 0:
            return count
        left -= 0 if character in MARKS else len(units_of(as_set(character)))
    return len(typed)
