"""A letter that somebody else has open: who has it is told, and nobody overwrites what the other saves."""

import getpass
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builders import a_letter
from elsewhere import OtherProgram, lock_of, open_in_another_program, open_on_another_computer
from hands import Answer, ChosenFiles, answering, button, click, in_front, names_in, press_keys
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.draft.left_behind import LeftBehind
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter

Keys = QKeySequence.StandardKey


@pytest.fixture
def other(our_letter: Path) -> Iterator[OtherProgram]:
    """Another program that has our letter open."""
    with open_in_another_program(our_letter) as program:
        yield program


@pytest.fixture
def second(workplace: Workplace, our_letter: Path, qtbot: QtBot) -> LetterWindow:
    """Our window with a letter that another computer has open."""
    open_on_another_computer(our_letter, "laptop-7", "zoë")
    return in_front(workplace.open(our_letter), qtbot)


def change(window: LetterWindow, subject: str = "Ours") -> None:
    window.draft.set_value("subject", subject, "Change the subject")


def recovered(workplace: Workplace, path: Path, subject: str) -> LetterWindow:
    """Recover what a crashed session kept of a letter."""
    file = JournalFile(workplace.journal_folder)
    file.write(a_letter(subject=subject), path)
    kept = file.read()
    assert kept is not None
    return workplace.recover(LeftBehind(file, kept))


def buttons(window: LetterWindow) -> list[str]:
    found = window.messages.findChildren(QPushButton)
    return [each.text().replace("&", "") for each in found if each.isVisible()]


