"""Writes `template.toml`, so that people can read it and go on working in it."""

import datetime
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import tomlkit
from msgspec.structs import asdict

from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.letter.model import Letter

_MOST_KEPT = 32 * 1024
"""Characters of a file whose comments are kept; tomlkit takes minutes for some that are larger."""
_ELSEWHERE = ("template", "language")
"""Fields of a letter that the folder's name and the head of the file tell."""


def description(
    title: str, about: str, defaults: Letter, fields: Sequence[TemplateField] = ()
) -> dict[str, Any]:
    """Return what `template.toml` holds for letters that begin as `defaults`."""
    begun = msgspec.to_builtins(defaults, builtin_types=(datetime.date,))
    return {
        "title": title,
        "description": about,
        "language": defaults.language,
        "defaults": {name: value for name, value in begun.items() if name not in _ELSEWHERE},
        "fields": [_plain(field) for field in fields],
    }


def toml_of(content: Mapping[str, Any]) -> str:
    """Return the content of `template.toml` as its text, in which running text has its lines."""
    return tomlkit.dumps(_with_lines(content))


def retitled(text: str, title: str) -> str:
    """Return a `template.toml` that can be read with another title, its comments kept if it is not long."""
    if len(text) > _MOST_KEPT:
        return toml_of({**tomllib.loads(text), "title": title})
    document = tomlkit.parse(text)
    document["title"] = title
    return tomlkit.dumps(document)


def _plain(field: TemplateField) -> dict[str, Any]:
    unsaid = asdict(TemplateField(name=""))
    return {name: value for name, value in asdict(field).items() if value != unsaid[name]}


def _with_lines(value: Any) -> Any:
    if isinstance(value, str):
        return tomlkit.string(value, multiline="\n" in value)
    if isinstance(value, Mapping):
        return {name: _with_lines(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_with_lines(each) for each in value]
    return value
