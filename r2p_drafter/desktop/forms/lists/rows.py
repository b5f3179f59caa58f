"""What happened to the rows of a list between two of its states, in the fewest steps."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Literal

from msgspec import Struct

from r2p_drafter.letter.alike import shared_items


class Step(Struct, frozen=True):
    """A change of rows, in terms of the list as the steps before it left it."""

    kind: Literal["insert", "remove", "move", "change"]
    first: int
    last: int
    to: int = 0
    """Of a move: the row before which the rows are put, counted before they are taken out."""
    items: tuple[Any, ...] = ()
    """Of an insertion or a change: what stands in the rows then."""


def steps_between(old: Sequence[Any], new: Sequence[Any]) -> list[Step]:
    """Return the steps that make one list of items the other."""
    start, end = shared_items(old, new)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if not before and not after:
        return []
    if not before:
        return [Step("insert", start, start + len(after) - 1, items=tuple(after))]
    if not after:
        return [Step("remove", start, start + len(before) - 1)]
    if len(before) == len(after):
        if Counter(before) == Counter(after):
            return list(_moves(_told_apart(before), _told_apart(after), start))
        return list(_changes(before, after, start))
    return list(_edits(before, after, start))


def apply(items: list[Any], step: Step) -> None:
    """Make a step on a list."""
    rows = slice(step.first, step.last + 1)
    if step.kind == "insert":
        items[step.first : step.first] = step.items
    elif step.kind == "change":
        items[rows] = step.items
    else:
        taken = items[rows]
        del items[rows]
        if step.kind == "move":
            to = step.to if step.to <= step.first else step.to - len(taken)
            items[to:to] = taken


def _changes(before: Sequence[Any], after: Sequence[Any], start: int) -> Iterator[Step]:
    for row, (old, new) in enumerate(zip(before, after, strict=True), start):
        if old != new:
            yield Step("change", row, row, items=(new,))


def _told_apart(items: Sequence[Any]) -> list[tuple[Any, int]]:
    """Return each item with how often it stood before, so that equal ones are not taken for each other."""
    seen: Counter[Any] = Counter()
    found = []
    for item in items:
        found.append((item, seen[item]))
        seen[item] += 1
    return found


def _moves(left: list[Any], after: Sequence[Any], start: int) -> Iterator[Step]:
    """Yield moves of runs of rows, from the first row that is not right; `left` is changed with them."""
    row = 0
    while row < len(after):
        if left[row] == after[row]:
            row += 1
            continue
        step = _move(left, after, row)
        apply(left, step)
        yield Step("move", start + step.first, start + step.last, start + step.to)


def _move(left: Sequence[Any], after: Sequence[Any], row: int) -> Step:
    """Return the move of what is in a row to where it belongs, or of what belongs there: the longer way."""
    there = after.index(left[row], row + 1)
    here = left.index(after[row], row + 1)
    if there > here:
        count = _run(left, row, after, there)
        return Step("move", row, row + count - 1, there + count)
    count = _run(left, here, after, row)
    return Step("move", here, here + count - 1, row)


def _run(left: Sequence[Any], at: int, after: Sequence[Any], to: int) -> int:
    """Return how many items from `at` on stand together in the same order from `to` on."""
    count = 1
    while at + count < len(left) and to + count < len(after) and left[at + count] == after[to + count]:
        count += 1
    return count


def _edits(before: Sequence[Any], after: Sequence[Any], start: int) -> Iterator[Step]:
    """Yield removals, insertions and changes, from the end so that the rows before stay what they are."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, low, high, new_low, new_high in reversed(matcher.get_opcodes()):
        if tag == "equal":
            continue
        both = min(high - low, new_high - new_low)
        first = start + low + both
        if high - low > both:
            yield Step("remove", first, start + high - 1)
        elif new_high - new_low > both:
            items = tuple(after[new_low + both : new_high])
            yield Step("insert", first, first + len(items) - 1, items=items)
        yield from _changes(before[low : low + both], after[new_low : new_low + both], start + low)
