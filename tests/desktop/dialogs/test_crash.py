from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from hands import child
from r2p_drafter.desktop.dialogs.crash import CrashDialog, report_of


def a_report() -> str:
    try:
        try:
            raise KeyError("the text of a letter")
        except KeyError as cause:
            raise ValueError("Dear Mr. Secretary-General") from cause
    except ValueError as error:
        return report_of(type(error), error, error.__traceback__)


def test_a_report_says_where_but_nothing_of_the_letter() -> None:
    report = a_report()

    assert "ValueError" in report
    assert "caused by KeyError" in report
    assert "in a_report" in report
    assert "\nDear" not in report.replace('raise ValueError("Dear', "")


def test_it_says_what_was_saved_and_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("the report", "The letter is kept.")
    qtbot.addWidget(dialog)

    assert "The letter is kept." in child(dialog, QLabel, "what_was_saved").text()
    assert child(dialog, QPlainTextEdit, "report").toPlainText() == "the report"
    QTest.mouseClick(child(dialog, QPushButton, "copy_report"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "the report"
