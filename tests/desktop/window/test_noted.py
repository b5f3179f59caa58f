"""The log tells what became of a letter and of the library, and no word of either."""

import getpass
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from elsewhere import open_on_another_computer
from hands import ChosenFiles, button, child, click, free_what_is_closed, in_dialog, in_front, press_keys
from noted import all_of, noted
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.app import Program
from r2p_drafter.desktop.dialogs.recovery import RecoveryDialog
from r2p_drafter.desktop.dialogs.versions import VersionsDialog
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.settings import LIBRARY_URL
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.file import write_letter
from r2p_drafter.letter.model import Addressee, Signatory, Text

Lines = Callable[[], list[str]]

SECRET = "zebra"  # noqa: S105 (no password)
"""What all names of files, folders, people and templates have in them, and all that the letter says."""
PATIENCE = 15_000


@pytest.fixture
def log_folder(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def lines(log_folder: Path) -> Iterator[Lines]:
    """What the log has, which is open."""
    with noted(log_folder) as found:
        yield found


@pytest.fixture
def library(workplace: Workplace) -> Iterator[LibraryDesk]:
    """The desk that all windows share, which is closed at the end."""
    yield workplace.library
    workplace.library.close()
    free_what_is_closed()


@pytest.fixture
def secret_window(workplace: Workplace, tmp_path: Path, lines: Lines, qtbot: QtBot) -> LetterWindow:  # noqa: ARG001
    """A window with a letter of which nothing may be told, opened from its file."""
    folder = tmp_path / f"{SECRET} campaign"
    folder.mkdir()
    path = folder / f"{SECRET}.letter"
    letter = a_letter(
        subject=f"The {SECRET} clause",
        addressee=Addressee(name=f"Ms. {SECRET}", organisation=f"Mission of {SECRET}"),
        body=(Text(markdown=f"We write about {SECRET} and {{{{ {SECRET} }}}}."),),
        signatories=(Signatory(name=f"Dr. {SECRET}"),),
    )
    write_letter(letter, path)
    return in_front(workplace.open(path), qtbot)


def seen(found: list[str]) -> list[str]:
    """The events with their figures left out."""
    return [re.sub(r"(milliseconds|size|pages)=\S+", r"\1=…", event) for event in found]


def no_word_of_it(log_folder: Path, tmp_path: Path) -> None:
    told = all_of(log_folder)
    assert SECRET not in told.lower()
    assert str(tmp_path) not in told
    assert not re.search(rf"\b{re.escape(getpass.getuser())}\b", told)


def test_a_letter_that_is_opened_saved_and_exported(
    secret_window: LetterWindow, chosen: ChosenFiles, lines: Lines, log_folder: Path, tmp_path: Path
) -> None:
    secret_window.draft.set_value("reference", SECRET, "Change the reference")
    press_keys(secret_window, "Ctrl+S")
    chosen.to_save = tmp_path / f"{SECRET}.docx"
    secret_window.exports.to_word()
    chosen.to_save = tmp_path / f"{SECRET}.pdf"
    secret_window.exports.to_pdf()
    chosen.to_save = tmp_path / "nowhere" / SECRET / f"{SECRET}.docx"
    secret_window.exports.to_word()

    assert seen(lines()) == [
        "opened milliseconds=… size=…",
        "saved milliseconds=… size=…",
        "exported kind=.docx pages=… milliseconds=… size=…",
        "exported kind=.pdf pages=… milliseconds=… size=…",
        "not exported",
    ]
    assert "size=<4KB" in lines()[0]
    no_word_of_it(log_folder, tmp_path)


def test_a_letter_that_can_not_be_read(
    workplace: Workplace, lines: Lines, log_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / f"{SECRET}.letter"
    path.write_text(f'{{"{SECRET}": ', encoding="utf-8")

    with pytest.raises(LetterFileError):
        workplace.open(path)

    assert lines() == ["not opened"]
    no_word_of_it(log_folder, tmp_path)


def test_a_template_with_a_fault_is_told_once_while_somebody_types(
    secret_window: LetterWindow,
    lines: Lines,
    log_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "templates" / f"{SECRET}-template"
    shutil.copytree(templates_folder() / "letter", folder)
    (folder / "letter.html.jinja").write_text(f"<p>{{{{ {SECRET} }}}}</p>", encoding="utf-8")
    monkeypatch.setattr(secret_window.composition, "_shelf", Shelf([folder.parent, templates_folder()]))

    secret_window.draft.set_value("template", folder.name, "Change the template")
    for number in range(3):
        secret_window.draft.set_value("subject", f"{SECRET} {number}", "Type", typing=True)

    assert SECRET in secret_window.composition.fault
    assert lines()[1:] == ["not composed"]
    assert "there is no “{}” here; a template knows {}" in all_of(log_folder)
    no_word_of_it(log_folder, tmp_path)


def test_a_library_that_comes_and_goes(
    workplace: Workplace,
    library: LibraryDesk,
    secret_window: LetterWindow,  # noqa: ARG001
    lines: Lines,
    log_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    library.start()
    qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)

    server = f"postgresql://{SECRET}:{SECRET}@127.0.0.1:1/{SECRET}"
    workplace.settings.set_text(LIBRARY_URL, server)
    qtbot.waitUntil(lambda: library.state == "offline", timeout=PATIENCE)
    library.ask()
    qtbot.wait(100)
    workplace.settings.set_text(LIBRARY_URL, f"sqlite:///{tmp_path}/{SECRET}.sqlite")
    qtbot.waitUntil(lambda: library.state == "online", timeout=PATIENCE)

    assert lines()[1:] == [
        "library state=online kind=sqlite",
        "library state=off kind=postgresql",
        "library",
        "library state=offline kind=postgresql",
        "library state=off kind=sqlite",
        "library state=online kind=sqlite",
    ]
    assert "LibraryOffline: " in all_of(log_folder)
    no_word_of_it(log_folder, tmp_path)


def test_an_older_version_that_is_brought_back(
    secret_window: LetterWindow, lines: Lines, log_folder: Path, tmp_path: Path
) -> None:
    for subject in ("One", "Two"):
        secret_window.draft.set_value("subject", f"{SECRET} {subject}", "Change the subject")
        press_keys(secret_window, "Ctrl+S")
    secret_window.versions.show()
    dialog = child(secret_window, VersionsDialog)
    QTest.keyClick(child(dialog, QListWidget, "versions"), Qt.Key.Key_Down)
    click(button("Bring Back", dialog))

    assert [each.split()[0] for each in lines()] == ["opened", "saved", "saved", "older"]
    no_word_of_it(log_folder, tmp_path)


def test_a_letter_that_somebody_else_has(
    workplace: Workplace, lines: Lines, log_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / f"{SECRET}.letter"
    write_letter(a_letter(), path)
    open_on_another_computer(path, f"{SECRET}-laptop", SECRET)

    window = workplace.open(path)
    window.complete()
    window.sharing.look()

    assert [each for each in lines() if "lock" in each] == ["lock here=False"]
    no_word_of_it(log_folder, tmp_path)


def test_work_that_can_not_be_kept_and_then_can(
    workplace: Workplace, lines: Lines, log_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace.folders.state.mkdir(parents=True, exist_ok=True)
    workplace.journal_folder.write_text("no folder")
    window = workplace.show(a_letter())
    window.complete()
    window.draft.set_value("subject", SECRET, "Change the subject")
    qtbot.waitUntil(lambda: window.messages.text("journal") != "")
    workplace.journal_folder.unlink()
    qtbot.waitUntil(lambda: window.messages.text("journal") == "")

    assert lines() == ["autosave", "autosave state=mended"]
    no_word_of_it(log_folder, tmp_path)


def test_what_is_found_at_the_start(workplace: Workplace, tmp_path: Path) -> None:
    workplace.folders.config.mkdir(parents=True, exist_ok=True)
    (workplace.folders.config / "settings.ini").write_bytes(b"[" + SECRET.encode() + b"\nno settings\n")
    damaged = Workplace(workplace.folders)
    file = JournalFile(damaged.journal_folder)
    file.write(a_letter(subject=SECRET), tmp_path / f"{SECRET}.letter")
    file.release()
    in_dialog(RecoveryDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))

    with noted(damaged.folders.log) as found:
        Program(damaged).start([], with_example=False)

        assert [each for each in found() if not each.startswith("started version=")] == [
            "settings state=damaged",
            "recovery offered=1 taken=1",
        ]
        assert len(found()) == 3
        no_word_of_it(damaged.folders.log, tmp_path)
    for window in damaged.windows:
        window.draft.undo_stack.setClean()
        window.close()
    damaged.deleteLater()
    free_what_is_closed()
