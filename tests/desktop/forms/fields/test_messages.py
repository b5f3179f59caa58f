"""What is wrong with an input, said under it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from builders import a_letter
from forms_desk import Desk
from hands import click
from r2p_drafter.desktop.forms.fields.messages import Messages, SeveritySign
from r2p_drafter.letter.model import Letter, Signatory, Text

ANN = Signatory(name="Ann Abe")


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The forms of a letter with two faults in its subject, which has the keyboard."""
    found = desk_of(a_letter(subject="the  the plan"))
    found.open("subject")
    return found


def said(desk: Desk) -> list[tuple[str, ...]]:
    """Return what the messages say that are seen."""
    form = desk.form
    return [each.texts for each in form.findChildren(Messages) if each.isVisible()]


def test_they_stand_under_the_input(desk: Desk) -> None:
    assert said(desk) == [
        ("There is more than one blank after “the”.", "A word stands twice: “the  the”."),
    ]
    description = desk.find(QLineEdit, "subject").accessibleDescription()
    assert "more than one blank" in description
    assert "subject line" in description


def test_a_fix_is_a_button_and_one_act(desk: Desk) -> None:
    before = desk.letter
    fixes = desk.form.findChildren(QToolButton, "fix")
    assert [each.text() for each in fixes if each.isVisible()] == ["Leave one blank", "Leave one of them"]

    click(fixes[0])

    assert desk.letter.subject == "the the plan"
    assert said(desk) == [("A word stands twice: “the the”.",)]
    assert desk.focused is desk.find(QLineEdit, "subject")
    desk.one_act_since(before, "Leave one blank")


def test_they_go_when_the_letter_is_right(desk: Desk) -> None:
    field = desk.find(QLineEdit, "subject")
    field.selectAll()

    with desk.qtbot.waitSignal(desk.models.watcher.changed):
        desk.type("Plan")

    assert said(desk) == []
    assert field.hasFocus()
    assert field.text() == "Plan"


def test_those_of_a_whole_part_stand_at_the_head_of_its_form(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(Letter())

    desk.open("addressee")

    form = desk.form
    head = form.findChildren(Messages)[0]
    assert head.isVisible()
    assert head.texts == ("The letter has no addressee: give a name, a post or an organisation.",)
    assert head.findChildren(SeveritySign)[0].accessibleName() == "Error"


def test_those_of_a_list_stand_under_it_and_those_of_an_item_with_the_item(
    desk_of: Callable[[Letter], Desk],
) -> None:
    desk = desk_of(a_letter(signatories=()))
    desk.open("signatories")
    assert said(desk) == [("Nobody signs the letter.",)]

    desk.draft.set_value("signatories", (ANN, ANN), "Change")
    desk.models.watcher.look_through()
    assert said(desk) == []

    desk.open("signatories[1].name")
    assert said(desk) == [("Ann Abe signs twice.",)]
    click(desk.find(QToolButton, "fix"))
    assert desk.letter.signatories == (ANN,)
    assert said(desk) == []


def test_those_of_a_section_of_text_stand_with_it_once(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_letter(body=(Text(markdown="All  is well."),)))

    desk.open("body[0].markdown")

    assert said(desk) == [("There is more than one blank after “All”.",)]


def test_what_the_letter_says_is_never_taken_for_markup(desk: Desk) -> None:
    desk.draft.set_value("subject", "<b>the</b>  <i>plan</i>", "Change")
    desk.models.watcher.look_through()

    form = desk.form
    labels = [each for each in form.findChildren(QLabel) if "blank after" in each.text()]

    assert labels
    assert all(each.textFormat() == each.textFormat().PlainText for each in labels)
