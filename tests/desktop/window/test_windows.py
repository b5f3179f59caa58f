"""Several windows, each with its letter, and how the user left them."""

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTreeWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import action, free_what_is_closed, in_front, press_keys
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace


def test_each_window_has_its_own_letter_and_history(workplace: Workplace, qtbot: QtBot) -> None:
    one, other = workplace.show(a_letter(subject="One")), workplace.show(a_letter(subject="Other"))

    one.draft.set_value("subject", "Changed", "Change the subject")
    in_front(other, qtbot)
    press_keys(other, "Ctrl+Z")

    assert (one.draft.letter.subject, other.draft.letter.subject) == ("Changed", "Other")
    in_front(one, qtbot)
    press_keys(one, "Ctrl+Z")
    assert one.draft.letter.subject == "One"


def test_undo_says_what_it_takes_back_and_shows_where(window: LetterWindow) -> None:
    window.draft.set_value("subject", "Civilians", "Change the subject")
    assert action(window, "undo").text() == "&Undo Change the subject"

    action(window, "undo").trigger()

    assert window.forms.parts_list.current == "salutation"
    assert action(window, "redo").text() == "&Redo Change the subject"


def test_size_and_places_are_remembered(workplace: Workplace, window: LetterWindow, qtbot: QtBot) -> None:
    window.resize(790, 720)
    window.places.columns.setSizes([150, 350, 290])
    sizes = window.places.columns.sizes()
    action(window, "show_problems").trigger()
    window.close()

    again = in_front(workplace.show(a_letter()), qtbot)

    assert again.size() == QSize(790, 720)
    assert again.places.columns.sizes() == sizes
    assert again.places.problems.isVisible()


def test_a_window_that_was_never_sized_fits_the_screen(window: LetterWindow) -> None:
    assert window.screen().availableGeometry().contains(window.geometry())


def test_a_second_window_does_not_hide_the_first(window: LetterWindow, workplace: Workplace) -> None:
    window.resize(900, 600)
    window.close()
    first, second = workplace.show(a_letter()), workplace.show(a_letter(subject="Second"))

    assert first.pos() != second.pos()


def test_places_are_shown_and_hidden_from_the_menu(window: LetterWindow) -> None:
    for name, place in (
        ("show_parts", window.places.parts),
        ("show_page", window.page),
        ("show_toolbar", window.bars.toolbar),
    ):
        assert action(window, name).isChecked()
        action(window, name).trigger()
        assert place.isHidden()
        assert not action(window, name).isChecked()
        action(window, name).trigger()
        assert place.isVisible()


def test_a_place_that_is_hidden_by_somebody_else_is_unchecked(window: LetterWindow) -> None:
    window.status.problems_asked.emit()
    assert action(window, "show_problems").isChecked()

    window.places.problems.hide()

    assert not action(window, "show_problems").isChecked()


def test_closed_windows_are_freed_with_all_that_is_in_them(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.show(a_letter()), qtbot)
    window.draft.set_value("subject", "Civilians", "Change the subject")
    held = (window, window.draft, window.composition, window.page, window.journal)
    window.draft.undo_stack.setClean()

    window.close()
    free_what_is_closed()

    assert not any(map(shiboken6.isValid, held))
    workplace.settings.set_text("look/scheme", "dark")
    workplace.settings.set_text("look/scheme", "system")


def test_dialogs_are_freed_when_they_are_closed(window: LetterWindow) -> None:
    before = len(window.children())
    for name in ("new", "preferences", "shortcuts", "about"):
        action(window, name).trigger()
        dialog = next(child for child in window.children() if isinstance(child, QDialog))
        assert dialog.isVisible()

        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        free_what_is_closed()

        assert not shiboken6.isValid(dialog), name
    assert len(window.children()) == before


def test_the_list_of_keys_knows_every_menu_the_editor_and_the_lists(window: LetterWindow) -> None:
    action(window, "shortcuts").trigger()
    (tree,) = window.findChildren(QTreeWidget, "shortcuts")

    model = tree.model()
    places = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert places == ["File", "Edit", "View", "Letter", "Library", "Help", "Writing", "Lists"]
    QTest.keyClick(tree.window(), Qt.Key.Key_Escape)


def test_every_entry_of_a_menu_has_a_mnemonic_of_its_own(window: LetterWindow) -> None:
    for menu in window.bars.menus.values():
        entries = [act.text() for act in menu.actions() if not act.isSeparator()]
        mnemonics = [text[text.index("&") + 1].lower() for text in entries]
        assert len(mnemonics) == len(set(mnemonics)), entries
