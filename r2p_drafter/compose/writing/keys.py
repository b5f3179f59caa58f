"""What the Enter, Backspace, Delete and Tab keys do in running text.

Enter begins a new paragraph, as in Word, which in Markdown takes an empty line; Shift+Enter a new line in
the same paragraph. So the empty line is part of the one break, and Backspace and Delete take it whole.
"""

import re
from collections.abc import Sequence

from r2p_drafter.compose.writing.lines import Line, lines_of, number_at
from r2p_drafter.compose.writing.numbers import numbered, subtree, with_number
from r2p_drafter.compose.writing.writing import Writing

_NUMBER = re.compile(r"\d+")


def entered(writing: Writing) -> Writing:
    """Begin a new paragraph or item; an empty item, and an empty line in a quotation, end theirs."""
    writing = writing.typed("")
    line = _line(writing)
    writing = writing.at(max(writing.start, line.content))
    item = _item_of(writing)
    if item is not None:
        is_empty = line.is_blank and item == line
        begun = f"\n{_next_head(item)}"
        return _ended(writing, line) if is_empty else numbered(_broken(writing, line, begun))
    if line.is_blank:
        return _left(writing, line)
    if line.quotes:
        return _broken(writing, line, f"\n{line.quotes.rstrip()}\n{line.quotes}")
    return _broken(writing, line, f"\n\n{line.indent}")


def broken(writing: Writing) -> Writing:
    """Begin a new line in the same paragraph."""
    writing = writing.typed("")
    line = _line(writing)
    writing = writing.at(max(writing.start, line.content))
    inner = line.item.inner if line.item else line.content
    blanks = " " * (inner - line.start - len(line.quotes)) if line.item or not line.heading else ""
    return _broken(writing, line, f"\n{line.quotes}{blanks}")


def erased(writing: Writing) -> Writing | None:
    """Take away what Backspace takes at the head of a line; None where it takes one character as ever."""
    if writing.start != writing.end:
        return None
    line = _line(writing)
    if line.marks and writing.start == line.content:
        return outdented(writing) or _unmarked(writing, line)
    if line.start == writing.start and writing.text[: line.start].endswith("\n\n"):
        text = writing.text[: line.start].rstrip("\n")
        return writing.at(len(text), text=text + writing.text[line.start :])
    return None


def deleted(writing: Writing) -> Writing | None:
    """Take away what Delete takes at the end of a paragraph; None where it takes one character as ever."""
    lines = lines_of(writing.text, writing.grammar)
    number = number_at(lines, writing.start)
    following = next((line for line in lines[number + 1 :] if not line.is_blank), None)
    is_at_end = writing.start == writing.end == lines[number].end and not lines[number].is_blank
    if not is_at_end or following is None or following.content == lines[number].end + 1:
        return None
    return writing.filled(writing.start, following.content, "")


def is_gap(text: str, place: int) -> bool:
    """Tell whether a caret there would stand in the empty line that only parts two paragraphs."""
    if text[place : place + 1] != "\n" or place == 0 or text[place - 1] != "\n":
        return False
    start = len(text[:place].rstrip("\n"))
    end = len(text) - len(text[place:].lstrip("\n"))
    return start > 0 and (place == start + 1 or (place == end - 1 and end < len(text) and end - start > 2))


def indented(writing: Writing) -> Writing | None:
    """Put the item at the caret, with what is under it, under the item before; None where it can't be."""
    lines = lines_of(writing.text, writing.grammar)
    number = number_at(lines, writing.end)
    item, sibling = lines[number].item, _sibling(lines, number)
    if item is None or sibling is None or sibling.item is None:
        return None
    column = sibling.item.inner - sibling.start
    return _moved(writing, lines, number, column - lines[number].column, "")


def outdented(writing: Writing) -> Writing | None:
    """Put the item at the caret beside the one that it is under; None where it is under none."""
    lines = lines_of(writing.text, writing.grammar)
    number = number_at(lines, writing.end)
    line = lines[number]
    above = (each for each in reversed(lines[:number]) if each.item and each.column < line.column)
    parent = next(above, None)
    if line.item is None or parent is None or line.column <= len(line.quotes):
        return None
    # What is left below begins anew, or it would be no list: only one that begins with 1 may follow on text.
    writing = _continued(writing, line.column, "1")
    lines = lines_of(writing.text, writing.grammar)
    return _moved(writing, lines, number, parent.column - line.column, parent.marker)


