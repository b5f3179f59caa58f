"""The bank at the side of a window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import action, click, free_what_is_closed, in_front
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.forms.bank.panel import BankPanel
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from some_passages import PASSAGES


@pytest.fixture
def window(workplace: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LetterWindow:
    """A window with a short whole letter, and something in the bank."""
    library = LibraryInHand()
    library.hold(*PASSAGES)
    monkeypatch.setattr(workplace, "library", library)
    return in_front(workplace.show(a_letter()), qtbot)


def test_it_is_not_there_until_it_is_wanted(window: LetterWindow) -> None:
    assert window.bank.isHidden()
    assert window.bank.findChild(BankPanel) is None
    assert not action(window, "show_bank").isChecked()


def test_the_menu_shows_and_hides_it(window: LetterWindow) -> None:
    action(window, "show_bank").trigger()
    assert window.bank.isVisible()
    panel = window.bank.findChild(BankPanel)
    assert panel is not None
    assert panel.model.rowCount() == 3
    assert panel.search.hasFocus()

    action(window, "show_bank").trigger()
    assert window.bank.isHidden()


def test_a_button_in_the_form_goes_there(window: LetterWindow) -> None:
    window.navigator.go_to("body[1].items[0]")
    (show,) = (each for each in window.forms.stack.findChildren(QPushButton, "show_bank") if each.isVisible())
    click(show)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "bank_search"
    assert action(window, "show_bank").isChecked()


def test_where_it_was_it_is_the_next_time(window: LetterWindow, workplace: Workplace, qtbot: QtBot) -> None:
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.bank)
    window.bank.open()
    window.close()
    free_what_is_closed()

    again = in_front(workplace.show(a_letter()), qtbot)
    again.complete()

    assert again.bank.isVisible()
    assert again.dockWidgetArea(again.bank) == Qt.DockWidgetArea.RightDockWidgetArea
