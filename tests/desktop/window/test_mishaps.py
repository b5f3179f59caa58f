"""What goes wrong with disks, folders and names: it is told, nothing is lost, and nothing is left lying."""

import errno
import os
import re
import stat
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, button, click, in_front, names_in, press_keys, type_subject
from mishaps import UNSYNCED, Mishap, as_ordinary_user, contents, full_disk, mishaps, read_only, removed
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter

Keys = QKeySequence.StandardKey
# Where a folder may not be written to any more, the lock of a letter stays in it.
pytestmark = pytest.mark.qt_log_ignore("Could not remove our own lock file")


@pytest.fixture
def place(disk: Path) -> Path:
    """A folder on it."""
    folder = disk / "letters"
    folder.mkdir()
    return folder


@pytest.fixture
def path(place: Path) -> Path:
    """A letter in that folder."""
    write_letter(a_letter(), place / "ours.letter")
    return place / "ours.letter"


@pytest.fixture
def editing(path: Path, workplace: Workplace, qtbot: QtBot) -> LetterWindow:
    """A window with that letter, into which somebody has typed."""
    window = in_front(workplace.open(path), qtbot)
    type_subject(window, "Ours")
    return window


class TestSave:
    @mishaps(UNSYNCED)
    def test_it_is_told_and_the_letter_stays_here_until_it_can_be_saved(
        self, editing: LetterWindow, path: Path, mishap: Mishap, reason: str
    ) -> None:
        before = contents(path.parent)

        with mishap(path.parent):
            press_keys(editing, Keys.Save)

            assert re.search(f"{re.escape(str(path))}: the letter can't be saved: ({reason})", said(editing))
            assert editing.draft.letter == a_letter(subject="Ours")
            assert editing.isWindowModified()

        assert contents(path.parent) == before
        press_keys(editing, Keys.Save)
        assert read_letter(path) == a_letter(subject="Ours")
        assert said(editing) == ""

    def test_where_only_the_folder_can_not_be_synced_it_is_saved(
        self, editing: LetterWindow, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sync = os.fsync

        def sync_files_only(file: int) -> None:
            if stat.S_ISDIR(os.fstat(file).st_mode):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            sync(file)

        monkeypatch.setattr(os, "fsync", sync_files_only)
        press_keys(editing, Keys.Save)

        assert said(editing) == ""
        assert read_letter(path).subject == "Ours"
        assert not editing.isWindowModified()
        editing.draft.undo_stack.undo()
        assert editing.isWindowModified(), "the file has what was undone"

    @mishaps(but=("a disk that fails", "a limit on files"))
    def test_it_can_go_elsewhere(
        self,
        editing: LetterWindow,
        path: Path,
        chosen: ChosenFiles,
        tmp_path: Path,
        mishap: Mishap,
        reason: str,
    ) -> None:
        before = contents(path.parent)
        chosen.to_save = tmp_path / "elsewhere.letter"

        with mishap(path.parent):
            press_keys(editing, Keys.Save)
            assert re.search(reason, said(editing))
            click(button("Save As…", editing.messages))
            assert read_letter(chosen.to_save) == a_letter(subject="Ours")
            assert not editing.isWindowModified()

        assert contents(path.parent) == before

    def test_a_folder_that_is_gone_is_noticed_when_the_window_is_come_back_to(
        self, editing: LetterWindow, workplace: Workplace, path: Path, qtbot: QtBot
    ) -> None:
        in_front(workplace.show(a_letter()), qtbot)

        with removed(path.parent):
            editing.activateWindow()
            qtbot.waitUntil(lambda: editing.messages.text("disk") != "")
            assert "The letter is only in this window" in editing.messages.text("disk")

        editing.files.look_at_disk()
        assert editing.messages.text("disk") == ""
        press_keys(in_front(editing, qtbot), Keys.Save)
        assert read_letter(path).subject == "Ours"

    def test_a_folder_on_the_way_that_may_not_be_looked_into(self, editing: LetterWindow, path: Path) -> None:
        path.parent.chmod(0)
        with as_ordinary_user():
            press_keys(editing, Keys.Save)
        path.parent.chmod(0o755)

        assert "Permission denied" in said(editing)
        assert editing.isWindowModified()
        assert read_letter(path) == a_letter()


OUTS = {
    "Save As": ("new.letter", "Ctrl+Shift+S"),
    "Word": ("new.docx", "Ctrl+E"),
    "PDF": ("new.pdf", "Ctrl+Shift+E"),
}
outs = pytest.mark.parametrize(("name", "keys"), OUTS.values(), ids=OUTS)


@outs
class TestElsewhere:
    @mishaps()
    def test_it_is_told_and_nothing_is_left_behind(
        self,
        editing: LetterWindow,
        path: Path,
        chosen: ChosenFiles,
        name: str,
        keys: str,
        mishap: Mishap,
        reason: str,
    ) -> None:
        chosen.to_save = path.with_name(name)
        chosen.to_save.write_bytes(b"It was there.")
        before = contents(path.parent)

        with mishap(path.parent):
            press_keys(editing, keys)
            assert re.search(reason, said(editing))
            assert name in said(editing)

        assert contents(path.parent) == before
        assert editing.draft.letter == a_letter(subject="Ours")
        assert editing.isWindowModified()
        assert editing.draft.path == path

    def test_a_name_that_is_too_long(
        self, editing: LetterWindow, path: Path, chosen: ChosenFiles, name: str, keys: str
    ) -> None:
        before = contents(path.parent)
        chosen.to_save = path.with_name(f"{'人權' * 60}{name}")

        press_keys(editing, keys)

        assert "File name too long" in said(editing)
        assert contents(path.parent) == before
        assert editing.isWindowModified()

    def test_a_folder_of_that_name(
        self, editing: LetterWindow, path: Path, chosen: ChosenFiles, name: str, keys: str
    ) -> None:
        chosen.to_save = path.with_name(name)
        chosen.to_save.mkdir()
        before = contents(path.parent)

        press_keys(editing, keys)

        assert "Is a directory" in said(editing)
        assert contents(path.parent) == before

    def test_a_link_that_leads_to_itself(
        self, editing: LetterWindow, path: Path, chosen: ChosenFiles, name: str, keys: str
    ) -> None:
        chosen.to_save = path.with_name(name)
        chosen.to_save.symlink_to(chosen.to_save)

        press_keys(editing, keys)

        assert re.search("Too many levels of symbolic links|Invalid argument", said(editing))
        assert names_in(path.parent) == sorted(["ours.letter", name])
        assert chosen.to_save.is_symlink()

    def test_a_link_stays_one_and_its_file_keeps_its_permissions(
        self, editing: LetterWindow, path: Path, chosen: ChosenFiles, name: str, keys: str
    ) -> None:
        target = path.with_name(f"target-{name}")
        target.write_bytes(b"It was there.")
        target.chmod(0o640)
        chosen.to_save = path.with_name(name)
        chosen.to_save.symlink_to(target.name)

        press_keys(editing, keys)

        assert chosen.to_save.is_symlink()
        assert target.read_bytes() != b"It was there."
        assert target.stat().st_mode & 0o7777 == 0o640
        assert names_in(path.parent) == sorted(["ours.letter", name, target.name])

    @pytest.mark.parametrize("folder", ["Unsere Briefe (2024)", "رسائل – 人權", "🕊 %20 #1; 'x'"])
    def test_any_path(
        self, editing: LetterWindow, place: Path, chosen: ChosenFiles, name: str, keys: str, folder: str
    ) -> None:
        chosen.to_save = place / folder / f"{folder} {name}"
        chosen.to_save.parent.mkdir()

        press_keys(editing, keys)

        assert editing.messages.text("file") == ""
        assert names_in(chosen.to_save.parent) == [chosen.to_save.name]
        assert chosen.to_save.stat().st_size > 100


class TestOwnFile:
    """What a letter's own file is, it stays."""

    @pytest.mark.parametrize("bits", [0o600, 0o640, 0o664])
    def test_its_permissions(self, editing: LetterWindow, path: Path, bits: int) -> None:
        path.chmod(bits)

        press_keys(editing, Keys.Save)

        assert path.stat().st_mode & 0o7777 == bits
        assert read_letter(path).subject == "Ours"

    def test_a_link(self, workplace: Workplace, path: Path, disk: Path, qtbot: QtBot) -> None:
        link = disk / "link.letter"
        link.symlink_to(path)
        window = in_front(workplace.open(link), qtbot)
        type_subject(window, "Ours")

        press_keys(window, Keys.Save)

        assert link.is_symlink()
        assert read_letter(path).subject == "Ours"
        assert names_in(path.parent) == ["ours.letter"]
        assert names_in(disk) == ["letters", "link.letter"]

    def test_a_letter_in_a_read_only_folder_opens_and_is_nobodys(
        self, workplace: Workplace, path: Path, qtbot: QtBot
    ) -> None:
        with read_only(path.parent):
            window = in_front(workplace.open(path), qtbot)

            assert window.draft.letter == a_letter()
            assert window.messages.text("sharing") == ""
        assert [each.name for each in path.parent.iterdir()] == ["ours.letter"]

    def test_a_letter_on_a_full_disk_opens_and_leaves_nothing_there(
        self, workplace: Workplace, path: Path, qtbot: QtBot
    ) -> None:
        with full_disk(path.parent.parent):
            window = in_front(workplace.open(path), qtbot)
            window.close()

        assert [each.name for each in path.parent.iterdir()] == ["ours.letter"]


def said(window: LetterWindow) -> str:
    """What is said of a letter that was saved or exported."""
    return window.messages.text("file") or window.messages.text("export")
