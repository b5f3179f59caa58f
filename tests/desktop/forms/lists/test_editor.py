"""Every act on a list, as a person does it, and taken back."""

import random
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from builders import a_letter
from forms_desk import NO_KEYS, Desk, copied
from hands import button, click
from r2p_drafter.desktop.forms.lists.buttons import EmptyHint
from r2p_drafter.letter.model import Letter, Signatory

FIVE = tuple(Signatory(name=name) for name in ("Ann", "Bob", "Cyd", "Dan", "Eve"))


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Desk:
    """The form of five signatories, the keyboard in their list."""
    found = desk_of(a_letter(signatories=FIVE))
    found.open("signatories")
    return found


def names(desk: Desk) -> list[str]:
    return [signatory.name for signatory in desk.letter.signatories]


def rows(desk: Desk) -> list[int]:
    return desk.list_of("signatories").view.rows


def tool(desk: Desk, name: str) -> QToolButton:
    return desk.find(QToolButton, name)


class TestAdd:
    @pytest.mark.parametrize("way", ["button", "Ctrl+Return", "Insert"])
    def test_after_the_current_one_the_caret_in_its_first_field(self, desk: Desk, way: str) -> None:
        before = desk.letter
        desk.choose_row("signatories", 1)
        if way == "button":
            click(button("Add a signatory", desk.panel.stack))
        else:
            desk.press(way)

        assert names(desk) == ["Ann", "Bob", "", "Cyd", "Dan", "Eve"]
        assert desk.focused.objectName() == "signatory_honorific"
        assert desk.models.navigator.part == "signatories[2].honorific"
        desk.one_act_since(before, "Add a signatory")

    def test_from_a_field_of_the_item(self, desk: Desk) -> None:
        desk.open("signatories[0].name")

        desk.press("Ctrl+Return")
        desk.press("Tab")
        desk.type("Abe")

        assert names(desk) == ["Ann", "Abe", "Bob", "Cyd", "Dan", "Eve"]


class TestRemove:
    @pytest.mark.parametrize("way", ["remove", "Del", "Backspace"])
    def test_the_next_one_is_current_then(self, desk: Desk, way: str) -> None:
        before = desk.letter
        desk.choose_row("signatories", 1)
        if way == "remove":
            click(tool(desk, way))
        else:
            desk.press(way)

        assert names(desk) == ["Ann", "Cyd", "Dan", "Eve"]
        assert rows(desk) == [1]
        assert desk.find(QLineEdit, "signatory_name").text() == "Cyd"
        desk.one_act_since(before, "Remove a signatory")

    def test_several(self, desk: Desk) -> None:
        before = desk.letter
        desk.choose_row("signatories", 0, 2, 4)

        desk.press("Del")

        assert names(desk) == ["Bob", "Dan"]
        desk.one_act_since(before, "Remove signatories")

    def test_the_last_one_leaves_a_hint_and_the_keyboard_on_the_button_that_adds(self, desk: Desk) -> None:
        before = desk.letter
        desk.press("Ctrl+A")
        desk.press("Del")

        assert names(desk) == []
        hint = desk.form.findChildren(EmptyHint)[0]
        assert hint.isVisible()
        assert hint.findChildren(QLabel)[0].text().startswith("Nobody signs yet.")
        assert desk.focused is button("Add a signatory", desk.panel.stack)
        desk.one_act_since(before, "Remove signatories")

        desk.draft.undo_stack.undo()
        assert not hint.isVisible()
        assert desk.rows("signatories")[0] == "Ann"


