"""The form for whom the letter goes to."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox

from builders import a_letter
from forms_desk import Desk
from r2p_drafter.desktop.forms.fields.suggest import SuggestInput
from r2p_drafter.letter.model import Addressee, Letter
from r2p_drafter.letter.salutations import salutations


@pytest.fixture
def empty(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of an addressee that nothing is known of."""
    desk = desk_of(a_letter(addressee=Addressee()))
    desk.open("addressee")
    return desk


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_it_is_filled_in_by_keys_alone(empty: Desk) -> None:
    typed = ("H.E.", "Mr.", "Ban Ki-moon", None, "Secretary-General", "United Nations", "38th Floor")
    for text in typed:
        if text is None:
            empty.press("Space")
        else:
            empty.type(text)
        empty.press("Tab")
    empty.type("United States")

    assert empty.letter.addressee == Addressee(
        courtesy_title="H.E.",
        honorific="Mr.",
        name="Ban Ki-moon",
        sort_as="Ban Ki-moon",
        post="Secretary-General",
        organisation="United Nations",
        address=("38th Floor",),
        country="United States",
    )
    assert salutations(empty.letter.addressee, "en-US")[3] == "Dear Mr. Ban,"


def test_titles_are_offered(empty: Desk) -> None:
    combo = empty.find(SuggestInput, "addressee_courtesy_title")
    assert [combo.itemText(row) for row in range(3)] == ["H.E.", "The Honourable", "The Right Honourable"]


def test_the_order_of_a_name_is_one_act(desk: Desk) -> None:
    before = desk.letter
    desk.open("addressee.sort_as")

    desk.press("Space")

    assert desk.letter.addressee.sort_as == "Ana Díaz"
    desk.one_act_since(before, "Change the order of the name")
    assert desk.find(QCheckBox, "addressee_sort_as").isChecked()
    desk.press("Space")
    assert desk.letter == before


def test_a_name_whose_surname_comes_first_goes_on_doing_so_while_it_is_typed(desk: Desk) -> None:
    desk.open("addressee.sort_as")
    desk.press("Space")
    before = desk.letter
    desk.open("addressee.name", 8)

    desk.type(" Soto")

    assert desk.letter.addressee.sort_as == desk.letter.addressee.name == "Ana Díaz Soto"
    desk.one_act_since(before, "Change the name")


def test_a_name_of_its_own_order_is_not_given_one(desk: Desk) -> None:
    desk.open("addressee.name", 8)
    desk.type("x")
    assert desk.letter.addressee.sort_as == ""
