"""The input for a number."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale

from builders import a_letter
from forms_desk import Desk, messages_of
from r2p_drafter.desktop.forms.fields.number import NumberInput
from r2p_drafter.letter.model import Letter


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Iterator[Desk]:
    """The forms of a letter whose template asks for a number, which is 7, in a German interface."""
    QLocale.setDefault(QLocale("de_DE"))
    yield desk_of(a_letter(template="plain", values={"copies_printed": 7, "place": "Geneva"}))
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def box(desk: Desk) -> NumberInput:
    """The number, with the keyboard."""
    desk.open("values.copies_printed")
    return desk.find(NumberInput, "values_copies_printed")


def messages(box: NumberInput) -> tuple[str, ...]:
    return messages_of(box).texts


def test_it_is_shown_as_the_interface_writes_it(desk: Desk, box: NumberInput) -> None:
    assert box.line.text() == "7"

    desk.draft.set_value("values.copies_printed", 1234.5, "Change")
    assert box.line.text() == "1234,5"


@pytest.mark.parametrize(
    ("typed", "expected"), [("3", 3), ("2,5", 2.5), ("-4", -4), ("1.000", 1000), ("0", 0), (" 8 ", 8)]
)
def test_typing_is_one_act(desk: Desk, box: NumberInput, typed: str, expected: float) -> None:
    before = desk.letter
    box.selectAll()

    desk.type(typed)

    assert desk.letter.values["copies_printed"] == expected
    assert isinstance(desk.letter.values["copies_printed"], type(expected))
    desk.one_act_since(before, "Change “copies_printed”")


def test_the_arrows_count(desk: Desk, box: NumberInput) -> None:
    desk.press("Up")
    desk.press("Up")
    assert desk.letter.values["copies_printed"] == 9

    desk.press("Down")
    assert desk.letter.values["copies_printed"] == 8
    assert box.line.text() == "8"


def test_what_is_no_number_is_said_and_stays_out_of_the_letter(desk: Desk, box: NumberInput) -> None:
    box.selectAll()
    desk.type("many")
    assert messages(box) == ()

    box.clearFocus()

    assert messages(box) == ("This is no number.",)
    assert desk.letter.values["copies_printed"] == 7
    assert box.line.text() == "many"


def test_an_empty_one_is_taken_out_of_the_letter(desk: Desk, box: NumberInput) -> None:
    before = desk.letter
    box.selectAll()
    desk.press("Del")
    assert desk.letter == before

    box.clearFocus()

    assert desk.letter.values == {"place": "Geneva"}
    assert box.line.text() == ""
    desk.one_act_since(before, "Change “copies_printed”")
    assert box.line.text() == ""
