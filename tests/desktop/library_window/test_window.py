"""Working in the window of the library: cells, details, groups, search, undo."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from builders import a_contact
from hands import ChosenFiles, child, click, free_what_is_closed, in_dialog, in_front
from librarian import Librarian
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.dragging import mime_of
from r2p_drafter.desktop.library_window.names_dialog import NamesDialog
from r2p_drafter.desktop.library_window.sidebar import Choice
from r2p_drafter.desktop.library_window.window import LibraryWindow
from r2p_drafter.desktop.settings import Settings


class TestTable:
    def test_people_are_there_by_family_name_organisations_last(self, librarian: Librarian) -> None:
        assert librarian.column("family_name") == ["Clark", "Díaz", "Haddad", ""]
        assert librarian.column("organisation")[-1] == "Aid First"

    def test_a_cell_is_edited_in_its_place_and_saved(self, librarian: Librarian) -> None:
        librarian.edit_cell("Clark", "post", "Prime Minister")
        assert librarian.column("post")[0] == "Prime Minister"
        librarian.settle()

        assert librarian.contact("Clark").role.post == "Prime Minister"
        assert librarian.contact("Clark").version == 2

    def test_undo_and_redo_take_a_change_back_and_make_it_again(self, librarian: Librarian) -> None:
        librarian.edit_cell("Clark", "honorific", "Dr.")
        librarian.settle()
        assert librarian.window.menus.acts["undo"].text() == "&Undo Change the title"

        librarian.press("Ctrl+Z")
        librarian.settle()
        assert librarian.contact("Clark").honorific == "Ms."
        assert librarian.column("honorific")[0] == "Ms."

        librarian.press("Ctrl+Shift+Z")
        librarian.settle()
        assert librarian.contact("Clark").honorific == "Dr."

    def test_groups_in_a_cell_are_names_with_commas(self, librarian: Librarian) -> None:
        librarian.edit_cell("Haddad", "groups", "Donors,  Missions")
        librarian.settle()

        assert librarian.contact("Haddad").groups == ("Donors", "Missions")

    def test_names_that_are_there_are_completed_behind_the_last_comma(self, librarian: Librarian) -> None:
        index = librarian.index(librarian.row("Haddad"), "groups")
        librarian.click(index)
        librarian.press("F2")
        editor = librarian.find(QLineEdit, "cell_editor")

        QTest.keyClicks(editor, "New, stee")
        completer = editor.completer()
        assert completer is not None
        popup = completer.popup()
        assert popup is not None
        librarian.qtbot.waitUntil(popup.isVisible)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)

        assert editor.text() == "New, Steering Committee"

    def test_a_heading_orders_the_rows_and_then_the_other_way_round(self, librarian: Librarian) -> None:
        header = librarian.page.view.horizontalHeader()
        at = [column.name for column in librarian.page.listing.model.columns].index("organisation")
        place = QPoint(header.sectionViewportPosition(at) + 20, header.height() // 2)

        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert librarian.column("organisation")[0] == "Aid First"
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

        assert librarian.column("organisation") == [
            "UNDP", "Permanent Mission of Chile", "Civil Watch", "Aid First",
        ]  # fmt: skip

    def test_order_and_columns_are_in_the_menu_for_the_keyboard(self, librarian: Librarian) -> None:
        sort, columns = _submenus(librarian)

        sort.aboutToShow.emit()
        next(action for action in sort.actions() if action.text() == "Country").trigger()
        assert librarian.column("country")[0] == "New Zealand"

        columns.aboutToShow.emit()
        fax = next(action for action in columns.actions() if action.text() == "Fax")
        assert not fax.isChecked()
        fax.trigger()
        at = [column.name for column in librarian.page.listing.model.columns].index("fax")
        assert not librarian.page.view.isColumnHidden(at)

    def test_what_is_selected_stays_so_in_another_order(self, librarian: Librarian) -> None:
        librarian.pick("Clark", "Haddad")

        librarian.page.sort_by("post")

        assert {entry.family_name for entry in librarian.page.selected} == {"Clark", "Haddad"}  # type: ignore[union-attr]

    def test_rows_are_copied_as_a_spreadsheet_takes_them(self, librarian: Librarian) -> None:
        librarian.pick("Clark", "Haddad")

        librarian.press("Ctrl+C")

        lines = QApplication.clipboard().text().split("\n")
        assert [line.split("\t")[:3] for line in lines] == [
            ["Ms.", "Helen", "Clark"],
            ["Dr.", "Noor", "Haddad"],
        ]

    def test_what_others_write_is_seen(self, librarian: Librarian) -> None:
        librarian.saved(a_contact(family_name="Eto"))

        assert librarian.column("family_name") == ["Clark", "Díaz", "Eto", "Haddad", ""]


def _submenus(librarian: Librarian) -> tuple[QMenu, QMenu]:
    view = librarian.window.menus.menus["view"]
    found = [action.menu() for action in view.actions() if action.menu() is not None]
    sort, columns = (menu for menu in found if isinstance(menu, QMenu))
    return sort, columns


class TestDeleting:
    def test_delete_takes_rows_out_and_undo_brings_them_back(self, librarian: Librarian) -> None:
        librarian.pick("Clark", "Haddad")

        librarian.press("Del")
        assert librarian.column("family_name") == ["Díaz", ""]
        librarian.settle()
        assert len(librarian.desk.contacts) == 2
        assert librarian.window.menus.acts["undo"].text().startswith("&Undo Delete 2 contact")

        librarian.press("Ctrl+Z")
        librarian.settle()
        assert librarian.column("family_name") == ["Clark", "Díaz", "Haddad", ""]
        assert len(librarian.desk.contacts) == 4

    def test_many_are_deleted_at_once(self, librarian: Librarian) -> None:
        librarian.saved(*(a_contact(family_name=f"Number{number:03}") for number in range(200)))
        librarian.page.view.setFocus()

        librarian.press("Ctrl+A")
        assert librarian.page.view.selected_count == 204
        librarian.press("Del")
        librarian.settle()
        assert librarian.column("family_name") == []
        assert len(librarian.desk.contacts) == 0

        librarian.press("Ctrl+Z")
        librarian.settle()
        assert len(librarian.column("family_name")) == 204


class TestSearching:
    def test_rows_are_those_that_fit(self, librarian: Librarian) -> None:
        librarian.look_for("civil")
        assert librarian.column("family_name") == ["Haddad"]

        QTest.keyClick(librarian.page.search, Qt.Key.Key_Escape)
        assert len(librarian.column("family_name")) == 4

    def test_typing_in_the_table_looks_for_it(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        QTest.keyClicks(librarian.page.view, "h")
        librarian.type("add")

        librarian.qtbot.waitUntil(lambda: librarian.column("family_name") == ["Haddad"])
        assert librarian.page.search.text() == "hadd"

    def test_down_leads_from_the_line_to_what_was_found(self, librarian: Librarian) -> None:
        librarian.press("Ctrl+F")
        assert librarian.page.search.hasFocus()
        librarian.look_for("clark")

        librarian.press("Down")

        assert librarian.page.view.hasFocus()
        assert [entry.id for entry in librarian.page.selected] == [librarian.contact("Clark").id]

    def test_what_fits_nobody_is_said(self, librarian: Librarian) -> None:
        librarian.look_for("xyzzy")

        assert librarian.page.hint == "Nobody fits “xyzzy”."

    def test_what_is_edited_stays_in_sight_though_it_fits_no_more(self, librarian: Librarian) -> None:
        librarian.look_for("civil")

        librarian.edit_cell("Haddad", "organisation", "Peace Now")
        librarian.settle()

        assert librarian.column("organisation") == ["Peace Now"]


class TestGroups:
    def test_groups_and_kinds_stand_at_the_left_with_their_sizes(self, librarian: Librarian) -> None:
        assert _sidebar(librarian) == [
            ("Address Book", "4"), ("Missions", "2"), ("Steering Committee", "1"), ("In no group", "1"),
            ("Bank", "3"), ("Recommendations", "2"), ("Passages", "1"), ("# access", "1"),
            ("# early warning", "1"), ("# protection", "1"),
        ]  # fmt: skip

    def test_a_group_that_is_chosen_shows_its_members(self, librarian: Librarian) -> None:
        librarian.window.go_to(Choice("contacts", "group", "Missions"))
        assert librarian.column("family_name") == ["Díaz", ""]

        librarian.window.go_to(Choice("contacts", "no_group"))
        assert librarian.column("family_name") == ["Haddad"]

    def test_the_groups_of_several_contacts_are_changed_at_once(self, librarian: Librarian) -> None:
        librarian.pick("Clark", "Díaz")
        librarian.do("groups")
        dialog = librarian.dialog(NamesDialog)
        names = child(dialog, QListWidget, "names")
        states = {names.item(row).text(): names.item(row).checkState() for row in range(names.count())}
        assert states == {
            "Missions": Qt.CheckState.PartiallyChecked,
            "Steering Committee": Qt.CheckState.PartiallyChecked,
        }

        QTest.keyClick(names, Qt.Key.Key_Space)
        QTest.keyClicks(child(dialog, QLineEdit, "new_name"), "Donors")
        QTest.keyClick(child(dialog, QLineEdit, "new_name"), Qt.Key.Key_Return)
        assert dialog.isVisible()
        QTest.keyClick(names, Qt.Key.Key_Return)
        librarian.settle()

        assert librarian.contact("Clark").groups == ("Donors", "Missions", "Steering Committee")
        assert librarian.contact("Díaz").groups == ("Donors", "Missions")
        in_front(librarian.window, librarian.qtbot)
        librarian.press("Ctrl+Z")
        librarian.settle()
        assert librarian.contact("Clark").groups == ("Steering Committee",)

    def test_contacts_that_are_dragged_onto_a_group_come_into_it(self, librarian: Librarian) -> None:
        librarian.pick("Haddad")

        _drop(librarian, "Steering Committee")
        librarian.settle()

        assert librarian.contact("Haddad").groups == ("Steering Committee",)

    def test_a_group_is_renamed_for_all_its_members(self, librarian: Librarian) -> None:
        librarian.window.go_to(Choice("contacts", "group", "Missions"))

        def answer(dialog: QInputDialog) -> None:
            dialog.setTextValue("Missions in New York")
            dialog.accept()

        in_dialog(QInputDialog, answer)
        librarian.window.acting.rename_choice()
        librarian.settle()

        assert librarian.desk.groups == ("Missions in New York", "Steering Committee")

    def test_a_group_that_is_deleted_leaves_its_members(self, librarian: Librarian) -> None:
        librarian.window.go_to(Choice("contacts", "group", "Missions"))

        librarian.window.acting.delete_choice()
        librarian.settle()

        assert list(librarian.desk.groups) == ["Steering Committee"]
        assert len(librarian.desk.contacts) == 4
        assert librarian.window.sidebar.choice == Choice("contacts")
        librarian.press("Ctrl+Z")
        librarian.settle()
        assert list(librarian.desk.groups) == ["Missions", "Steering Committee"]


def _sidebar(librarian: Librarian) -> list[tuple[str, str]]:
    sidebar = librarian.window.sidebar
    found = []
    for at in range(sidebar.topLevelItemCount()):
        top = sidebar.topLevelItem(at)
        assert top is not None
        items = [top, *(top.child(row) for row in range(top.childCount()))]
        found += [(item.text(0), item.text(1).strip()) for item in items if item is not None]
    return found


def _drop(librarian: Librarian, group: str) -> None:
    """Let the selected entries go on a group."""
    sidebar = librarian.window.sidebar
    (item,) = sidebar.findItems(group, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    data = mime_of(librarian.page.selected)
    place = sidebar.visualItemRect(item).center()
    event = QDropEvent(
        place.toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    sidebar.dropEvent(event)


class TestNewEntries:
    def test_a_contact_is_added_with_what_is_typed_first(self, librarian: Librarian) -> None:
        librarian.window.go_to(Choice("contacts", "group", "Missions"))
        librarian.press("Ctrl+N")
        assert len(librarian.desk.contacts) == 4

        librarian.type("Zoë")
        librarian.press("Tab")
        librarian.fill("contact_family_name", "Łuczak")
        librarian.fill("role_organisation", "Aid First")
        librarian.settle()

        stored = librarian.contact("Łuczak")
        assert (stored.name, stored.role.organisation, stored.groups) == (
            "Zoë Łuczak",
            "Aid First",
            ("Missions",),
        )
        assert "Łuczak" in librarian.column("family_name")
        for _ in range(3):
            librarian.press("Ctrl+Z")
            librarian.settle()
        assert len(librarian.desk.contacts) == 4

    def test_one_that_is_left_empty_is_none(self, librarian: Librarian) -> None:
        librarian.press("Ctrl+N")
        librarian.press("Tab")
        librarian.pick("Clark")
        librarian.settle()

        assert len(librarian.desk.contacts) == 4

    def test_a_text_is_added_with_the_tag_that_is_shown(self, librarian: Librarian) -> None:
        librarian.window.go_to(Choice("passages", "tag", "access"))
        librarian.press("Ctrl+Shift+N")

        librarian.type("open the border;")
        librarian.press("Tab")
        librarian.settle()

        assert librarian.passage("open").tags == ("access",)


class TestDetails:
    def test_a_contact_is_shown_in_full(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        assert librarian.find(QLineEdit, "contact_given_name").text() == "Helen"
        assert librarian.find(QLineEdit, "role_email").text() == "h@example.org"
        assert [_role(librarian, row) for row in range(1)] == ["Administrator, UNDP (2022–)"]

    def test_enter_leads_to_the_fields_and_escape_back(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        librarian.press("Return")
        assert librarian.find(QLineEdit, "contact_given_name").hasFocus()
        librarian.press("Escape")

        assert librarian.page.view.hasFocus()

    def test_a_field_that_is_given_the_keyboard_comes_into_sight(self, librarian: Librarian) -> None:
        librarian.window.resize(790, 500)
        librarian.pick("Clark")
        notes = librarian.find(QPlainTextEdit, "contact_notes")
        assert notes.visibleRegion().isEmpty()

        notes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        assert not notes.visibleRegion().isEmpty()
        librarian.press("Ctrl+N")

        assert not librarian.find(QLineEdit, "contact_given_name").visibleRegion().isEmpty()

    def test_what_is_typed_in_a_field_is_one_act(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        librarian.fill("role_post", "Prime Minister")
        librarian.settle()

        assert librarian.contact("Clark").role.post == "Prime Minister"
        assert librarian.column("post")[0] == "Prime Minister"
        assert librarian.window.edits.undo_stack.undoText() == "Change the post"

    def test_undo_in_a_field_takes_back_what_is_typed_and_then_what_was_saved(
        self, librarian: Librarian
    ) -> None:
        librarian.pick("Clark")
        librarian.fill("role_post", "Prime Minister")
        librarian.settle()
        line = librarian.find(QLineEdit, "role_post")
        line.setFocus()
        QTest.keyClicks(line, "x")

        librarian.press("Ctrl+Z")
        assert line.text() == "Prime Minister"
        librarian.press("Ctrl+Z")
        librarian.settle()

        assert librarian.contact("Clark").role.post == "Administrator"
        assert line.text() == "Administrator"

    def test_what_was_typed_is_saved_before_another_contact_is_shown(self, librarian: Librarian) -> None:
        librarian.pick("Clark")
        line = librarian.find(QLineEdit, "role_post")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Prime Minister")

        librarian.pick("Haddad")
        librarian.settle()

        assert librarian.contact("Clark").role.post == "Prime Minister"
        assert librarian.contact("Haddad").role.post == "Director"

    def test_posts_follow_one_another_in_time(self, librarian: Librarian) -> None:
        librarian.pick("Clark")
        click(librarian.find(QAbstractButton, "add_role"))
        librarian.fill("role_post", "Prime Minister")
        librarian.fill("role_organisation", "New Zealand")
        librarian.settle()

        posts = [role.post for role in librarian.contact("Clark").roles]
        assert posts == ["Prime Minister", "Administrator"]

        roles = librarian.find(QListWidget, "roles")
        roles.setCurrentRow(1)
        assert librarian.find(QLineEdit, "role_organisation").text() == "UNDP"
        click(librarian.find(QAbstractButton, "first_role"))
        librarian.settle()
        assert [role.post for role in librarian.contact("Clark").roles] == ["Administrator", "Prime Minister"]

        roles.setCurrentRow(1)
        click(librarian.find(QAbstractButton, "remove_role"))
        librarian.settle()
        assert [role.post for role in librarian.contact("Clark").roles] == ["Administrator"]

    def test_dates_of_a_post_are_typed_as_people_do(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        librarian.fill("role_since", "17 April 2009")
        librarian.fill("role_until", "not a date")
        librarian.settle()

        role = librarian.contact("Clark").role
        assert (str(role.since), role.until) == ("2009-04-17", None)
        assert librarian.find(QLineEdit, "role_since").text() == "17 Apr 2009"
        assert librarian.find(QLineEdit, "role_until").text() == ""

    def test_address_and_notes_are_lines(self, librarian: Librarian) -> None:
        librarian.pick("Clark")
        address = librarian.find(QPlainTextEdit, "role_address")
        address.setFocus()
        address.selectAll()

        QTest.keyClicks(address, "1 UN Plaza")
        QTest.keyClick(address, Qt.Key.Key_Return)
        QTest.keyClicks(address, "New York")
        QTest.keyClick(address, Qt.Key.Key_Tab)
        librarian.settle()

        assert librarian.contact("Clark").role.address == ("1 UN Plaza", "New York")

    def test_groups_are_chosen_from_a_menu(self, librarian: Librarian) -> None:
        librarian.pick("Clark")
        click(librarian.find(QAbstractButton, "contact_groups_menu"))
        menu = librarian.find(QMenu, "names_menu")
        assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
            ("Steering Committee", True), ("Missions", False),
        ]  # fmt: skip

        menu.actions()[1].trigger()
        menu.hide()
        librarian.settle()

        assert librarian.contact("Clark").groups == ("Missions", "Steering Committee")

    def test_several_are_only_counted(self, librarian: Librarian) -> None:
        librarian.pick("Clark", "Haddad")

        assert librarian.page.details.note == "2 entries selected."

    def test_what_others_change_is_shown_but_not_while_one_types(self, librarian: Librarian) -> None:
        from msgspec.structs import replace

        librarian.pick("Clark")
        librarian.saved(replace(librarian.contact("Clark"), honorific="Dr."))
        assert librarian.find(QLineEdit, "contact_honorific").text() == "Dr."

        line = librarian.find(QLineEdit, "contact_given_name")
        line.setFocus()
        QTest.keyClicks(line, "x")
        librarian.saved(replace(librarian.contact("Clark"), given_name="Ellen"))

        assert line.text() == "xHelen"
        line.undo()


def _role(librarian: Librarian, row: int) -> str:
    return librarian.find(QListWidget, "roles").item(row).text()


class TestBank:
    @pytest.fixture(autouse=True)
    def _bank(self, librarian: Librarian) -> None:
        librarian.press("Ctrl+2")

    def test_texts_are_shown_without_the_marks_of_markdown(self, librarian: Librarian) -> None:
        assert librarian.column("text") == [
            "deploy a monitoring mission;", "Never again is not a plan.",
            "speak out early where civilians are at risk;",
        ]  # fmt: skip

    def test_language_and_kind_are_chosen_in_their_cells(self, librarian: Librarian) -> None:
        index = librarian.index(0, "language")
        librarian.click(index)
        librarian.press("F2")
        box = librarian.find(QComboBox, "cell_editor")

        box.setCurrentIndex(box.findData("fr-FR"))
        box.activated.emit(box.currentIndex())
        librarian.settle()

        assert librarian.passage("deploy").language == "fr-FR"
        assert librarian.column("language")[0] == "French (France)"

    def test_a_text_is_written_beside_the_table(self, librarian: Librarian) -> None:
        librarian.pick_text(0)
        librarian.press("Return")

        librarian.type("Please ")
        librarian.press("Tab")
        librarian.settle()

        assert librarian.passage("Please").text == "Please deploy a monitoring mission;"
        assert librarian.window.edits.undo_stack.undoText() == "Change the text"

    def test_a_variant_belongs_to_the_text_it_is_made_of(self, librarian: Librarian) -> None:
        librarian.pick_text(0)
        librarian.do("new_variant")
        librarian.type("déployer une mission;")
        librarian.press("Tab")
        librarian.settle()

        made, root = librarian.passage("déployer"), librarian.passage("deploy ")
        assert (made.variant_of, made.tags) == (root.id, ("access",))
        librarian.pick_text(0)
        variants = librarian.find(QListWidget, "variants")
        assert [variants.item(row).text() for row in range(variants.count())] == [
            "English (United States): déployer une mission;"
        ]
        assert librarian.column("variants").count("1") == 2

        variants.itemActivated.emit(variants.item(0))
        librarian.settle()
        assert [entry.id for entry in librarian.page.selected] == [made.id]


class TestWindow:
    def test_entries_of_menus_have_mnemonics_of_their_own(self, librarian: Librarian) -> None:
        menus = librarian.window.menus.menus
        titles = [menu.title() for menu in menus.values()]
        for texts in (
            titles,
            *([act.text() for act in menu.actions() if act.text()] for menu in menus.values()),
        ):
            mnemonics = [text[text.index("&") + 1].lower() for text in texts]
            assert len(mnemonics) == len(set(mnemonics)), texts

    def test_fields_have_mnemonics_of_their_own(self, librarian: Librarian) -> None:
        from PySide6.QtWidgets import QLabel

        librarian.pick("Clark")
        for page in librarian.window.pages.values():
            labels = [label.text() for label in page.details.findChildren(QLabel) if "&" in label.text()]
            mnemonics = [text[text.index("&") + 1].lower() for text in labels]
            assert len(mnemonics) == len(set(mnemonics)), labels

    def test_every_input_has_a_name_for_screen_readers(self, librarian: Librarian) -> None:
        kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QListWidget)
        nameless = [
            each.objectName() or type(each).__name__
            for kind in kinds
            for each in librarian.window.findChildren(kind)
            if not each.accessibleName()
            and not getattr(each, "text", str)()
            and not each.objectName().startswith("qt_")
            and not isinstance(each.parent(), QLineEdit)
        ]
        assert nameless == []

    def test_it_is_opened_as_it_was_left(
        self, librarian: Librarian, settings: Settings, desk: LibraryDesk, chosen: ChosenFiles, qtbot: QtBot
    ) -> None:
        librarian.window.resize(790, 700)
        librarian.do("show_details")
        librarian.page.view.setColumnWidth(0, 123)
        librarian.window.close()
        free_what_is_closed()
        assert not shiboken6.isValid(librarian.window)

        again = LibraryWindow(desk, settings, Spelling(), chosen)
        again.show()
        in_front(again, qtbot)

        assert (again.width(), again.height()) == (790, 700)
        assert again.page.details.isHidden()
        assert again.page.view.columnWidth(0) == 123
        again.close()

    def test_closed_at_once_what_was_typed_last_is_saved(self, librarian: Librarian) -> None:
        librarian.pick("Clark")
        line = librarian.find(QLineEdit, "role_post")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Prime Minister")

        librarian.window.close()
        librarian.qtbot.waitUntil(lambda: librarian.contact("Clark").role.post == "Prime Minister")
        free_what_is_closed()
        librarian.qtbot.waitUntil(lambda: not shiboken6.isValid(librarian.window))

    def test_the_list_of_keys_knows_its_menus(self, librarian: Librarian) -> None:
        from r2p_drafter.desktop.dialogs.shortcuts import ShortcutsDialog

        librarian.press("F1")

        dialog = librarian.dialog(ShortcutsDialog)
        dialog.close()
