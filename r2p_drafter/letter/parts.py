"""Places in a letter by name: "salutation", "addressee.name", "body[1].items[2]"."""

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.letter.model import Addressee, Delivery, Enclosure, Letter, Part, Recommendations, Text

# Fields of a template's own, as in "values.line2", are called what the template likes.
_STEP = re.compile(r"^([a-z_]+)|(?<=.)\.([^\s.\[\]]+)|\[(\d+)\]")
_STRUCTS: tuple[type[Part], ...] = (Letter, Delivery, Addressee, Text, Recommendations, Enclosure)
_RANKS = {
    name: rank for rank, name in enumerate(name for each in _STRUCTS for name in each.__struct_fields__)
}

Steps = tuple[str | int, ...]


@functools.lru_cache(maxsize=16384)
def steps_of(part: str) -> Steps:
    """Return the fields and numbers that lead to a part: ("body", 1, "items", 2).

    Raises:
        ValueError: This is no name of a part.
    """
    steps: list[str | int] = []
    at = 0
    for match in _STEP.finditer(part):
        if match.start() != at:
            break
        at = match.end()
        steps.append(match[1] or match[2] or int(match[3]))
    if at != len(part) or not steps:
        raise ValueError(f"“{part}” is no part of a letter")
    return tuple(steps)


def part_of(steps: Steps) -> str:
    """Return the name of the part that `steps` lead to."""
    found = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return found.removeprefix(".")


def position(part: str) -> tuple[int, ...]:
    """Return what sorts parts in the order in which they stand in a letter.

    Raises:
        ValueError: This is no name of a part.
    """
    return tuple(step if isinstance(step, int) else _RANKS.get(step, len(_RANKS)) for step in steps_of(part))


def value_at(letter: Letter, part: str) -> Any:
    """Return what stands in a part.

    Raises:
        LookupError: The letter has no such part.
    """
    return _at(letter, steps_of(part))


def has_part(letter: Letter, part: str) -> bool:
    """Tell whether the letter has that part."""
    try:
        value_at(letter, part)
    except (LookupError, ValueError):
        return False
    return True


def with_value(letter: Letter, part: str, value: Any) -> Letter:
    """Return the letter with another value in a part.

    Raises:
        LookupError: The letter has no such part.
    """
    return with_values(letter, {part: value})


def with_values(letter: Letter, values: Mapping[str, Any]) -> Letter:
    """Return the letter with other values in several parts, none of which is inside another.

    Raises:
        LookupError: The letter has no such part.
    """
    changed: Letter = _with(letter, [(steps_of(part), value) for part, value in values.items()])
    return changed


def without(letter: Letter, part: str) -> Letter:
    """Return the letter without one item of a list: without `copies[2]`.

    Raises:
        LookupError: The letter has no such item.
    """
    *place, at = steps_of(part)
    items = _at(letter, tuple(place))
    _member(items, at)
    if not isinstance(at, int):
        raise LookupError(f"“{part}” is no item of a list")
    changed: Letter = _with(letter, [(tuple(place), (*items[:at], *items[at + 1 :]))])
    return changed


def _at(whole: Any, steps: Steps) -> Any:
    for step in steps:
        whole = _member(whole, step)
    return whole


def _with(whole: Any, changes: Sequence[tuple[Steps, Any]]) -> Any:
    inside: dict[str | int, list[tuple[Steps, Any]]] = {}
    for steps, value in changes:
        if not steps:
            return value
        inside.setdefault(steps[0], []).append((steps[1:], value))
    return _put_in(whole, {step: _with(_member(whole, step), each) for step, each in inside.items()})


def _put_in(whole: Any, members: dict[Any, Any]) -> Any:
    if not isinstance(whole, tuple):
        return {**whole, **members} if isinstance(whole, dict) else replace(whole, **members)
    items = list(whole)
    for at, item in members.items():
        items[at] = item
    return tuple(items)


def _member(whole: Any, step: str | int) -> Any:
    if isinstance(step, int):
        if isinstance(whole, tuple):
            return whole[step]
    elif isinstance(whole, dict):
        return whole.get(step)
    elif isinstance(whole, Struct) and step in whole.__struct_fields__:
        return getattr(whole, step)
    raise LookupError(f"there is no “{step}” in this part of a letter")
