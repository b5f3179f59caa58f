"""Older versions are listed, compared, and brought back."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import button, child, click, in_front
from r2p_drafter.desktop.dialogs.versions import VersionsDialog
from r2p_drafter.letter.file import write_letter
from r2p_drafter.letter.model import Letter, Text
from r2p_drafter.letter.versions import Versions

TEXTS = ("We ask all States to act.", "We urge all States to act.", "We urge all States to act in time.")


def a_version(text: str) -> Letter:
    return a_letter(body=(Text(markdown=text),))


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """Three versions of a letter."""
    made = Versions(tmp_path / "versions")
    for text in TEXTS:
        write_letter(a_version(text), tmp_path / "our.letter")
        made.keep(tmp_path / "our.letter")
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialog is in front of, and belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(versions: Versions, tmp_path: Path, window: QWidget, qtbot: QtBot) -> VersionsDialog:
    """The dialog over the last of them."""
    made = VersionsDialog(versions.of(tmp_path / "our.letter"), a_version(TEXTS[-1]), window)
    made.show()
    return in_front(made, qtbot)


def choose(dialog: VersionsDialog, row: int, compared_with: str = "now") -> None:
    other = child(dialog, QComboBox, "compared_with")
    other.setCurrentIndex(other.findData(compared_with))
    child(dialog, QListWidget, "versions").setCurrentRow(row)


def shown(dialog: VersionsDialog) -> str:
    """What is to be seen: -gone- and +new+."""
    document = child(dialog, QTextEdit, "differences").document()
    return "\n".join(map(_line, _blocks(document))).strip()


def _blocks(document: QTextDocument) -> list[list[tuple[str, QTextCharFormat]]]:
    found = []
    block = document.begin()
    while block.isValid():
        pieces = []
        iterator = block.begin()
        while not iterator.atEnd():
            pieces.append((iterator.fragment().text(), iterator.fragment().charFormat()))
            iterator += 1
        found.append(pieces)
        block = block.next()
    return found


def _line(pieces: list[tuple[str, QTextCharFormat]]) -> str:
    marked = []
    for text, looks in pieces:
        mark = "-" if looks.fontStrikeOut() else "+" if looks.fontUnderline() else ""
        marked.append(f"{mark}{text}{mark}")
    return "".join(marked)


def test_the_last_version_is_the_letter_as_it_is(dialog: VersionsDialog) -> None:
    assert child(dialog, QListWidget, "versions").count() == 3
    assert shown(dialog) == "This is the letter as it is now."
    assert not child(dialog, QPushButton, "bring_back").isEnabled()


def test_what_changed_since_is_shown_by_word(dialog: VersionsDialog) -> None:
    choose(dialog, 2)

    assert shown(dialog) == "Section 1\nWe -ask -+urge +all States to -act.-+act in time.+"


def test_what_changed_from_one_to_the_next(dialog: VersionsDialog) -> None:
    choose(dialog, 1, "before")
    assert shown(dialog) == "Section 1\nWe -ask -+urge +all States to act."

    choose(dialog, 2, "before")
    assert shown(dialog) == "There is no version before this one."


def test_one_is_brought_back(dialog: VersionsDialog, qtbot: QtBot) -> None:
    choose(dialog, 2)

    with qtbot.waitSignal(dialog.chosen) as brought:
        click(button("Bring Back", dialog))

    assert brought.args == [a_version(TEXTS[0])]
    assert not dialog.isVisible()


def test_a_version_that_can_not_be_read_is_told(
    dialog: VersionsDialog, versions: Versions, tmp_path: Path
) -> None:
    versions.of(tmp_path / "our.letter")[1].path.write_text("{")

    choose(dialog, 1)

    assert "this is no letter" in shown(dialog)
    assert not child(dialog, QPushButton, "bring_back").isEnabled()
