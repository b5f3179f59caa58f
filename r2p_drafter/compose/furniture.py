"""Headers and footers of a letterhead, their placeholders filled in for one letter."""

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from msgspec.structs import replace

from r2p_drafter.compose.drafts import Filled, Gap
from r2p_drafter.compose.inline import merged
from r2p_drafter.compose.placeholders import Placeholders
from r2p_drafter.compose.scope import NameCheck
from r2p_drafter.compose.source import Source
from r2p_drafter.document.blocks import Furniture, Paragraph, Picture, Run
from r2p_drafter.saying import saying_in, says, short

_Pieces = tuple[Run | Picture | Gap, ...]


class FurnitureFiller:
    """Fills in the furniture of one letterhead; nothing is made anew while its values stay."""

    def __init__(
        self, furniture: Furniture, placeholders: Placeholders, names: NameCheck, source: Source
    ) -> None:
        """Find the placeholders.

        Raises:
            TemplateError: One can't be read, or names what is not there.
        """
        self._furniture = furniture
        self._placeholders = placeholders
        self._source = source
        self._pieces = {paragraph: pieces_of(paragraph) for paragraph in _paragraphs(furniture)}
        self._gaps = [
            piece
            for paragraph in _paragraphs(furniture)
            for piece in self._pieces[paragraph]
            if isinstance(piece, Gap)
        ]
        for gap in self._gaps:
            self._check(gap, names)
        self._made = functools.lru_cache(maxsize=64)(self._make)

    def _check(self, gap: Gap, names: NameCheck) -> None:
        try:
            names.check(self._placeholders.expression(gap.expression))
        except ValueError as error:
            raise self._source.fault(0, says("{}: {}").of(short(gap.look.text), saying_in(error))) from error

    def filled(self, names: Mapping[str, Any]) -> Furniture:
        """Return the furniture of a letter.

        Raises:
            TemplateError: A placeholder has no value that can be printed.
        """
        self._placeholders.begin()
        values = tuple(self._placeholders.filled(gap, names) for gap in self._gaps)
        for value in values:
            if value.fault:
                raise self._source.fault(0, value.fault)
        return self._made(values)

    def _make(self, values: tuple[Filled, ...]) -> Furniture:
        if not values:
            return self._furniture
        left = iter(values)

        def filled(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
            return tuple(_filled(each, self._pieces[each], lambda: next(left).text) for each in paragraphs)

        found = self._furniture
        return Furniture(
            first_header=filled(found.first_header),
            header=filled(found.header),
            first_footer=filled(found.first_footer),
            footer=filled(found.footer),
        )


def _paragraphs(furniture: Furniture) -> tuple[Paragraph, ...]:
    return (*furniture.first_header, *furniture.header, *furniture.first_footer, *furniture.footer)


def _filled(paragraph: Paragraph, pieces: _Pieces, next_value: Callable[[], str]) -> Paragraph:
    runs = [replace(piece.look, text=next_value()) if isinstance(piece, Gap) else piece for piece in pieces]
    return replace(paragraph, runs=_tidy(runs))


def _tidy(runs: list[Run | Picture]) -> tuple[Run | Picture, ...]:
    """Return the runs, neighbours of one look made one."""
    found: list[Run | Picture] = []
    together: list[Run] = []
    for run in runs:
        if isinstance(run, Run):
            together.append(run)
        else:
            found += [*merged(together), run]
            together = []
    return (*found, *merged(together))


def pieces_of(paragraph: Paragraph) -> _Pieces:
    """Return the paragraph's runs with a Gap for each placeholder, also one that Word has split over runs.

    A placeholder looks like the run in which it begins.
    """
    pieces: list[Run | Picture | Gap] = []
    together: list[Run] = []
    for run in paragraph.runs:
        if isinstance(run, Run) and not run.field:
            together.append(run)
        else:
            pieces += [*_split(together), run]
            together = []
    return (*pieces, *_split(together))


def _split(runs: list[Run]) -> list[Run | Gap]:
    text = "".join(run.text for run in runs)
    starts = [0, *accumulate(len(run.text) for run in runs)]
    found: list[Run | Gap] = []
    at = 0
    for start, end in _placeholders(text):
        found += _between(runs, starts, at, start)
        look = _between(runs, starts, start, start + 1)[0]
        found.append(Gap(text[start + 2 : end - 2].strip(), replace(look, text=text[start:end]), 1))
        at = end
    return [*found, *_between(runs, starts, at, len(text))]


def _placeholders(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each placeholder begins and ends."""
    end = 0
    while (start := text.find("{{", end)) >= 0 and (closing := text.find("}}", start + 2)) >= 0:
        end = closing + 2
        yield start, end


def _between(runs: Sequence[Run], starts: Sequence[int], start: int, end: int) -> list[Run]:
    """Return the runs between two places; `starts` has where each begins, and the end of all."""
    numbers = range(bisect_right(starts, start) - 1, bisect_left(starts, end))
    cut = ((runs[at], runs[at].text[max(start - starts[at], 0) : end - starts[at]]) for at in numbers)
    return [replace(run, text=text) for run, text in cut if text]
