"""The line at the window's foot."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from hands import child
from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.status.bar import LetterStatus
from r2p_drafter.letter.model import Text


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """Numbers as English groups them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bar(qtbot: QtBot, composition: Composition, watcher: ProblemWatcher) -> LetterStatus:
    shown = LetterStatus(composition, watcher)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def figure(bar: LetterStatus, name: str) -> str:
    return str(child(bar, QLabel, name).text())


def test_words_and_pages_follow_the_letter(qtbot: QtBot, bar: LetterStatus, draft: Draft) -> None:
    assert figure(bar, "page_count") == "1 page"

    draft.set_value("body", (Text(markdown="word " * 3000),), "Change")

    qtbot.waitUntil(lambda: figure(bar, "page_count") != "1 page")
    assert figure(bar, "word_count").startswith("3,0")
    assert figure(bar, "word_count").endswith(" words")


def test_problems_are_counted_and_a_click_asks_for_them(
    qtbot: QtBot, bar: LetterStatus, draft: Draft, watcher: ProblemWatcher
) -> None:
    button = child(bar, QToolButton, "problem_count")
    assert button.text() == "No problems"

    draft.set_value("date", None, "Change the date")
    watcher.look_through()

    assert button.text() == "1 problem"
    with qtbot.waitSignal(bar.problems_asked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
