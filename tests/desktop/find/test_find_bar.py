import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.find.bar import FindBar
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Text

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def letter() -> Letter:
    """One in which "people" stands in four fields of three forms."""
    return a_letter(
        addressee=Addressee(name="Ana Díaz", address=("1 Main Street", "The 🕊 People’s House")),
        subject="People first",
        body=(
            Text(markdown="We write about *all* people at risk."),
            Recommendations(lead_in="We urge you to:", items=("speak out;", "hear the people.")),
        ),
    )


@pytest.fixture
def draft(letter: Letter, qtbot: QtBot) -> Draft:  # noqa: ARG001 (which makes the application)
    """That letter in hand."""
    return Draft(letter)


@pytest.fixture
def desk(
    qtbot: QtBot,
    draft: Draft,
    navigator: Navigator,
    watcher: ProblemWatcher,
    shelf: Shelf,
    library: LibraryDesk,
) -> QWidget:
    """A window with the forms."""
    window = QWidget()
    qtbot.addWidget(window)
    panel = FormsPanel(draft, navigator, watcher, shelf, Spelling(window), library, window)
    layout = QVBoxLayout(window)
    layout.addWidget(panel.stack)
    window.resize(700, 700)
    return window


@pytest.fixture
def bar(qtbot: QtBot, desk: QWidget, draft: Draft, navigator: Navigator) -> FindBar:
    """The bar above the forms, which have the keyboard at the salutation."""
    made = FindBar(draft, navigator, desk)
    layout = desk.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, made)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    navigator.go_to("reference")
    return made


def find(bar: FindBar, words: str) -> None:
    """Open the bar and type into it."""
    bar.show_find()
    QTest.keyClicks(bar.wanted, words)


def seen(bar: FindBar, navigator: Navigator) -> tuple[str, str]:
    """The part at hand, and what is selected in its field."""
    for field in bar.window().findChildren(QLineEdit):
        if field.isVisible() and field.selectedText() and not bar.isAncestorOf(field):
            return navigator.part, field.selectedText()
    for editor in bar.window().findChildren(QPlainTextEdit):
        if editor.isVisible() and editor.textCursor().hasSelection():
            return navigator.part, editor.textCursor().selectedText()
    return navigator.part, ""


def test_what_is_typed_is_counted(bar: FindBar) -> None:
    find(bar, "people")
    assert bar.told == "4 matches"

    QTest.keyClicks(bar.wanted, "x")
    assert bar.told == "Nothing found"
    assert not bar.next_button.isEnabled()

    bar.wanted.clear()
    assert bar.told == ""


def test_enter_goes_from_match_to_match_and_the_keyboard_stays(bar: FindBar, navigator: Navigator) -> None:
    find(bar, "people")
    steps = []

    for _ in range(5):
        QTest.keyClick(bar.wanted, KEY.Key_Return)
        steps.append((bar.told, *seen(bar, navigator)))
        assert bar.wanted.hasFocus()

    assert steps == [
        ("1 of 4", "addressee.address", "People"),
        ("2 of 4", "subject", "People"),
        ("3 of 4", "body[0].markdown", "people"),
        ("4 of 4", "body[1].items[1]", "people"),
        ("1 of 4, from the start again", "addressee.address", "People"),
    ]


def test_shift_enter_goes_back(bar: FindBar, navigator: Navigator) -> None:
    find(bar, "people")

    QTest.keyClick(bar.wanted, KEY.Key_Return, SHIFT)
    assert bar.told == "4 of 4, from the end again"
    QTest.keyClick(bar.wanted, KEY.Key_Enter, SHIFT)

    assert (bar.told, *seen(bar, navigator)) == ("3 of 4", "body[0].markdown", "people")


def test_it_begins_where_the_caret_is(bar: FindBar, navigator: Navigator) -> None:
    navigator.go_to("body[0].markdown", 25)

    find(bar, "people")
    bar.find_next()

    assert (bar.told, seen(bar, navigator)[0]) == ("4 of 4", "body[1].items[1]")


def test_what_is_selected_is_looked_for(bar: FindBar, navigator: Navigator) -> None:
    navigator.go_to("body[0].markdown")
    editor = bar.window().focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    cursor = editor.textCursor()
    cursor.setPosition(21)
    cursor.setPosition(27, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)

    bar.show_find()

    assert bar.wanted.text() == "people"
    assert bar.told == "3 of 4"
    bar.find_next()
    assert bar.told == "4 of 4"


