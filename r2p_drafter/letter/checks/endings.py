"""Whether the recommendations of a section end alike, where their marks stand as they were typed."""

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from r2p_drafter.letter.checks.ending import Ending, ending_of
from r2p_drafter.letter.checks.problem import Change, Fix, Problem
from r2p_drafter.letter.checks.texts import language_of
from r2p_drafter.letter.model import Letter, Recommendations, Section
from r2p_drafter.saying import Saying, says

_MARKS = {";": says("a semicolon"), ",": says("a comma"), ".": says("a full stop")}
"""Those that a sentence names; that there is none is a sentence of its own."""


class _Unlike(NamedTuple):
    """An item that does not end like the others: its place, and what it becomes if that is certain."""

    at: int
    saying: Saying
    wanted: str = ""
    mended: str | None = None


def marks(letter: Letter) -> Iterator[Problem]:
    """All end with the same mark, but the last closes the list, and sentences end with a full stop."""
    language = language_of(letter)
    for at, section in enumerate(letter.body):
        if isinstance(section, Recommendations) and section.punctuation == "typed":
            for item in _unlike(section.items, _goes_on(section, letter.body[at + 1 :]), language):
                yield _problem(item, f"body[{at}].items[{item.at}]")


def _problem(item: _Unlike, part: str) -> Problem:
    fix = None
    if item.mended is not None:
        wanted = _MARKS.get(item.wanted)
        saying = says("End it with {}").of(wanted) if wanted else says("End it with no mark")
        fix = Fix(saying, (Change(part, item.mended),))
    return Problem("warning", part, item.saying, "item-ending", fix)


def _goes_on(section: Recommendations, later: Sequence[Section]) -> bool:
    """Tell whether the numbers, and so perhaps the sentence, go on in a later section."""
    followers = (
        each for each in later if isinstance(each, Recommendations) and each.marker == section.marker
    )
    return next((each.continued for each in followers), False)


@functools.lru_cache(maxsize=64)
def _unlike(items: tuple[str, ...], goes_on: bool, language: str) -> tuple[_Unlike, ...]:
    endings = {at: ending_of(item) for at, item in enumerate(items) if item.strip()}
    if len(endings) < 2:
        return ()
    last = max(endings)
    others = {at: ending for at, ending in endings.items() if at != last}
    votes = Counter(ending.mark for ending in others.values() if ending.counts)
    usual = _usual(votes, others.values())
    if usual is None:
        return tuple(_mixed(others))
    found = [_among(at, ending, usual, language) for at, ending in others.items() if not ending.fits(usual)]
    return (*found, *(() if goes_on else _closing(last, endings[last], usual, language)))


def _usual(votes: Counter[str], endings: Iterable[Ending]) -> str | None:
    """Return the mark that more than half of the items end with, None if there is none such."""
    if not votes:
        return "." if any(ending.is_closed_by_itself for ending in endings) else None
    mark, count = votes.most_common(1)[0]
    return mark if 2 * count > votes.total() else None


def _mixed(endings: Mapping[int, Ending]) -> Iterator[_Unlike]:
    """Return the first item that ends unlike the first; which of the two is wrong can't be told."""
    counting = {at: ending.mark for at, ending in endings.items() if ending.counts}
    usual = next(iter(counting.values()), "")
    unlike = next((at for at, mark in counting.items() if mark != usual), None)
    if unlike is not None:
        yield _Unlike(unlike, _both(usual, counting[unlike]))


def _among(at: int, ending: Ending, usual: str, language: str) -> _Unlike:
    return _Unlike(at, _unlike_others(usual, ending.mark), usual, ending.mended(usual, language))


def _closing(at: int, ending: Ending, usual: str, language: str) -> Iterator[_Unlike]:
    """Return the last item if it does not close the list; without marks between, a full stop is free."""
    if usual and not ending.fits("."):
        yield _Unlike(at, _unclosed(ending.mark), ".", ending.mended(".", language))
    elif not usual and not ending.fits("") and ending.mark != ".":
        yield _among(at, ending, usual, language)


def _both(usual: str, mark: str) -> Saying:
    if not usual:
        return says("Some recommendations end with no mark, others with {}.").of(_MARKS[mark])
    if not mark:
        return says("Some recommendations end with {}, others with no mark.").of(_MARKS[usual])
    return says("Some recommendations end with {}, others with {}.").of(_MARKS[usual], _MARKS[mark])


def _unlike_others(usual: str, mark: str) -> Saying:
    if not usual:
        return says("The other recommendations end with no mark, this one with {}.").of(_MARKS[mark])
    if not mark:
        return says("The other recommendations end with {}, this one with no mark.").of(_MARKS[usual])
    return says("The other recommendations end with {}, this one with {}.").of(_MARKS[usual], _MARKS[mark])


def _unclosed(mark: str) -> Saying:
    if not mark:
        return says("The last recommendation ends with no mark instead of a full stop.")
    return says("The last recommendation ends with {} instead of a full stop.").of(_MARKS[mark])
