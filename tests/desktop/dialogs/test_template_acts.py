"""What the gallery's menu does with templates, by keys and by mouse, and how it is taken back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import (
    Answer,
    ChosenFiles,
    answering,
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
from r2p_drafter.desktop.dialogs.gallery import TemplateGallery
from r2p_drafter.desktop.dialogs.import_template import ImportTemplate
from r2p_drafter.desktop.dialogs.rename_template import RenameTemplate
from r2p_drafter.desktop.dialogs.template_deeds import Done
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.library.templates.archive import read_archive
from r2p_drafter.library.templates.keeping import TemplateKeeper


@pytest.fixture
def gallery(
    all_shelf: Shelf, keeper: TemplateKeeper, chosen: ChosenFiles, qtbot: QtBot
) -> Iterator[TemplateGallery]:
    made = TemplateGallery(all_shelf, keeper, chosen, a_letter(), "ours")
    made.show()
    yield in_front(made, qtbot)
    if shiboken6.isValid(made):
        made.close()
    free_what_is_closed()


def choose(gallery: TemplateGallery, name: str) -> None:
    row = gallery.model.row_of(name)
    assert row is not None, name
    gallery.view.setCurrentIndex(gallery.model.index(row, 0))


def names(gallery: TemplateGallery) -> list[str]:
    return [gallery.model.template(row).name for row in range(gallery.model.rowCount())]


def selected(gallery: TemplateGallery) -> str:
    return gallery.model.template(gallery.view.currentIndex().row()).name


def notice(gallery: TemplateGallery) -> str:
    return child(gallery, QLabel, "notice").text()


def can(gallery: TemplateGallery, *acts: str) -> list[bool]:
    return [gallery.acts.actions[f"template_{act}"].isEnabled() for act in acts]


def do(gallery: TemplateGallery, act: str) -> None:
    gallery.acts.actions[f"template_{act}"].trigger()


def test_own_ones_come_first_then_the_teams(gallery: TemplateGallery) -> None:
    assert names(gallery) == ["ours", "appeal", "joint-letter", "letter", "open-letter"]


def test_what_can_be_done_depends_on_where_it_is_from(gallery: TemplateGallery) -> None:
    acts = ("duplicate", "rename", "customise", "export", "share", "delete", "undo")
    assert can(gallery, *acts) == [True, True, False, True, True, True, False]
    choose(gallery, "appeal")
    assert can(gallery, *acts) == [True, True, True, True, False, True, False]
    choose(gallery, "letter")
    assert can(gallery, *acts) == [True, False, True, True, False, False, False]


def test_one_with_a_fault_can_only_be_looked_at_and_deleted(
    own: Path, all_shelf: Shelf, keeper: TemplateKeeper, chosen: ChosenFiles, qtbot: QtBot
) -> None:
    (own / "ours" / "template.toml").write_text("title = 1")
    made = TemplateGallery(all_shelf, keeper, chosen, a_letter())
    qtbot.addWidget(made)
    choose(made, "ours")

    assert can(made, "duplicate", "rename", "customise", "export", "share") == [False] * 5
    assert can(made, "open_folder", "delete") == [True, True]
    do(made, "delete")
    assert "ours" not in names(made)
    assert notice(made) == "“ours” is in the bin."


class TestDuplicate:
    def test_the_copy_is_selected_and_taken_back_again(self, gallery: TemplateGallery, own: Path) -> None:
        press_keys(gallery.view, "Ctrl+D")

        assert selected(gallery) == "letter-copy"
        assert gallery.view.currentIndex().data() == "Letter (copy)"
        assert notice(gallery) == "“Letter (copy)” is among your templates."
        click(button("Undo", gallery))
        assert [path.name for path in own.iterdir()] == ["ours"]
        assert names(gallery) == ["ours", "appeal", "joint-letter", "letter", "open-letter"]

    def test_what_can_not_be_done_is_told(
        self, gallery: TemplateGallery, own: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("os.replace", refuse)
        do(gallery, "duplicate")

        assert "Permission denied" in notice(gallery)
        assert not child(gallery, QLabel, "notice").isHidden()
        assert [path.name for path in own.iterdir()] == ["ours"]
        assert can(gallery, "undo") == [False]


class TestCustomise:
    def test_the_copy_stands_in_for_the_built_in_one(self, gallery: TemplateGallery, own: Path) -> None:
        choose(gallery, "letter")

        do(gallery, "customise")

        assert names(gallery) == ["letter", "ours", "appeal", "joint-letter", "open-letter"]
        assert selected(gallery) == "letter"
        assert "stands in for the built-in" in child(gallery, QLabel, "description").text()
        assert load_template(own / "letter").title == "Letter"
        do(gallery, "undo")
        assert selected(gallery) == "letter"
        assert "stands in" not in child(gallery, QLabel, "description").text()

    def test_one_of_the_team(self, gallery: TemplateGallery) -> None:
        choose(gallery, "appeal")
        do(gallery, "customise")
        assert "stands in for your team’s" in child(gallery, QLabel, "description").text()


class TestDelete:
    def test_by_key_and_back_by_key(self, gallery: TemplateGallery, own: Path) -> None:
        press_keys(gallery.view, "Del")

        assert notice(gallery) == "“Letter” is in the bin."
        assert list(own.iterdir()) == []
        press_keys(gallery.view, "Ctrl+Z")
        assert selected(gallery) == "ours"
        assert [path.name for path in own.iterdir()] == ["ours"]

    def test_several_are_taken_back_the_last_first(self, gallery: TemplateGallery, own: Path) -> None:
        do(gallery, "duplicate")
        do(gallery, "delete")
        choose(gallery, "ours")
        do(gallery, "delete")

        for expected in (["ours"], ["letter-copy", "ours"], ["ours"]):
            do(gallery, "undo")
            assert sorted(path.name for path in own.iterdir()) == expected
        assert can(gallery, "undo") == [False]

    def test_what_ships_can_not_be(self, gallery: TemplateGallery) -> None:
        choose(gallery, "letter")
        press_keys(gallery.view, "Del")
        assert (templates_folder() / "letter").is_dir()

    @pytest.mark.parametrize(("answer", "left"), [(Answer.Cancel, ["appeal"]), (Answer.Yes, [])])
    def test_of_the_team_it_is_asked_first(
        self, gallery: TemplateGallery, team: Path, answer: Answer, left: list[str]
    ) -> None:
        choose(gallery, "appeal")
        asked = answering(answer)

        do(gallery, "delete")

        assert asked == ["Do you want to delete “Open letter” for your whole team?"]
        assert [path.name for path in team.iterdir()] == left


class TestBin:
    def open_menu(self, gallery: TemplateGallery) -> QMenu:
        gallery.acts.restore_menu.aboutToShow.emit()
        return gallery.acts.restore_menu

    def test_what_was_deleted_at_another_time_can_be_restored(
        self, gallery: TemplateGallery, keeper: TemplateKeeper, own: Path
    ) -> None:
        keeper.delete(own / "ours")

        first = self.open_menu(gallery).actions()[0]
        assert first.text().startswith("Letter — ")
        first.trigger()

        assert selected(gallery) == "ours"
        assert notice(gallery) == "“Letter” is back."
        do(gallery, "undo")
        assert list(own.iterdir()) == []

    @pytest.mark.parametrize(("answer", "left"), [(Answer.Cancel, 1), (Answer.Yes, 0)])
    def test_it_is_emptied_after_a_question(
        self, gallery: TemplateGallery, keeper: TemplateKeeper, answer: Answer, left: int
    ) -> None:
        do(gallery, "delete")
        empty = self.open_menu(gallery).actions()[-1]
        assert empty.isEnabled()
        answering(answer)

        empty.trigger()

        assert len(keeper.bin.templates()) == left
        assert can(gallery, "undo") == [bool(left)]
        assert self.open_menu(gallery).actions()[-1].isEnabled() == bool(left)


class TestRename:
    def test_title_and_folder_are_typed_over(self, gallery: TemplateGallery, own: Path, qtbot: QtBot) -> None:
        press_keys(gallery.view, "F2")
        dialog = in_front(child(gallery, RenameTemplate), qtbot)
        QTest.keyClicks(child(dialog, QLineEdit, "template_title"), "To the Missions")
        name = child(dialog, QLineEdit, "template_name")
        name.setFocus()
        name.selectAll()
        QTest.keyClicks(name, "to-the-missions")
        QTest.keyClick(name, Qt.Key.Key_Return)

        assert selected(gallery) == "to-the-missions"
        assert load_template(own / "to-the-missions").title == "To the Missions"
        assert notice(gallery) == "“Letter” is “To the Missions” now."
        do(gallery, "undo")
        assert load_template(own / "ours").title == "Letter"

    def test_a_name_that_is_taken_is_told_beside_it(
        self, gallery: TemplateGallery, own: Path, qtbot: QtBot
    ) -> None:
        shutil.copytree(own / "ours", own / "theirs")
        do(gallery, "rename")
        dialog = in_front(child(gallery, RenameTemplate), qtbot)
        child(dialog, QLineEdit, "template_name").setText("theirs")

        click(button("Rename", dialog))

        assert dialog.isVisible()
        assert child(dialog, QLabel, "notice").text() == "There is a template “theirs” already."
        child(dialog, QLineEdit, "template_name").setText("others")
        assert child(dialog, QLabel, "notice").isHidden() or not child(dialog, QLabel, "notice").text()
        child(dialog, QLineEdit, "template_title").clear()
        assert not button("Rename", dialog).isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert sorted(path.name for path in own.iterdir()) == ["ours", "theirs"]


class TestFiles:
    def test_it_is_exported_to_where_the_user_says(
        self, gallery: TemplateGallery, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "for-you.r2ptemplate"

        press_keys(gallery.view, "Ctrl+E")

        assert chosen.suggested == [("ours", None)]
        assert read_archive(chosen.to_save).name == "ours"
        assert notice(gallery) == f"“Letter” was exported to {chosen.to_save}."
        assert can(gallery, "undo") == [False]

    def test_nothing_is_if_the_user_thinks_better_of_it(self, gallery: TemplateGallery) -> None:
        do(gallery, "export")
        assert notice(gallery) == ""

    def test_one_that_is_imported_is_asked_about_and_selected(
        self, gallery: TemplateGallery, chosen: ChosenFiles, sent: Path, own: Path, qtbot: QtBot
    ) -> None:
        chosen.to_open = (sent,)

        press_keys(gallery.view, "Ctrl+I")
        click(button("Import", in_front(child(gallery, ImportTemplate), qtbot)))

        assert selected(gallery) == "open-letter-2"
        assert notice(gallery) == "“Open letter” was imported."
        do(gallery, "undo")
        assert [path.name for path in own.iterdir()] == ["ours"]

    def test_files_are_dropped_onto_it(self, gallery: TemplateGallery, sent: Path, qtbot: QtBot) -> None:
        assert drop(gallery, [QUrl.fromLocalFile(str(sent))], gallery.rect().center())

        dialog = in_front(child(gallery, ImportTemplate), qtbot)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not drop(gallery, [QUrl.fromLocalFile(str(sent.with_suffix(".docx")))], QPoint(5, 5))
        assert names(gallery)[0] == "ours"

    def test_what_is_no_template_is_told(
        self, gallery: TemplateGallery, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        bad = [tmp_path / "a.r2ptemplate", tmp_path / "b.r2ptemplate"]
        for path in bad:
            path.write_text("no archive")
        chosen.to_open = tuple(bad)

        do(gallery, "import")

        assert [line.split(":")[0] for line in notice(gallery).splitlines()] == [str(path) for path in bad]

    def test_the_team_gets_a_copy(self, gallery: TemplateGallery, team: Path) -> None:
        do(gallery, "share")

        assert sorted(path.name for path in team.iterdir()) == ["appeal", "ours"]
        assert notice(gallery) == "Your team has a copy of “Letter”."
        do(gallery, "undo")
        assert [path.name for path in team.iterdir()] == ["appeal"]

    @pytest.mark.parametrize(("answer", "title"), [(Answer.Cancel, "Open letter"), (Answer.Yes, "Letter")])
    def test_what_the_team_has_is_replaced_after_a_question(
        self, gallery: TemplateGallery, own: Path, team: Path, answer: Answer, title: str
    ) -> None:
        (own / "ours").rename(own / "appeal")
        gallery.acts.note(Done("The folder has another name.", own / "appeal"))
        asked = answering(answer)

        do(gallery, "share")

        assert asked == ["Your team has a template “appeal” already. Do you want to replace it?"]
        assert load_template(team / "appeal").title == title

    def test_its_folder_is_opened(
        self, gallery: TemplateGallery, own: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[QUrl] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
        do(gallery, "open_folder")
        assert opened == [QUrl.fromLocalFile(str(own / "ours"))]


def test_the_menu_is_under_the_button_and_under_the_right_mouse_button(
    gallery: TemplateGallery, qtbot: QtBot
) -> None:
    assert button("Manage Templates", gallery).menu() is gallery.acts.menu

    gallery.view.customContextMenuRequested.emit(
        gallery.view.visualRect(gallery.view.currentIndex()).center()
    )

    qtbot.waitUntil(gallery.acts.menu.isVisible)
    assert QApplication.activePopupWidget() is gallery.acts.menu
    gallery.acts.menu.close()


def test_pictures_stay_when_others_change(gallery: TemplateGallery, qtbot: QtBot) -> None:
    def picture(name: str) -> int:
        row = gallery.model.row_of(name)
        assert row is not None
        return gallery.model.item(row).icon().cacheKey()

    blank = picture("letter")
    qtbot.waitUntil(lambda: all(picture(name) != blank for name in names(gallery)))
    before = picture("letter")

    do(gallery, "duplicate")

    assert picture("letter") == before
