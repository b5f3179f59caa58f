"""The numbers of numbered lists, kept as the letter will count them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from r2p_drafter.compose.writing.lines import Line, lines_of, number_at
from r2p_drafter.compose.writing.spans import Span
from r2p_drafter.compose.writing.writing import Writing

_DIGITS = re.compile(r"\d+")


def numbered(writing: Writing) -> Writing:
    """Return the writing with the numbers of the lists around its caret put right."""
    for _ in range(writing.text.count("\n") + 1):
        lines = lines_of(writing.text, writing.grammar)
        wrong = _wrong_numbers(lines, _around(lines, writing))
        if not wrong:
            break
        writing = _with_numbers(writing, lines, wrong)
    return writing


def _wrong_numbers(lines: Sequence[Line], around: range) -> Mapping[int, int]:
    """Return the items whose numbers are wrong, with the right ones, as far as all can be mended at once.

    Where more stands under an item whose words move, or may stand there then, what follows is read anew.
    """
    found: dict[int, int] = {}
    for at in around:
        item = _wrong_item(lines[at])
        if item is None:
            continue
        found[at] = item.level
        digits = _DIGITS.match(lines[at].marker)
        if digits and len(digits[0]) != len(str(item.level)) and _has_deeper(lines, at):
            break
    return found


def _has_deeper(lines: Sequence[Line], number: int) -> bool:
    """Tell whether the next line that is not empty stands deeper than one."""
    behind = (lines[at] for at in range(number + 1, len(lines)) if not lines[at].is_blank)
    following = next(behind, None)
    return following is not None and following.column > lines[number].column


def _around(lines: Sequence[Line], writing: Writing) -> range:
    """Return the numbers of the lines about the caret up to the first that can't belong to a list."""
    first = last = number_at(lines, writing.end)
    while first > 0 and _may_belong(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _may_belong(lines[last + 1]):
        last += 1
    return range(first, last + 1)


def _may_belong(line: Line) -> bool:
    return bool(line.marks) or line.is_blank or line.text[:1] in " \t"


def _wrong_item(line: Line) -> Span | None:
    """Return the item that begins in a line if its number is not that which the letter will have."""
    found = _DIGITS.match(line.marker)
    return line.item if found and line.item and 0 < line.item.level != int(found[0]) else None


def with_number(writing: Writing, lines: Sequence[Line], line: Line, number: int) -> Writing:
    """Return the writing with another number for an item, and what is under it moved as far as it is."""
    return _with_numbers(writing, lines, {lines.index(line): number})


def _with_numbers(writing: Writing, lines: Sequence[Line], numbers: Mapping[int, int]) -> Writing:
    """Return the writing with other numbers for the items in some lines, and what is under them moved."""
    moves: Counter[int] = Counter()
    edits: list[tuple[int, int, str]] = []
    for at, number in numbers.items():
        found, item = _DIGITS.match(lines[at].marker), lines[at].item
        if found is None or item is None:
            continue
        new = str(number)
        edits.append((item.start, item.start + len(found[0]), new))
        by = len(new) - len(found[0])
        for under in subtree(lines, at) if by else ():
            moves[under.start + len(under.quotes)] += by
    edits += [(start, start, " " * by) if by > 0 else (start, start - by, "") for start, by in moves.items()]
    for start, end, text in sorted(edits, reverse=True):
        writing = writing.put(start, end, text)
    return writing


def subtree(lines: Sequence[Line], number: int) -> list[Line]:
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