class TestOpening:
    @pytest.mark.usefixtures("other")
    def test_who_has_it_is_told(self, workplace: Workplace, our_letter: Path, qtbot: QtBot) -> None:
        window = in_front(workplace.open(our_letter), qtbot)

        assert window.messages.text("sharing").startswith(
            f"{getpass.getuser()} has “ours.letter” open on this computer. It is read-only here"
        )
        assert window.windowTitle() == "ours.letter (read-only)[*]"
        assert window.draft.letter == a_letter()
        assert buttons(window) == ["Open as a Copy"], "a program that runs is not taken over from"

    def test_so_is_the_computer(self, second: LetterWindow) -> None:
        assert second.messages.text("sharing").startswith(
            "zoë has “ours.letter” open on the computer “laptop-7”."
        )
        assert buttons(second) == ["Open as a Copy", "Take Over…"]

    def test_a_letter_of_ours_is_locked_for_others_until_it_is_closed(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        assert lock_of(our_letter).exists()
        assert saved_window.messages.text("sharing") == ""

        saved_window.close()

        assert list(our_letter.parent.iterdir()) == [our_letter]

    def test_what_a_killed_program_left_keeps_nobody_out(
        self, workplace: Workplace, our_letter: Path, other: OtherProgram, qtbot: QtBot
    ) -> None:
        other.kill()

        window = in_front(workplace.open(our_letter), qtbot)

        assert window.messages.text("sharing") == ""
        assert window.windowTitle() == "ours.letter[*]"

    def test_nor_does_what_a_power_cut_left(
        self, workplace: Workplace, our_letter: Path, qtbot: QtBot
    ) -> None:
        lock_of(our_letter).touch()

        window = in_front(workplace.open(our_letter), qtbot)

        assert window.messages.text("sharing") == ""
        assert window.windowTitle() == "ours.letter[*]"

    def test_a_lock_that_does_not_say_whose_it_is_can_be_taken_over(
        self, workplace: Workplace, our_letter: Path, qtbot: QtBot
    ) -> None:
        lock_of(our_letter).write_bytes(b"\xff\x00random")
        window = in_front(workplace.open(our_letter), qtbot)
        assert window.messages.text("sharing").startswith("“ours.letter” is open elsewhere.")
        assert buttons(window) == ["Open as a Copy", "Take Over…"]
        asked = answering(Answer.Yes)

        click(button("Take Over…", window.messages))

        assert asked == ["Do you want to take “ours.letter” over?"]
        change(window)
        press_keys(in_front(window, qtbot), Keys.Save)
        assert read_letter(our_letter).subject == "Ours"

    def test_in_the_window_of_an_untouched_letter_it_is_told_as_well(
        self, window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        open_on_another_computer(our_letter)
        chosen.to_open = (our_letter,)

        press_keys(window, Keys.Open)

        assert "laptop-7" in window.messages.text("sharing")
        assert window.windowTitle() == "ours.letter (read-only)[*]"

    def test_within_the_program_the_window_that_has_it_comes_forward(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        assert workplace.open(our_letter) is saved_window
        assert saved_window.messages.text("sharing") == ""

    def test_a_recovered_letter_that_somebody_has_by_now_is_read_only(
        self, workplace: Workplace, our_letter: Path
    ) -> None:
        open_on_another_computer(our_letter)

        window = recovered(workplace, our_letter, "Unsaved")

        assert "laptop-7" in window.messages.text("sharing")
        assert window.draft.letter.subject == "Unsaved"

    def test_recovered_twice_one_of_the_windows_has_it(self, workplace: Workplace, our_letter: Path) -> None:
        windows = [recovered(workplace, our_letter, subject) for subject in ("Newer", "Older")]

        assert [window.windowTitle() for window in windows] == [
            "ours.letter[*]",
            "ours.letter (read-only)[*]",
        ]
        assert "open elsewhere" in windows[1].messages.text("sharing")


class TestSaving:
    def test_it_can_be_changed_here_and_saved_under_another_name(
        self, second: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        change(second)
        press_keys(second, Keys.Save)
        assert buttons(second) == ["Save As…", "Open as a Copy", "Take Over…"]
        assert read_letter(our_letter) == a_letter()
        chosen.to_save = our_letter.with_name("mine.letter")

        click(button("Save As…", second.messages))

        assert read_letter(chosen.to_save).subject == "Ours"
        assert read_letter(our_letter) == a_letter()
        assert second.windowTitle() == "mine.letter[*]"
        assert second.messages.text("sharing") == ""
        assert lock_of(chosen.to_save).exists()
        assert "laptop-7" in lock_of(our_letter).read_text(), "the other still has it"

    def test_close_and_save_keeps_the_window(self, second: LetterWindow, our_letter: Path) -> None:
        change(second)
        answering(Answer.Save)

        press_keys(second, Keys.Close)

        assert second.isVisible()
        assert read_letter(our_letter) == a_letter()

    def test_a_letter_of_somebody_else_is_not_replaced_by_save_as(
        self, window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        open_on_another_computer(our_letter)
        chosen.to_save = our_letter

        press_keys(window, Keys.SaveAs)

        assert "zoë has “ours.letter” open" in window.messages.text("file")
        assert read_letter(our_letter) == a_letter()
        assert window.draft.path is None

    def test_save_as_that_fails_leaves_our_own_letter_locked_and_nothing_else(
        self, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        (our_letter.parent / "folder.letter").mkdir()
        chosen.to_save = our_letter.parent / "folder.letter"

        press_keys(saved_window, Keys.SaveAs)

        assert "can't be saved" in saved_window.messages.text("file")
        assert lock_of(our_letter).exists()
        assert not lock_of(chosen.to_save).exists()

    def test_save_as_over_itself_by_another_way_is_a_save(
        self, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        link = our_letter.with_name("link.letter")
        link.symlink_to(our_letter)
        chosen.to_save = link
        change(saved_window)

        press_keys(saved_window, Keys.SaveAs)

        assert read_letter(our_letter).subject == "Ours"
        assert link.is_symlink()

    def test_save_as_moves_the_lock(
        self, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        chosen.to_save = our_letter.with_name("second.letter")

        press_keys(saved_window, Keys.SaveAs)

        assert not lock_of(our_letter).exists()
        assert lock_of(chosen.to_save).exists()


class TestCopy:
    def test_it_is_a_letter_without_a_file(
        self, second: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        click(button("Open as a Copy", second.messages))

        assert second.windowTitle() == "Untitled letter[*]"
        assert second.isWindowModified()
        assert second.draft.letter == a_letter()
        chosen.to_save = our_letter.with_name("copy.letter")
        press_keys(second, Keys.Save)
        assert names_in(our_letter.parent) == ["copy.letter", "ours.letter"]


class TestTakingOver:
    def test_after_a_question_it_is_ours(self, second: LetterWindow, our_letter: Path, qtbot: QtBot) -> None:
        asked = answering(Answer.Yes)

        click(button("Take Over…", second.messages))

        assert asked == ["Do you want to take “ours.letter” over from the computer “laptop-7”?"]
        assert second.windowTitle() == "ours.letter[*]"
        change(second)
        press_keys(in_front(second, qtbot), Keys.Save)
        assert read_letter(our_letter).subject == "Ours"

    def test_thought_better_of_it_stays_theirs_and_is_offered_again(self, second: LetterWindow) -> None:
        answering(Answer.Cancel)

        click(button("Take Over…", second.messages))

        assert second.windowTitle() == "ours.letter (read-only)[*]"
        assert buttons(second) == ["Open as a Copy", "Take Over…"]

    def test_what_they_saved_last_is_not_overlooked(self, second: LetterWindow, our_letter: Path) -> None:
        write_letter(a_letter(subject="Theirs"), our_letter)
        answering(Answer.Yes)

        click(button("Take Over…", second.messages))

        assert "Another program has changed “ours.letter”" in second.messages.text("disk")
        click(button("Reload", second.messages))
        assert second.draft.letter.subject == "Theirs"

    def test_from_somebody_who_has_it_only_now_nothing_is_taken(
        self, second: LetterWindow, our_letter: Path
    ) -> None:
        open_on_another_computer(our_letter, "laptop-8", "ana")
        answering(Answer.Yes)

        click(button("Take Over…", second.messages))

        assert "ana has “ours.letter” open" in second.messages.text("sharing")
        assert "laptop-8" in lock_of(our_letter).read_text()

    def test_who_lost_it_hears_of_it_and_overwrites_nothing(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        open_on_another_computer(our_letter)
        write_letter(a_letter(subject="Theirs"), our_letter)
        change(saved_window)

        press_keys(saved_window, Keys.Save)

        assert "laptop-7" in saved_window.messages.text("sharing")
        assert read_letter(our_letter).subject == "Theirs"
        saved_window.draft.undo_stack.setClean()
        saved_window.close()
        assert "laptop-7" in lock_of(our_letter).read_text()


class TestLettingGo:
    def test_the_window_hears_of_it_and_the_letter_can_be_saved(
        self,
        workplace: Workplace,
        our_letter: Path,
        other: OtherProgram,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.window.sharing.INTERVAL", 20)
        window = in_front(workplace.open(our_letter), qtbot)
        change(window)
        other.close_the_letter()

        qtbot.waitUntil(lambda: window.windowTitle() == "ours.letter[*]")

        assert "free again" in window.messages.text("sharing")
        press_keys(window, Keys.Save)
        assert read_letter(our_letter).subject == "Ours"

    def test_the_next_save_is_possible_without_waiting(self, second: LetterWindow, our_letter: Path) -> None:
        change(second)
        lock_of(our_letter).unlink()

        press_keys(second, Keys.Save)

        assert read_letter(our_letter).subject == "Ours"

    @pytest.mark.parametrize(("answer", "left"), [(Answer.Yes, "Ours"), (Answer.Cancel, "Theirs")])
    def test_what_they_saved_is_not_replaced_without_a_question(
        self, second: LetterWindow, our_letter: Path, answer: Answer, left: str
    ) -> None:
        change(second)
        write_letter(a_letter(subject="Theirs"), our_letter)
        lock_of(our_letter).unlink()
        asked = answering(answer)

        press_keys(second, Keys.Save)

        assert asked == ["Another program has changed “ours.letter”. Do you want to replace it?"]
        assert read_letter(our_letter).subject == left
