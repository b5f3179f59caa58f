"""The numbers of numbered lists, kept as the letter will count them."""

import re

from r2p_drafter.compose.writing.lines import Line, lines_of, number_at
from r2p_drafter.compose.writing.writing import Writing

_DIGITS = re.compile(r"\d+")


def numbered(writing: Writing) -> Writing:
    """Return the writing with the numbers of the lists around its caret put right."""
    for _ in range(writing.text.count("\n") + 1):
        lines = lines_of(writing.text, writing.grammar)
        wrong = next((line for line in _around(lines, writing) if _is_wrong(line)), None)
        if wrong is None or wrong.item is None:
            break
        writing = with_number(writing, lines, wrong, wrong.item.level)
    return writing


def _around(lines: list[Line], writing: Writing) -> list[Line]:
    """Return the lines about the caret up to the first that can't belong to a list."""
    first = last = number_at(lines, writing.end)
    while first > 0 and _may_belong(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _may_belong(lines[last + 1]):
        last += 1
    return lines[first : last + 1]


def _may_belong(line: Line) -> bool:
    return bool(line.marks) or line.is_blank or line.text[:1] in " \t"


def _is_wrong(line: Line) -> bool:
    found = _DIGITS.match(line.marker)
    return found is not None and line.item is not None and 0 < line.item.level != int(found[0])


def with_number(writing: Writing, lines: list[Line], line: Line, number: int) -> Writing:
    """Return the writing with the number of an item put right, and what is under it moved as far as it is."""
    found = _DIGITS.match(line.marker)
    if found is None or line.item is None:
        return writing
    new, place = str(number), line.item.start
    by = len(new) - len(found[0])
    for under in reversed(subtree(lines, lines.index(line))) if by else ():
        start = under.start + len(under.quotes)
        writing = writing.put(start, start, " " * by) if by > 0 else writing.put(start, start - by, "")
    return writing.put(place, place + len(found[0]), new)


def subtree(lines: list[Line], number: int) -> list[Line]:
    """Return the lines, not empty, that stand under the item which begins in a line."""
    found = []
    item = lines[number].item
    inner = (item.inner if item else lines[number].content) - lines[number].start
    for line in lines[number + 1 :]:
        if line.is_blank and not line.marks:
            continue
        if line.column < inner:
            break
        found.append(line)
    return found