def test_the_options_say_what_is_the_same(bar: FindBar) -> None:
    find(bar, "People")
    assert bar.told == "4 matches"

    case = bar.findChild(QCheckBox, "match_case")
    assert isinstance(case, QCheckBox)
    QTest.mouseClick(case, Qt.MouseButton.LeftButton, pos=QPoint(8, case.height() // 2))
    assert bar.told == "2 matches"

    bar.wanted.setText("Diaz")
    assert bar.told == "Nothing found"
    bar.options[2].setChecked(True)
    assert bar.told == "1 match"


def test_esc_closes_and_gives_the_keyboard_to_the_match(bar: FindBar, navigator: Navigator) -> None:
    find(bar, "people")
    bar.find_next()
    bar.find_next()

    QTest.keyClick(bar.wanted, KEY.Key_Escape)

    focused = bar.window().focusWidget()
    assert not bar.isVisible()
    assert isinstance(focused, QLineEdit)
    assert (navigator.part, focused.selectedText()) == ("subject", "People")


def test_esc_without_a_match_gives_the_keyboard_back(bar: FindBar) -> None:
    before = bar.window().focusWidget()
    find(bar, "nothing like it")

    QTest.keyClick(bar.wanted, KEY.Key_Escape)

    assert bar.window().focusWidget() is before


def test_replace_goes_on_to_the_next(bar: FindBar, draft: Draft, navigator: Navigator) -> None:
    bar.show_replace()
    QTest.keyClicks(bar.wanted, "people")
    QTest.keyClick(bar.wanted, KEY.Key_Tab)
    bar.new.setFocus()
    QTest.keyClicks(bar.new, "women")

    QTest.keyClick(bar.new, KEY.Key_Return)
    assert bar.told == "1 of 4"
    QTest.keyClick(bar.new, KEY.Key_Return)

    assert draft.letter.addressee.address[1] == "The 🕊 women’s House"
    assert draft.undo_stack.undoText() == "Replace"
    assert (bar.told, *seen(bar, navigator)) == ("1 of 3", "subject", "People")
    assert bar.new.hasFocus()


def test_replace_all_is_one_act(bar: FindBar, draft: Draft, letter: Letter) -> None:
    bar.show_replace()
    QTest.keyClicks(bar.wanted, "people")
    QTest.keyClicks(bar.new, "people and people")
    button = bar.findChild(QPushButton, "replace_all")
    assert isinstance(button, QPushButton)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert bar.told == "4 replaced"
    assert draft.letter.subject == "people and people first"
    assert draft.letter.body[0] == Text(markdown="We write about *all* people and people at risk.")
    assert (draft.undo_stack.count(), draft.undo_stack.undoText()) == (1, "Replace all")
    draft.undo_stack.undo()
    assert draft.letter == letter


def test_it_follows_the_letter(bar: FindBar, draft: Draft, qtbot: QtBot) -> None:
    find(bar, "people")
    bar.find_next()

    draft.set_value("subject", "Nobody first", "Change")

    qtbot.waitUntil(lambda: bar.told == "1 of 3")


def test_the_line_for_replacing_comes_only_when_asked_for(bar: FindBar) -> None:
    bar.show_find()
    assert not bar.new.isVisible()
    bar.show_replace()
    assert bar.new.isVisible()
    assert bar.wanted.hasFocus()


def test_find_next_opens_the_bar_that_is_closed(bar: FindBar) -> None:
    find(bar, "people")
    bar.find_next()
    bar.close_bar()

    bar.find_next()

    assert bar.isVisible()
    assert bar.told == "2 of 4"


def test_everything_is_reached_by_tab(bar: FindBar) -> None:
    find(bar, "people")
    bar.show_replace()
    reached = []
    for _ in range(12):
        QTest.keyClick(bar.window().focusWidget(), KEY.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if not bar.isAncestorOf(focused):
            break
        reached.append(focused.objectName())

    assert reached == [
        "replace_text",
        "replace_one",
        "replace_all",
        "match_case",
        "whole_words",
        "ignore_accents",
        "find_previous",
        "find_next",
        "find_close",
    ]


def test_every_input_has_a_name(bar: FindBar) -> None:
    for line in (bar.wanted, bar.new):
        assert line.accessibleName()
    for button in (bar.previous_button, bar.next_button, bar.close_button):
        assert button.accessibleName() == button.toolTip()
