"""The folder that a team shares: typed or chosen, and taken only where it is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hands import child, click, in_front
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.settings import TEAM_TEMPLATES, Settings


@pytest.fixture
def dialog(settings: Settings, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(settings)
    qtbot.addWidget(made)
    made.show()
    return in_front(made, qtbot)


def enter(dialog: PreferencesDialog, text: str) -> None:
    line = child(dialog, QLineEdit, "team_folder")
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def fault(dialog: PreferencesDialog) -> str:
    """What is said of the folder besides what it is for."""
    text = child(dialog, QLabel, "team_folder_note").text()
    return "" if text == "Its templates are offered to all who choose the same folder." else text


def test_a_folder_that_is_there_is_taken(
    dialog: PreferencesDialog, settings: Settings, tmp_path: Path
) -> None:
    enter(dialog, str(tmp_path))

    assert settings.text(TEAM_TEMPLATES) == str(tmp_path)
    assert fault(dialog) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [("/nowhere/at/all", "There is no folder “/nowhere/at/all”."), ("here", "the whole path")],
)
def test_one_that_is_not_is_told_and_the_old_one_stays(
    dialog: PreferencesDialog, settings: Settings, tmp_path: Path, text: str, why: str
) -> None:
    enter(dialog, str(tmp_path))
    enter(dialog, text)

    assert why in fault(dialog)
    assert settings.text(TEAM_TEMPLATES) == str(tmp_path)
    enter(dialog, str(tmp_path))
    assert fault(dialog) == ""


def test_emptied_there_is_none(dialog: PreferencesDialog, settings: Settings, tmp_path: Path) -> None:
    enter(dialog, str(tmp_path))
    enter(dialog, "")

    assert settings.text(TEAM_TEMPLATES) == ""


def test_it_can_be_chosen(
    dialog: PreferencesDialog, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    click(child(dialog, QPushButton, "browse_team_folder"))
    chooser = in_front(child(dialog, QFileDialog), qtbot)

    chooser.fileSelected.emit(str(tmp_path))

    assert settings.text(TEAM_TEMPLATES) == str(tmp_path)
    assert child(dialog, QLineEdit, "team_folder").text() == str(tmp_path)
    QTest.keyClick(chooser, Qt.Key.Key_Escape)


def test_what_was_chosen_is_shown_again(settings: Settings, tmp_path: Path, qtbot: QtBot) -> None:
    settings.set_text(TEAM_TEMPLATES, str(tmp_path))
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert child(dialog, QLineEdit, "team_folder").text() == str(tmp_path)
