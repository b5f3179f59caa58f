"""The dialogs that ask for files, used by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hands import Answer, answering, in_dialog
from mishaps import as_ordinary_user
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.desktop.window.file_dialogs import LAST_FOLDER, FileDialogs, file_name


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture(autouse=True)
def qt_dialogs() -> None:
    """The dialogs of Qt's own, where the platform would show others."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def dialogs(settings: Settings, tmp_path: Path) -> FileDialogs:
    settings.set_text(LAST_FOLDER, str(tmp_path))
    return FileDialogs(settings)


def typed(name: str, then: Callable[[], object] = lambda: None) -> None:
    """Type a name into the dialog that opens next, and press Enter."""

    def type_name(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(name)  # what is typed would open a list of completions, when that is ready
        then()
        QTest.keyClick(field, Qt.Key.Key_Return)

    in_dialog(QFileDialog, type_name)


def test_a_letter_to_open_is_chosen_where_the_user_was_last(
    dialogs: FileDialogs, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "our.letter").write_text("{}")
    typed("our.letter")

    assert dialogs.letters_to_open(parent) == (tmp_path / "our.letter",)


def test_the_folder_is_remembered(
    dialogs: FileDialogs, settings: Settings, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "inside").mkdir()
    typed(str(tmp_path / "inside" / "our.letter"))

    dialogs.letter_to_save(parent, "x", None)

    assert settings.text(LAST_FOLDER) == str(tmp_path / "inside")


def test_the_suffix_is_added(dialogs: FileDialogs, parent: QWidget, tmp_path: Path) -> None:
    typed("our")
    assert dialogs.letter_to_save(parent, "x", None) == tmp_path / "our.letter"

    typed("our.v2")
    assert dialogs.file_to_export(parent, ".docx", "x", tmp_path) == tmp_path / "our.v2.docx"


def test_a_name_that_is_too_long_is_left_to_whoever_writes(
    dialogs: FileDialogs, parent: QWidget, tmp_path: Path
) -> None:
    typed("人權" * 60)

    assert dialogs.letter_to_save(parent, "x", None) == tmp_path / f"{'人權' * 60}.letter"


def test_a_folder_that_may_not_be_looked_into_any_more_is_no_error(
    dialogs: FileDialogs, settings: Settings, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "closed" / "inside").mkdir(parents=True)
    settings.set_text(LAST_FOLDER, str(tmp_path / "closed" / "inside"))
    (tmp_path / "closed").chmod(0)

    with as_ordinary_user():
        typed(str(tmp_path / "our.letter"))
        chosen = dialogs.letter_to_save(parent, "x", None)

    (tmp_path / "closed").chmod(0o755)
    assert chosen == tmp_path / "our.letter"


def test_the_suggestion_is_taken_with_enter(dialogs: FileDialogs, parent: QWidget, tmp_path: Path) -> None:
    in_dialog(QFileDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))

    chosen = dialogs.file_to_export(parent, ".pdf", "Letter to Ms. Díaz: 5/6", tmp_path)

    assert chosen == tmp_path / "Letter to Ms. Díaz 5 6.pdf"


def test_escape_chooses_nothing(dialogs: FileDialogs, parent: QWidget) -> None:
    def escape(dialog: QFileDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(QFileDialog, escape)
    assert dialogs.letters_to_open(parent) == ()
    in_dialog(QFileDialog, escape)
    assert dialogs.letter_to_save(parent, "x", None) is None


@pytest.mark.parametrize(("answer", "replaced"), [(Answer.Yes, True), (Answer.Cancel, False)])
def test_a_file_that_only_the_suffix_meets_is_asked_about(
    dialogs: FileDialogs, parent: QWidget, tmp_path: Path, answer: Answer, replaced: bool
) -> None:
    (tmp_path / "our.v2.docx").write_text("mine")
    typed("our.v2", then=lambda: answering(answer))

    chosen = dialogs.file_to_export(parent, ".docx", "x", tmp_path)

    assert (chosen is not None) == replaced


def test_templates_have_a_suffix_of_their_own(dialogs: FileDialogs, parent: QWidget, tmp_path: Path) -> None:
    typed(str(tmp_path / "mine"))
    assert dialogs.template_to_export(parent, "ours") == tmp_path / "mine.r2ptemplate"

    (tmp_path / "theirs.r2ptemplate").write_text("x")
    typed("theirs.r2ptemplate")
    assert dialogs.templates_to_import(parent) == (tmp_path / "theirs.r2ptemplate",)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Letter to Ms. Díaz, 5 March 2024", "Letter to Ms. Díaz, 5 March 2024.docx"),
        ("../../etc/passwd", "etc passwd.docx"),
        ("Either/or: “why?”", "Either or “why ”.docx"),
        ("...", "letter.docx"),
        ("", "letter.docx"),
        ("word " * 40, f"{'word ' * 15}word.docx"),
        ("人權" * 60, f"{'人權' * 33}.docx"),
    ],
)
def test_any_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".docx") == name
