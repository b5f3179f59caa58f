"""Two versions of an entry, and several contacts made one: what is taken from each."""

import datetime

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QTreeWidget

from builders import a_contact, a_passage, a_role
from hands import button, child, click, in_front
from librarian import Librarian
from r2p_drafter.desktop.library_window.comparing.differences import differences
from r2p_drafter.desktop.library_window.conflict_dialog import ConflictDialog
from r2p_drafter.desktop.library_window.duplicates_dialog import DuplicatesDialog
from r2p_drafter.desktop.library_window.merge_dialog import MergeDialog
from r2p_drafter.library.store import Library

ANA = a_contact(id="1" * 32, version=1)


class TestDifferences:
    def test_only_fields_that_differ_are_compared(self) -> None:
        other = replace(ANA, honorific="Dr.", family_first=True, groups=())

        found = differences([ANA, other])

        assert [(each.label, each.texts) for each in found] == [
            ("Title", ("Ms.", "Dr.")), ("Family name first", ("No", "Yes")),
            ("Groups", ("Missions, Security Council 2026", "–")),
        ]  # fmt: skip
        for each in found:
            taken = each.take(ANA, other)
            assert taken != ANA
            assert each.take(taken, ANA) == ANA

    def test_as_many_posts_are_compared_field_by_field(self) -> None:
        roles = (
            a_role(email="new@example.org", address=("1 Road",)),
            a_role(since=datetime.date(2020, 1, 2)),
        )
        other = replace(ANA, roles=roles)
        mine = replace(ANA, roles=(a_role(), a_role()))

        found = differences([mine, other])

        assert [each.label for each in found] == ["Address", "E-mail", "Since (2)"]
        assert found[0].texts[0] == "885 Second Avenue\nNew York, NY 10017"
        taken = mine
        for each in found:
            taken = each.take(taken, other)
        assert taken == other

    def test_more_posts_are_taken_as_a_whole(self) -> None:
        other = replace(ANA, roles=(a_role(), a_role(post="Minister")))

        (found,) = differences([ANA, other])

        assert found.label == "Posts"
        assert found.texts[1].count("\n") == 1
        assert found.take(ANA, other) == other

    def test_texts_of_the_bank_are_compared_too(self) -> None:
        mine, other = a_passage(), a_passage(text="speak out;", language="fr-FR", kind="passage")

        assert [each.label for each in differences([mine, other])] == ["Text", "Kind", "Language"]


