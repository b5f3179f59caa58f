import pytest

from builders import a_letter
from r2p_drafter.letter.model import CopyRecipient, Delivery, Letter
from r2p_drafter.letter.parts import (
    has_part,
    part_of,
    position,
    steps_of,
    value_at,
    with_value,
    with_values,
    without,
)

PARTS = [
    "salutation",
    "addressee.name",
    "addressee.address[0]",
    "body[1].items[0]",
    "body[0].markdown",
    "copies[0]",
]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_is_found_by_its_name_and_put_back(part: str) -> None:
    letter = a_letter()

    assert has_part(letter, part)
    assert with_value(letter, part, value_at(letter, part)) == letter
    assert part_of(steps_of(part)) == part


@pytest.mark.parametrize("part", [*PARTS, "values.banner"])
def test_a_value_changes_its_part_alone(part: str) -> None:
    letter = a_letter(values={"banner": "Open letter", "columns": 2})
    before = value_at(letter, part)

    changed = with_value(letter, part, "New")

    assert changed != letter
    assert value_at(changed, part) == "New"
    assert with_value(changed, part, before) == letter


def test_values_of_the_templates_fields_have_parts() -> None:
    letter = Letter(values={"place": "Geneva"})

    assert value_at(letter, "values.place") == "Geneva"
    assert value_at(letter, "values.town") is None
    assert with_value(letter, "values.town", "Vienna").values == {"place": "Geneva", "town": "Vienna"}


@pytest.mark.parametrize("name", ["line2", "Banner", "größe", "नाम_कि"])
def test_fields_of_a_template_may_have_any_name(name: str) -> None:
    letter = Letter(values={name: "here", "other": 2})
    part = f"values.{name}"

    assert steps_of(part) == ("values", name)
    assert value_at(letter, part) == "here"
    assert with_value(letter, part, "there").values == {name: "there", "other": 2}
    assert position("copies[2]") < position(part)


def test_an_item_is_taken_out_of_its_list() -> None:
    letter = a_letter(deliveries=tuple(Delivery(detail=detail) for detail in "abc"))

    assert without(letter, "deliveries[1]").deliveries == (letter.deliveries[0], letter.deliveries[2])
    assert value_at(without(letter, "body[1].items[0]"), "body[1].items") == ("act in time.",)
    assert without(letter, "copies[0]").copies == ()


@pytest.mark.parametrize(
    "part", ["copies[1]", "copies", "addressee.name", "body[1].lead_in", "salutation[0]"]
)
def test_what_is_no_item_of_a_list_stays(part: str) -> None:
    with pytest.raises(LookupError):
        without(a_letter(), part)


def test_parts_stand_in_the_order_of_the_letter() -> None:
    ordered = [
        "date",
        "reference",
        "deliveries[0]",
        "addressee",
        "addressee.name",
        "addressee.post",
        "addressee.address[1]",
        "salutation",
        "subject",
        "body",
        "body[0]",
        "body[1].lead_in",
        "body[1].items[2]",
        "body[1].items[10]",
        "body[2]",
        "close",
        "signatories",
        "signatories[2].name",
        "signatories[10]",
        "enclosures[0].title",
        "copies",
        "copies[3]",
        "values.banner",
    ]

    alphabetic = sorted(ordered)

    assert sorted(alphabetic, key=position) == ordered


@pytest.mark.parametrize(
    "part", ["copies[1]", "nothing", "addressee.fax", "salutation.x", "body.markdown", "copies[0].name[0]"]
)
def test_what_the_letter_does_not_have_is_an_error(part: str) -> None:
    letter = a_letter()

    assert not has_part(letter, part)
    with pytest.raises(LookupError):
        value_at(letter, part)
    with pytest.raises(LookupError):
        with_value(letter, part, CopyRecipient())


@pytest.mark.parametrize("part", ["", "[", "a b", "body[x]", "body[-1]", "body]", ".body", "body..x", "Body"])
def test_what_is_no_name_of_a_part_is_an_error(part: str) -> None:
    with pytest.raises(ValueError, match="no part"):
        steps_of(part)
    assert not has_part(a_letter(), part)


def test_values_of_several_parts_are_put_in_at_once() -> None:
    letter = a_letter(copies=(CopyRecipient(name="Ann"), CopyRecipient(name="Ben")))

    new = {"copies[1].name": "Bo", "salutation": "Dear all,", "copies[0].post": "Chair"}

    changed = with_values(letter, new)

    assert changed.copies == (CopyRecipient(name="Ann", post="Chair"), CopyRecipient(name="Bo"))
    assert changed.salutation == "Dear all,"
    assert with_values(letter, {}) == letter
    with pytest.raises(LookupError):
        with_values(letter, {"salutation": "", "copies[2].name": "Cy"})
