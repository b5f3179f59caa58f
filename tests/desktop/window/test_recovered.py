"""A letter that a crash left, and what became of its file meanwhile."""

import os
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import Answer, answering, in_front, press_keys
from r2p_drafter.desktop.draft.journal_file import SUFFIX, JournalFile
from r2p_drafter.desktop.draft.left_behind import LeftBehind
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter


def crashed(window: LetterWindow) -> LeftBehind:
    """Have a window end as with a crash; return what it kept, as the next session finds it."""
    folder = window.workplace.journal_folder
    window.journal.keep()
    (path,) = folder.glob(f"*{SUFFIX}")
    content = path.read_bytes()
    window.draft.undo_stack.setClean()
    window.close()
    path.write_bytes(content)
    file = JournalFile(folder, path.stem)
    kept = file.read()
    assert kept is not None
    return LeftBehind(file, kept)


def save_as_colleague(path: Path, seconds: float) -> None:
    """Save another letter there, with a clock that is ahead of ours or, where negative, behind."""
    write_letter(a_letter(subject="A colleague's"), path)
    os.utime(path, (time.time() + seconds,) * 2)


@pytest.fixture
def left(saved_window: LetterWindow) -> LeftBehind:
    """What a crash left of our letter."""
    saved_window.draft.set_value("subject", "Ours", "Change the subject")
    return crashed(saved_window)


@pytest.mark.parametrize("seconds", [-600, 600])
def test_a_file_that_somebody_saved_since_is_told_and_asked_about_whatever_his_clock_says(
    workplace: Workplace, left: LeftBehind, our_letter: Path, seconds: float, qtbot: QtBot
) -> None:
    save_as_colleague(our_letter, seconds)

    window = workplace.recover(left)

    assert "Another program has changed “ours.letter”" in window.messages.text("disk")
    in_front(window, qtbot)
    asked = answering(Answer.Cancel)
    press_keys(window, "Ctrl+S")
    assert asked
    assert read_letter(our_letter).subject == "A colleague's"


def test_it_is_asked_about_after_a_second_crash_too(
    workplace: Workplace, left: LeftBehind, our_letter: Path
) -> None:
    save_as_colleague(our_letter, -600)

    window = workplace.recover(crashed(workplace.recover(left)))

    assert "Another program has changed “ours.letter”" in window.messages.text("disk")


@pytest.mark.parametrize("seconds", [-600, 600])
def test_a_file_that_nobody_saved_is_not_asked_about(
    workplace: Workplace, saved_window: LetterWindow, our_letter: Path, seconds: float, qtbot: QtBot
) -> None:
    os.utime(our_letter, (time.time() + seconds,) * 2)
    saved_window.files.reload()
    saved_window.draft.set_value("subject", "Ours", "Change the subject")

    window = workplace.recover(crashed(saved_window))

    assert window.messages.text("disk") == ""
    press_keys(in_front(window, qtbot), "Ctrl+S")
    assert read_letter(our_letter).subject == "Ours"
