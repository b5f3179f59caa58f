"""How each line of a text looks, stretch by stretch, for an editor that shows it."""

import functools
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from r2p_drafter.compose.markdown import pieces_of
from r2p_drafter.compose.writing.spans import Grammar, Span, line_starts, spans_of_piece
from r2p_drafter.letter.remembering import remembered


class Stretch(NamedTuple):
    """Characters of a line that look alike."""

    start: int
    length: int
    looks: frozenset[str]
    """The kinds of the spans that they are in, "heading 1" to "heading 3", and "mark" for what marks them."""


Stretches = tuple[Stretch, ...]


def looks_of_lines(text: str, grammar: Grammar = "section") -> list[Stretches]:
    """Return the stretches of each line that do not look plain; those of unchanged pieces are remembered."""
    if grammar != "section":
        return list(_looks_of_piece(text, grammar))
    lines: list[Stretches] = []
    for piece in pieces_of(text):
        lines += [()] * (piece.line - 1 - len(lines))
        lines += _looks_of_piece(piece.text, grammar)
    return lines


@remembered(4096)
def _looks_of_piece(text: str, grammar: Grammar) -> tuple[Stretches, ...]:
    spans = spans_of_piece(text, grammar)
    lines = text.split("\n")
    if not spans:
        return ((),) * len(lines)
    starts = line_starts(text)
    found: list[list[Stretch]] = [[] for _ in lines]
    for start, end, looks in _segments([each for span in spans for each in _painted(span, text)]):
        for at in range(bisect_right(starts, start) - 1, bisect_left(starts, end)):
            first, last = max(start, starts[at]), min(end, starts[at] + len(lines[at]))
            if first < last:
                found[at].append(Stretch(first - starts[at], last - first, looks))
    return tuple(map(tuple, found))


def _painted(span: Span, text: str) -> Iterator[tuple[int, int, str]]:
    """Return what a span makes of characters: from where to where, and which look."""
    if span.kind == "heading":
        yield span.start, span.end, f"heading {min(span.level, 3)}"
    elif span.kind == "quotation":
        end = text.find("\n", span.start)
        yield span.start, len(text) if end < 0 else end, "quotation"
    elif span.kind == "item":
        yield span.start, span.inner, "item"
        return
    elif span.kind == "placeholder":
        yield span.start, span.end, "placeholder"
    elif span.kind != "escape":
        yield span.inner, span.inner_end, span.kind
    yield span.start, span.inner, "mark"
    yield span.inner_end, span.end, "mark"


def _segments(painted: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Yield from where to where characters look alike, and how, in order; but for those that look plain."""
    edges = sorted((place, look, by) for start, end, look in painted for place, by in ((start, 1), (end, -1)))
    looks: Counter[str] = Counter()
    for (place, look, by), (following, _, _) in pairwise(edges):
        looks[look] += by
        if following > place and looks.total():
            yield place, following, _held_once(frozenset(+looks))


@functools.lru_cache(maxsize=256)
def _held_once(looks: frozenset[str]) -> frozenset[str]:
    """Return the same looks for all that are equal: there are few, in very many stretches."""
    return looks