def _item_of(writing: Writing) -> Line | None:
    """Return the line at which the item begins whose first paragraph the caret is in."""
    lines = lines_of(writing.text, writing.grammar)
    number = number_at(lines, writing.start)
    while number > 0 and not lines[number].marks and not lines[number].is_blank:
        number -= 1
    return lines[number] if lines[number].marker[-1:].isspace() else None


def _line(writing: Writing) -> Line:
    lines = lines_of(writing.text, writing.grammar)
    return lines[number_at(lines, writing.start)]


def _broken(writing: Writing, line: Line, new: str) -> Writing:
    """Return the writing with `new` typed, without the blanks between words that would stand at its ends."""
    head = min(line.content, writing.start)
    before = writing.text[:head] + writing.text[head : writing.start].rstrip(" \t")
    return writing.at(len(before) + len(new), text=before + new + writing.text[writing.start :].lstrip(" \t"))


def _next_head(line: Line) -> str:
    found = _NUMBER.match(line.marker)
    if found is None:
        return line.indent + line.marker
    return f"{line.indent}{int(found[0]) + 1}{line.marker[found.end() :]}"


def _ended(writing: Writing, line: Line) -> Writing:
    """End the list or quotation whose empty line the caret is in: one level, and at the last its marks go."""
    nearer = outdented(writing)
    if nearer is not None:
        return nearer
    if line.item is None:
        return _left_quotation(writing, line)
    return _unmarked(writing, line)


def _left(writing: Writing, line: Line) -> Writing:
    """Leave the quotation, or the item, whose empty line the caret is in; elsewhere begin another line."""
    if line.quotes:
        return _ended(writing, line)
    return writing.filled(line.start, line.end, "") if line.text else writing.typed("\n")


def _left_quotation(writing: Writing, line: Line) -> Writing:
    before = writing.text[: line.start].rstrip(" >\t\n")
    after = writing.text[line.end :]
    lead = "\n\n" if before else ""
    return writing.at(len(before + lead), text=before + lead + _apart(after))


def _unmarked(writing: Writing, line: Line) -> Writing:
    """Return the writing with a line made a paragraph of its own, its innermost marks gone."""
    mark = line.marks[-1]
    head = line.text[: mark.start - line.start] if mark.kind != "item" else line.quotes
    before, after = writing.text[: line.start], writing.text[line.end :]
    has_text_before = before.rstrip("\n") and not before.endswith("\n\n")
    lead = f"{head.rstrip()}\n" if has_text_before else ""
    text = before + lead + head + line.words
    plain = writing.at(len(before + lead + head), text=text + _apart(after))
    return numbered(_continued(plain, line.column, line.marker))


def _continued(writing: Writing, column: int, marker: str) -> Writing:
    """Return the writing with the next item at a column counted on from where `marker` is taken out."""
    lines = lines_of(writing.text, writing.grammar)
    below = (line for line in lines[number_at(lines, writing.end) + 1 :] if not line.is_blank)
    following = next((line for line in below if line.column <= column), None)
    number = _NUMBER.match(marker)
    if following is None or following.column != column or number is None:
        return writing
    return with_number(writing, lines, following, int(number[0]))


def _apart(after: str) -> str:
    """Return what follows a line, with an empty line before it if it is text."""
    return after if not after.strip("\n") or after.startswith("\n\n") else f"\n{after}"


def _sibling(lines: Sequence[Line], number: int) -> Line | None:
    """Return the item before one at its own column, in the same list."""
    column = lines[number].column
    for at in reversed(range(number)):
        line = lines[at]
        if line.item and line.column <= column:
            return line if line.column == column else None
        is_apart = at == 0 or lines[at - 1].is_blank
        if not line.is_blank and not line.item and line.column <= column and is_apart:
            return None
    return None


def _moved(writing: Writing, lines: Sequence[Line], number: int, by: int, marker: str) -> Writing:
    """Return the writing with an item and what is under it moved, and given a marker if one is named."""
    for line in reversed([lines[number], *subtree(lines, number)]):
        start = line.start + len(line.quotes)
        if line is lines[number] and line.item:
            head = " " * (line.column - len(line.quotes) + by) + (marker or _first(line.marker))
            writing = writing.put(start, line.item.inner, head)
        elif by > 0:
            writing = writing.put(start, start, " " * by)
        else:
            writing = writing.put(start, start - by, "")
    return numbered(writing)


def _first(marker: str) -> str:
    return _NUMBER.sub("1", marker, count=1)
