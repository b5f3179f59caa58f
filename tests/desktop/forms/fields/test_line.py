"""Inputs for one line of text, bound to the letter."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from forms_desk import Desk, copied, messages_of


@pytest.fixture
def name(desk: Desk) -> QLineEdit:
    """The addressee's name, with the keyboard."""
    desk.open("addressee.name")
    return desk.find(QLineEdit, "addressee_name")


def test_it_shows_the_letter(name: QLineEdit) -> None:
    assert name.text() == "Ana Díaz"
    assert name.hasFocus()


def test_what_is_typed_goes_into_the_letter_at_every_stroke(desk: Desk, name: QLineEdit) -> None:
    seen: list[str] = []
    desk.draft.changed.connect(lambda letter: seen.append(letter.addressee.name))
    name.selectAll()

    desk.type("Eva")

    assert seen == ["E", "Ev", "Eva"]


def test_a_run_of_typing_is_undone_as_one(desk: Desk, name: QLineEdit) -> None:
    before = desk.letter
    name.end(False)

    desk.type(" Soto")

    assert name.text() == "Ana Díaz Soto"
    desk.one_act_since(before, "Change the name")


def test_leaving_the_input_ends_the_run(desk: Desk, name: QLineEdit) -> None:
    name.end(False)
    desk.type("x")
    desk.press("Tab")
    desk.press("Shift+Tab")
    name.end(False)
    desk.type("y")

    desk.draft.undo_stack.undo()

    assert desk.letter.addressee.name == "Ana Díazx"


def test_a_change_from_elsewhere_keeps_caret_and_selection(desk: Desk, name: QLineEdit) -> None:
    name.setSelection(1, 3)

    desk.draft.set_value("addressee.name", "Ana Díaz Soto", "Change")

    assert name.text() == "Ana Díaz Soto"
    assert (name.selectionStart(), name.selectionLength()) == (1, 3)
    assert desk.draft.undo_stack.count() == 1


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Alt+Backspace"])
def test_undo_and_redo_are_left_to_the_window(desk: Desk, name: QLineEdit, keys: str) -> None:
    desk.type("abc")
    typed = name.text()

    desk.press(keys)

    assert name.text() == typed
    assert desk.letter.addressee.name == typed


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_its_menu_has_no_undo_of_its_own(name: QLineEdit) -> None:
    place = name.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, name.mapToGlobal(place))

    QApplication.sendEvent(name, event)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()][:3] == ["edit-cut", "edit-copy", "edit-paste"]
    menu.close()


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("Eva\nSoto", "Eva Soto"),
        ("Eva\r\n", "Eva"),
        ("\nEva", "Eva"),
        ("E\x0bva", "E va"),
        ("E\x00va", "Eva"),
    ],
)
def test_lines_that_are_pasted_become_one(desk: Desk, name: QLineEdit, pasted: str, expected: str) -> None:
    copied(pasted)
    name.selectAll()

    desk.press("Ctrl+V")

    assert desk.letter.addressee.name == expected
    assert name.text() == expected


@pytest.mark.parametrize("already", ["", "a" * 32_767])
def test_what_has_no_room_is_left_out_and_that_is_said(desk: Desk, name: QLineEdit, already: str) -> None:
    desk.draft.set_value("addressee.name", already, "Change")
    copied("b" * 40_000)

    desk.press("Ctrl+V")

    assert desk.letter.addressee.name == (already or "b" * 32_767)
    assert f"room for {name.locale().toString(32_767)} characters" in messages_of(name).texts[0]
    name.end(False)
    desk.press("Backspace")
    desk.press("Backspace")
    assert not any("room for" in text for text in messages_of(name).texts)


def test_it_is_the_part_at_hand_when_it_has_the_keyboard(desk: Desk, name: QLineEdit) -> None:
    assert name.hasFocus()
    assert desk.models.navigator.part == "addressee.name"

    desk.press("Shift+Tab")

    assert desk.models.navigator.part == "addressee.honorific"


@pytest.mark.parametrize(("position", "caret"), [(0, 0), (4, 4), (99, 8)])
def test_the_caret_goes_where_it_is_wanted(desk: Desk, name: QLineEdit, position: int, caret: int) -> None:
    name.clearFocus()

    desk.open("addressee.name", position)

    assert name.hasFocus()
    assert name.cursorPosition() == caret
    assert not name.hasSelectedText()


def test_positions_count_characters_where_qt_counts_units(desk: Desk, name: QLineEdit) -> None:
    desk.draft.set_value("addressee.name", "👍🏽 Ana", "Change")

    desk.open("addressee.name", 3)
    desk.type("x")

    assert name.text() == desk.letter.addressee.name == "👍🏽 xAna"


def test_after_undo_the_caret_stands_behind_what_came_back(desk: Desk, name: QLineEdit) -> None:
    name.setCursorPosition(4)
    desk.type("Maria ")
    name.setCursorPosition(0)
    desk.draft.undo_stack.undo()
    desk.draft.undo_stack.redo()

    desk.type("!")

    assert desk.letter.addressee.name == "Ana Maria !Díaz"


def test_what_is_empty_shows_an_example(name: QLineEdit) -> None:
    assert name.placeholderText() == "e.g. Ban Ki-moon"