class TestConflict:
    def test_both_versions_are_shown_and_the_user_takes_from_each(
        self, librarian: Librarian, colleague: Library
    ) -> None:
        clark = librarian.contact("Clark")
        colleague.save([replace(clark, honorific="Hon.", notes="Called on Monday.", given_name="Ellen")])
        librarian.edit_cell("Clark", "honorific", "Dr.")
        dialog = _opened(librarian)

        labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
        assert {
            "Title:",
            "Given name:",
            "Notes:",
            "Dr.",
            "Hon.",
            "Helen",
            "Ellen",
            "Called on Monday.",
        } <= set(labels)
        checked = {each.accessibleName() for each in dialog.findChildren(QRadioButton) if each.isChecked()}
        assert checked == {
            "Title, Yours: Dr.", "Given name, Somebody else’s: Ellen",
            "Notes, Somebody else’s: Called on Monday.",
        }  # fmt: skip

        given = next(
            each
            for each in dialog.findChildren(QRadioButton)
            if each.accessibleName() == "Given name, Yours: Helen"
        )
        given.setFocus()
        QTest.keyClick(given, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        librarian.settle()

        now = librarian.contact("Clark")
        assert (now.honorific, now.given_name, now.notes) == ("Dr.", "Helen", "Called on Monday.")

    def test_all_of_one_version_is_taken_with_a_button(
        self, librarian: Librarian, colleague: Library
    ) -> None:
        colleague.save([replace(librarian.contact("Clark"), honorific="Hon.", notes="Called on Monday.")])
        librarian.edit_cell("Clark", "honorific", "Dr.")
        dialog = _opened(librarian)

        click(child(dialog, QPushButton, "take_all_1"))
        click(button("Save", dialog))
        librarian.settle()

        librarian.desk.ask()
        librarian.qtbot.waitUntil(lambda: librarian.contact("Clark").honorific == "Hon.")
        assert not librarian.window.edits.undo_stack.canUndo()

    def test_cancelled_theirs_stays(self, librarian: Librarian, colleague: Library) -> None:
        colleague.save([replace(librarian.contact("Clark"), honorific="Hon.")])
        librarian.edit_cell("Clark", "honorific", "Dr.")

        click(button("Cancel", _opened(librarian)))
        librarian.settle()
        librarian.desk.ask()

        librarian.qtbot.waitUntil(lambda: librarian.column("honorific")[0] == "Hon.")

    def test_several_are_settled_one_after_the_other(self, librarian: Librarian, colleague: Library) -> None:
        clark, diaz = librarian.contact("Clark"), librarian.contact("Díaz")
        colleague.save([replace(clark, groups=("A",)), replace(diaz, deleted=True)])
        librarian.window.edits.change(
            [replace(clark, groups=("B",)), replace(diaz, groups=("B",))], "Change the groups"
        )
        dialog = _opened(librarian)

        click(button("Next", dialog))
        assert child(dialog, QRadioButton, "").parent() is not None
        click(button("Save", dialog))
        librarian.settle()

        assert librarian.contact("Clark").groups == ("B",)
        assert librarian.contact("Díaz").groups == ("B",)


def _opened(librarian: Librarian) -> ConflictDialog:
    librarian.qtbot.waitUntil(
        lambda: any(each.isVisible() for each in librarian.window.findChildren(ConflictDialog))
    )
    return in_front(librarian.dialog(ConflictDialog), librarian.qtbot)


class TestMerging:
    def test_one_stays_with_all_that_both_had(self, librarian: Librarian) -> None:
        stored = librarian.saved(
            a_contact(
                given_name="Hellen",
                family_name="Clarke",
                groups=("Donors",),
                notes="Met in Geneva.",
                roles=(),
            )
        )
        librarian.pick("Clark", "Clarke")
        librarian.do("merge")
        dialog = librarian.dialog(MergeDialog)
        kept = child(dialog, QComboBox, "kept_contact")
        assert kept.count() == 2

        kept.setCurrentIndex(next(at for at in range(2) if kept.itemText(at).startswith("Helen Clark,")))
        click(child(dialog, QPushButton, "merge_contacts"))
        librarian.settle()

        clark = librarian.contact("Clark")
        assert clark.groups == ("Donors", "Steering Committee")
        assert "Met in Geneva." in clark.notes
        assert librarian.desk.contact(stored[0].id) == clark
        assert [entry.id for entry in librarian.page.selected] == [clark.id]

        in_front(librarian.window, librarian.qtbot)
        librarian.press("Ctrl+Z")
        librarian.settle()
        assert librarian.contact("Clarke").groups == ("Donors",)
        assert librarian.contact("Clark").groups == ("Steering Committee",)

    def test_a_name_may_be_taken_from_the_other(self, librarian: Librarian) -> None:
        librarian.saved(a_contact(given_name="Hellen", family_name="Clark-Davis", roles=()))
        librarian.pick("Clark", "Clark-Davis")
        librarian.do("merge")
        dialog = librarian.dialog(MergeDialog)

        options = {each.accessibleName(): each for each in dialog.findChildren(QRadioButton)}
        option = next(option for name, option in options.items() if name.endswith(": Clark-Davis"))
        option.setChecked(True)
        click(child(dialog, QPushButton, "merge_contacts"))
        librarian.settle()

        assert librarian.contact("Clark-Davis").name in ("Helen Clark-Davis", "Hellen Clark-Davis")

    def test_one_alone_is_not_merged(self, librarian: Librarian) -> None:
        librarian.pick("Clark")

        assert not librarian.window.menus.acts["merge"].isEnabled()


class TestDuplicates:
    def test_those_that_are_alike_are_found_and_merged(self, librarian: Librarian) -> None:
        librarian.saved(a_contact(groups=("Donors",)))
        librarian.do("duplicates")
        dialog = librarian.dialog(DuplicatesDialog)
        tree = child(dialog, QTreeWidget, "alike")
        librarian.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
        top = tree.topLevelItem(0)
        assert top is not None
        assert (top.text(0), top.childCount()) == ("Ana Díaz", 2)

        click(button("Merge…", dialog))
        click(child(librarian.dialog(MergeDialog), QPushButton, "merge_contacts"))
        librarian.settle()

        assert librarian.contact("Díaz").groups == ("Donors", "Missions")
        librarian.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 0)
        assert any("No two contacts are alike" in label.text() for label in dialog.findChildren(QLabel))

    def test_those_that_are_unchecked_stay_apart(self, librarian: Librarian) -> None:
        librarian.saved(a_contact())
        librarian.do("duplicates")
        dialog = librarian.dialog(DuplicatesDialog)
        tree = child(dialog, QTreeWidget, "alike")
        librarian.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
        top = tree.topLevelItem(0)
        item = top.child(0) if top is not None else None
        assert item is not None

        item.setCheckState(0, Qt.CheckState.Unchecked)

        assert not button("Merge…", dialog).isEnabled()

    def test_closed_while_it_looks_it_is_gone(self, librarian: Librarian) -> None:
        librarian.do("duplicates")
        dialog = librarian.dialog(DuplicatesDialog)

        with librarian.qtbot.waitSignal(dialog.destroyed):
            dialog.close()
