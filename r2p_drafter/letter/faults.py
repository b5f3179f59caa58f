"""What is wrong with the data of a letter, in words: which field, and what was expected there."""

import re
from collections.abc import Mapping
from typing import Any

from r2p_drafter.letter.model import Value

_KINDS: Mapping[str, str] = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "nothing",
    "date": "a date such as 2024-03-05",
    "bool | int | float | str": "text, a number, or true or false",
}
_WORDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("Object contains unknown field `(.*)`", re.DOTALL), "there is no field “{}”"),
    (re.compile("Object missing required field `(.*)`", re.DOTALL), "the field “{}” is missing"),
    (re.compile("Invalid (?:enum )?value '(.*)'", re.DOTALL), "“{}” is none of the values that it can have"),
    (re.compile("Invalid RFC3339 encoded date"), f"{_KINDS['date']} is expected"),
)
_EXPECTED = re.compile("Expected `([^`]*)`(?:, got `([^`]*)`)?")


def in_words(message: str, content: Mapping[str, Any]) -> str:
    """Return what msgspec says of a letter's `content`, the field in front: "`date`: …"."""
    text, _, path = message.rpartition(" - at `$")
    if not text:
        return _in_words(message)
    path = path.rstrip("`").removeprefix(".")
    if path == "values[...]":
        path = f"values.{_wrong_value(content)}"
    return f"`{path}`: {_in_words(text)}"


def _in_words(text: str) -> str:
    for pattern, words in _WORDS:
        if found := pattern.fullmatch(text):
            return words.format(*found.groups())
    if found := _EXPECTED.fullmatch(text):
        instead = f", not {_kinds(found[2])}" if found[2] else ""
        return f"{_kinds(found[1])} is expected{instead}"
    return text


def _kinds(names: str) -> str:
    return _KINDS.get(names) or " or ".join(_KINDS.get(name, name) for name in names.split(" | "))


def _wrong_value(content: Mapping[str, Any]) -> str:
    """Return the name of the first of the template's values that is none; msgspec does not say which."""
    return next((str(name) for name, value in content["values"].items() if not isinstance(value, Value)), "…")
