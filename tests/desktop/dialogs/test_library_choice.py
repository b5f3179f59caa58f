"""Choosing the library, and trying whether it is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hands import child, click, in_front
from postgresql import PASSWORD, QUOTED_PASSWORD, Server
from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog
from r2p_drafter.desktop.settings import LIBRARY_URL, Settings


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> PreferencesDialog:
    made = PreferencesDialog(settings)
    qtbot.addWidget(made)
    made.show()
    return in_front(made, qtbot)


def tried(dialog: PreferencesDialog, url: str, qtbot: QtBot) -> str:
    """Try an address, and return what is said of it."""
    line, button = child(dialog, QLineEdit, "library_url"), child(dialog, QPushButton, "test_library")
    line.clear()
    QTest.keyClicks(line, url)
    click(button)
    qtbot.waitUntil(button.isEnabled, timeout=15_000)
    return child(dialog, QLabel, "library_told").text()


def test_an_address_is_remembered_when_the_user_goes_on(
    dialog: PreferencesDialog, settings: Settings
) -> None:
    line = child(dialog, QLineEdit, "library_url")

    line.setFocus()
    QTest.keyClicks(line, " sqlite:////team/library.sqlite ")
    assert settings.text(LIBRARY_URL) == ""
    QTest.keyClick(line, Qt.Key.Key_Tab)

    assert settings.text(LIBRARY_URL) == "sqlite:////team/library.sqlite"


def test_the_users_own_library_needs_no_address_and_no_test(dialog: PreferencesDialog) -> None:
    assert child(dialog, QLineEdit, "library_url").placeholderText() == "on this computer"
    assert not child(dialog, QPushButton, "test_library").isEnabled()


def test_a_library_that_is_there_is_said_to_work(
    dialog: PreferencesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    said = tried(dialog, f"sqlite:///{tmp_path / 'team.sqlite'}", qtbot)

    assert said.startswith("It works:")
    assert "team.sqlite" in said


def test_what_is_wrong_is_said_and_read_out(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    said = tried(dialog, "mysql://server/library", qtbot)

    assert "mysql" in said
    assert child(dialog, QLineEdit, "library_url").accessibleDescription() == said


@pytest.mark.xdist_group("postgresql")
def test_a_password_is_not_said_again(
    dialog: PreferencesDialog, postgresql_server: Server, qtbot: QtBot
) -> None:
    said = tried(dialog, postgresql_server.database(), qtbot)

    assert said.startswith("It works: postgresql://")
    assert PASSWORD not in said
    assert QUOTED_PASSWORD not in said


def test_a_dialog_that_is_closed_meanwhile_is_told_nothing(
    settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = PreferencesDialog(settings)
    dialog.show()
    QTest.keyClicks(child(dialog, QLineEdit, "library_url"), f"sqlite:///{tmp_path / 'team.sqlite'}")
    click(child(dialog, QPushButton, "test_library"))

    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    qtbot.waitUntil((tmp_path / "team.sqlite").exists, timeout=15_000)
