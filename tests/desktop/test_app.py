"""The start of the program: what is opened, what is offered, what is told."""

import datetime
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import child, free_what_is_closed, in_dialog, in_front, press_keys
from mishaps import read_only
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import load_template
from r2p_drafter.desktop.app import STARTED, Program
from r2p_drafter.desktop.dialogs.import_template import ImportTemplate
from r2p_drafter.desktop.dialogs.recovery import RecoveryDialog
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.window.workplace import LAST_TEMPLATE, Workplace
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.archive import pack_archive
from r2p_drafter.paths import HOME_VARIABLE, user_folders


@pytest.fixture
def workplace(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """Where the program opens windows; those that are open at the end are closed."""
    made = Workplace(user_folders())
    monkeypatch.setattr(made, "shelf", shelf)
    yield made
    for window in made.windows:
        window.draft.undo_stack.setClean()
        window.close()
    made.deleteLater()
    free_what_is_closed()


@pytest.fixture
def program(workplace: Workplace) -> Program:
    return Program(workplace)


def letters(workplace: Workplace) -> list[tuple[Path | None, Letter]]:
    return [(window.draft.path, window.draft.letter) for window in workplace.windows]


class TestFirstLetter:
    def test_the_first_start_opens_the_example_without_a_file(
        self, program: Program, workplace: Workplace, example_2009: Path
    ) -> None:
        program.start([], with_example=False)

        assert letters(workplace) == [(None, read_letter(example_2009))]
        assert not workplace.windows[0].isWindowModified()

    def test_later_starts_open_a_new_letter_with_the_last_template(
        self, program: Program, workplace: Workplace
    ) -> None:
        program.start([], with_example=False)
        workplace.close_all()
        workplace.settings.set_text(LAST_TEMPLATE, "letter")

        program.start([], with_example=False)

        assert [letter.template for _, letter in letters(workplace)] == ["letter"]

    def test_where_that_template_is_gone_the_first_one_serves(
        self, program: Program, workplace: Workplace
    ) -> None:
        program.start([], with_example=False)
        workplace.close_all()
        workplace.settings.set_text(LAST_TEMPLATE, "gone")

        program.start([], with_example=False)

        assert [letter.template for _, letter in letters(workplace)] == ["joint-letter"]

    def test_where_the_users_own_has_a_fault_its_name_begins_as_the_one_that_ships(
        self, program: Program, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        own = workplace.folders.templates / "joint-letter"
        shutil.copytree(templates_folder() / "joint-letter", own)
        (own / "letter.html.jinja").write_text("<p>{{ nobody }}</p>")
        monkeypatch.setattr(workplace, "shelf", Shelf([own.parent, templates_folder()]))
        workplace.settings.set_switch(STARTED, True)

        program.start([], with_example=False)

        ((_, letter),) = letters(workplace)
        shipped = load_template(templates_folder() / "joint-letter")
        assert letter == replace(shipped.defaults, template="joint-letter")
        told = workplace.windows[0].messages.text("template")
        assert told.startswith(
            "The template “joint-letter” has a fault: joint-letter/letter.html.jinja, line 1:"
        )
        assert told.endswith(". This letter begins as R2P Drafter’s own template of that name does.")

    def test_letters_that_are_named_are_opened_each_in_its_window(
        self, program: Program, workplace: Workplace, tmp_path: Path
    ) -> None:
        paths = [tmp_path / "one.letter", tmp_path / "two.letter"]
        for path in paths:
            write_letter(a_letter(subject=path.stem), path)

        program.start(paths, with_example=False)

        assert [path for path, _ in letters(workplace)] == paths

    def test_what_can_not_be_opened_is_told_in_a_window(
        self, program: Program, workplace: Workplace, tmp_path: Path
    ) -> None:
        program.start([tmp_path / "nowhere.letter"], with_example=False)

        (window,) = workplace.windows
        assert "nowhere.letter" in window.messages.text("file")


class TestTemplates:
    @pytest.fixture
    def sent(self, tmp_path: Path) -> Path:
        """A template that somebody sent."""
        pack_archive(templates_folder() / "letter", tmp_path / "sent.r2ptemplate")
        return tmp_path / "sent.r2ptemplate"

    def test_one_that_is_opened_is_asked_about_over_a_new_letter(
        self, program: Program, workplace: Workplace, sent: Path, qtbot: QtBot
    ) -> None:
        program.start([sent], with_example=False)

        (window,) = workplace.windows
        dialog = in_front(child(window, ImportTemplate), qtbot)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert (workplace.folders.templates / "letter-2" / "template.toml").is_file()

    def test_while_letters_are_open_it_is_asked_about_over_the_last_of_them(
        self, program: Program, workplace: Workplace, sent: Path, tmp_path: Path, qtbot: QtBot
    ) -> None:
        write_letter(a_letter(), tmp_path / "our.letter")
        program.open_more([sent, tmp_path / "our.letter"])

        (window,) = workplace.windows
        assert window.draft.path == tmp_path / "our.letter"
        QTest.keyClick(in_front(child(window, ImportTemplate), qtbot), Qt.Key.Key_Escape)
        assert not workplace.folders.templates.exists()


class TestRecovery:
    @pytest.fixture
    def left(self, workplace: Workplace, tmp_path: Path) -> list[JournalFile]:
        """Two letters that a session left which is over: one of a file, one without."""
        write_letter(a_letter(), tmp_path / "our.letter")
        files = [JournalFile(workplace.journal_folder) for _ in range(2)]
        files[0].write(a_letter(subject="Unsaved"), tmp_path / "our.letter")
        files[1].write(a_letter(subject="Never saved"), None)
        for file in files:
            file.release()
        return files

    def test_recovered_letters_are_open_as_they_were_and_are_not_saved_yet(
        self, program: Program, workplace: Workplace, left: list[JournalFile], tmp_path: Path
    ) -> None:
        in_dialog(RecoveryDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))

        program.start([], with_example=False)

        found = {path: letter.subject for path, letter in letters(workplace)}
        assert found == {tmp_path / "our.letter": "Unsaved", None: "Never saved"}
        assert all(window.isWindowModified() for window in workplace.windows)
        assert read_letter(tmp_path / "our.letter") == a_letter()
        assert all(file.path.exists() for file in left)

    def test_saved_they_are_forgotten(
        self, program: Program, workplace: Workplace, left: list[JournalFile], tmp_path: Path, qtbot: QtBot
    ) -> None:
        in_dialog(RecoveryDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
        program.start([], with_example=False)

        window = workplace.window_of(tmp_path / "our.letter")
        assert window is not None
        press_keys(in_front(window, qtbot), "Ctrl+S")
        window.close()

        assert not left[0].path.exists()
        assert left[1].path.exists()
        assert read_letter(tmp_path / "our.letter").subject == "Unsaved"

    @pytest.mark.usefixtures("left")
    def test_decided_later_they_are_offered_again(self, program: Program, workplace: Workplace) -> None:
        in_dialog(RecoveryDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
        program.start([], with_example=False)

        again = workplace.left_behind()

        assert {each.kept.letter.subject for each in again} == {"Unsaved", "Never saved"}
        for each in again:
            each.file.release()

    @pytest.mark.usefixtures("left")
    def test_discarded_they_are_gone(self, program: Program, workplace: Workplace) -> None:
        def discard_all(dialog: RecoveryDialog) -> None:
            for box in dialog.findChildren(QComboBox):
                QTest.keyClick(box, Qt.Key.Key_End)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        in_dialog(RecoveryDialog, discard_all)
        program.start([], with_example=False)

        assert workplace.left_behind() == ()
        assert list(workplace.journal_folder.iterdir()) == []

    @pytest.mark.usefixtures("left")
    def test_what_can_not_be_removed_is_told_and_offered_again(
        self, program: Program, workplace: Workplace
    ) -> None:
        def discard_all(dialog: RecoveryDialog) -> None:
            for box in dialog.findChildren(QComboBox):
                QTest.keyClick(box, Qt.Key.Key_End)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

        in_dialog(RecoveryDialog, discard_all)

        with read_only(workplace.journal_folder):
            program.start([], with_example=False)

        (window,) = workplace.windows
        assert window.messages.text("recovery") == (
            f"{workplace.journal_folder}: what you discarded can’t be removed: Permission denied."
            " It is offered again at the next start."
        )
        again = workplace.left_behind()
        assert len(again) == 2
        for each in again:
            each.file.release()

    def test_what_the_file_has_as_well_is_not_offered(
        self, program: Program, workplace: Workplace, tmp_path: Path
    ) -> None:
        write_letter(a_letter(), tmp_path / "our.letter")
        file = JournalFile(workplace.journal_folder)
        file.write(a_letter(), tmp_path / "our.letter")
        file.release()

        program.start([], with_example=False)

        assert not file.path.exists()

    @pytest.mark.usefixtures("left")
    def test_a_file_that_was_saved_later_than_the_letter_was_kept_is_told(
        self, program: Program, workplace: Workplace, tmp_path: Path
    ) -> None:
        write_letter(a_letter(subject="A colleague's"), tmp_path / "our.letter")
        later = datetime.datetime.now(datetime.UTC).timestamp() + 60
        os.utime(tmp_path / "our.letter", (later, later))
        in_dialog(RecoveryDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))

        program.start([], with_example=False)

        window = workplace.window_of(tmp_path / "our.letter")
        assert window is not None
        assert "our.letter" in window.messages.text("disk")
        assert window.draft.letter.subject == "Unsaved"


WHOLE_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from r2p_drafter.desktop import app
sys.stdout.reconfigure(encoding="utf-8")
def tell():
    for window in QApplication.topLevelWidgets():
        print(window.windowTitle(), *(each.text() for each in window.findChildren(QLabel, "message")))
    QApplication.closeAllWindows()
start = app.Program.start
def start_and_end(*given, **named):
    start(*given, **named)
    QTimer.singleShot(600, tell)
app.Program.start = start_and_end
sys.exit(app.run([Path(name) for name in sys.argv[1:]]))
"""


AS_ORDINARY_USER = "from mishaps import as_ordinary_user; user = as_ordinary_user(); user.__enter__()\n"


def said_by_whole_run(program: str, *letters: Path) -> str:
    """Run the program until its windows are there; return their titles and messages."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", program, *map(str, letters)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=environment, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "QThread" not in done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["home", "Zoë’s “home” – 人權 (2)"])
def test_the_whole_program_opens_a_letter_and_ends_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    home, letter = tmp_path / name, tmp_path / f"{name}.letter"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    write_letter(a_letter(), letter)

    assert f"{name}.letter[*]" in said_by_whole_run(WHOLE_RUN, letter)

    assert (home / "config" / "settings.ini").exists()
    assert list((home / "state" / "journal").glob("*")) == []
    assert sorted(tmp_path.iterdir()) == sorted([home, letter])


def test_where_nothing_of_the_users_can_be_written_it_starts_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))

    with read_only(tmp_path):
        said = said_by_whole_run(AS_ORDINARY_USER + WHOLE_RUN)

    assert "settings.ini: this file can’t be written" in said
    assert list(tmp_path.iterdir()) == []
