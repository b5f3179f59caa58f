"""Inputs that offer what is usually written."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from builders import a_letter
from forms_desk import Desk, click_row, copied
from r2p_drafter.desktop.forms.fields.suggest import SuggestInput


@pytest.fixture
def honorific(desk: Desk) -> SuggestInput:
    """The addressee's honorific, with the keyboard."""
    desk.open("addressee.honorific")
    return desk.find(SuggestInput, "addressee_honorific")


def offered(combo: SuggestInput) -> list[str]:
    return [combo.itemText(row) for row in range(combo.count())]


def completions(desk: Desk, combo: SuggestInput) -> QAbstractItemView:
    """Wait for the list of what may have been meant."""
    completer = combo.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    desk.qtbot.waitUntil(popup.isVisible)
    return popup


def test_it_offers_what_the_letters_language_has(desk: Desk, honorific: SuggestInput) -> None:
    assert offered(honorific)[:3] == ["Mr.", "Ms.", "Mrs."]

    desk.draft.set_value("language", "fr-FR", "Change")
    desk.press("Tab")
    desk.press("Shift+Tab")

    assert offered(honorific)[:2] == ["M.", "Mme"]
    assert honorific.currentText() == "Ms."


def test_a_suggestion_is_taken_by_the_arrow_keys(desk: Desk, honorific: SuggestInput) -> None:
    before = desk.letter

    desk.press("Down")

    assert desk.letter.addressee.honorific == "Mrs."
    desk.one_act_since(before, "Change the honorific")
    assert honorific.currentText() == "Mrs."


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_suggestion_is_taken_from_the_list(desk: Desk, honorific: SuggestInput) -> None:
    desk.press("Alt+Down")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = honorific.view()
    click_row(view, 4)

    assert desk.letter.addressee.honorific == "Dr."


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_anything_else_may_be_typed(desk: Desk, honorific: SuggestInput) -> None:
    before = desk.letter
    honorific.selectAll()

    desk.type("Maitre")

    assert desk.letter.addressee.honorific == "Maitre"
    desk.one_act_since(before, "Change the honorific")


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_what_is_typed_is_completed_on_request_only(desk: Desk, honorific: SuggestInput) -> None:
    honorific.selectAll()
    desk.type("am")
    assert desk.letter.addressee.honorific == "am"
    popup = completions(desk, honorific)

    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)

    assert desk.letter.addressee.honorific == "Ambassador"


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_cut_and_paste_of_the_window_reach_the_text(desk: Desk, honorific: SuggestInput) -> None:
    copied("Dr.")
    honorific.selectAll()
    honorific.paste()
    assert desk.letter.addressee.honorific == "Dr."

    honorific.selectAll()
    honorific.cut()

    assert desk.letter.addressee.honorific == ""
    assert QApplication.clipboard().text() == "Dr."


def turn_wheel(combo: SuggestInput) -> None:
    place = QPointF(combo.rect().center())
    event = QWheelEvent(
        place, combo.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, event)


def test_the_wheel_passes_over_it(desk: Desk, honorific: SuggestInput) -> None:
    desk.open("addressee.name")

    turn_wheel(honorific)

    assert desk.letter == a_letter()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_undo_is_left_to_the_window(desk: Desk, honorific: SuggestInput) -> None:
    honorific.selectAll()
    desk.type("m")
    popup = completions(desk, honorific)

    QTest.keyClick(popup, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    popup.hide()
    desk.press("Ctrl+Z")

    assert honorific.currentText() == "m"


def test_a_key_that_comes_late_goes_on_to_the_field_that_has_the_keyboard(
    desk: Desk, honorific: SuggestInput
) -> None:
    desk.press("Tab")

    QTest.keyClicks(honorific, "X")

    assert (desk.letter.addressee.honorific, desk.letter.addressee.name) == ("Ms.", "X")
