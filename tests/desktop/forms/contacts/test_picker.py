"""Picking people from the address book in a dialog."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from builders import a_contact, a_letter
from forms_desk import Desk, click_row
from hands import child, click, free_what_is_closed, in_front
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.forms.contacts.picker import MOST, ContactPicker
from r2p_drafter.desktop.forms.contacts.picking import PickModel
from r2p_drafter.desktop.forms.delegate import SECOND_LINE
from r2p_drafter.letter.model import CopyRecipient, Letter
from r2p_drafter.library.blocks import addressee_of, copy_of, signatory_of
from r2p_drafter.library.search.contacts import Hit
from some_people import ANA, BAN, HELEN, PEOPLE, WATCH

DeskOf = Callable[[Letter], Desk]


def rows(picker: ContactPicker) -> list[str]:
    return [picker.model.index(row).data() for row in range(picker.model.rowCount())]


def picked(picker: ContactPicker) -> list[list[Hit]]:
    heard: list[list[Hit]] = []
    picker.picked.connect(heard.append)
    return heard


def search(picker: ContactPicker, text: str, then: str = "") -> None:
    """Type what to find, and a key after it."""
    QTest.keyClicks(picker.search, text)
    if then:
        QTest.keyClick(picker.search, Qt.Key[f"Key_{then}"])


@pytest.fixture
def several(library: LibraryInHand, qtbot: QtBot) -> Iterator[ContactPicker]:
    """Picking as many as one wants, where the letter has Ana Díaz already."""
    made = ContactPicker(library, "Copies", several=True, present=[ANA.id])
    made.open()
    yield in_front(made, qtbot)
    if isValid(made):
        made.close()
    free_what_is_closed()


@pytest.fixture
def one(library: LibraryInHand, qtbot: QtBot) -> Iterator[ContactPicker]:
    """Picking an addressee."""
    made = ContactPicker(library, "Addressee")
    made.open()
    yield in_front(made, qtbot)
    if isValid(made):
        made.close()
    free_what_is_closed()


class TestOne:
    def test_who_is_used_most_comes_first(self, one: ContactPicker) -> None:
        assert rows(one)[0] == "Mr. Ban Ki-moon"
        assert len(rows(one)) == 4
        assert not child(one, QCheckBox, "check_all").isVisible()

    def test_typing_and_enter_pick_the_best(self, one: ContactPicker) -> None:
        heard = picked(one)
        search(one, "helen", then="Return")  # however fast

        assert heard == [[Hit(HELEN)]]
        assert not isValid(one) or not one.isVisible()

    def test_the_arrows_go_through_the_list(self, one: ContactPicker) -> None:
        heard = picked(one)
        search(one, "", then="Down")
        search(one, "", then="Return")

        assert [hit.contact.name for hit in heard[0]] == [rows(one)[1].split(" ", 1)[1]]

    def test_a_double_click_picks(self, one: ContactPicker) -> None:
        heard = picked(one)
        place = one.list.visualRect(one.model.index(1)).center()
        QTest.mouseClick(one.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(one.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

        assert len(heard) == 1

    def test_nobody_can_not_be_picked(self, one: ContactPicker, qtbot: QtBot) -> None:
        heard = picked(one)
        search(one, "nobody of that name")
        qtbot.waitUntil(lambda: rows(one) == [])

        assert not one.add_button.isEnabled()
        search(one, "", then="Return")
        assert (heard, one.isVisible()) == ([], True)


class TestSeveral:
    def test_a_whole_group_is_picked_by_three_clicks(self, several: ContactPicker) -> None:
        heard = picked(several)
        click_row(several.groups, several.groups.names.index("Steering Committee"))
        assert rows(several) == ["Human Rights Watch", "Ms. Helen Clark"]

        click(child(several, QCheckBox, "check_all"))
        click(several.add_button)

        assert [hit.contact.id for hit in heard[0]] == [WATCH.id, HELEN.id]

    def test_what_is_checked_stays_so_while_others_are_found(self, several: ContactPicker) -> None:
        heard = picked(several)
        search(several, "watch", then="Return")
        assert several.isVisible()
        search(several, "helen", then="Return")
        assert several.add_button.text().startswith("Add 2 ")
        search(several, "", then="Return")  # once more: that was all

        assert [hit.contact for hit in heard[0]] == [WATCH, HELEN]

    def test_a_click_or_space_checks_and_unchecks(self, several: ContactPicker) -> None:
        click_row(several.list, 0)
        assert [hit.contact for hit in several.chosen] == [BAN]
        QTest.keyClick(several.list, Qt.Key.Key_Space)
        assert several.chosen == []
        assert not several.add_button.isEnabled()

    def test_who_is_in_the_letter_is_not_offered_again(self, several: ContactPicker) -> None:
        row = rows(several).index("Ms. Ana Díaz")
        click_row(several.list, row)

        assert several.chosen == []
        assert several.model.index(row).data(SECOND_LINE).endswith(" · in the letter already")

    def test_checking_all_leaves_those_out_and_can_be_undone(self, several: ContactPicker) -> None:
        box = child(several, QCheckBox, "check_all")
        click(box)
        assert {hit.contact.id for hit in several.chosen} == {BAN.id, HELEN.id, WATCH.id}
        click(box)
        assert several.chosen == []

    def test_words_count_inside_of_a_group(self, several: ContactPicker, qtbot: QtBot) -> None:
        several.groups.choose("Secretariat")
        search(several, "administrator")

        qtbot.waitUntil(lambda: rows(several) == ["Ms. Helen Clark"])

    def test_more_than_can_be_looked_through_are_not_listed(
        self, several: ContactPicker, library: LibraryInHand, qtbot: QtBot
    ) -> None:
        library.hold(*(a_contact(id=f"{at:032x}", version=1, family_name="Number") for at in range(MOST + 5)))
        search(several, "number")

        qtbot.waitUntil(lambda: len(rows(several)) == MOST)
        texts = [label.text() for label in several.findChildren(QLabel) if label.isVisible()]
        assert texts == ["These are the first 200; type to find others."]

    def test_an_empty_address_book_says_how_it_is_filled(
        self, several: ContactPicker, library: LibraryInHand, qtbot: QtBot
    ) -> None:
        library.hold(*(replace(contact, version=2, deleted=True) for contact in PEOPLE))
        qtbot.waitUntil(lambda: rows(several) == [])

        texts = [label.text() for label in several.findChildren(QLabel) if label.isVisible()]
        assert any(text.startswith("The address book is empty.") for text in texts)


class TestInTheForms:
    def test_an_addressee_is_picked(self, desk: Desk) -> None:
        before = desk.letter
        desk.open("addressee")
        click(desk.find(QPushButton, "pick_contact"))
        picker = opened(desk)
        search(picker, "ban", then="Return")

        assert desk.letter.addressee == addressee_of(BAN)
        desk.one_act_since(before, "Fill in the addressee from the address book")

    def test_a_group_becomes_copies_behind_the_one_that_is_selected(self, desk_of: DeskOf) -> None:
        first, last = CopyRecipient(name="A"), CopyRecipient(name="Z")
        desk = desk_of(a_letter(copies=(first, last)))
        desk.open("copies[0]")
        before = desk.letter
        click(desk.find(QPushButton, "pick_contacts"))
        picker = opened(desk)
        picker.groups.choose("Steering Committee")
        click(child(picker, QCheckBox, "check_all"))
        click(picker.add_button)

        assert desk.letter.copies == (first, copy_of(WATCH), copy_of(HELEN), last)
        assert desk.list_of("copies").view.rows == [1, 2]
        desk.one_act_since(before, "Add copies from the address book")

    def test_signatories_are_picked_where_there_are_none(self, desk_of: DeskOf) -> None:
        desk = desk_of(a_letter(signatories=()))
        desk.open("signatories")
        desk.panel.pick()
        picker = opened(desk)
        search(picker, "watch", then="Return")
        click(picker.add_button)

        assert desk.letter.signatories == (signatory_of(WATCH),)

    def test_the_menu_picks_an_addressee_from_any_other_form(self, desk: Desk) -> None:
        desk.open("salutation")
        desk.panel.pick()
        search(opened(desk), "ban", then="Return")

        assert desk.letter.addressee == addressee_of(BAN)
        assert desk.panel.parts_list.current == "addressee"


def opened(desk: Desk) -> ContactPicker:
    (picker,) = (each for each in desk.window.findChildren(ContactPicker) if each.isVisible())
    return picker


def test_the_rows_are_a_proper_model() -> None:
    model = PickModel([ANA.id])
    QAbstractItemModelTester(model)
    model.show([Hit(ANA), Hit(BAN)])
    model.setData(model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.show([Hit(BAN)])

    assert model.checked == (Hit(BAN),)
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not model.checked
