"""What differs between two states of a letter, kept small: a history of thousands holds no letter twice."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from r2p_drafter.letter.alike import shared_end, shared_items, shared_start
from r2p_drafter.letter.model import Letter, Part
from r2p_drafter.letter.parts import Steps, part_of, value_at, with_values


class Splice(Struct, frozen=True):
    """What was taken out of one part of a letter, and what was put there."""

    part: str
    at: int | None
    """Which character of a text or item of a list is the first of them; None where it is the whole value."""
    taken: Any
    put: Any

    def reversed(self) -> "Splice":
        """Return what takes this back."""
        return Splice(self.part, self.at, self.put, self.taken)


def splices_between(before: Letter, after: Letter) -> tuple[Splice, ...]:
    """Return what makes one letter the other; no part of it is inside another's."""
    return tuple(_between((), before, after))


def spliced(letter: Letter, splices: Iterable[Splice]) -> Letter:
    """Return the letter with the splices made, which were found between it and another.

    Raises:
        LookupError: The letter has not the parts of that one.
    """
    return with_values(letter, {each.part: _made(value_at(letter, each.part), each) for each in splices})


def _made(value: Any, splice: Splice) -> Any:
    if splice.at is None:
        return splice.put
    return value[: splice.at] + splice.put + value[splice.at + len(splice.taken) :]


def _between(steps: Steps, before: Any, after: Any) -> Iterator[Splice]:
    if before is after:
        return
    if isinstance(before, Part) and type(before) is type(after):
        for name in before.__struct_fields__:
            yield from _between((*steps, name), getattr(before, name), getattr(after, name))
    elif isinstance(before, str) and isinstance(after, str):
        if before != after:
            start = shared_start(before, after)
            most = min(len(before), len(after)) - start
            yield _splice(steps, before, after, start, shared_end(before, after, most))
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _between_lists(steps, before, after)
    elif repr(before) != repr(after):  # where 1 is not True
        yield Splice(part_of(steps), None, before, after)


def _between_lists(steps: Steps, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[Splice]:
    start, end = shared_items(before, after)
    if len(before) == len(after) == start + end + 1:
        yield from _between((*steps, start), before[start], after[start])
    elif before != after:
        yield _splice(steps, before, after, start, end)


def _splice(steps: Steps, before: Any, after: Any, start: int, end: int) -> Splice:
    taken, put = before[start : len(before) - end], after[start : len(after) - end]
    return Splice(part_of(steps), start, taken, put)
