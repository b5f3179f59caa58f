"""The life of a letter's file: saved, reverted, closed; and what other programs do to it meanwhile."""

import os
import shutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import (
    Answer,
    ChosenFiles,
    action,
    answering,
    button,
    click,
    free_what_is_closed,
    in_front,
    press_keys,
)
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.window.first_picture import FirstPainting
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter

Keys = QKeySequence.StandardKey


def change(window: LetterWindow, subject: str = "Civilians") -> None:
    window.draft.set_value("subject", subject, "Change the subject")


class TestTitle:
    def test_it_names_the_file_and_marks_changes(self, saved_window: LetterWindow, our_letter: Path) -> None:
        assert saved_window.windowTitle() == "ours.letter[*]"
        assert saved_window.windowFilePath() == str(our_letter)
        assert not saved_window.isWindowModified()

        change(saved_window)
        assert saved_window.isWindowModified()

        press_keys(saved_window, Keys.Undo)
        assert not saved_window.isWindowModified()

    def test_a_letter_without_a_file_is_untitled(self, window: LetterWindow) -> None:
        assert window.windowTitle() == "Untitled letter[*]"


class TestSave:
    def test_it_goes_to_the_letters_own_file(self, saved_window: LetterWindow, our_letter: Path) -> None:
        change(saved_window)

        press_keys(saved_window, Keys.Save)

        assert read_letter(our_letter) == a_letter(subject="Civilians")
        assert not saved_window.isWindowModified()

    def test_a_new_letter_asks_for_a_name_and_suggests_one(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        chosen.to_save = tmp_path / "new.letter"

        press_keys(window, Keys.Save)

        assert read_letter(tmp_path / "new.letter") == a_letter()
        assert chosen.suggested == [("Letter to H.E. Ms. Ana Díaz, 5 March 2024", None)]
        assert window.windowTitle() == "new.letter[*]"
        assert window.workplace.settings.recent == (tmp_path / "new.letter",)

    def test_without_a_name_nothing_is_saved(self, window: LetterWindow, tmp_path: Path) -> None:
        change(window)

        press_keys(window, Keys.Save)

        assert list(tmp_path.iterdir()) == []
        assert window.isWindowModified()

    def test_save_as_leaves_the_first_file_as_it_was(
        self, saved_window: LetterWindow, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        change(saved_window)
        chosen.to_save = our_letter.with_name("second.letter")

        press_keys(saved_window, "Ctrl+Shift+S")

        assert chosen.suggested == [("ours", our_letter.parent)]
        assert read_letter(our_letter) == a_letter()
        assert read_letter(chosen.to_save) == a_letter(subject="Civilians")
        assert saved_window.draft.path == chosen.to_save

    def test_what_can_not_be_saved_is_told_in_the_window_and_can_go_elsewhere(
        self, window: LetterWindow, chosen: ChosenFiles, tmp_path: Path
    ) -> None:
        change(window)
        chosen.to_save = tmp_path / "nowhere" / "our.letter"
        press_keys(window, Keys.Save)
        assert "can't be saved" in window.messages.text("file")
        assert window.isWindowModified()

        chosen.to_save = tmp_path / "our.letter"
        click(button("Save As…", window.messages))

        assert read_letter(chosen.to_save) == a_letter(subject="Civilians")
        assert window.messages.text("file") == ""
        assert not window.messages.isVisible()

    def test_a_file_that_may_not_be_changed_is_left_alone(
        self, saved_window: LetterWindow, our_letter: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        change(saved_window)
        monkeypatch.setattr(os, "access", lambda path, _: path != our_letter)  # root may write anything

        press_keys(saved_window, Keys.Save)

        assert read_letter(our_letter) == a_letter()
        assert "may not be changed" in saved_window.messages.text("file")

    @pytest.mark.usefixtures("saved_window")
    def test_the_name_of_a_letter_that_is_open_elsewhere_is_refused(
        self, workplace: Workplace, our_letter: Path, chosen: ChosenFiles
    ) -> None:
        other = workplace.show(a_letter(subject="Other"))
        other.complete()
        chosen.to_save = our_letter

        assert not other.files.save()

        assert "open in another window" in other.messages.text("file")
        assert read_letter(our_letter) == a_letter()


class TestRevert:
    def test_it_asks_and_goes_back_to_the_file(self, saved_window: LetterWindow) -> None:
        change(saved_window)
        asked = answering(Answer.Discard)

        action(saved_window, "revert").trigger()

        assert "ours.letter" in asked[0]
        assert saved_window.draft.letter == a_letter()
        assert not saved_window.isWindowModified()

    def test_thought_better_of_everything_stays(self, saved_window: LetterWindow) -> None:
        change(saved_window)
        answering(Answer.Cancel)

        action(saved_window, "revert").trigger()

        assert saved_window.draft.letter.subject == "Civilians"

    def test_there_is_something_to_revert_only_after_changes_to_a_file(
        self, saved_window: LetterWindow, window: LetterWindow
    ) -> None:
        assert not action(saved_window, "revert").isEnabled()
        change(saved_window)
        assert action(saved_window, "revert").isEnabled()

        change(window)
        assert not action(window, "revert").isEnabled()

    def test_a_file_that_is_broken_by_now_leaves_the_letter_here(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        change(saved_window)
        our_letter.write_text("{")
        answering(Answer.Discard)

        action(saved_window, "revert").trigger()

        assert saved_window.draft.letter.subject == "Civilians"
        assert "no letter" in saved_window.messages.text("file")


class TestClose:
    def test_unchanged_it_closes_without_a_question_and_is_freed(
        self, workplace: Workplace, saved_window: LetterWindow
    ) -> None:
        press_keys(saved_window, Keys.Close)

        assert workplace.windows == ()
        free_what_is_closed()
        assert not shiboken6.isValid(saved_window)

    def test_save_saves_and_closes(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        change(saved_window)
        asked = answering(Answer.Save)

        press_keys(saved_window, Keys.Close)

        assert asked == ["Do you want to save the changes to “ours.letter”?"]
        assert read_letter(our_letter) == a_letter(subject="Civilians")
        assert workplace.windows == ()

    def test_discard_closes_and_leaves_the_file(
        self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        change(saved_window)
        answering(Answer.Discard)

        press_keys(saved_window, Keys.Close)

        assert read_letter(our_letter) == a_letter()
        assert workplace.windows == ()
        assert list(workplace.journal_folder.glob("*.journal")) == []

    def test_cancel_stays(self, workplace: Workplace, saved_window: LetterWindow, our_letter: Path) -> None:
        change(saved_window)
        answering(Answer.Cancel)

        press_keys(saved_window, Keys.Close)

        assert workplace.windows == (saved_window,)
        assert saved_window.isVisible()
        assert saved_window.isWindowModified()
        assert read_letter(our_letter) == a_letter()

    def test_saved_without_a_name_it_stays(self, workplace: Workplace, window: LetterWindow) -> None:
        change(window)
        answering(Answer.Save)

        press_keys(window, Keys.Close)

        assert workplace.windows == (window,)

    def test_quit_stops_at_the_first_letter_that_is_wanted(
        self, workplace: Workplace, saved_window: LetterWindow, window: LetterWindow
    ) -> None:
        change(saved_window)
        answering(Answer.Cancel)

        press_keys(window, "Ctrl+Q")

        assert workplace.windows == (saved_window,)


class TestOtherPrograms:
    def test_a_file_that_changed_can_be_read_again(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        write_letter(a_letter(subject="Theirs"), our_letter)
        saved_window.files.look_at_disk()
        assert "ours.letter" in saved_window.messages.text("disk")

        click(button("Reload", saved_window.messages))

        assert saved_window.draft.letter.subject == "Theirs"
        assert not saved_window.isWindowModified()
        assert saved_window.messages.text("disk") == ""

    def test_kept_as_it_is_here_the_letter_counts_as_changed(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        write_letter(a_letter(subject="Theirs"), our_letter)
        saved_window.files.look_at_disk()

        click(button("Keep Mine", saved_window.messages))

        assert saved_window.draft.letter == a_letter()
        assert saved_window.isWindowModified()
        press_keys(saved_window, Keys.Save)
        assert read_letter(our_letter) == a_letter()

    def test_it_is_looked_for_when_the_window_is_come_back_to(
        self, saved_window: LetterWindow, window: LetterWindow, our_letter: Path, qtbot: QtBot
    ) -> None:
        in_front(window, qtbot)
        write_letter(a_letter(subject="Theirs"), our_letter)

        saved_window.activateWindow()

        qtbot.waitUntil(lambda: saved_window.messages.text("disk") != "")

    def test_a_template_that_was_changed_is_read_again(
        self, workplace: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
    ) -> None:
        shutil.copytree(templates_folder(), tmp_path / "templates")
        monkeypatch.setattr(workplace, "shelf", Shelf([tmp_path / "templates"]))
        window = workplace.show(a_letter())
        with qtbot.waitSignal(FirstPainting(window.page.view.viewport()).over):
            in_front(window, qtbot)
        in_front(workplace.show(a_letter(subject="Other")), qtbot)
        before = window.composition.latest
        assert before is not None
        os.utime(tmp_path / "templates" / "joint-letter" / "letterhead.docx", (1, 1))

        window.activateWindow()

        qtbot.waitUntil(lambda: window.composition.latest is not before)
        after = window.composition.latest
        assert after is not None
        assert after.template is not before.template

    def test_it_is_told_once(self, saved_window: LetterWindow, our_letter: Path) -> None:
        write_letter(a_letter(subject="Theirs"), our_letter)
        saved_window.files.look_at_disk()
        saved_window.messages.clear("disk")

        saved_window.files.look_at_disk()

        assert saved_window.messages.text("disk") == ""

    def test_a_file_that_was_written_again_as_it_was_is_no_news(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        write_letter(a_letter(), our_letter)

        saved_window.files.look_at_disk()

        assert saved_window.messages.text("disk") == ""

    @pytest.mark.parametrize(("answer", "left"), [(Answer.Yes, "Ours"), (Answer.Cancel, "Theirs")])
    def test_before_what_they_did_is_replaced_the_user_is_asked(
        self, saved_window: LetterWindow, our_letter: Path, answer: Answer, left: str
    ) -> None:
        change(saved_window, "Ours")
        write_letter(a_letter(subject="Theirs"), our_letter)
        asked = answering(answer)

        press_keys(saved_window, Keys.Save)

        assert asked
        assert read_letter(our_letter).subject == left
        assert saved_window.isWindowModified() == (left == "Theirs")

    def test_a_file_that_is_gone_can_be_saved_again(
        self, saved_window: LetterWindow, our_letter: Path
    ) -> None:
        our_letter.unlink()
        saved_window.files.look_at_disk()
        assert "no longer there" in saved_window.messages.text("disk")
        assert saved_window.isWindowModified()

        click(button("Save", saved_window.messages))

        assert read_letter(our_letter) == a_letter()
        assert not saved_window.isWindowModified()


def test_a_journal_that_can_not_be_kept_is_told(workplace: Workplace) -> None:
    workplace.journal_folder.parent.mkdir(parents=True)
    workplace.journal_folder.write_text("no folder")
    window = workplace.show(a_letter())
    window.complete()
    change(window)

    window.journal.keep()

    assert "save often" in window.messages.text("journal")
    workplace.journal_folder.unlink()
