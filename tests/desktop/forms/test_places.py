"""Which form shows a part of the letter."""

import pytest

from r2p_drafter.desktop.forms.places import FORMS, first_part, form_of, nearness, row_in
from r2p_drafter.letter.model import Letter


def test_each_part_of_a_letter_has_its_form() -> None:
    assert {form_of(name) for name in Letter.__struct_fields__} == set(FORMS)


@pytest.mark.parametrize(
    ("part", "form"),
    [
        ("values.signature_columns", "template"),
        ("deliveries[0].method", "delivery"),
        ("addressee.name", "addressee"),
        ("subject", "salutation"),
        ("body[1].items[2]", "body"),
        ("close", "signatories"),
        ("copies[3]", "copies"),
        ("", None),
        ("nonsense", None),
        ("a b", None),
    ],
)
def test_inner_parts(part: str, form: str | None) -> None:
    assert form_of(part) == form


def test_a_form_begins_with_a_part_of_its_own() -> None:
    for form in FORMS:
        assert form_of(first_part(form)) == form


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("body[1].items[2]", "body[1].lead_in", 2),
        ("date", "date", 1),
        ("date", "subject", 0),
        ("", "date", 0),
    ],
)
def test_nearness(one: str, other: str, shared: int) -> None:
    assert nearness(one, other) == nearness(other, one) == shared


@pytest.mark.parametrize(
    ("part", "list_part", "row"),
    [
        ("body[1].items[2]", "body", 1),
        ("body[1].items[2]", "body[1].items", 2),
        ("body[1].items[2]", "body[0].items", None),
        ("body", "body", None),
        ("close", "signatories", None),
        ("body[1].lead_in", "body[1]", None),
    ],
)
def test_the_row_of_a_list_that_a_part_is_in(part: str, list_part: str, row: int | None) -> None:
    assert row_in(part, list_part) == row
