"""What stands in the window, and where: made when it is wanted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import action, in_front, press_keys
from r2p_drafter.desktop.find.bar import FindBar
from r2p_drafter.desktop.forms.places import FORMS
from r2p_drafter.desktop.problems.panel import ProblemsPanel
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace


def test_parts_form_and_page_stand_side_by_side(window: LetterWindow) -> None:
    columns = [window.forms.parts_list, window.forms.stack, window.page]

    lefts = [each.mapTo(window, each.rect().topLeft()).x() for each in columns]

    assert lefts == sorted(lefts)
    assert all(each.width() > 50 for each in columns)


def test_the_keyboard_is_in_the_list_of_parts_at_first(window: LetterWindow) -> None:
    assert window.forms.parts_list.hasFocus()


def test_the_find_bar_opens_above_the_form_with_the_keyboard(window: LetterWindow) -> None:
    assert window.findChildren(FindBar) == []

    press_keys(window, "Ctrl+F")

    (bar,) = window.findChildren(FindBar)
    assert bar.isVisible()
    assert bar.isAncestorOf(window.focusWidget())
    above = bar.mapTo(window, bar.rect().bottomLeft()).y()
    assert above <= window.forms.stack.mapTo(window, window.forms.stack.rect().topLeft()).y()


def test_what_is_found_is_shown_in_its_field(window: LetterWindow) -> None:
    press_keys(window, "Ctrl+F")
    QTest.keyClicks(window.focusWidget(), "Civil Watch")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    assert window.navigator.part == "signatories[0].organisation"


def test_the_list_of_problems_is_made_when_it_is_seen(window: LetterWindow) -> None:
    assert window.findChildren(ProblemsPanel) == []

    press_keys(window, "F8")

    (panel,) = window.findChildren(ProblemsPanel)
    assert panel.isVisible()
    press_keys(window, "F8")
    assert not panel.isVisible()


def test_problem_after_problem_is_gone_to(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.show(a_letter(date=None, signatories=())), qtbot)
    window.watcher.look_through()
    parts = [problem.part for problem in window.watcher.problems]
    assert len(parts) >= 2

    reached = []
    for _ in range(len(parts) + 1):
        press_keys(window, "Shift+F8")
        reached.append(window.forms.parts_list.current)

    assert {"delivery", "signatories"} <= set(reached)
    assert reached[0] == reached[-1]
    assert window.status.currentMessage()


def test_a_letter_without_problems_says_so(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.open_example(), qtbot)

    press_keys(window, "Shift+F8")

    assert window.status.currentMessage() == "Nothing needs attention."


def test_a_letter_of_a_template_that_is_not_there_opens_all_the_same(
    workplace: Workplace, qtbot: QtBot
) -> None:
    window = in_front(workplace.show(a_letter(template="nobody-made-this")), qtbot)
    assert window.composition.latest is None
    assert "nobody-made-this" in window.composition.fault

    window.draft.set_value("template", "joint-letter", "Change the template")

    assert window.composition.latest is not None


def test_the_page_is_zoomed_by_keys(window: LetterWindow) -> None:
    press_keys(window, "Ctrl+0")
    assert window.page.view.percent == pytest.approx(100)
    press_keys(window, "Ctrl++")
    assert window.page.view.percent > 100
    press_keys(window, "Ctrl+-")
    press_keys(window, "Ctrl+-")
    assert window.page.view.percent < 100
    press_keys(window, "Ctrl+9")
    assert window.page.view.zoom.mode == "width"


def test_full_screen_and_back(window: LetterWindow) -> None:
    action(window, "full_screen").trigger()
    assert window.isFullScreen()

    action(window, "full_screen").trigger()
    assert not window.isFullScreen()


@pytest.mark.parametrize("name", ["print", "print_preview"])
def test_printing_shows_the_pages_of_the_screen(window: LetterWindow, name: str, qtbot: QtBot) -> None:
    action(window, name).trigger()

    (dialog,) = [child for child in window.children() if isinstance(child, QDialog)]
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


def test_no_key_means_two_things_in_the_whole_window(window: LetterWindow) -> None:
    for number, _ in enumerate(FORMS, 1):
        press_keys(window, f"Ctrl+{number}")
    everywhere = Qt.ShortcutContext.WindowShortcut
    acts = [act for act in window.findChildren(QAction) if act.shortcutContext() == everywhere]

    keys = [keys.toString() for act in acts for keys in act.shortcuts()]

    assert sorted(keys) == sorted(set(keys))
