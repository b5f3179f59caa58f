"""A letter saved as a template: asked is what changes from letter to letter, the picture shows the rest."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from builders import a_letter, a_rich_letter
from hands import button, child, click, free_what_is_closed, in_front
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import load_template
from r2p_drafter.desktop.dialogs.changing_words_table import ChangingWordsTable
from r2p_drafter.desktop.dialogs.open_parts_list import OpenPartsList
from r2p_drafter.desktop.dialogs.save_template import SaveTemplate
from r2p_drafter.letter.model import Addressee, Letter, Text
from r2p_drafter.library.templates.keeping import Put, TemplateKeeper

Saved = list[tuple[Put, str]]


@pytest.fixture
def saved() -> Saved:
    """What was saved."""
    return []


def dialog_for(letter: Letter, keeper: TemplateKeeper, saved: Saved, qtbot: QtBot) -> SaveTemplate:
    template = load_template(templates_folder() / "joint-letter")
    made = SaveTemplate(letter, template, "Proposed", keeper)
    made.saved.connect(lambda put, title: saved.append((put, title)))
    made.show()
    return in_front(made, qtbot)


@pytest.fixture
def dialog(keeper: TemplateKeeper, saved: Saved, qtbot: QtBot) -> SaveTemplate:
    return dialog_for(a_rich_letter(), keeper, saved, qtbot)


def tick(dialog: SaveTemplate, label: str) -> None:
    """Press the space bar on a part."""
    parts = child(dialog, OpenPartsList)
    (item,) = parts.findItems(label, Qt.MatchFlag.MatchExactly)
    parts.setCurrentItem(item)
    parts.setFocus()
    QTest.keyClick(parts, Qt.Key.Key_Space)


def type_into(table: ChangingWordsTable, row: int, *texts: str) -> None:
    """Type into the cells of a row, as whoever uses the keyboard does: Tab leads to the next."""
    table.setFocus()
    table.setCurrentCell(row, 0)
    QTest.keyClick(table, Qt.Key.Key_F2)
    for text in texts:
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return if text == texts[-1] else Qt.Key.Key_Tab)
        QApplication.processEvents()  # the table takes it a moment later


def notice(dialog: SaveTemplate) -> str:
    return child(dialog, QLabel, "notice").text()


def picture(dialog: SaveTemplate) -> int:
    (shown,) = (label for label in dialog.findChildren(QLabel) if label.pixmap().height() > 100)
    return shown.pixmap().cacheKey()


def test_the_title_is_typed_over_and_enter_saves(dialog: SaveTemplate, saved: Saved, own: Path) -> None:
    title = child(dialog, QLineEdit, "template_title")
    assert title.hasFocus()
    assert title.selectedText() == "Proposed"

    QTest.keyClicks(title, "To the Missions")
    QTest.keyClick(title, Qt.Key.Key_Tab)
    QTest.keyClicks(child(dialog, QLineEdit, "template_about"), "For all of them.")
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    made = load_template(own / "to-the-missions")
    assert (made.title, made.description) == ("To the Missions", "For all of them.")
    assert saved == [(Put(made.folder), "To the Missions")]
    free_what_is_closed()
    assert not shiboken6.isValid(dialog)


def test_proposed_is_what_changes_from_letter_to_letter(dialog: SaveTemplate, own: Path) -> None:
    click(button("Save Template", dialog))

    begun = load_template(own / "proposed").defaults
    letter = a_rich_letter()
    assert begun.date is None
    assert begun.addressee == Addressee()
    assert (begun.subject, begun.reference) == ("", "")
    assert (begun.body, begun.signatories, begun.copies) == (letter.body, letter.signatories, letter.copies)


def test_parts_are_ticked_by_keyboard(dialog: SaveTemplate, own: Path) -> None:
    for label in ("Subject", "Section 1", "Signatories"):
        tick(dialog, label)

    click(button("Save Template", dialog))

    begun = load_template(own / "proposed").defaults
    assert begun.subject == "Protection of civilians"
    assert begun.body[0] == Text()
    assert begun.signatories == ()


def test_each_part_is_shown_with_what_the_letter_has_there(dialog: SaveTemplate) -> None:
    model = child(dialog, OpenPartsList).model()
    rows = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]

    assert ["Date", "5 March 2024"] in rows
    assert ["Details of delivery", "By E-mail: office@example.org"] in rows
    assert ["Enclosures", "Report of the inquiry; Map"] in rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_picture_follows(dialog: SaveTemplate, qtbot: QtBot) -> None:
    before = picture(dialog)
    tick(dialog, "Section 1")
    qtbot.waitUntil(lambda: picture(dialog) != before)


class TestChangingWords:
    @pytest.fixture
    def letter(self) -> Letter:
        return a_letter(
            addressee=Addressee(name="Ana Díaz", post="Minister", organisation="Ministry"),
            body=(Text(markdown="The Minister of the Ministry went to Chad, and Chad waits."),),
        )

    def test_they_are_typed_into_the_empty_row(
        self, letter: Letter, keeper: TemplateKeeper, saved: Saved, own: Path, qtbot: QtBot
    ) -> None:
        dialog = dialog_for(letter, keeper, saved, qtbot)
        table = child(dialog, ChangingWordsTable)
        assert table.rowCount() == 3

        type_into(table, 2, "Chad", "Country")
        assert table.rowCount() == 4
        assert dialog.isVisible()
        click(button("Save Template", dialog))

        made = load_template(own / "proposed")
        assert made.fields[-1].label == "Country"
        assert made.defaults.body == (
            Text(
                markdown="The {{ addressee.post }} of the Ministry went to {{ values.country }},"
                " and {{ values.country }} waits."
            ),
        )

    def test_what_the_text_does_not_have_is_told(
        self, letter: Letter, keeper: TemplateKeeper, saved: Saved, own: Path, qtbot: QtBot
    ) -> None:
        dialog = dialog_for(letter, keeper, saved, qtbot)
        table = child(dialog, ChangingWordsTable)

        type_into(table, 2, "Mali")
        assert notice(dialog) == "The text does not have the words “Mali”."
        click(button("Save Template", dialog))

        assert [field.name for field in load_template(own / "proposed").fields] == ["signature_columns"]

    def test_a_row_can_be_unticked(
        self, letter: Letter, keeper: TemplateKeeper, saved: Saved, own: Path, qtbot: QtBot
    ) -> None:
        dialog = dialog_for(letter, keeper, saved, qtbot)
        table = child(dialog, ChangingWordsTable)
        table.setFocus()
        table.setCurrentCell(0, 0)
        QTest.keyClick(table, Qt.Key.Key_Space)
        click(button("Save Template", dialog))

        assert load_template(own / "proposed").defaults.body == letter.body


class TestPlace:
    def test_a_title_that_is_there_is_told_and_the_old_one_goes_to_the_bin(
        self, dialog: SaveTemplate, saved: Saved, keeper: TemplateKeeper
    ) -> None:
        title = child(dialog, QLineEdit, "template_title")
        title.setText("Ours")
        assert notice(dialog).startswith("There is a template “Ours” already; it goes to the bin")

        QTest.keyClick(title, Qt.Key.Key_Return)

        assert [each.title for each in keeper.bin.templates()] == ["Letter"]
        ((put, _),) = saved
        assert put.replaced is not None

    def test_the_teams_folder_can_be_chosen(self, dialog: SaveTemplate, team: Path) -> None:
        place = child(dialog, QComboBox, "template_place")
        assert place.isVisible()
        QTest.keyClick(place, Qt.Key.Key_Down)

        click(button("Save Template", dialog))

        assert load_template(team / "proposed").title == "Proposed"

    def test_without_a_team_there_is_no_choice(
        self, keeper: TemplateKeeper, own: Path, saved: Saved, qtbot: QtBot
    ) -> None:
        alone = TemplateKeeper(own, templates_folder(), keeper.bin)
        assert not child(dialog_for(a_letter(), alone, saved, qtbot), QComboBox, "template_place").isVisible()


def test_without_a_title_it_can_not_be_saved(dialog: SaveTemplate) -> None:
    child(dialog, QLineEdit, "template_title").setText("  ")
    assert not button("Save Template", dialog).isEnabled()


def test_what_can_not_be_written_is_told(
    dialog: SaveTemplate, saved: Saved, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", refuse)
    click(button("Save Template", dialog))

    assert "No space left" in notice(dialog)
    assert dialog.isVisible()
    assert saved == []
    assert [path.name for path in own.iterdir()] == ["ours"]


def test_a_letter_that_can_not_be_composed_says_why(
    keeper: TemplateKeeper, saved: Saved, qtbot: QtBot
) -> None:
    dialog = dialog_for(a_letter(values={"signature_columns": "9"}), keeper, saved, qtbot)
    assert "signature_columns" in notice(dialog)


def test_every_input_is_reached_by_tab_in_its_order(dialog: SaveTemplate) -> None:
    reached = []
    for _ in range(5):
        focused = dialog.focusWidget()
        assert focused is QApplication.focusWidget()
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [
        "template_title",
        "template_about",
        "template_place",
        "open_parts",
        "changing_words",
    ]
