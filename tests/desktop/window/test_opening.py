"""Letters opened from a window: by dialog, from the recent ones, dropped onto it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, action, drop, in_front, press_keys
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.recent_menu import RecentMenu
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import write_letter

Keys = QKeySequence.StandardKey


@pytest.fixture
def second_letter(our_letter: Path) -> Path:
    """Another letter in the same folder."""
    path = our_letter.with_name("second.letter")
    write_letter(a_letter(subject="The second"), path)
    return path


def recent_menu(window: LetterWindow) -> RecentMenu:
    window.complete()
    (menu,) = window.findChildren(RecentMenu)
    return menu


def names(menu: QMenu) -> list[str]:
    return [entry.text().split("—")[0].strip() for entry in menu.actions() if entry.data()]


class TestDialog:
    def test_an_untouched_window_is_used(
        self, window: LetterWindow, our_letter: Path, chosen: ChosenFiles, workplace: Workplace
    ) -> None:
        chosen.to_open = (our_letter,)

        press_keys(window, Keys.Open)

        assert workplace.windows == (window,)
        assert window.draft.path == our_letter
        assert window.windowTitle() == "ours.letter[*]"
        assert not window.draft.undo_stack.canUndo()

    def test_one_with_work_in_it_is_left_alone(
        self, window: LetterWindow, our_letter: Path, chosen: ChosenFiles, workplace: Workplace
    ) -> None:
        window.draft.set_value("subject", "Work", "Change the subject")
        chosen.to_open = (our_letter,)

        press_keys(window, Keys.Open)

        assert [each.draft.path for each in workplace.windows] == [None, our_letter]
        assert window.draft.letter.subject == "Work"

    def test_several_are_opened_each_in_its_window(
        self,
        window: LetterWindow,
        our_letter: Path,
        second_letter: Path,
        chosen: ChosenFiles,
        workplace: Workplace,
    ) -> None:
        chosen.to_open = (our_letter, second_letter)

        press_keys(window, Keys.Open)

        assert [each.draft.path for each in workplace.windows] == [our_letter, second_letter]

    def test_a_letter_that_is_open_comes_forward(
        self,
        saved_window: LetterWindow,
        window: LetterWindow,
        our_letter: Path,
        chosen: ChosenFiles,
        qtbot: QtBot,
    ) -> None:
        in_front(window, qtbot)
        link = our_letter.with_name("link.letter")
        link.symlink_to(our_letter)
        chosen.to_open = (link,)

        press_keys(window, Keys.Open)

        qtbot.waitUntil(saved_window.isActiveWindow)
        assert len(window.workplace.windows) == 2

    def test_what_is_no_letter_is_told_and_nothing_is_lost(
        self, window: LetterWindow, tmp_path: Path, chosen: ChosenFiles
    ) -> None:
        broken = tmp_path / "broken.letter"
        broken.write_text("<b>{")
        chosen.to_open = (broken,)

        press_keys(window, Keys.Open)

        assert str(broken) in window.messages.text("file")
        assert window.draft.letter == a_letter()
        assert window.workplace.settings.recent == ()


class TestRecent:
    def test_letters_are_listed_the_last_first(
        self, workplace: Workplace, our_letter: Path, second_letter: Path
    ) -> None:
        workplace.open(our_letter)
        window = workplace.open(second_letter)

        assert names(recent_menu(window)) == ["&1  second.letter", "&2  ours.letter"]

    def test_choosing_one_opens_it(self, window: LetterWindow, our_letter: Path) -> None:
        window.workplace.settings.add_recent(our_letter)

        recent_menu(window).actions()[0].trigger()

        assert window.draft.path == our_letter

    def test_one_that_is_gone_is_taken_off_with_a_word(self, window: LetterWindow, our_letter: Path) -> None:
        window.workplace.settings.add_recent(our_letter)
        our_letter.unlink()

        recent_menu(window).actions()[0].trigger()

        assert "no longer there" in window.messages.text("file")
        assert window.workplace.settings.recent == ()

    def test_the_list_can_be_cleared_and_is_then_disabled(
        self, saved_window: LetterWindow, window: LetterWindow
    ) -> None:
        menu = recent_menu(window)
        assert menu.isEnabled()

        menu.actions()[-1].trigger()

        assert names(menu) == []
        assert not menu.isEnabled()
        assert not recent_menu(saved_window).isEnabled()

    def test_they_are_remembered_from_one_start_to_the_next(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        saved_window.close()

        assert Workplace(workplace.folders).settings.recent == (our_letter,)


class TestDrop:
    def test_a_letter_is_opened_wherever_it_is_dropped(self, window: LetterWindow, our_letter: Path) -> None:
        over_a_field = window.rect().center()

        assert drop(window, [QUrl.fromLocalFile(str(our_letter))], over_a_field)

        assert window.draft.path == our_letter

    def test_other_files_are_not_taken(self, window: LetterWindow, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("no letter")

        assert not drop(window, [QUrl.fromLocalFile(str(tmp_path / "a.txt"))], QPoint(5, 5))
        assert not drop(window, [QUrl("https://example.org/ours.letter")], QPoint(5, 5))

        assert window.draft.letter == a_letter()

    def test_a_name_that_no_file_can_have_is_told(self, window: LetterWindow) -> None:
        assert drop(window, [QUrl("file:///letters/a%00b.letter")], QPoint(5, 5))

        assert window.messages.text("file") == "/letters/a�b.letter: no file can have this name."
        assert window.draft.letter == a_letter()


def test_the_example_opens_as_a_letter_without_a_file(window: LetterWindow) -> None:
    action(window, "example").trigger()

    assert window.draft.letter == window.workplace.example()
    assert window.draft.path is None
    assert not window.isWindowModified()
