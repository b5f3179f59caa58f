"""The clipboard when the program ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from builders import a_passage
from r2p_drafter.desktop.clipboard import leave_text
from r2p_drafter.desktop.forms.bank.mime import PASSAGES, mime_of
from r2p_drafter.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def emptied(qapp: object) -> Iterator[None]:  # noqa: ARG001
    """Other tests find nothing on the clipboard."""
    yield
    QGuiApplication.clipboard().clear()


def on_clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def test_what_only_this_program_understands_is_left_as_text() -> None:
    QGuiApplication.clipboard().setMimeData(mime_of([a_passage(text="Protect civilians.")]))
    assert on_clipboard().hasFormat(PASSAGES)

    leave_text()

    assert on_clipboard().text() == "Protect civilians."
    assert not on_clipboard().hasFormat(PASSAGES)


def test_what_qt_or_another_program_put_there_stays_as_it_is(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setHtml("<b>Protect</b> civilians.")
    editor.selectAll()
    editor.copy()

    leave_text()

    assert "font-weight" in on_clipboard().html()


def test_an_empty_one_stays_empty() -> None:
    QGuiApplication.clipboard().clear()

    leave_text()

    assert QGuiApplication.clipboard().text() == ""


WHOLE_RUN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from builders import a_passage
from r2p_drafter.desktop import app
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.forms.bank.mime import mime_of
from r2p_drafter.desktop.window.letter_window import LetterWindow
def copy_text(window):
    window.exports.copy_text()
def copy_passage(window):
    QGuiApplication.clipboard().setMimeData(mime_of([a_passage()]))
def copy_words(window):
    editor = MarkdownEditor(window.spelling, window)
    editor.insertPlainText("We urge all States to act.")
    editor.selectAll()
    editor.copy()
def end():
    window, = (each for each in QApplication.topLevelWidgets() if isinstance(each, LetterWindow))
    globals()[sys.argv[1]](window)
    print(QGuiApplication.clipboard().text() != "")
    QApplication.closeAllWindows()
start = app.Program.start
def start_and_end(*given, **named):
    start(*given, **named)
    QTimer.singleShot(600, end)
app.Program.start = start_and_end
sys.exit(app.run([]))
"""


@pytest.mark.parametrize("act", ["copy_text", "copy_passage", "copy_words"])
def test_the_program_ends_well_with_what_was_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", WHOLE_RUN, act],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr
