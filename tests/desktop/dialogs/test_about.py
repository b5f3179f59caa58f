import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hands import child
from r2p_drafter import __version__
from r2p_drafter.desktop.dialogs.about import AboutDialog, versions


def test_versions_name_the_program_and_what_it_stands_on() -> None:
    lines = versions().splitlines()

    assert lines[0] == f"R2P Drafter {__version__}"
    assert f"Python {platform.python_version()}" in lines
    assert any(line.startswith(f"Qt {qVersion()}") for line in lines)


def test_versions_can_be_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)

    QTest.mouseClick(child(dialog, QPushButton, "copy_versions"), Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == versions()
