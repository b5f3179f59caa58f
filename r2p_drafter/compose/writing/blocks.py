"""Lists, quotations and headings, put on and taken off."""

import re
from collections.abc import Callable, Sequence

from r2p_drafter.compose.writing.lines import Line, lines_of, rewritten, selected_numbers
from r2p_drafter.compose.writing.numbers import numbered
from r2p_drafter.compose.writing.writing import Writing

New = list[tuple[int | None, str]]
_NUMBER = re.compile(r"\d")


def is_list(writing: Writing, ordered: bool) -> bool:
    """Tell whether all that is selected are items of a list with numbers, or with bullets."""
    lines, numbers = _selected(writing)
    return bool(numbers) and all(_is_item(lines[number], ordered) for number in numbers)


def with_list(writing: Writing, ordered: bool) -> Writing:
    """Make each selected line an item, or a paragraph again where all are items of such a list already."""
    lines, numbers = _selected(writing)
    if is_list(writing, ordered):
        return _set_apart(writing, lines, numbers, lambda line: line.quotes + line.words)
    marker = "1. " if ordered else "- "

    def itemised(line: Line) -> str:
        indent = line.indent if line.item else line.quotes
        return indent + marker + line.words

    return numbered(_as_items(writing, lines, numbers or [_caret_number(lines, writing)], itemised))


def is_quotation(writing: Writing) -> bool:
    """Tell whether all that is selected stands in a quotation."""
    lines, numbers = _selected(writing)
    return bool(numbers) and all(lines[number].quotes for number in numbers)


def with_quotation(writing: Writing) -> Writing:
    """Quote the paragraphs that are selected, or stop quoting them."""
    lines = lines_of(writing.text, writing.grammar)
    numbers = _whole_paragraphs(lines, selected_numbers(lines, writing))
    if is_quotation(writing):
        return _set_apart(writing, lines, numbers, lambda line: line.text.replace(">", "", 1).lstrip(" "))
    is_one = len(numbers) == 1
    quoted = [
        (at, f"> {line.text}" if is_one or not line.is_blank else ">") if at in numbers else (at, line.text)
        for at, line in enumerate(lines)
    ]
    return rewritten(writing, lines, quoted)


def heading_level(writing: Writing) -> int:
    """Return the level of the headings that are selected; 0 where they are none, or of several."""
    lines, numbers = _selected(writing)
    levels = {heading.level if (heading := lines[number].heading) else 0 for number in numbers}
    return levels.pop() if len(levels) == 1 else 0


def with_heading(writing: Writing, level: int) -> Writing:
    """Make each selected line a heading of a level, from 1; 0, or the level that it has, makes it plain."""
    lines, numbers = _selected(writing)
    marks = "" if level in (0, heading_level(writing)) else "#" * level + " "

    def headed(line: Line) -> str:
        return line.quotes + marks + _without_closing_marks(line)

    return _set_apart(writing, lines, numbers or [_caret_number(lines, writing)], headed)


def _without_closing_marks(line: Line) -> str:
    end = line.heading.inner_end if line.heading else line.end
    return line.text[line.content - line.start : end - line.start]


def _selected(writing: Writing) -> tuple[Sequence[Line], list[int]]:
    """Return all lines, and the numbers of those that are selected and not empty."""
    lines = lines_of(writing.text, writing.grammar)
    numbers = selected_numbers(lines, writing)
    return lines, [number for number in numbers if lines[number].marks or not lines[number].is_blank]


def _caret_number(lines: Sequence[Line], writing: Writing) -> int:
    return selected_numbers(lines, writing)[0]


def _is_item(line: Line, ordered: bool) -> bool:
    return line.item is not None and bool(_NUMBER.match(line.marker)) == ordered


def _whole_paragraphs(lines: Sequence[Line], numbers: range) -> range:
    first, last = numbers[0], numbers[-1]
    while first > 0 and not lines[first].is_blank and not lines[first - 1].is_blank:
        first -= 1
    while last + 1 < len(lines) and not lines[last].is_blank and not lines[last + 1].is_blank:
        last += 1
    return range(first, last + 1)


def _set_apart(
    writing: Writing, lines: Sequence[Line], numbers: Sequence[int], change: Callable[[Line], str]
) -> Writing:
    """Return the writing with lines changed, each a paragraph of its own."""
    new: New = []
    chosen = frozenset(numbers)
    for number, line in enumerate(lines):
        is_changed = number in chosen
        before = number - 1 in chosen
        if (is_changed or before) and new and not line.is_blank and new[-1][1].strip(" \t>"):
            new.append((None, line.quotes.rstrip() if not is_changed else ""))
        new.append((number, change(line) if is_changed else line.text))
    return rewritten(writing, lines, new)


def _as_items(
    writing: Writing, lines: Sequence[Line], numbers: Sequence[int], change: Callable[[Line], str]
) -> Writing:
    """Return the writing with lines made items: nothing between them, and apart from what is no item."""
    new: New = []
    chosen = frozenset(numbers)
    for number, line in enumerate(lines):
        inside = numbers[0] < number < numbers[-1]
        if number in chosen:
            if number == numbers[0] and new and not _belongs(lines[number - 1]):
                new.append((None, line.quotes.rstrip()))
            new.append((number, change(line)))
        elif not (inside and line.is_blank):
            if number - 1 == numbers[-1] and not _belongs(line):
                new.append((None, line.quotes.rstrip()))
            new.append((number, line.text))
    return rewritten(writing, lines, new)


def _belongs(line: Line) -> bool:
    """Tell whether a line may stand beside an item: it is empty, one itself, or goes on in one."""
    return line.is_blank or line.item is not None or line.text[len(line.quotes) :].startswith("  ")
