"""The fields that a template adds to a letter, and the values that a letter gives them."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct, field

from r2p_drafter.compose.dates import date_text
from r2p_drafter.compose.views import FieldValue
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Value, cleaned
from r2p_drafter.saying import Saying, says, short

Kind = Literal["text", "date", "number", "choice", "yes/no"]

_EXPECTED: Mapping[Kind, Saying] = {
    "text": says("text"),
    "date": says("a date such as 2009-09-09"),
    "number": says("a number"),
    "choice": says("one of its choices: {}"),
    "yes/no": says("true or false"),
}
_EMPTY: Mapping[Kind, FieldValue] = {"text": "", "date": "", "number": None, "choice": "", "yes/no": False}


class TemplateField(Struct, frozen=True, forbid_unknown_fields=True):
    """A question that a template asks whoever drafts a letter with it."""

    name: str
    kind: Kind = "text"
    label: str = ""
    default: Value | None = None
    """A date as ISO 8601."""
    choices: tuple[str, ...] = field(default=())
    help: str = ""

    def problem(self) -> Saying | None:
        """Return what is wrong with the field itself; None where nothing is."""
        if not self.name.isidentifier() or self.name.startswith("_"):
            return says("“{}” can't be a name: letters, digits and _ can").of(short(self.name))
        if self.kind == "choice" and not self.choices:
            return says("{} has no choices").of(short(self.name))
        if self.kind != "choice" and self.choices:
            return says("{} has choices, but its kind is “{}”").of(short(self.name), self.kind)
        if self.default is not None and not self._fits(self.default):
            return says("the default of {} is not {}").of(short(self.name), self.expected())
        return None

    def expected(self) -> Saying:
        """Return in words what a value has to be."""
        expected = _EXPECTED[self.kind]
        return expected.of(", ".join(map(short, self.choices))) if self.kind == "choice" else expected

    def _fits(self, value: Value) -> bool:
        match self.kind:
            case "number":
                return isinstance(value, (int, float)) and not isinstance(value, bool)
            case "yes/no":
                return isinstance(value, bool)
            case "choice":
                return value in self.choices
            case "date":
                return isinstance(value, str) and (not value or _date(value) is not None)
        return isinstance(value, str)

    def value_in(self, values: Mapping[str, Value]) -> Value | None:
        """Return the letter's value, or else the default.

        Raises:
            DrafterError: The value is not of the field's kind.
        """
        if self.name not in values:
            return self.default
        value = values[self.name]
        if not self._fits(value):
            wrong = says("values.{}: this has to be {}, not “{}”.")
            raise DrafterError(wrong.of(short(self.name), self.expected(), short(str(value))))
        return value


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def field_values(
    fields: Sequence[TemplateField], values: Mapping[str, Value], date_form: str, language: str
) -> dict[str, FieldValue]:
    """Return what a template sees of its own fields: dates in words, empty where there is no default.

    Raises:
        DrafterError: A value is not of its field's kind, or a date can't be put into words.
    """
    found: dict[str, FieldValue] = {}
    for each in fields:
        value: Any = each.value_in(values)
        if value is None:
            value = each.choices[0] if each.choices else _EMPTY[each.kind]
        elif each.kind == "date" and value:
            value = date_text(datetime.date.fromisoformat(value), date_form, language)
        found[each.name] = value
    return found


def as_plain(value: Any) -> Any:
    """Return a value as it was read from TOML, dates as ISO 8601 and text cleaned."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    return cleaned(value) if isinstance(value, str) else value
