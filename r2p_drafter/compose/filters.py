"""The filters that templates and placeholders may use: few, of plain data, bounded in what they make."""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Undefined
from jinja2.filters import FILTERS as JINJA_FILTERS
from jinja2.filters import sync_do_slice
from markupsafe import Markup, escape

from r2p_drafter.saying import says

MAX_TEXT = 100_000
"""Characters that one value may come to."""
MAX_COLUMNS = 100
_MAX_DIGITS = 30


def as_text(value: Any) -> str:
    """Return a value that can be printed as text, markup staying markup.

    Raises:
        TypeError: It can't.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Undefined):
        return str(value)  # which says what is not there
    if value is None:
        raise TypeError(says("there is no value"))
    raise TypeError(says("only text and numbers can be printed"))


def _bounded(length: int) -> None:
    if length > MAX_TEXT:
        raise ValueError(says("the text would be longer than {} characters").of(f"{MAX_TEXT:,}"))


def _upper(value: Any) -> str:
    return as_text(value).upper()


def _lower(value: Any) -> str:
    return as_text(value).lower()


def _capitalize(value: Any) -> str:
    return as_text(value).capitalize()


def _trim(value: Any) -> str:
    return as_text(value).strip()


def _join(value: Iterable[Any], between: str = "") -> str:
    parts = [as_text(value)] if isinstance(value, str) else list(map(as_text, value))
    parts = [part for part in parts if part]
    _bounded(sum(map(len, parts)) + len(as_text(between)) * len(parts))
    has_markup = any(isinstance(part, Markup) for part in parts)
    return (escape(between) if has_markup else str(between)).join(parts)


def _replace(value: Any, old: str, new: str) -> str:
    text = as_text(value)
    if not old:
        raise ValueError(says("the filter “replace” has nothing to look for"))
    _bounded(len(text) + text.count(old) * len(as_text(new)))
    return text.replace(old, new)


def _default(value: Any, instead: Any = "", also_empty: bool = False) -> Any:
    if isinstance(value, Undefined) or value is None or (also_empty and not value):
        return instead
    return value


def _first(value: Any) -> Any:
    return next(iter(value), "")


def _last(value: Any) -> Any:
    return next(iter(reversed(value)), "")


def _int(value: Any, default: int = 0, base: int = 10) -> Any:
    if isinstance(value, str) and len(value) > _MAX_DIGITS:
        raise ValueError(says("“{}” is only for numbers that are not too large").of("int"))
    return JINJA_FILTERS["int"](value, default, base)


def _round(value: Any, precision: int = 0, method: Any = "common") -> Any:
    if not -_MAX_DIGITS <= precision <= _MAX_DIGITS:
        raise ValueError(says("“{}” is only for numbers that are not too large").of("round"))
    return JINJA_FILTERS["round"](value, precision, method)


def _batch(value: Any, columns: int, instead: Any = None) -> Any:
    return JINJA_FILTERS["batch"](value, _columns(columns), instead)


def _slice(value: Any, columns: int, instead: Any = None) -> Any:
    return sync_do_slice(value, _columns(columns), instead)


def _columns(columns: int) -> int:
    if not 1 <= columns <= MAX_COLUMNS:
        raise ValueError(says("there can be 1 to {} columns, not {}").of(MAX_COLUMNS, columns))
    return columns


PLAIN_FILTERS: dict[str, Callable[..., Any]] = {
    "upper": _upper,
    "lower": _lower,
    "capitalize": _capitalize,
    "trim": _trim,
    "join": _join,
    "replace": _replace,
    "default": _default,
    "d": _default,
    "first": _first,
    "last": _last,
}
"""What body text may use as well as templates."""

# Those of Jinja that choose, count and arrange, and neither call nor format what they are given.
_ARRANGING = (
    "count", "float", "length", "list", "map", "reject", "rejectattr", "reverse", "select", "selectattr",
    "unique",
)  # fmt: skip

FILTERS: dict[str, Callable[..., Any]] = {
    **{name: JINJA_FILTERS[name] for name in _ARRANGING},
    **PLAIN_FILTERS,
    "batch": _batch,
    "int": _int,
    "round": _round,
    "slice": _slice,
}
"""All that a template may use."""
