"""The fields that a template adds to a letter."""

from typing import Any

import pytest

from builders import a_letter
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.fields import TemplateField, field_values
from r2p_drafter.compose.packs import Template
from r2p_drafter.errors import DrafterError

DEADLINE = TemplateField("deadline", "date")
TONE = TemplateField("tone", "choice", choices=("warm", "stern"))


def value_of(field: TemplateField, values: dict[str, Any]) -> Any:
    return field_values([field], values, "d MMMM y", "en")[field.name]


@pytest.mark.parametrize(
    ("field", "values", "value"),
    [
        (TemplateField("place"), {}, ""),
        (TemplateField("place", default="Geneva"), {}, "Geneva"),
        (TemplateField("place", default="Geneva"), {"place": ""}, ""),
        (DEADLINE, {"deadline": "2024-05-01"}, "1 May 2024"),
        (DEADLINE, {"deadline": ""}, ""),
        (DEADLINE, {}, ""),
        (TemplateField("copies", "number"), {"copies": 3}, 3),
        (TemplateField("copies", "number"), {}, None),
        (TONE, {}, "warm"),
        (TONE, {"tone": "stern"}, "stern"),
        (TemplateField("public", "yes/no"), {}, False),
        (TemplateField("public", "yes/no"), {"public": True}, True),
    ],
)
def test_a_value_is_the_letters_or_the_default(
    field: TemplateField, values: dict[str, Any], value: Any
) -> None:
    assert value_of(field, values) == value


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (TemplateField("place"), 3, "text"),
        (DEADLINE, "soon", "a date such as 2009-09-09"),
        (TemplateField("copies", "number"), "3", "a number"),
        (TemplateField("copies", "number"), True, "a number"),
        (TONE, "cold", "one of its choices: warm, stern"),
        (TemplateField("public", "yes/no"), "yes", "true or false"),
    ],
)
def test_a_value_of_another_kind_is_named_with_what_is_expected(
    field: TemplateField, value: Any, expected: str
) -> None:
    with pytest.raises(DrafterError) as caught:
        value_of(field, {field.name: value})

    assert str(caught.value).startswith(f"values.{field.name}: this has to be {expected}")


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        (TemplateField("a b"), "can't be a name"),
        (TemplateField("_a"), "can't be a name"),
        (TemplateField("tone", "choice"), "has no choices"),
        (TemplateField("tone", choices=("a",)), "has choices, but its kind is “text”"),
        (TemplateField("tone", "choice", default="c", choices=("a",)), "the default of tone is not one of"),
        (TemplateField("copies", "number", default="3"), "the default of copies is not a number"),
    ],
)
def test_a_field_that_can_not_be_is_told(field: TemplateField, problem: str) -> None:
    assert problem in str(field.problem())


def test_values_stand_where_the_template_puts_them(plain: Template) -> None:
    document = compose(a_letter(values={"place": "Nairobi"}), plain)

    assert document.paragraphs()[0].text == "Nairobi, 5 March 2024"
