"""Where in a text there are emphasis, links, headings and the like, and which characters mark them."""

import bisect
import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Literal

from markdown_it.token import Token
from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.markdown import pieces_of
from r2p_drafter.compose.parser import MAX_LEVEL
from r2p_drafter.compose.writing.located import PLACE, located_parser
from r2p_drafter.letter.remembering import remembered

Kind = Literal["bold", "italic", "link", "placeholder", "escape", "heading", "item", "quotation"]
Grammar = Literal["section", "item", "line"]
"""What a text is: a section; an item of a list; or a lead-in, in which nothing but emphasis is looked for."""

BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
# Without any of these there is nothing to be found, which spares most texts the parsing.
_SIGNS = re.compile(r"[*_\[<{\\]|^[ \t]*(?:[#>]|[-+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))", re.MULTILINE)
_MARKER = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}(?![ \t]*$)|[ \t]?)")
_QUOTE = re.compile(r"[ \t]*> ?")


class Span(Struct, frozen=True):
    """Characters that belong together; what marks them stands before `inner` and from `inner_end` on."""

    kind: Kind
    start: int
    inner: int
    inner_end: int
    end: int
    level: int = 0
    """Of a heading, from 1; of an item of a numbered list, its number in the letter."""
    address: str = ""
    """Of a link."""

    def moved(self, by: int) -> "Span":
        """Return the span of the same characters in a text that has `by` characters more before them."""
        return replace(
            self,
            start=self.start + by,
            inner=self.inner + by,
            inner_end=self.inner_end + by,
            end=self.end + by,
        )


def spans_of(
    text: str, grammar: Grammar = "section", start: int = 0, end: int | None = None
) -> tuple[Span, ...]:
    """Return the spans of a text in the order in which they begin, the outer ones first.

    Where only what is about `start` to `end` matters, that of other stretches of the text is left out.
    """
    if grammar != "section":
        return spans_of_piece(text, grammar)
    lines = line_starts(text)
    return tuple(
        span.moved(lines[piece.line - 1])
        for piece in pieces_of(text)
        if lines[piece.line - 1] <= (len(text) if end is None else end)
        and lines[piece.line - 1] + len(piece.text) >= start
        for span in spans_of_piece(piece.text)
    )


@remembered(4096)
def spans_of_piece(text: str, grammar: Grammar = "section") -> tuple[Span, ...]:
    """Return the spans of a stretch that can be parsed by itself, as of `pieces_of`."""
    if _SIGNS.search(text) is None:
        return ()
    tokens = located_parser().parse(text) if grammar != "line" else None
    if tokens is None or _is_as_typed(tokens, grammar):
        found = list(_inline_spans(text))
    else:
        found = list(_Finder(text).spans(tokens))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


@remembered(64)
def line_starts(text: str) -> Sequence[int]:
    """Return where each line begins."""
    return (0, *accumulate(len(line) + 1 for line in text.split("\n")))[:-1]