class TestMove:
    @pytest.mark.parametrize(
        ("way", "expected"),
        [("Alt+Up", "ACBDE"), ("move_up", "ACBDE"), ("Alt+Down", "ABDCE"), ("move_down", "ABDCE")],
    )
    def test_by_keys_and_buttons(self, desk: Desk, way: str, expected: str) -> None:
        before = desk.letter
        desk.choose_row("signatories", 2)
        if way.startswith("Alt"):
            desk.press(way)
        else:
            click(tool(desk, way))

        assert "".join(name[0] for name in names(desk)) == expected
        assert rows(desk) == [expected.index("C")]
        desk.one_act_since(before, "Move a signatory")

    def test_several_stay_selected(self, desk: Desk) -> None:
        desk.choose_row("signatories", 0, 1)

        desk.press("Alt+Down")
        desk.press("Alt+Down")

        assert names(desk) == ["Cyd", "Dan", "Ann", "Bob", "Eve"]
        assert rows(desk) == [2, 3]

    def test_at_the_ends_there_is_nowhere_to_go(self, desk: Desk) -> None:
        before = desk.letter
        desk.choose_row("signatories", 0)
        assert not tool(desk, "move_up").isEnabled()
        assert tool(desk, "move_down").isEnabled()

        desk.press("Alt+Up")

        assert desk.letter == before

    def test_while_a_field_of_the_item_has_the_keyboard(self, desk: Desk) -> None:
        desk.open("signatories[1].name", 1)

        desk.press("Alt+Down")
        desk.type("x")

        assert names(desk) == ["Ann", "Cyd", "Bxob", "Dan", "Eve"]
        assert desk.models.navigator.part == "signatories[2].name"
        assert rows(desk) == [2]


class TestDuplicate:
    @pytest.mark.parametrize("way", ["Ctrl+D", "duplicate"])
    def test_copies_stand_behind(self, desk: Desk, way: str) -> None:
        before = desk.letter
        desk.choose_row("signatories", 0, 2)
        if way == "duplicate":
            click(tool(desk, way))
        else:
            desk.press(way)

        assert names(desk) == ["Ann", "Bob", "Cyd", "Ann", "Cyd", "Dan", "Eve"]
        assert rows(desk) == [3, 4]
        desk.one_act_since(before, "Duplicate a signatory")


def test_one_is_selected_whatever_becomes_of_the_items(desk: Desk) -> None:
    desk.choose_row("signatories", 1)

    desk.draft.set_value("signatories", (FIVE[4], Signatory(name="Fay"), FIVE[0]), "Change")

    view = desk.list_of("signatories").view
    assert rows(desk) == [view.currentIndex().row()]
    assert tool(desk, "remove").isEnabled()


class TestClipboard:
    def test_lines_of_another_program_become_items(self, desk: Desk) -> None:
        before = desk.letter
        copied("Ms. Helen Clark, Administrator, UNDP\n\n• Human Rights Watch\r\n")
        desk.choose_row("signatories", 0)

        desk.press("Ctrl+V")

        assert desk.letter.signatories[1:3] == (
            Signatory(honorific="Ms.", name="Helen Clark", post="Administrator", organisation="UNDP"),
            Signatory(organisation="Human Rights Watch"),
        )
        assert rows(desk) == [1, 2]
        desk.one_act_since(before, "Paste signatories")

    def test_items_are_cut_and_pasted_whole(self, desk: Desk) -> None:
        whole = replace(FIVE[1], sort_as="Zed", courtesy_title="H.E.")
        desk.draft.set_value("signatories[1]", whole, "Change")
        before = desk.letter
        desk.choose_row("signatories", 1)

        desk.press("Ctrl+X")
        assert QApplication.clipboard().text() == "H.E. Bob"
        assert names(desk) == ["Ann", "Cyd", "Dan", "Eve"]
        desk.one_act_since(before, "Remove a signatory")
        desk.press("End")
        desk.press("Ctrl+V")

        assert desk.letter.signatories[-1] == whole

    def test_copied_items_are_lines_elsewhere(self, desk: Desk) -> None:
        before = desk.letter
        desk.choose_row("signatories", 0, 2)

        desk.press("Ctrl+C")

        assert QApplication.clipboard().text() == "Ann\nCyd"
        assert desk.letter == before

    def test_the_windows_edit_menu_reaches_the_list(self, desk: Desk) -> None:
        view = desk.choose_row("signatories", 0)
        view.cut()
        view.paste()
        assert names(desk) == ["Bob", "Ann", "Cyd", "Dan", "Eve"]

    @pytest.mark.parametrize("text", ["", " \n \n"])
    def test_nothing_pasted_is_no_act(self, desk: Desk, text: str) -> None:
        copied(text)
        desk.press("Ctrl+V")
        assert desk.draft.undo_stack.count() == 0

    def test_from_an_empty_clipboard_nothing_can_be(self, desk: Desk) -> None:
        desk.choose_row("signatories", 0)
        QApplication.clipboard().clear()
        desk.press("Ctrl+V")
        assert desk.draft.undo_stack.count() == 0


