"""What is wrong with the data of a letter, in words: which field, and what was expected there."""

import functools
import re
from collections.abc import Mapping
from typing import Any

from r2p_drafter.letter.model import Value
from r2p_drafter.saying import Saying, says, short, verbatim

_KINDS: Mapping[str, Saying] = {
    "str": says("text"),
    "int": says("a whole number"),
    "float": says("a number"),
    "bool": says("true or false"),
    "array": says("a list"),
    "object": says("an object"),
    "null": says("nothing"),
    "date": says("a date such as 2024-03-05"),
    "bool | int | float | str": says("text, a number, or true or false"),
}
_WORDS: tuple[tuple[re.Pattern[str], Saying], ...] = (
    (re.compile("Object contains unknown field `(.*)`", re.DOTALL), says("there is no field “{}”")),
    (re.compile("Object missing required field `(.*)`", re.DOTALL), says("the field “{}” is missing")),
    (
        re.compile("Invalid (?:enum )?value '(.*)'", re.DOTALL),
        says("“{}” is none of the values that it can have"),
    ),
)
_NO_DATE = "Invalid RFC3339 encoded date"
_EXPECTED = re.compile("Expected `([^`]*)`(?:, got `([^`]*)`)?")


def in_words(message: str, content: Mapping[str, Any]) -> Saying:
    """Return what msgspec says of a letter's `content`, the field in front: "`date`: …"."""
    text, _, path = message.rpartition(" - at `$")
    if not text:
        return _in_words(message)
    path = path.rstrip("`").removeprefix(".")
    if path == "values[...]":
        path = f"values.{_wrong_value(content)}"
    return says("`{}`: {}").of(short(path), _in_words(text))


def _in_words(text: str) -> Saying:
    if text == _NO_DATE:
        return says("{} is expected").of(_KINDS["date"])
    for pattern, words in _WORDS:
        if found := pattern.fullmatch(text):
            return words.of(*map(short, found.groups()))
    if found := _EXPECTED.fullmatch(text):
        if found[2]:
            return says("{} is expected, not {}").of(_kinds(found[1]), _kinds(found[2]))
        return says("{} is expected").of(_kinds(found[1]))
    return verbatim(text)


def _kinds(names: str) -> Saying:
    if names in _KINDS:
        return _KINDS[names]
    kinds = (_KINDS.get(name) or verbatim(name) for name in names.split(" | "))
    return functools.reduce(lambda one, other: says("{} or {}").of(one, other), kinds)


def _wrong_value(content: Mapping[str, Any]) -> str:
    """Return the name of the first of the template's values that is none; msgspec does not say which."""
    return next((str(name) for name, value in content["values"].items() if not isinstance(value, Value)), "…")
