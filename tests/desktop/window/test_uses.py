"""What of the library went out with a letter is noted on export."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, action, in_front, press_keys
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Recommendations
from r2p_drafter.library.blocks import addressee_of, copy_of
from r2p_drafter.library.entries import Use
from some_passages import PASSAGES, SPEAK
from some_people import ANA, HELEN, PEOPLE

DAY = datetime.date(2024, 3, 5)


@pytest.fixture
def library(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> LibraryInHand:
    """Some people and passages."""
    made = LibraryInHand()
    made.hold(*PEOPLE, *PASSAGES)
    monkeypatch.setattr(workplace, "library", made)
    return made


@pytest.fixture
def window(workplace: Workplace, library: LibraryInHand, qtbot: QtBot) -> LetterWindow:  # noqa: ARG001
    """A letter to somebody of the address book, a copy to another one, a recommendation of the bank in it."""
    body = (Recommendations(items=("act", SPEAK.text)),)
    letter = a_letter(addressee=addressee_of(ANA), copies=(copy_of(HELEN),), body=body)
    return in_front(workplace.show(letter), qtbot)


def uses(*entries: str) -> list[Use]:
    return [Use(entry, "H.E. Ms. Ana Díaz", DAY) for entry in entries]


@pytest.mark.parametrize(("keys", "suffix"), [("Ctrl+E", ".docx"), ("Ctrl+Shift+E", ".pdf")])
def test_by_a_file(
    window: LetterWindow, library: LibraryInHand, chosen: ChosenFiles, tmp_path: Path, keys: str, suffix: str
) -> None:
    chosen.to_save = tmp_path / f"out{suffix}"
    press_keys(window, keys)

    assert library.recorded == uses(ANA.id, HELEN.id, SPEAK.id)


def test_as_text_for_e_mail(window: LetterWindow, library: LibraryInHand) -> None:
    action(window, "copy_text").trigger()

    assert library.recorded == uses(ANA.id, HELEN.id, SPEAK.id)


def test_on_paper_once_it_is_printed(window: LetterWindow, library: LibraryInHand) -> None:
    action(window, "print").trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    assert library.recorded == []
    dialog.accepted.disconnect(dialog._print)  # type: ignore[attr-defined]  # there is no printer here
    dialog.accept()

    assert library.recorded == uses(ANA.id, HELEN.id, SPEAK.id)


def test_not_by_an_export_that_fails_or_is_given_up(
    window: LetterWindow, library: LibraryInHand, chosen: ChosenFiles, tmp_path: Path
) -> None:
    chosen.to_save = None
    press_keys(window, "Ctrl+E")
    chosen.to_save = tmp_path / "nowhere" / "out.docx"
    press_keys(window, "Ctrl+E")

    assert library.recorded == []


def test_a_letter_that_uses_nothing_is_not_noted(
    workplace: Workplace, library: LibraryInHand, qtbot: QtBot
) -> None:
    window = in_front(workplace.show(a_letter()), qtbot)
    action(window, "copy_text").trigger()

    assert library.recorded == []