def test_the_form_shows_the_item_that_the_arrow_keys_lead_to(desk: Desk) -> None:
    desk.choose_row("signatories", 0)
    desk.press("Down")
    desk.press("Down")

    assert desk.find(QLineEdit, "signatory_name").text() == "Cyd"
    assert desk.models.navigator.part == "signatories[2]"


@pytest.mark.parametrize("key", ["Return", "F2"])
def test_enter_leads_into_the_form(desk: Desk, key: str) -> None:
    desk.press(key)
    assert desk.focused.objectName() == "signatory_honorific"


def test_a_double_click_leads_into_the_form(desk: Desk) -> None:
    view = desk.choose_row("signatories", 3)
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)
    assert desk.models.navigator.part == "signatories[3].honorific"


def test_removing_another_item_leaves_caret_and_text_alone(desk: Desk) -> None:
    desk.open("signatories[3].name", 2)
    field = desk.find(QLineEdit, "signatory_name")
    written: list[str] = []
    field.textChanged.connect(written.append)

    desk.draft.set_value("signatories", FIVE[1:], "Remove")

    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("Dan", 2, True)
    assert written == []
    assert desk.models.navigator.part == "signatories[2].name"


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_its_menu_does_the_same(desk: Desk) -> None:
    view = desk.choose_row("signatories", 1)
    place = view.visualRect(view.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {action.text().split("\t")[0].replace("&", ""): action for action in menu.actions()}
    assert list(entries)[:5] == ["Add a signatory", "Duplicate", "Move up", "Move down", "Remove"]
    assert entries["Duplicate"].text() == "D&uplicate\tCtrl+D"

    entries["Remove"].trigger()
    menu.close()

    assert names(desk) == ["Ann", "Cyd", "Dan", "Eve"]


def test_everything_is_named_for_those_who_can_not_see_it(desk: Desk) -> None:
    assert desk.list_of("signatories").view.accessibleName() == "Signatories"
    for name, expected in (("move_up", "Move up"), ("remove", "Remove"), ("duplicate", "Duplicate")):
        assert tool(desk, name).accessibleName() == expected
    assert tool(desk, "remove").toolTip() == "Remove (Del)"
    assert desk.find(QPushButton, "add_signatory").text() == "&Add a signatory"


def test_any_sequence_of_acts_can_be_taken_back(desk: Desk) -> None:
    chance = random.Random(2009)  # noqa: S311 (the same every time)
    keys = ["Del", "Alt+Up", "Alt+Down", "Ctrl+D", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Up", "Down", "Shift+Down"]
    view = desk.list_of("signatories").view
    letters = [desk.letter]
    for _ in range(80):
        desk.press("Ctrl+Return" if not view.isVisible() else chance.choice(keys))
        if view.isVisible():
            view.setFocus()
        if desk.letter != letters[-1]:
            letters.append(desk.letter)
        assert desk.rows("signatories") == [name or "(no name yet)" for name in names(desk)]
    assert len(letters) > 20

    for expected in reversed(letters):
        assert desk.letter == expected
        desk.draft.undo_stack.undo()
    for expected in letters[1:]:
        desk.draft.undo_stack.redo()
        assert desk.letter == expected
