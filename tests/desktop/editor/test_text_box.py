from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolBar,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.editor.link_dialog import LinkDialog
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.editor.names import keys_of_writing, plain_name
from r2p_drafter.desktop.editor.text_box import MarkdownBox

LEFT = Qt.MouseButton.LeftButton


def button_of(box: MarkdownBox, name: str) -> QToolButton:
    """The button of an act, which is named by its words."""
    bar = box.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    found = [each for each in bar.findChildren(QToolButton) if each.text().replace("&", "") == name]
    assert len(found) == 1
    return found[0]


def dialog_of(editor: MarkdownEditor) -> LinkDialog:
    dialog = editor.findChild(LinkDialog)
    assert isinstance(dialog, LinkDialog)
    return dialog


def line(dialog: LinkDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press_ok(dialog: LinkDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def test_buttons_act_and_the_keyboard_stays_in_the_text(box: MarkdownBox, qtbot: QtBot) -> None:
    box.show_text("we urge you")
    box.editor.select(3, 7)

    with qtbot.waitSignal(box.typed, check_params_cb=lambda text: text == "we **urge** you"):
        QTest.mouseClick(button_of(box, "Bold"), LEFT)

    assert box.editor.hasFocus()
    assert button_of(box, "Bold").isChecked()
    QTest.mouseClick(button_of(box, "Bulleted list"), LEFT)
    assert box.editor.text == "- we **urge** you"


def test_every_button_says_its_name_and_keys(box: MarkdownBox) -> None:
    tips = {action.toolTip() for action in box.editor.acts.all}

    bold = QKeySequence(QKeySequence.StandardKey.Bold).toString(QKeySequence.SequenceFormat.NativeText)
    assert f"Bold ({bold})" in tips
    assert "Heading 1" in tips
    assert all(not action.icon().isNull() for action in box.editor.acts.all)
    keys = list(filter(None, (action.shortcut().toString() for action in box.editor.acts.all)))
    assert len(keys) == len(set(keys))


def test_headings_are_in_a_menu(box: MarkdownBox) -> None:
    box.show_text("Where")
    button = box.findChild(QToolButton, "heading_button")
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)

    menu.actions()[1].trigger()

    assert box.editor.text == "## Where"


def test_a_lead_in_has_no_buttons_for_paragraphs(box: MarkdownBox, qtbot: QtBot) -> None:
    box.set_grammar("line")

    bar = box.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    buttons = [*bar.findChildren(QToolButton)]

    def seen() -> list[str]:
        return [each.text() for each in buttons if each.isVisible()]

    qtbot.waitUntil(lambda: seen() == ["Bold", "Italic", "Link"])


def test_ctrl_k_asks_for_a_link(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("see our report")
    editor.select(4, 14)

    QTest.keyClick(editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(editor)
    assert line(dialog, "link_text").text() == "our report"
    QTest.keyClicks(line(dialog, "link_address"), "www.example.org")
    with qtbot.waitSignals([editor.typed, dialog.destroyed]):
        press_ok(dialog)

    assert editor.text == "see [our report](https://www.example.org)"


def test_an_address_that_can_not_be_is_told_beside_the_field(editor: MarkdownEditor) -> None:
    editor.acts.link.trigger()
    dialog = dialog_of(editor)
    message = dialog.findChild(QLabel, "link_message")
    assert isinstance(message, QLabel)
    assert not message.isVisible()

    QTest.keyClicks(line(dialog, "link_address"), "javascript:alert(1)")

    assert message.isVisible()
    press_ok(dialog)
    assert editor.text == ""
    line(dialog, "link_address").setText("me@example.org")
    assert not message.isVisible()
    dialog.reject()


def test_a_link_is_changed_and_taken_off(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.show_text("see [our *report*](https://example.org)")
    editor.select(8, 8)

    editor.acts.link.trigger()
    dialog = dialog_of(editor)
    line(dialog, "link_address").setText("https://example.org/new")
    with qtbot.waitSignal(dialog.destroyed):
        press_ok(dialog)
    assert editor.text == "see [our *report*](https://example.org/new)"

    editor.select(8, 8)
    editor.acts.link.trigger()
    dialog = dialog_of(editor)
    remove = dialog.findChild(QPushButton, "link_remove")
    assert isinstance(remove, QPushButton)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(remove, LEFT)
    assert editor.text == "see our *report*"


def test_labels_lead_to_their_inputs(editor: MarkdownEditor) -> None:
    editor.acts.link.trigger()
    dialog = dialog_of(editor)

    labels = [each for each in dialog.findChildren(QLabel) if each.objectName() != "link_message"]
    assert {each.buddy().accessibleName() for each in labels} == {"Text", "Address"}
    dialog.reject()


def test_each_act_has_its_name(editor: MarkdownEditor) -> None:
    done: list[str] = []
    editor.typed.connect(lambda _: done.append(editor.doing))
    editor.show_text("one")
    editor.select(0, 3)

    QTest.keyClicks(editor, "x")
    editor.acts.bold.trigger()
    editor.acts.headings[1].trigger()
    editor.acts.numbers.trigger()

    assert done == ["", "Bold", "Heading 2", "Numbered list"]


def test_the_list_of_keys_has_those_of_the_editor(box: MarkdownBox) -> None:
    listed = dict(keys_of_writing())

    for action in box.editor.acts.all:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert not keys or listed[plain_name(action.text())] == keys
    assert "New paragraph or list item" in listed
