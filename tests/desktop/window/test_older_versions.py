"""Older versions: kept whenever a letter is saved, looked at, and brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import Answer, ChosenFiles, action, answering, button, child, click, in_front, press_keys
from r2p_drafter.desktop.dialogs.versions import VersionsDialog
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter

Keys = QKeySequence.StandardKey


def save(window: LetterWindow, subject: str) -> None:
    """Change the letter and save it."""
    window.draft.set_value("subject", subject, "Change the subject")
    press_keys(window, Keys.Save)


def subjects(workplace: Workplace, path: Path) -> list[str]:
    return [read_letter(version.path).subject for version in workplace.versions.of(path)]


def opened(window: LetterWindow, qtbot: QtBot) -> VersionsDialog:
    """Open the window of versions from the menu."""
    action(window, "older_versions").trigger()
    return in_front(child(window, VersionsDialog), qtbot)


class TestKeeping:
    def test_what_was_there_and_what_is_saved_is_kept(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        for subject in ("One", "Two"):
            save(saved_window, subject)

        assert subjects(workplace, our_letter) == ["Two", "One", ""]

    def test_save_as_begins_versions_of_its_own_and_keeps_what_it_replaced(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        chosen.to_save = our_letter.with_name("second.letter")
        write_letter(a_letter(subject="It was there"), chosen.to_save)

        press_keys(saved_window, Keys.SaveAs)

        assert subjects(workplace, chosen.to_save) == ["", "It was there"]
        assert subjects(workplace, our_letter) == []

    def test_what_another_program_made_of_the_file_is_kept_when_it_is_replaced(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        write_letter(a_letter(subject="Theirs"), our_letter)
        answering(Answer.Yes)

        save(saved_window, "Ours")

        assert subjects(workplace, our_letter) == ["Ours", "Theirs"]

    def test_where_none_can_be_kept_it_is_told_and_the_letter_saved(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        workplace.folders.data.mkdir(parents=True, exist_ok=True)
        workplace.folders.versions.write_text("no folder")

        save(saved_window, "Ours")

        assert read_letter(our_letter).subject == "Ours"
        assert not saved_window.isWindowModified()
        assert "The older versions of “ours.letter” can’t be kept" in saved_window.messages.text("versions")

    def test_kept_again_nothing_more_is_said(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        workplace.folders.data.mkdir(parents=True, exist_ok=True)
        workplace.folders.versions.write_text("no folder")
        save(saved_window, "One")
        workplace.folders.versions.unlink()

        save(saved_window, "Two")

        assert saved_window.messages.text("versions") == ""
        assert subjects(workplace, our_letter) == ["Two", "One"]


class TestLooking:
    def test_one_is_brought_back_as_one_step(
        self, saved_window: LetterWindow, our_letter: Path, qtbot: QtBot
    ) -> None:
        for subject in ("One", "Two"):
            save(saved_window, subject)
        dialog = opened(saved_window, qtbot)
        versions = child(dialog, QListWidget, "versions")
        assert versions.count() == 3
        QTest.keyClick(versions, Qt.Key.Key_Down)

        click(button("Bring Back", dialog))

        assert saved_window.draft.letter.subject == "One"
        assert saved_window.isWindowModified()
        assert action(saved_window, "undo").text() == "&Undo Bring back an older version"
        action(saved_window, "undo").trigger()
        assert saved_window.draft.letter.subject == "Two"
        assert read_letter(our_letter).subject == "Two"

    def test_closed_it_changes_nothing(self, saved_window: LetterWindow, qtbot: QtBot) -> None:
        save(saved_window, "One")
        dialog = opened(saved_window, qtbot)

        QTest.keyClick(dialog, Qt.Key.Key_Escape)

        assert saved_window.draft.letter.subject == "One"
        assert not saved_window.isWindowModified()

    def test_before_the_first_save_it_is_told_that_there_are_none(self, saved_window: LetterWindow) -> None:
        action(saved_window, "older_versions").trigger()

        assert "There are no older versions" in saved_window.messages.text("versions")
        assert saved_window.findChild(VersionsDialog) is None

    def test_a_letter_without_a_file_has_none(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        assert not action(window, "older_versions").isEnabled()
        chosen.to_save = tmp_path / "new.letter"

        press_keys(window, Keys.Save)

        assert action(window, "older_versions").isEnabled()

    def test_versions_that_can_not_be_looked_at_are_told(
        self, saved_window: LetterWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refused(*_: object) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(saved_window.workplace.versions, "of", refused)

        action(saved_window, "older_versions").trigger()

        assert "Input/output error" in saved_window.messages.text("versions")
