"""What the address book has for the rest of the letter."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QToolButton

from builders import a_letter
from forms_desk import Desk
from hands import click
from r2p_drafter.desktop.forms.contacts.offers import Offers
from r2p_drafter.letter.model import Delivery, Letter
from r2p_drafter.library.blocks import addressee_of
from some_people import BAN


def offered(desk: Desk) -> dict[str, QToolButton]:
    (offers,) = desk.panel.stack.findChildren(Offers)
    buttons = offers.findChildren(QToolButton, "fix")
    return {each.text(): each for each in buttons if each.isVisible()}


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of an addressee who was just picked, in a letter that says something of its own."""
    desk = desk_of(a_letter(salutation="Dear friend,", deliveries=(Delivery(method="By Fax", detail="1"),)))
    desk.open("addressee.name", 8)
    for _ in range(8):
        desk.press("Backspace")
    desk.press("Down")
    desk.press("Down")
    desk.press("Return")
    assert desk.letter.addressee == addressee_of(BAN)
    return desk


def test_what_the_letter_says_stays_and_the_rest_is_offered(desk: Desk) -> None:
    assert desk.letter.salutation == "Dear friend,"
    assert list(offered(desk)) == [
        "Salutation “Dear Mr. Secretary-General,”",
        "By Fax: 212-963-4879",
        "By E-mail: sg@example.org",
        "Leave it",
    ]


def test_each_is_taken_over_by_itself(desk: Desk) -> None:
    for text, what in (
        ("By Fax: 212-963-4879", "Take over a delivery"),
        ("Salutation “Dear Mr. Secretary-General,”", "Take over the salutation"),
        ("By E-mail: sg@example.org", "Take over a delivery"),
    ):
        before = desk.letter
        click(offered(desk)[text])
        assert text not in offered(desk)
        desk.one_act_since(before, what)
        desk.open("addressee.name")  # as undo shows what it undoes

    assert desk.letter.salutation == "Dear Mr. Secretary-General,"
    assert [delivery.detail for delivery in desk.letter.deliveries] == ["212-963-4879", "sg@example.org"]
    assert offered(desk) == {}


def test_they_may_be_left(desk: Desk) -> None:
    before = desk.letter
    click(offered(desk)["Leave it"])

    assert offered(desk) == {}
    assert desk.letter == before


def test_with_another_addressee_they_are_over(desk: Desk) -> None:
    desk.draft.undo_stack.undo()

    assert offered(desk) == {}
