"""Lists of other programs in and out of the window: nothing is written before it is accepted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTabBar, QTableView, QTableWidget

from hands import ChosenFiles, button, child, click
from librarian import Librarian
from r2p_drafter.desktop.library_window.importing.verdict_model import VerdictModel
from r2p_drafter.desktop.library_window.importing.wizard import ImportWizard
from r2p_drafter.library.exchange.vcards import read_vcards

FRENCH = """\
Titre;Prénom;Nom;Fonction;Organisation;Courriel;Couleur
Mme;Helen;Clark;Administrator;UNDP;h@example.org;bleu
M.;Benoît;Lefèvre;Directeur;Veille Civile;b@example.org;vert
Dr;;;;;;rouge
"""


@pytest.fixture
def french(tmp_path: Path) -> Path:
    """A list of another program, in Windows-1252 with semicolons: one contact is there, one new, one none."""
    path = tmp_path / "liste.csv"
    path.write_text(FRENCH, "cp1252")
    return path


def opened(librarian: Librarian, chosen: ChosenFiles, path: Path) -> ImportWizard:
    chosen.to_open = (path,)
    librarian.do("import")
    return librarian.dialog(ImportWizard)


def at_columns(librarian: Librarian, chosen: ChosenFiles, path: Path) -> ImportWizard:
    """Wait until the table is read."""
    wizard = opened(librarian, chosen, path)
    librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_next").isEnabled)
    return wizard


def at_verdicts(librarian: Librarian, chosen: ChosenFiles, path: Path) -> ImportWizard:
    """Go on to what would come of each row."""
    wizard = at_columns(librarian, chosen, path)
    click(button("Next", wizard))
    librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_accept").isVisible)
    return wizard


def told(wizard: ImportWizard) -> str:
    return child(wizard, QLabel, "import_told").text()


def rows(wizard: ImportWizard) -> list[list[str]]:
    model = child(wizard, QTableView, "verdicts").model()
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


class TestColumns:
    def test_what_columns_hold_is_guessed_and_can_be_chosen(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_columns(librarian, chosen, french)
        boxes = [child(wizard, QComboBox, f"column_{at}") for at in range(7)]

        assert [box.currentText() for box in boxes] == [
            "Honorific", "Given name", "Family name", "Post", "Organisation", "E-mail", "– nothing –",
        ]  # fmt: skip
        table = child(wizard, QTableWidget, "import_table")
        item = table.item(2, 2)
        assert item is not None
        assert item.text() == "Lefèvre"

        boxes[6].setCurrentIndex(boxes[6].findText("Notes"))
        click(button("Next", wizard))
        librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_accept").isVisible)
        click(child(wizard, QPushButton, "import_accept"))
        librarian.settle()

        assert librarian.contact("Lefèvre").notes == "vert"

    def test_another_encoding_and_separator_read_the_table_anew(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_columns(librarian, chosen, french)
        assert child(wizard, QComboBox, "encoding").currentText() == "cp1252"
        assert child(wizard, QComboBox, "separator").currentText() == "Semicolon"
        table = child(wizard, QTableWidget, "import_table")

        separator = child(wizard, QComboBox, "separator")
        separator.setCurrentIndex(separator.findText("Comma"))
        separator.activated.emit(separator.currentIndex())
        librarian.qtbot.waitUntil(lambda: table.columnCount() == 1)

        assert child(wizard, QComboBox, "encoding").currentText() == "cp1252"

    def test_a_table_may_have_no_headings(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_columns(librarian, chosen, french)
        table = child(wizard, QTableWidget, "import_table")

        click(child(wizard, QCheckBox, "has_headings"))
        librarian.qtbot.waitUntil(lambda: table.rowCount() == 5)

        heading = table.horizontalHeaderItem(0)
        assert heading is not None
        assert heading.text() == "A"


class TestVerdicts:
    def test_each_row_has_its_verdict_and_nothing_is_written_yet(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)

        assert [row[:3] for row in rows(wizard)] == [
            ["2", "Doubtful", "Leave out"], ["3", "New", "Add"], ["4", "Faulty", "Leave out"],
        ]  # fmt: skip
        assert "To be added: 1, updated: 0, left out: 2" in told(wizard)
        assert len(librarian.desk.contacts) == 4

    def test_rows_of_one_verdict_are_picked(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)
        tabs = child(wizard, QTabBar, "verdict_tabs")
        assert [tabs.tabText(at) for at in range(tabs.count())] == [
            "All (3)", "New (1)", "Doubtful (1)", "Faulty (1)",
        ]  # fmt: skip

        tabs.setCurrentIndex(1)

        assert [row[0] for row in rows(wizard)] == ["3"]

    def test_what_is_decided_is_done_as_one_act(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)
        view = child(wizard, QTableView, "verdicts")
        view.selectRow(0)
        click(button("Update", wizard))
        assert rows(wizard)[0][2] == "Update"
        group = child(wizard, QComboBox, "import_group")
        group.setEditText("Paris 2026")

        click(child(wizard, QPushButton, "import_accept"))
        librarian.settle()

        assert librarian.contact("Lefèvre").groups == ("Paris 2026",)
        assert librarian.contact("Clark").groups == ("Paris 2026", "Steering Committee")
        assert "imported" in librarian.window.messages.text("imported")
        librarian.window.edits.undo()
        librarian.settle()
        assert len(librarian.desk.contacts) == 4
        assert librarian.contact("Clark").groups == ("Steering Committee",)

    def test_a_row_is_decided_in_its_cell_by_the_keyboard(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)
        view = child(wizard, QTableView, "verdicts")
        view.setCurrentIndex(view.model().index(1, 2))
        QTest.keyClick(view, Qt.Key.Key_F2)
        box = child(view, QComboBox, "decision")
        assert [box.itemText(at) for at in range(box.count())] == ["Add", "Leave out"]

        box.setCurrentIndex(1)
        box.activated.emit(1)

        assert rows(wizard)[1][2] == "Leave out"
        assert not child(wizard, QPushButton, "import_accept").isEnabled()

    def test_back_leads_to_the_columns(self, librarian: Librarian, chosen: ChosenFiles, french: Path) -> None:
        wizard = at_verdicts(librarian, chosen, french)

        click(button("Back", wizard))

        assert child(wizard, QTableWidget, "import_table").isVisible()
        assert child(wizard, QPushButton, "import_next").isEnabled()

    def test_cancelled_nothing_is_written(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)

        with librarian.qtbot.waitSignal(wizard.destroyed):
            click(button("Cancel", wizard))
        librarian.settle()

        assert len(librarian.desk.contacts) == 4

    def test_the_model_keeps_the_rules_of_models(
        self, librarian: Librarian, chosen: ChosenFiles, french: Path
    ) -> None:
        wizard = at_verdicts(librarian, chosen, french)
        model = child(wizard, QTableView, "verdicts").model()
        assert isinstance(model, VerdictModel)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

        model.decide([0, 1], "skip")
        model.pick("new")

        assert model.rowCount() == 1
        tester.deleteLater()


class TestOtherFiles:
    def test_cards_need_no_columns(self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path) -> None:
        path = tmp_path / "cards.vcf"
        path.write_text(
            "BEGIN:VCARD\nVERSION:3.0\nN:Eto;Samuel;;;\nFN:Samuel Eto\nORG:Civil Watch\nEND:VCARD\n",
            "utf-8",
        )
        wizard = opened(librarian, chosen, path)
        librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_accept").isVisible)
        assert not child(wizard, QPushButton, "import_back").isVisible()

        click(child(wizard, QPushButton, "import_accept"))
        librarian.settle()

        assert librarian.contact("Eto").role.organisation == "Civil Watch"

    def test_texts_come_into_the_bank(
        self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        path = tmp_path / "texts.csv"
        path.write_text("Text,Tags\nopen the border;,access\n", "utf-8")
        librarian.press("Ctrl+2")
        wizard = opened(librarian, chosen, path)
        librarian.qtbot.waitUntil(child(wizard, QPushButton, "import_accept").isVisible)
        assert not child(wizard, QComboBox, "import_group").isVisible()

        click(child(wizard, QPushButton, "import_accept"))
        librarian.settle()

        assert librarian.passage("open the border").tags == ("access",)

    def test_what_can_not_be_read_is_said(
        self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        path = tmp_path / "nothing.csv"
        path.write_bytes(b"")
        wizard = opened(librarian, chosen, path)

        librarian.qtbot.waitUntil(lambda: "nothing.csv: there is nothing" in told(wizard))

        assert not child(wizard, QPushButton, "import_next").isEnabled()
        click(button("Cancel", wizard))


class TestExport:
    def test_what_is_shown_is_exported(
        self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "people.vcf"

        librarian.do("export")
        librarian.qtbot.waitUntil(lambda: "people.vcf" in librarian.window.messages.text("exported"))

        names = {row.entry.family_name for row in read_vcards(tmp_path / "people.vcf")}
        assert names == {"Clark", "Díaz", "Haddad", ""}
        assert chosen.suggested == [("Address Book.csv", None)]

    def test_of_several_that_are_selected_only_they(
        self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "people.vcf"
        librarian.pick("Clark", "Haddad")

        librarian.do("export")
        librarian.qtbot.waitUntil(lambda: "people.vcf" in librarian.window.messages.text("exported"))

        assert len(read_vcards(tmp_path / "people.vcf")) == 2

    def test_why_it_failed_is_said(self, librarian: Librarian, chosen: ChosenFiles, tmp_path: Path) -> None:
        chosen.to_save = tmp_path / "nowhere" / "people.csv"

        librarian.do("export")

        librarian.qtbot.waitUntil(lambda: "can't be saved" in librarian.window.messages.text("exported"))
