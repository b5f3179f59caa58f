"""The forms of signatories, copies and enclosures."""

from collections.abc import Callable

import pytest

from builders import a_letter, a_rich_letter
from forms_desk import Desk, copied
from hands import button, click
from r2p_drafter.letter.model import CopyRecipient, Enclosure, Letter, Signatory


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_signatory_is_filled_in_by_keys_alone(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_letter(signatories=()))
    desk.open("signatories")
    desk.press("Space")
    for text in ("", "Helen Clark", "Administrator", "UNDP"):
        desk.type(text)
        desk.press("Tab")
    desk.type("H.E.")

    expected = Signatory(courtesy_title="H.E.", name="Helen Clark", post="Administrator", organisation="UNDP")
    assert desk.letter.signatories == (expected,)


def test_a_copy_is_sorted_under_what_is_typed(desk: Desk) -> None:
    before = desk.letter
    desk.open("copies[0].sort_as")
    desk.type("Roy")

    assert desk.letter.copies[0].sort_as == "Roy"
    desk.one_act_since(before, "Change what the person is sorted under")


def test_the_order_of_signatories_is_one_act(desk_of: Callable[[Letter], Desk]) -> None:
    desk = desk_of(a_rich_letter())
    before = desk.letter
    desk.open("signatory_order")
    desk.press("Up")
    assert desk.letter.signatory_order == "typed"
    desk.one_act_since(before, "Change the order of the signatories")


def test_a_cc_list_is_pasted(desk: Desk) -> None:
    before = desk.letter
    copied("Cc:\tMs. Helen Clark, Administrator, UNDP\n\tMr. Francis Deng, Special Adviser")
    desk.open("copies")

    desk.press("Ctrl+V")

    assert desk.letter.copies[1:] == (
        CopyRecipient(honorific="Ms.", name="Helen Clark", post="Administrator", organisation="UNDP"),
        CopyRecipient(honorific="Mr.", name="Francis Deng", post="Special Adviser"),
    )
    desk.one_act_since(before, "Paste copies")


def test_enter_in_the_title_of_an_enclosure_begins_the_next(desk: Desk) -> None:
    desk.open("enclosures")
    click(button("Add an enclosure", desk.panel.stack))
    desk.type("Report")
    desk.press("Return")
    desk.type("Map")

    assert desk.letter.enclosures == (Enclosure(title="Report"), Enclosure(title="Map"))
    assert desk.models.navigator.part == "enclosures[1].title"
    desk.draft.undo_stack.setIndex(0)
    assert desk.letter == a_letter()
