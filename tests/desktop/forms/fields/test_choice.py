"""Inputs for one of several values, and for yes or no."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox

from builders import a_rich_letter
from forms_desk import Desk
from r2p_drafter.letter.model import Letter


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The forms of a letter with something in every field."""
    return desk_of(a_rich_letter())


def test_it_shows_what_the_value_is_called(desk: Desk) -> None:
    desk.open("copy_order")
    assert desk.find(QComboBox, "copy_order").currentText() == "By surname"


def test_another_is_chosen_by_keys_as_one_act(desk: Desk) -> None:
    before = desk.letter
    desk.open("copy_order")

    desk.press("Up")

    assert desk.letter.copy_order == "typed"
    desk.one_act_since(before, "Change the order of the Cc list")


def test_a_value_that_is_not_among_them_is_kept_and_shown(desk: Desk) -> None:
    desk.draft.set_value("date_form", "EEEE d. MMMM y", "Change")

    desk.open("date_form")

    combo = desk.find(QComboBox, "date_form")
    assert combo.currentText() == "Tuesday 5. March 2024"
    assert combo.currentData() == "EEEE d. MMMM y"


def test_yes_and_no(desk: Desk) -> None:
    before = desk.letter
    desk.open("body[2].continued")
    check = desk.find(QCheckBox, "section_continued")
    assert not check.isChecked()

    desk.press("Space")

    assert check.isChecked()
    assert desk.letter.body[2].continued  # type: ignore[union-attr]
    desk.one_act_since(before, "Change where the numbers begin")
    assert check.isChecked()
