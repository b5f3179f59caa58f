"""From New to a Word file, as a person goes: once by keyboard alone, once by mouse."""

from pathlib import Path

import docx
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hands import ChosenFiles, action, button, click, in_front, press_keys
from r2p_drafter.desktop.dialogs.gallery import TemplateGallery
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter

Keys = QKeySequence.StandardKey


def keyboard() -> QWidget:
    """What has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def tab_to(name: str) -> QWidget:
    """Press Tab until a field has the keyboard, as somebody would who can't use a mouse."""
    passed = []
    for _ in range(60):
        if keyboard().objectName() == name:
            return keyboard()
        passed.append(keyboard().objectName())
        QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not among {passed}")


def type_over(text: str) -> None:
    """Put a text in the place of what the field holds."""
    press_keys(keyboard(), Keys.SelectAll)
    QTest.keyClicks(keyboard(), text)


def gallery_of(window: LetterWindow) -> TemplateGallery:
    (gallery,) = window.findChildren(TemplateGallery)
    return gallery


def text_of(path: Path) -> list[str]:
    return [line for each in docx.Document(str(path)).paragraphs for line in each.text.split("\n")]


def test_by_keyboard_alone(workplace: Workplace, chosen: ChosenFiles, tmp_path: Path, qtbot: QtBot) -> None:
    window = in_front(workplace.open_blank(), qtbot)
    press_keys(window, Keys.New)
    gallery = in_front(gallery_of(window), qtbot)
    QTest.keyClick(keyboard(), Qt.Key.Key_Right)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not gallery.isVisible())
    in_front(window, qtbot)

    press_keys(window, "Ctrl+2")
    type_over("9 September 2009")
    press_keys(window, "Ctrl+3")
    tab_to("addressee_name")
    type_over("Ban Ki-moon")
    tab_to("addressee_post")
    type_over("Secretary-General")
    press_keys(window, "Ctrl+4")
    type_over("Dear Mr. Secretary-General,")
    tab_to("subject")
    type_over("Protection of civilians")
    press_keys(window, "Ctrl+5")
    tab_to("section_markdown")
    QTest.keyClicks(keyboard(), "We write about all people at risk.")
    press_keys(window, "Ctrl+6")
    tab_to("add_signatory")
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    tab_to("signatory_name")
    QTest.keyClicks(keyboard(), "Noor Haddad")
    chosen.to_save = tmp_path / "ours.letter"
    press_keys(window, Keys.Save)
    chosen.to_save = tmp_path / "ours.docx"
    press_keys(window, "Ctrl+E")

    text = text_of(tmp_path / "ours.docx")
    for line in (
        "9 September 2009",
        "Ban Ki-moon",
        "Secretary-General",
        "Dear Mr. Secretary-General,",
        "Protection of civilians",
        "We write about all people at risk.",
        "Noor Haddad",
    ):
        assert line in "\n".join(text), line
    assert read_letter(tmp_path / "ours.letter") == window.draft.letter
    assert window.draft.letter.template == "letter"


def test_every_step_of_it_can_be_undone_and_done_again(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.open_blank(), qtbot)
    before = window.draft.letter
    for keys, name, text in (
        ("Ctrl+2", "date", "9 September 2009"),
        ("Ctrl+3", "addressee_name", "Ban Ki-moon"),
        ("Ctrl+5", "section_markdown", "We write."),
    ):
        press_keys(window, keys)
        tab_to(name)
        type_over(text)
    after, steps = window.draft.letter, window.draft.undo_stack.index()
    assert steps >= 3

    for _ in range(steps):
        press_keys(keyboard(), Keys.Undo)
    assert window.draft.letter == before
    for _ in range(steps):
        press_keys(keyboard(), Keys.Redo)

    assert window.draft.letter == after


def test_by_mouse(workplace: Workplace, chosen: ChosenFiles, tmp_path: Path, qtbot: QtBot) -> None:
    window = in_front(workplace.open_blank(), qtbot)
    action(window, "new").trigger()
    click(button("Begin Letter", gallery_of(window)))
    in_front(window, qtbot)

    choose_part(window, 3)
    (field,) = window.forms.stack.findChildren(QWidget, "subject")
    click(field)
    QTest.keyClicks(keyboard(), "Protection of civilians")
    click_down_the_page(window, until="salutation")
    chosen.to_save = tmp_path / "ours.docx"
    click(tool(window, "export_word"))

    assert "Protection of civilians" in "\n".join(text_of(tmp_path / "ours.docx"))


def test_the_menus_can_be_walked_through_by_keyboard(window: LetterWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    for menu in window.bars.menus.values():
        qtbot.waitUntil(menu.isVisible)
        QTest.keyClick(menu, Qt.Key.Key_Home)
        assert menu.activeAction() == first_choice(menu)
        QTest.keyClick(menu, Qt.Key.Key_Right)
    QTest.keyClick(popup(), Qt.Key.Key_Escape)


def test_an_entry_is_chosen_by_its_letter(window: LetterWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(popup(), Qt.Key.Key_S)

    assert keyboard().objectName() == "salutation"


def test_paste_goes_into_the_field_that_had_the_keyboard_before_the_menu(window: LetterWindow) -> None:
    press_keys(window, "Ctrl+4")
    tab_to("subject")
    QApplication.clipboard().setText("Protection of civilians")

    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(popup(), Qt.Key.Key_P)

    assert window.draft.letter.subject == "Protection of civilians"
    assert window.acts["undo"].isEnabled()


def test_lines_are_pasted_into_a_list_that_is_empty(workplace: Workplace, qtbot: QtBot) -> None:
    window = in_front(workplace.open_blank(), qtbot)
    press_keys(window, "Ctrl+8")
    assert keyboard().objectName() == "add_copy"
    QApplication.clipboard().setText("Ms. Helen Clark, Administrator\nMr. Francis Deng\n")

    press_keys(keyboard(), Keys.Paste)

    assert [copy.name for copy in window.draft.letter.copies] == ["Helen Clark", "Francis Deng"]
    assert keyboard().objectName() == "copies_list"


def first_choice(menu: QMenu) -> QAction:
    """The first entry that can be chosen."""
    return next(act for act in menu.actions() if act.isEnabled() and not act.isSeparator())


def popup() -> QWidget:
    """The menu that is open."""
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


def choose_part(window: LetterWindow, row: int) -> None:
    parts = window.forms.parts_list
    place = parts.visualRect(parts.model().index(row, 0)).center()
    QTest.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=place)


def tool(window: LetterWindow, name: str) -> QToolButton:
    """The button of the toolbar that does what the entry of that name does."""
    tools = window.bars.toolbar.findChildren(QToolButton)
    return next(each for each in tools if each.defaultAction() is window.acts[name])


def click_down_the_page(window: LetterWindow, until: str) -> None:
    """Click on line after line of the paper, until a field has the keyboard."""
    pages = window.page.view.viewport()
    for y in range(0, pages.height(), 4):
        QTest.mouseClick(pages, Qt.MouseButton.LeftButton, pos=QPoint(pages.width() // 4, y))
        if keyboard().objectName() == until:
            return
    raise AssertionError(f"no click led to {until}")
