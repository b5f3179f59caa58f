"""The letters that a crash left are offered, and what becomes of each is decided."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import button, click, in_front
from r2p_drafter.desktop.dialogs.recovery import Decision, RecoveryDialog, first_words
from r2p_drafter.desktop.draft.journal_file import JournalFile, Kept
from r2p_drafter.desktop.draft.left_behind import LeftBehind
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Text


def a_kept_letter(folder: Path, path: Path | None) -> LeftBehind:
    when = datetime.datetime(2024, 3, 5, 14, 30, tzinfo=datetime.UTC)
    return LeftBehind(JournalFile(folder), Kept(a_letter(), path, when, 1))


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> RecoveryDialog:
    left = [a_kept_letter(tmp_path, Path("/letters/ours.letter")), a_kept_letter(tmp_path, None)]
    made = RecoveryDialog(left)
    qtbot.addWidget(made)
    made.show()
    return in_front(made, qtbot)


def decided(dialog: RecoveryDialog) -> list[Decision]:
    return [decision for _, decision in dialog.decisions()]


def choice(dialog: RecoveryDialog, row: int) -> QComboBox:
    box = dialog.findChild(QComboBox, f"decision_{row}")
    assert box is not None
    return box


def test_each_letter_is_named_with_its_time_and_its_first_words(dialog: RecoveryDialog) -> None:
    table = dialog.findChild(QTableWidget, "left_behind")
    assert table is not None

    model = table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]

    assert [row[0] for row in rows] == ["ours.letter", "Untitled letter"]
    assert all("24" in row[1] for row in rows)
    assert [row[2] for row in rows] == ["We write about *all* the **people** at risk."] * 2
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "/letters/ours.letter"


def test_enter_recovers_them_all(dialog: RecoveryDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert decided(dialog) == ["recover", "recover"]
    assert dialog.isHidden()


def test_each_can_be_decided_by_keyboard(dialog: RecoveryDialog) -> None:
    choice(dialog, 0).setFocus()
    QTest.keyClick(choice(dialog, 0), Qt.Key.Key_End)
    QTest.keyClick(choice(dialog, 0), Qt.Key.Key_Tab)
    assert choice(dialog, 1).hasFocus()
    QTest.keyClick(choice(dialog, 1), Qt.Key.Key_Down)

    click(button("Continue", dialog))

    assert decided(dialog) == ["discard", "later"]


@pytest.mark.parametrize("how", ["escape", "button"])
def test_nothing_is_decided_when_the_user_has_no_time(dialog: RecoveryDialog, how: str) -> None:
    QTest.keyClick(choice(dialog, 0), Qt.Key.Key_End)

    if how == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(button("Decide All Later", dialog))

    assert decided(dialog) == ["later", "later"]


def test_every_choice_has_a_name_of_its_own(dialog: RecoveryDialog) -> None:
    assert choice(dialog, 0).accessibleName() == "What to do with ours.letter"


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        (Letter(subject="Civilians", body=(Text(markdown="We write."),)), "Civilians"),
        (Letter(body=(Text(), Recommendations(lead_in="We urge\n\nyou to:"))), "We urge you to:"),
        (Letter(addressee=Addressee(name="Ana Díaz")), "Ana Díaz"),
        (Letter(salutation="Excellency,"), "Excellency,"),
        (Letter(), ""),
        (Letter(subject="word " * 30), f"{'word ' * 11}word…"),
    ],
)
def test_a_letter_is_known_by_its_first_words(letter: Letter, words: str) -> None:
    assert first_words(letter) == words
