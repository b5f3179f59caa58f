"""An input for several lines: the address."""

import pytest
from PySide6.QtGui import QTextCursor

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.fields.lines import LinesInput


@pytest.fixture
def address(desk: Desk) -> LinesInput:
    """The addressee's address, with the keyboard and the caret at its end."""
    desk.open("addressee.address")
    found = desk.find(LinesInput, "addressee_address")
    found.moveCursor(QTextCursor.MoveOperation.End)
    return found


def test_each_line_is_one_of_the_letter(desk: Desk, address: LinesInput) -> None:
    desk.press("Return")
    desk.type("New York")

    assert desk.letter.addressee.address == ("885 Second Avenue", "New York")
    assert address.toPlainText() == "885 Second Avenue\nNew York"


def test_a_line_with_nothing_on_it_stays_while_it_is_typed_and_is_none_of_the_letter(
    desk: Desk, address: LinesInput
) -> None:
    before = desk.letter
    desk.press("Return")
    desk.press("Return")
    assert desk.letter == before
    assert address.toPlainText() == "885 Second Avenue\n\n"

    desk.press("Tab")

    assert address.toPlainText() == "885 Second Avenue"
    assert desk.models.navigator.part == "addressee.country"
    assert desk.letter == before


def test_typing_is_one_act(desk: Desk, address: LinesInput) -> None:
    before = desk.letter

    desk.type(", Room 3")

    desk.one_act_since(before, "Change the address")
    assert address.toPlainText() == "885 Second Avenue, Room 3"


def test_a_change_from_elsewhere_keeps_the_selection(desk: Desk, address: LinesInput) -> None:
    cursor = address.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    address.setTextCursor(cursor)

    desk.draft.set_value("addressee.address", ("885 Second Avenue", "New York"), "Change")

    assert address.toPlainText() == "885 Second Avenue\nNew York"
    assert address.textCursor().selectedText() == "Second"


def test_the_caret_goes_into_the_line_that_is_wanted(desk: Desk, address: LinesInput) -> None:
    desk.draft.set_value("addressee.address", ("One", "Two"), "Change")

    desk.open("addressee.address", 4)
    desk.type("x")

    assert desk.letter.addressee.address == ("One", "xTwo")
    assert address.hasFocus()


def test_a_position_in_one_of_its_lines_is_found(desk: Desk, address: LinesInput) -> None:
    desk.draft.set_value("addressee.address", ("One", "Two"), "Change")

    desk.open("addressee.address[1]", 2)
    desk.type("x")

    assert desk.letter.addressee.address == ("One", "Twxo")
    assert address.hasFocus()


def test_undo_leads_to_it(desk: Desk, address: LinesInput) -> None:
    desk.type("x")
    desk.open("addressee.name")

    desk.draft.undo_stack.undo()

    assert address.hasFocus()
    assert desk.letter == a_letter()


def test_undo_is_left_to_the_window(desk: Desk, address: LinesInput) -> None:
    desk.type("x")

    desk.press("Ctrl+Z")

    assert address.toPlainText() == "885 Second Avenuex"