def _is_as_typed(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Tell whether the composer would look for nothing but emphasis in a text."""
    if any(token.level >= MAX_LEVEL - 2 for token in tokens):
        return True
    return grammar == "item" and bool(tokens) and tokens[0].type != "paragraph_open"


def _inline_spans(text: str) -> Iterator[Span]:
    at = 0
    for blank in [*BLANK_LINES.finditer(text), None]:
        end = blank.start() if blank else len(text)
        inside = text[at:end].strip(" \t\n")
        shift = text.index(inside, at)
        for token in located_parser().parseInline(inside) if inside else ():
            yield from (span.moved(shift) for span in _inside(token.children or []))
        at = blank.end() if blank else end


class _Finder:
    """Walks through the blocks of one text; in each line it knows how far the marks of blocks reach."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._starts = line_starts(text)
        self._reached = [0] * len(self._lines)
        self._numbers: list[int] = []
        """The next number of each list that is open; 0 in lists with bullets."""

    def spans(self, tokens: Sequence[Token]) -> Iterator[Span]:
        heading = 0
        for token in tokens:
            if token.type == "heading_open":
                heading = int(token.tag[1:])
            elif token.type == "inline":
                yield from self._heading(token, heading) if heading else self._paragraph(token)
                heading = 0
            else:
                yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Span]:
        first, last = token.map or (0, 0)
        match token.type:
            case "blockquote_open":
                for line in range(first, last):
                    yield from self._mark("quotation", _QUOTE, line)
            case "bullet_list_open":
                self._numbers.append(0)
            case "ordered_list_open":
                self._numbers.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._numbers.pop()
            case "list_item_open":
                yield from self._mark("item", _MARKER, first, self._numbers[-1])
                self._numbers[-1] += token.markup in ".)"

    def _paragraph(self, token: Token) -> Iterator[Span]:
        shifts = self._shifts(token.content, (token.map or [0])[0])
        yield from (_shifted(span, shifts) for span in _inside(token.children or []))

    def _mark(self, kind: Kind, pattern: re.Pattern[str], line: int, number: int = 0) -> Iterator[Span]:
        found = pattern.match(self._lines[line], self._reached[line])
        if found:
            self._reached[line] = found.end()
            start = self._starts[line] + found.end() - len(found.group().lstrip())
            end = self._starts[line] + found.end()
            yield Span(kind, start, end, end, end, number)

    def _heading(self, token: Token, level: int) -> Iterator[Span]:
        number = (token.map or [0])[0]
        line, start = self._lines[number], self._starts[number]
        marks = line.index("#", self._reached[number])
        inner = line.index(token.content, marks + level)
        end = inner + len(token.content)
        yield Span("heading", start + marks, start + inner, start + end, start + len(line), level)
        yield from (span.moved(start + inner) for span in _inside(token.children or []))

    def _shifts(self, content: str, first: int) -> tuple[Sequence[int], Sequence[int]]:
        """Return where the lines of a paragraph's content begin, and how much further they do in the text."""
        lines = content.split("\n")
        starts = line_starts(content)
        shifts = []
        for at, line in enumerate(lines):
            whole = self._lines[first + at].rstrip()
            shifts.append(self._starts[first + at] + len(whole) - starts[at] - len(line.rstrip()))
        return starts, shifts


def _shifted(span: Span, shifts: tuple[Sequence[int], Sequence[int]]) -> Span:
    def place(at: int) -> int:
        return at + shifts[1][bisect.bisect_right(shifts[0], at) - 1]

    return replace(
        span,
        start=place(span.start),
        inner=place(span.inner - 1) + 1,
        inner_end=place(span.inner_end),
        end=place(span.end - 1) + 1,
    )


def _inside(tokens: Sequence[Token]) -> Iterator[Span]:
    """Return the spans inside a paragraph."""
    opened: list[Token] = []
    for token in tokens:
        match token.type:
            case "em_open" | "strong_open":
                opened.append(token)
            case "em_close" | "strong_close":
                yield _emphasis(opened.pop(), token)
            case "link_open":
                start, inner, inner_end, end = token.meta[PLACE]
                yield Span("link", start, inner, inner_end, end, address=str(token.attrGet("href") or ""))
            case "placeholder":
                yield _placeholder(token)
            case "text_special" | "hardbreak" if PLACE in token.meta:
                yield from _escape(token)


def _placeholder(token: Token) -> Span:
    start = int(token.meta[PLACE])
    end = start + len(token.markup)
    return Span("placeholder", start, start + 2, end - 2 if token.meta["closed"] else end, end)


def _escape(token: Token) -> Iterator[Span]:
    start = int(token.meta[PLACE])
    if token.type == "hardbreak" or token.content != token.markup:
        yield Span("escape", start, start + 1, start + 2, start + 2)


def _emphasis(opening: Token, closing: Token) -> Span:
    width = len(opening.markup)
    inner = opening.meta[PLACE] + 1
    inner_end = closing.meta[PLACE]
    kind: Kind = "bold" if width == 2 else "italic"
    return Span(kind, inner - width, inner, inner_end, inner_end + width)
