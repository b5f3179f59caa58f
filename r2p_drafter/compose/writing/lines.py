"""The lines of a text in hand: what stands before their words, and how they are put anew."""

import bisect
import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.writing.spans import Grammar, Span, line_starts, spans_of
from r2p_drafter.compose.writing.writing import Writing
from r2p_drafter.letter.remembering import remembered

# An item without words is no item yet for the parser where it follows on text, but for whoever types it.
_BARE_MARKER = re.compile(r"([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)$")


class Line(Struct, frozen=True):
    """One line, without its line break."""

    text: str
    start: int
    """Its place in the text."""
    marks: tuple[Span, ...] = ()
    """The marks of quotations, items and headings at its head, the outermost first."""

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + len(self.text)

    @property
    def content(self) -> int:
        """Where its words begin, behind all marks and blanks."""
        begin = max((mark.inner for mark in self.marks), default=self.start)
        rest = self.text[begin - self.start :]
        return begin + len(rest) - len(rest.lstrip(" \t"))

    @property
    def words(self) -> str:
        """What stands behind the marks."""
        return self.text[self.content - self.start :]

    @property
    def is_blank(self) -> bool:
        """Whether there are no words in it."""
        return not self.words.strip()

    @property
    def item(self) -> Span | None:
        """The mark of the innermost item that begins here."""
        return next((mark for mark in reversed(self.marks) if mark.kind == "item"), None)

    @property
    def heading(self) -> Span | None:
        """The heading that it is."""
        return next((mark for mark in self.marks if mark.kind == "heading"), None)

    @property
    def column(self) -> int:
        """How far the item, the heading, or else the words stand from the line's start."""
        mark = self.item or self.heading
        return (mark.start if mark else self.content) - self.start

    @property
    def quotes(self) -> str:
        """The marks of the quotations that it stands in, with the blanks before them."""
        found = [mark for mark in self.marks if mark.kind == "quotation"]
        return self.text[: found[-1].inner - self.start] if found else ""

    @property
    def indent(self) -> str:
        """What the next line has to begin with to stand at the same column: quotations, else blanks."""
        outer = [mark for mark in self.marks if mark.kind == "item" and mark is not self.item]
        hidden = {at for mark in outer for at in range(mark.start, mark.inner)}
        return "".join(
            " " if self.start + at in hidden else character
            for at, character in enumerate(self.text[: self.column])
        )

    @property
    def marker(self) -> str:
        """The marker of its item with the blanks behind it, as "- "; empty where none begins."""
        return self.text[self.item.start - self.start : self.item.inner - self.start] if self.item else ""


@remembered(16)
def lines_of(text: str, grammar: Grammar = "section") -> tuple[Line, ...]:
    """Return the lines of a text."""
    starts = line_starts(text)
    marks: dict[int, list[Span]] = {}
    for span in spans_of(text, grammar):
        if span.kind in ("quotation", "item", "heading"):
            marks.setdefault(bisect.bisect_right(starts, span.start) - 1, []).append(span)
    lines = (
        Line(line, starts[number], tuple(marks.get(number, ())))
        for number, line in enumerate(text.split("\n"))
    )
    return tuple(_with_bare_marker(line) for line in lines) if grammar != "line" else tuple(lines)


def _with_bare_marker(line: Line) -> Line:
    if line.text[-1:] not in (" ", "\t") or line.item is not None or line.heading is not None:
        return line
    found = _BARE_MARKER.match(line.text, len(line.quotes))
    if found is None:
        return line
    place = line.start + found.start(2)
    return replace(line, marks=(*line.marks, Span("item", place, line.end, line.end, line.end)))


def number_at(lines: Sequence[Line], place: int) -> int:
    """Return the number, from 0, of the line that a place is in."""
    return bisect.bisect_right(lines, place, key=lambda line: line.start) - 1


def selected_numbers(lines: Sequence[Line], writing: Writing) -> range:
    """Return the numbers of the lines that are selected, if only in part."""
    first, last = number_at(lines, writing.start), number_at(lines, writing.end)
    if last > first and writing.end == lines[last].start:
        last -= 1
    return range(first, last + 1)


def rewritten(writing: Writing, lines: Sequence[Line], new: Sequence[tuple[int | None, str]]) -> Writing:
    """Return the writing with lines put anew: each the number of the old line, or None, and its text.

    The heads of lines change, so the selection keeps its distance from their ends.
    """
    text = "\n".join(line for _, line in new)
    starts = line_starts(text)
    ends = {old: starts[at] + len(line) for at, (old, line) in enumerate(new) if old is not None}

    def moved(place: int) -> int:
        number = number_at(lines, place)
        kept = next((old for old in range(number, len(lines)) if old in ends), None)
        if kept is None:
            return len(text)
        if kept != number:
            return starts[[old for old, _ in new].index(kept)]
        at = [old for old, _ in new].index(kept)
        return max(starts[at], ends[kept] - min(lines[number].end - place, len(lines[number].words)))

    return writing.at(moved(writing.start), moved(writing.end), text=text)
