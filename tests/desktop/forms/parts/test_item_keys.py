"""Keys that lead from one recommendation to the next, as in a list in Word."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.letter.model import Letter, Recommendations


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of three recommendations."""
    return desk_of(a_letter(body=(Recommendations(items=("speak out;", "act in time;", "👍 come.")),)))


def items(desk: Desk) -> tuple[str, ...]:
    section = desk.letter.body[0]
    assert isinstance(section, Recommendations)
    return section.items


def caret(desk: Desk) -> tuple[str, int]:
    editor = desk.focused
    assert isinstance(editor, QPlainTextEdit)
    return desk.models.navigator.part, editor.textCursor().position()


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_enter_at_the_end_begins_the_next(desk: Desk, key: str) -> None:
    before = desk.letter
    desk.open("body[0].items[1]", 12)

    desk.press(key)

    assert items(desk) == ("speak out;", "act in time;", "", "👍 come.")
    assert caret(desk) == ("body[0].items[2]", 0)
    desk.one_act_since(before, "Add a recommendation")


def test_enter_inside_splits_in_two(desk: Desk) -> None:
    before = desk.letter
    desk.open("body[0].items[1]", 4)

    desk.press("Return")

    assert items(desk) == ("speak out;", "act", "in time;", "👍 come.")
    assert caret(desk) == ("body[0].items[2]", 0)
    desk.one_act_since(before, "Add a recommendation")


def test_enter_replaces_what_is_selected(desk: Desk) -> None:
    desk.open("body[0].items[2]", 2)
    editor = desk.focused
    assert isinstance(editor, QPlainTextEdit)
    desk.press("Shift+Right")
    desk.press("Shift+Right")
    assert editor.textCursor().selectedText() == "co"

    desk.press("Return")

    assert items(desk)[2:] == ("👍", "me.")


def test_enter_in_an_empty_one_does_not_make_another(desk: Desk) -> None:
    desk.open("body[0].items[1]", 12)
    desk.press("Return")
    before = desk.letter

    desk.press("Return")

    assert desk.letter == before


def test_shift_enter_begins_a_line(desk: Desk) -> None:
    desk.open("body[0].items[1]", 3)
    desk.press("Shift+Return")

    assert len(items(desk)) == 3
    assert "\n" in items(desk)[1]


@pytest.mark.parametrize(("row", "position", "key"), [(1, 0, "Backspace"), (0, 10, "Del")])
def test_two_are_joined(desk: Desk, row: int, position: int, key: str) -> None:
    before = desk.letter
    desk.open(f"body[0].items[{row}]", position)

    desk.press(key)

    assert items(desk) == ("speak out; act in time;", "👍 come.")
    assert caret(desk) == ("body[0].items[0]", 10)
    desk.one_act_since(before, "Join recommendations")


@pytest.mark.parametrize(("row", "position", "key"), [(0, 0, "Backspace"), (2, 7, "Del")])
def test_at_the_ends_of_the_list_there_is_nothing_to_join(
    desk: Desk, row: int, position: int, key: str
) -> None:
    before = desk.letter
    desk.open(f"body[0].items[{row}]", position)
    desk.press(key)
    assert desk.letter == before


def test_inside_the_text_the_keys_are_what_they_are_anywhere(desk: Desk) -> None:
    desk.open("body[0].items[1]", 3)
    desk.press("Backspace")
    desk.press("Del")
    assert items(desk)[1] == "acin time;"


def test_the_arrows_go_on_into_the_next_and_back(desk: Desk) -> None:
    before = desk.letter
    desk.open("body[0].items[1]", 4)

    desk.press("Down")
    assert caret(desk) == ("body[0].items[2]", 0)
    desk.press("Up")
    assert caret(desk) == ("body[0].items[1]", 12)
    desk.press("Up")
    desk.press("Up")

    assert caret(desk) == ("body[0].items[0]", 10)
    assert desk.letter == before
