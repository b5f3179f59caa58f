"""Contacts offered while somebody types."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit

from builders import a_contact, a_letter
from forms_desk import Desk
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.forms.contacts.hits_model import HitsModel
from r2p_drafter.desktop.forms.contacts.suggestions import MOST, Suggestions
from r2p_drafter.desktop.forms.contacts.type_ahead import DELAY
from r2p_drafter.desktop.forms.delegate import SECOND_LINE
from r2p_drafter.letter.model import Addressee, CopyRecipient, Letter, Signatory
from r2p_drafter.library.blocks import addressee_of, copy_of, signatory_of
from r2p_drafter.library.search.contacts import Hit
from some_people import ANA, BAN, HELEN, WATCH


def shown(desk: Desk) -> Suggestions:
    """Wait for the list of contacts."""
    desk.qtbot.waitUntil(lambda: is_shown(desk))
    return next(each for each in desk.window.findChildren(Suggestions) if each.isVisible())


def is_shown(desk: Desk) -> bool:
    return any(each.isVisible() for each in desk.window.findChildren(Suggestions))


def names(found: Suggestions) -> list[str]:
    model = found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_on(found: Suggestions, row: int) -> None:
    place = found.visualRect(found.model().index(row, 0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)


class TestOffering:
    def test_contacts_are_offered_with_what_they_are(self, empty: Desk) -> None:
        empty.type("ban")

        found = shown(empty)
        assert names(found) == ["Mr. Ban Ki-moon"]
        second = found.model().index(0, 0).data(SECOND_LINE)
        assert second == "Secretary-General, United Nations, United States"
        assert found.current is None

    def test_the_field_keeps_the_keyboard_and_every_key(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.type(" somebody else")

        assert empty.letter.addressee == Addressee(name="ban somebody else")
        assert empty.focused.objectName() == "addressee_name"
        empty.qtbot.waitUntil(lambda: not is_shown(empty))

    @pytest.mark.parametrize(
        ("field", "typed", "who"),
        [("post", "administrator", "Ms. Helen Clark"), ("organisation", "rights wat", "Human Rights Watch")],
    )
    def test_by_posts_and_organisations_too(self, empty: Desk, field: str, typed: str, who: str) -> None:
        empty.open(f"addressee.{field}")
        empty.type(typed)

        assert names(shown(empty)) == [who]

    def test_one_letter_is_not_enough(self, empty: Desk) -> None:
        empty.type("b")
        QTest.qWait(2 * DELAY)

        assert not is_shown(empty)

    def test_the_down_key_offers_who_is_used_most(self, empty: Desk) -> None:
        empty.press("Down")

        assert names(shown(empty))[0] == "Mr. Ban Ki-moon"
        assert len(names(shown(empty))) == 4

    def test_nobody_is_looked_for_between_two_strokes(
        self, empty: Desk, library: LibraryInHand, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []

        def find(text: str, limit: int) -> list[Hit]:
            asked.append(f"{text} {limit}")
            return []

        monkeypatch.setattr(library, "find_contacts", find)
        empty.type("ban ki-moon")
        empty.qtbot.waitUntil(lambda: bool(asked))

        assert asked == [f"ban ki-moon {MOST}"]

    def test_what_is_not_typed_offers_nothing(self, empty: Desk) -> None:
        empty.draft.set_value("addressee.name", "Ban", "Change the name")
        QTest.qWait(2 * DELAY)

        assert not is_shown(empty)

    def test_it_is_right_under_the_field(self, empty: Desk) -> None:
        empty.type("ban")

        found, field = shown(empty), empty.focused
        assert found.geometry().topLeft() == field.mapTo(empty.window, QPoint(0, field.height()))
        assert found.width() >= field.width()

    def test_where_there_is_no_room_it_is_over_the_field(self, desk_of: Callable[[Letter], Desk]) -> None:
        desk = desk_of(a_letter(copies=tuple(CopyRecipient() for _ in range(8))))
        desk.window.resize(700, 640)
        desk.open("copies[0].organisation")
        desk.press("Down")

        found, field = shown(desk), desk.focused
        assert found.geometry().bottom() < field.mapTo(desk.window, QPoint(0, 0)).y()
        assert desk.window.rect().contains(found.geometry())


class TestTaking:
    def test_enter_takes_the_one_that_the_arrows_lead_to(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        before = empty.letter

        empty.press("Down")
        empty.press("Return")

        assert empty.letter.addressee == addressee_of(BAN)
        assert not is_shown(empty)
        assert empty.focused.objectName() == "addressee_name"
        empty.one_act_since(before, "Fill in the addressee from the address book")

    def test_enter_alone_takes_nobody(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.press("Return")

        assert empty.letter.addressee == Addressee(name="ban")

    def test_tab_takes_it_and_goes_on(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.press("Down")
        empty.press("Tab")

        assert empty.letter.addressee == addressee_of(BAN)
        assert empty.focused.objectName() == "addressee_sort_as"

    def test_tab_alone_goes_on_with_what_was_typed(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.press("Tab")

        assert empty.letter.addressee == Addressee(name="ban")
        assert not is_shown(empty)

    def test_tab_right_after_typing_leaves_nothing_behind(self, empty: Desk) -> None:
        empty.type("ban")
        empty.press("Tab")
        QTest.qWait(2 * DELAY)

        assert not is_shown(empty)

    def test_a_click_takes_it(self, empty: Desk) -> None:
        empty.press("Down")
        found = shown(empty)
        click_on(found, names(found).index("Ms. Helen Clark"))

        assert empty.letter.addressee == addressee_of(HELEN)
        assert empty.focused.objectName() == "addressee_name"

    def test_escape_closes_the_list_and_nothing_else(self, empty: Desk) -> None:
        heard = QShortcut(Qt.Key.Key_Escape, empty.window)
        pressed: list[bool] = []
        heard.activated.connect(lambda: pressed.append(True))
        empty.type("ban")
        shown(empty)

        empty.press("Escape")
        assert not is_shown(empty)
        assert (empty.letter.addressee.name, pressed) == ("ban", [])
        empty.press("Escape")

        assert pressed == [True]

    def test_the_arrows_go_round_by_way_of_what_was_typed(self, empty: Desk) -> None:
        empty.press("Down")
        found = shown(empty)
        rows = []
        for keys in ("Down", "Down", "Up", "Up", "Up", "Down", "PgDown", "Down", "PgUp"):
            empty.press(keys)
            rows.append(found.currentIndex().row())

        assert rows == [0, 1, 0, -1, 3, -1, 3, -1, 0]

    def test_a_signatory_and_a_copy_are_filled_in_as_well(self, desk_of: Callable[[Letter], Desk]) -> None:
        desk = desk_of(a_letter(signatories=(Signatory(),), copies=(CopyRecipient(),)))
        for field, typed in (("signatories[0].organisation", "watch"), ("copies[0].name", "helen")):
            desk.open(field)
            desk.type(typed)
            shown(desk)
            before = desk.letter
            desk.press("Down")
            desk.press("Return")
            desk.one_act_since(before, "Fill in a person from the address book")

        assert desk.letter.signatories == (signatory_of(WATCH),)
        assert desk.letter.copies == (copy_of(HELEN),)

    def test_who_holds_several_posts_is_taken_in_the_one_that_was_found(
        self, empty: Desk, library: LibraryInHand
    ) -> None:
        both = (*HELEN.roles, replace(HELEN.roles[0], post="Chair", organisation="Elders"))
        library.hold(replace(HELEN, version=2, roles=both))
        empty.open("addressee.organisation")
        empty.type("elders")
        shown(empty)
        empty.press("Down")
        empty.press("Return")

        assert (empty.letter.addressee.post, empty.letter.addressee.organisation) == ("Chair", "Elders")


class TestClosing:
    def test_when_the_keyboard_goes_elsewhere(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.open("salutation")

        assert not is_shown(empty)

    def test_when_what_was_typed_is_undone(self, empty: Desk) -> None:
        empty.type("ban")
        shown(empty)
        empty.press("Ctrl+Z")

        assert not is_shown(empty)

    def test_when_the_form_is_scrolled(self, empty: Desk) -> None:
        empty.window.resize(700, 320)
        empty.press("Down")
        shown(empty)
        bar = empty.panel.stack.area("addressee").verticalScrollBar()
        assert bar.maximum() > 0
        bar.setValue(bar.maximum() if bar.value() == 0 else 0)

        assert not is_shown(empty)


class TestLink:
    def test_who_is_typed_over_is_no_longer_of_the_address_book(self, empty: Desk) -> None:
        empty.press("Down")
        click_on(shown(empty), 0)
        field = empty.find(QLineEdit, "addressee_name")
        field.selectAll()

        empty.type("Ana")

        assert (empty.letter.addressee.contact, empty.letter.addressee.contact_version) == ("", 0)

    def test_who_is_mended_still_is(self, empty: Desk) -> None:
        empty.press("Down")
        click_on(shown(empty), 0)
        empty.find(QLineEdit, "addressee_name").end(False)

        empty.type(" III")

        assert empty.letter.addressee.contact == BAN.id
        assert empty.letter.addressee.sort_as == "Ban Ki-moon III"

    def test_an_order_of_the_name_that_is_no_longer_right_is_given_up(
        self, desk_of: Callable[[Letter], Desk]
    ) -> None:
        desk = desk_of(a_letter(addressee=Addressee(name="Ana Díaz Soto", sort_as="Díaz Soto, Ana")))
        desk.open("addressee.name", 13)
        desk.type(" II")
        assert desk.letter.addressee.sort_as == "Díaz Soto, Ana"
        for _ in range(4):
            desk.press("Backspace")

        assert desk.letter.addressee == Addressee(name="Ana Díaz Sot")


def test_the_rows_are_a_proper_model() -> None:
    model = HitsModel()
    QAbstractItemModelTester(model)
    model.show([Hit(BAN), Hit(ANA)])
    model.show([Hit(HELEN), Hit(a_contact(roles=()))])

    assert [model.index(row).data() for row in range(2)] == ["Ms. Helen Clark", "Ms. Ana Díaz"]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ms. Helen Clark, Administrator, UNDP, United States"
