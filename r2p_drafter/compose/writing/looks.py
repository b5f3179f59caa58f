"""How each line of a text looks, stretch by stretch, for an editor that shows it."""

from collections.abc import Iterator
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
    painted = [(start, end, look) for span in spans for start, end, look in _painted(span, text)]
    return tuple(
        tuple(
            _stretches(
                [each for each in painted if each[0] < start + len(line) and each[1] > start],
                start,
                len(line),
            )
        )
        for start, line in zip(starts, lines, strict=True)
    )


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


def _stretches(painted: list[tuple[int, int, str]], start: int, length: int) -> Iterator[Stretch]:
    edges = sorted({min(max(edge - start, 0), length) for one, other, _ in painted for edge in (one, other)})
    for one, other in pairwise(edges):
        looks = frozenset(
            look for begin, end, look in painted if begin - start <= one and other <= end - start
        )
        if looks:
            yield Stretch(one, other - one, looks)
