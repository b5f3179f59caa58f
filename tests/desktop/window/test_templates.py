"""Templates that are made of the letter in hand, and those that come in files."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import a_letter, a_rich_letter
from hands import (
    ChosenFiles,
    action,
    button,
    child,
    click,
    drop,
    free_what_is_closed,
    in_front,
    press_keys,
)
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import load_template
from r2p_drafter.desktop.dialogs.changing_words_table import ChangingWordsTable
from r2p_drafter.desktop.dialogs.gallery import TemplateGallery
from r2p_drafter.desktop.dialogs.import_template import ImportTemplate
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.dialogs.save_template import SaveTemplate
from r2p_drafter.desktop.settings import TEAM_TEMPLATES
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import write_letter
from r2p_drafter.letter.model import Addressee, Text
from r2p_drafter.library.templates.archive import pack_archive
from r2p_drafter.library.templates.saving import Wish
from r2p_drafter.paths import user_folders


@pytest.fixture
def workplace(chosen: ChosenFiles, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """Where windows are opened, with folders of templates of its own."""
    made = Workplace(user_folders())
    monkeypatch.setattr(made, "dialogs", chosen)
    yield made
    for window in made.windows:
        window.draft.undo_stack.setClean()
        window.close()
    made.deleteLater()
    free_what_is_closed()


@pytest.fixture
def own(workplace: Workplace) -> Path:
    """The user's own folder of templates."""
    return workplace.folders.templates


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A template that somebody sent."""
    pack_archive(templates_folder() / "open-letter", tmp_path / "sent.r2ptemplate")
    return tmp_path / "sent.r2ptemplate"


def keyboard() -> QWidget:
    """What has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_a_letter_is_saved_as_a_template_and_the_next_begins_with_it(
    workplace: Workplace, chosen: ChosenFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = a_rich_letter(body=(Text(markdown="We write about the people of Chad."),), copies=())
    window = in_front(workplace.show(letter), qtbot)
    # File > Save as Template…, by keyboard
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(QApplication.activePopupWidget() or window, Qt.Key.Key_M)
    dialog = in_front(child(window, SaveTemplate), qtbot)
    assert child(dialog, QLineEdit, "template_title").text() == "Protection of civilians"
    QTest.keyClicks(keyboard(), "Civilians of a country")
    table = child(dialog, ChangingWordsTable)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    QTest.keyClicks(keyboard(), "Chad")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    QTest.keyClicks(keyboard(), "Country")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    QApplication.processEvents()
    click(button("Save Template", dialog))
    assert window.messages.text("template") == "“Civilians of a country” is saved as a template."
    assert window.draft.letter == letter
    assert not window.isWindowModified()

    # File > New…: the template is the first in the gallery
    in_front(window, qtbot)
    action(window, "new").trigger()
    gallery = in_front(child(window, TemplateGallery), qtbot)
    QTest.keyClick(keyboard(), Qt.Key.Key_Home)
    assert gallery.view.currentIndex().data() == "Civilians of a country"
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    begun = workplace.windows[-1]
    in_front(begun, qtbot)

    assert begun.draft.letter.template == "civilians-of-a-country"
    assert begun.draft.letter.signatories == letter.signatories
    assert begun.draft.letter.addressee == Addressee()
    begun.watcher.look_through()
    open_parts = {problem.part for problem in begun.watcher.problems}
    assert {"date", "addressee", "values.country"} <= open_parts

    # what is left open is filled in, and the letter goes out
    press_keys(begun, "Ctrl+1")
    field = child(begun.forms.stack, QLineEdit, "values_country")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Mali")
    press_keys(begun, "Ctrl+2")
    QTest.keyClicks(keyboard(), "9 September 2009")
    chosen.to_save = tmp_path / "out.docx"
    press_keys(begun, "Ctrl+E")

    text = "\n".join(each.text for each in docx.Document(str(tmp_path / "out.docx")).paragraphs)
    assert "We write about the people of Mali." in text
    assert "9 September 2009" in text
    assert "Zoë Łuczak" in text


def test_the_message_leads_to_the_next_letter(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.show(a_letter()), qtbot)
    window.draft.set_value("subject", "Work", "Change the subject")
    action(window, "save_template").trigger()
    click(button("Save Template", child(window, SaveTemplate)))

    click(button("Begin Letter", window.messages))

    assert [each.draft.letter.template for each in workplace.windows] == ["joint-letter", "work"]
    assert workplace.last_template == "work"


def test_a_letter_whose_template_is_gone_can_not_be_saved_as_one(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.show(a_letter(template="gone")), qtbot)

    action(window, "save_template").trigger()

    assert "no template “gone”" in window.messages.text("template")
    assert window.findChildren(SaveTemplate) == []


class TestFiles:
    def test_one_that_is_dropped_is_asked_about(
        self, workplace: Workplace, sent: Path, own: Path, qtbot: QtBot
    ) -> None:
        window = in_front(workplace.show(a_letter()), qtbot)

        assert drop(window, [QUrl.fromLocalFile(str(sent))], window.rect().center())
        assert not own.exists()
        click(button("Import", in_front(child(window, ImportTemplate), qtbot)))

        assert load_template(own / "open-letter-2").title == "Open letter"
        assert window.messages.text("template") == "“Open letter” was imported."
        assert window.draft.letter == a_letter()

    def test_letters_and_templates_can_be_opened_together(
        self, workplace: Workplace, sent: Path, tmp_path: Path, chosen: ChosenFiles, qtbot: QtBot
    ) -> None:
        write_letter(a_letter(subject="Ours"), tmp_path / "ours.letter")
        window = in_front(workplace.show(a_letter()), qtbot)
        chosen.to_open = (sent, tmp_path / "ours.letter")

        press_keys(window, "Ctrl+O")

        assert window.draft.letter.subject == "Ours"
        assert child(window, ImportTemplate).isVisible()
        QTest.keyClick(child(window, ImportTemplate), Qt.Key.Key_Escape)

    def test_what_is_no_template_is_told(self, workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
        bad = tmp_path / "bad.r2ptemplate"
        bad.write_text("no archive")
        window = in_front(workplace.show(a_letter()), qtbot)

        assert drop(window, [QUrl.fromLocalFile(str(bad))], window.rect().center())

        assert window.messages.text("templates").startswith(f"{bad}: ")
        assert window.findChildren(ImportTemplate) == []


class TestTeam:
    @pytest.fixture
    def team(self, tmp_path: Path) -> Path:
        """A folder on the team's disk, in which nobody has put anything yet."""
        (tmp_path / "team").mkdir()
        return tmp_path / "team"

    def test_its_templates_are_offered_as_soon_as_the_folder_is_chosen(
        self, workplace: Workplace, team: Path, qtbot: QtBot
    ) -> None:
        window = in_front(workplace.show(a_letter(template="appeal")), qtbot)
        window.complete()
        assert "“appeal”" in window.composition.fault
        workplace.keeper.save(a_letter(), workplace.shelf.template("letter"), Wish("Appeal"), team)

        action(window, "preferences").trigger()
        dialog = in_front(child(window, PreferencesDialog), qtbot)
        line = child(dialog, QLineEdit, "team_folder")
        line.setFocus()
        QTest.keyClicks(line, str(team))
        QTest.keyClick(line, Qt.Key.Key_Tab)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        in_front(window, qtbot)

        qtbot.waitUntil(lambda: not window.composition.fault)
        assert workplace.shelf.template("appeal").folder.parent == team

    def test_it_is_remembered(self, workplace: Workplace, team: Path) -> None:
        workplace.settings.set_text(TEAM_TEMPLATES, str(team))
        workplace.settings.sync()

        again = Workplace(workplace.folders, workplace)

        assert again.shelf.folders == (workplace.folders.templates, team, templates_folder())
        assert again.keeper.team == team

    def test_a_folder_that_is_away_stops_nobody(self, workplace: Workplace, team: Path, qtbot: QtBot) -> None:
        workplace.settings.set_text(TEAM_TEMPLATES, str(team / "gone"))
        window = in_front(workplace.show(a_letter()), qtbot)

        action(window, "new").trigger()

        gallery = child(window, TemplateGallery)
        assert gallery.model.rowCount() == 3
        gallery.close()


def test_a_template_that_is_changed_in_the_gallery_is_the_letters_own_at_once(
    workplace: Workplace, own: Path, qtbot: QtBot
) -> None:
    window = in_front(workplace.show(a_letter()), qtbot)
    window.complete()
    action(window, "new").trigger()
    gallery = in_front(child(window, TemplateGallery), qtbot)
    row = gallery.model.row_of("joint-letter")
    assert row is not None
    gallery.view.setCurrentIndex(gallery.model.index(row, 0))
    gallery.acts.actions["template_customise"].trigger()
    QTest.keyClick(gallery, Qt.Key.Key_Escape)
    in_front(window, qtbot)

    def uses_own() -> bool:
        latest = window.composition.latest
        return latest is not None and latest.template.folder == own / "joint-letter"

    qtbot.waitUntil(uses_own)


def test_the_form_offers_a_template_that_was_saved_meanwhile(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.show(a_letter()), qtbot)
    press_keys(window, "Ctrl+1")
    choice = child(window.forms.stack, QComboBox, "template")
    choice.setFocus()
    before = choice.count()
    action(window, "save_template").trigger()
    dialog = child(window, SaveTemplate)
    child(dialog, QLineEdit, "template_title").setText("Brand new")
    click(button("Save Template", dialog))
    in_front(window, qtbot)

    click(choice)

    assert choice.count() == before + 1
    assert choice.findText("Brand new") >= 0
    choice.hidePopup()
