"""An editor with the keyboard."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from r2p_drafter.assets import resources_folder
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.editor.personal_words import WORD_LIST, PersonalWords
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.editor.text_box import MarkdownBox
from r2p_drafter.paths import user_folders


@pytest.fixture
def spelling(qtbot: QtBot) -> Spelling:  # noqa: ARG001 (which makes the application)
    """English as in the United States, without a dictionary."""
    made = Spelling()
    made.set_language("en-US")
    return made


@pytest.fixture
def dictionary(qtbot: QtBot, spelling: Spelling) -> Spelling:
    """The same, with its dictionary read and the user's own list, which is empty."""
    spelling.use([resources_folder() / "spelling"], PersonalWords(user_folders().spelling / WORD_LIST))
    with qtbot.waitSignal(spelling.changed):
        spelling.is_known("word")
    return spelling


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(520, 320)
    return made


@pytest.fixture
def box(qtbot: QtBot, window: QWidget, spelling: Spelling) -> MarkdownBox:
    """A box in a window that is shown, its editor with the keyboard."""
    made = MarkdownBox(spelling, window)
    made.resize(500, 300)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


@pytest.fixture
def editor(box: MarkdownBox) -> MarkdownEditor:
    """The editor of the box."""
    return box.editor
