from time import process_time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QTextCharFormat, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.editor.markdown_editor import MOST_PASTED, MOST_RICH, MarkdownEditor
from r2p_drafter.desktop.editor.paragraphs import is_gap_block
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.editor.text_box import MarkdownBox
from writings import a_writing, shown

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def begin(editor: MarkdownEditor, text: str) -> None:
    """Show a text with its selection or caret."""
    writing = a_writing(text)
    editor.show_text(writing.text)
    editor.select(writing.start, writing.end)


def stands(editor: MarkdownEditor) -> str | None:
    return shown(editor.writing)


def formats_of(editor: MarkdownEditor, line: int) -> list[tuple[str, QTextCharFormat]]:
    block = editor.document().findBlockByNumber(line)
    return [
        (block.text()[f.start : f.start + f.length], QTextCharFormat(f.format))
        for f in block.layout().formats()
    ]


def format_of(editor: MarkdownEditor, words: str, line: int = 0) -> QTextCharFormat:
    return next(made for text, made in formats_of(editor, line) if text == words)


def test_typing_is_told_with_the_whole_text(editor: MarkdownEditor, qtbot: QtBot) -> None:
    begin(editor, "we | you")

    with qtbot.waitSignal(editor.typed, check_params_cb=lambda text: text == "we u you"):
        QTest.keyClicks(editor, "u")


def test_a_text_that_is_shown_is_not_told(editor: MarkdownEditor, qtbot: QtBot) -> None:
    begin(editor, "one two| three")

    with qtbot.assertNotEmitted(editor.typed):
        editor.show_text("zero one two three")

    assert stands(editor) == "zero one two| three"
    editor.show_text("All new")
    assert stands(editor) == "|All new"


def test_no_break_spaces_and_signs_beyond_the_plane_stay(editor: MarkdownEditor) -> None:
    begin(editor, "«\u00a0🕊 a\u202f» ‹b›")
    assert editor.toPlainText() == "«\u00a0🕊 a\u202f» b"

    QTest.keyClick(editor, KEY.Key_B, CTRL)

    assert stands(editor) == "«\u00a0🕊 a\u202f» **‹b›**"


def test_emphasis_looks_as_it_will(editor: MarkdownEditor) -> None:
    editor.show_text("an *it* a **bo** [link](https://a.b) {{ x }}\n\n# Head\n\n> said")

    text, base = (editor.palette().color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
    assert format_of(editor, "it").fontItalic()
    assert format_of(editor, "bo").fontWeight() == 700
    assert format_of(editor, "link").fontUnderline()
    assert format_of(editor, "Head", 2).fontPointSize() > editor.font().pointSizeF() * 1.2
    faint = format_of(editor, "**").foreground().color().lightness()
    assert min(text.lightness(), base.lightness()) < faint < max(text.lightness(), base.lightness())
    assert format_of(editor, " x ").background().color() != base
    assert format_of(editor, "said", 4).foreground().color() != text


def test_a_mark_changes_the_look_of_lines_before_it(editor: MarkdownEditor) -> None:
    begin(editor, "a *b\nc|\n\nd")
    assert formats_of(editor, 0) == []

    QTest.keyClicks(editor, "*")

    assert format_of(editor, "b", 0).fontItalic()
    assert format_of(editor, "c", 1).fontItalic()
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert formats_of(editor, 0) == []


def test_the_looks_follow_the_palette(editor: MarkdownEditor) -> None:
    editor.show_text("*a*")
    light = format_of(editor, "*").foreground().color()
    dark = QPalette(editor.palette())
    dark.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.yellow)

    editor.setPalette(dark)

    assert format_of(editor, "*").foreground().color() != light


def test_a_lead_in_has_emphasis_but_no_lists(editor: MarkdownEditor) -> None:
    editor.set_grammar("line")
    editor.show_text("- *a*")

    assert [text for text, _ in formats_of(editor, 0)] == ["*", "a", "*"]
    assert not editor.acts.bullets.isEnabled()


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("we ‹urge› you", KEY.Key_B, "we **‹urge›** you"),
        ("we **‹urge›** you", KEY.Key_B, "we ‹urge› you"),
        ("we ur|ge you", KEY.Key_I, "we *ur|ge* you"),
    ],
)
def test_keys_for_bold_and_italic(editor: MarkdownEditor, before: str, key: Qt.Key, after: str) -> None:
    begin(editor, before)

    QTest.keyClick(editor, key, CTRL)

    assert stands(editor) == after


def test_words_are_typed_bold_from_the_key_to_the_next(editor: MarkdownEditor) -> None:
    begin(editor, "We |")

    QTest.keyClick(editor, KEY.Key_B, CTRL)
    assert editor.acts.bold.isChecked()
    assert editor.text == "We "
    QTest.keyClicks(editor, "urge you")
    assert stands(editor) == "We **urge you|**"
    QTest.keyClick(editor, KEY.Key_B, CTRL)
    assert not editor.acts.bold.isChecked()
    QTest.keyClicks(editor, " to")

    assert stands(editor) == "We **urge you** to|"


def test_a_look_to_come_is_forgotten_where_the_caret_goes(editor: MarkdownEditor) -> None:
    begin(editor, "a b |")

    QTest.keyClick(editor, KEY.Key_B, CTRL)
    QTest.keyClick(editor, KEY.Key_Left)
    QTest.keyClicks(editor, "c")

    assert editor.text == "a bc "


def test_the_buttons_show_what_is_at_the_caret(editor: MarkdownEditor, qtbot: QtBot) -> None:
    begin(editor, "a **b|** c\n\n- d\n\n> e\n\n## f")
    acts = editor.acts
    qtbot.waitUntil(acts.bold.isChecked)

    editor.select(14, 14)
    qtbot.waitUntil(acts.bullets.isChecked)
    assert not acts.bold.isChecked()
    editor.select(19, 19)
    qtbot.waitUntil(acts.quotation.isChecked)
    editor.select(25, 25)
    qtbot.waitUntil(acts.headings[1].isChecked)


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        ("Ctrl+Shift+8", "- ‹a\n- b›"),
        ("Ctrl+Shift+7", "1. ‹a\n2. b›"),
        ("Ctrl+Shift+B", "> ‹a\n>\n> b›"),
        ("Ctrl+Shift+H", "# ‹a\n\n# b›"),
    ],
)
def test_keys_for_paragraphs(editor: MarkdownEditor, keys: str, after: str) -> None:
    begin(editor, "‹a\n\nb›")

    QTest.keySequence(editor, QKeySequence(keys))

    assert stands(editor) == after


def test_the_heading_key_goes_from_level_to_level(editor: MarkdownEditor) -> None:
    begin(editor, "a|")

    seen = []
    for _ in range(4):
        QTest.keySequence(editor, QKeySequence("Ctrl+Shift+H"))
        seen.append(stands(editor))

    assert seen == ["# a|", "## a|", "### a|", "a|"]


def test_enter_begins_a_paragraph_and_goes_on_with_lists(editor: MarkdownEditor) -> None:
    begin(editor, "We urge you:|")

    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "- act")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "report")
    QTest.keyClick(editor, KEY.Key_Return, SHIFT)
    QTest.keyClicks(editor, "in time")
    QTest.keyClick(editor, KEY.Key_Enter)
    QTest.keyClick(editor, KEY.Key_Enter)
    QTest.keyClicks(editor, "Sincerely")

    assert stands(editor) == "We urge you:\n\n- act\n- report\n  in time\n\nSincerely|"


def test_enter_inside_emphasis_keeps_it_on_both_sides(editor: MarkdownEditor) -> None:
    begin(editor, "**one| two**")

    QTest.keyClick(editor, KEY.Key_Return)
    assert stands(editor) == "**one**\n\n|**two**"
    begin(editor, "**one|**")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "two")
    assert stands(editor) == "**one**\n\n**two|**"


def test_backspace_and_delete_join_paragraphs_in_one(editor: MarkdownEditor) -> None:
    begin(editor, "a\n\n|b")
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert stands(editor) == "a|b"
    begin(editor, "a|\n\nb")
    QTest.keyClick(editor, KEY.Key_Delete)
    assert stands(editor) == "a|b"
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert stands(editor) == "|b"


def test_tab_indents_items_and_otherwise_moves_the_focus(editor: MarkdownEditor) -> None:
    other = QLineEdit(editor.window())
    other.show()
    begin(editor, "- a\n- b|")

    QTest.keyClick(editor, KEY.Key_Tab)
    assert stands(editor) == "- a\n  - b|"
    QTest.keyClick(editor, KEY.Key_Backtab, SHIFT)
    assert stands(editor) == "- a\n- b|"
    begin(editor, "para|")
    QTest.keyClick(editor, KEY.Key_Tab)

    assert not editor.hasFocus()
    assert editor.text == "para"


def test_the_empty_line_between_paragraphs_is_low_and_passed_over(editor: MarkdownEditor) -> None:
    begin(editor, "one|\n\ntwo")
    layout, gap = editor.document().documentLayout(), editor.document().findBlockByNumber(1)
    line = editor.document().firstBlock()
    assert is_gap_block(gap)
    assert layout.blockBoundingRect(gap).height() < layout.blockBoundingRect(line).height() * 0.6

    QTest.keyClick(editor, KEY.Key_Right)
    assert stands(editor) == "one\n\n|two"
    QTest.keyClick(editor, KEY.Key_Left)
    assert stands(editor) == "one|\n\ntwo"
    QTest.keyClick(editor, KEY.Key_Down)
    assert stands(editor) == "one\n\ntwo|"
    QTest.keyClick(editor, KEY.Key_Up, SHIFT)
    assert stands(editor) == "one‹\n\ntwo›"


def test_a_click_between_paragraphs_goes_to_the_end_of_the_upper(editor: MarkdownEditor) -> None:
    begin(editor, "|one\n\ntwo")
    first, last = editor.cursorRect(), editor.fontMetrics().height()
    between = QPoint(first.x() + 2, first.bottom() + last // 4)

    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=between)

    assert stands(editor) == "one|\n\ntwo"


def test_quotes_curl_as_they_are_typed(editor: MarkdownEditor) -> None:
    begin(editor, "|")

    QTest.keyClicks(editor, '"it\'s" {{ x|default("y") }}')

    assert editor.text == '“it’s” {{ x|default("y") }}'


def test_a_curled_quote_is_an_act_of_its_own(editor: MarkdownEditor, draft: Draft) -> None:
    part = "body[0].markdown"
    editor.show_text(draft.letter.body[0].markdown)  # type: ignore[union-attr]
    editor.typed.connect(lambda text: draft.set_value(part, text, "Type", typing=True))
    editor.paused.connect(draft.pause)
    editor.select(len(editor.text), len(editor.text))

    QTest.keyClicks(editor, ' "a')

    stack: QUndoStack = draft.undo_stack
    seen = []
    while stack.canUndo():
        stack.undo()
        seen.append(draft.letter.body[0].markdown[-3:])  # type: ignore[union-attr]
    assert seen == ["k. “"[-3:], 'k. "'[-3:], "sk."]


def test_quotes_stay_straight_where_that_is_chosen(editor: MarkdownEditor, spelling: Spelling) -> None:
    spelling.smart_quotes = False
    begin(editor, "|")

    QTest.keyClicks(editor, '"a"')

    assert editor.text == '"a"'


def test_undo_and_redo_are_the_windows(editor: MarkdownEditor) -> None:
    asked = []
    window = editor.window()
    for name, keys in (("undo", QKeySequence.StandardKey.Undo), ("redo", QKeySequence.StandardKey.Redo)):
        action = window.addAction(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, name=name: asked.append(name))
    begin(editor, "a|")
    QTest.keyClicks(editor, "b")

    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Undo))
    QTest.keySequence(editor, QKeySequence(QKeySequence.StandardKey.Redo))

    assert asked == ["undo", "redo"]
    assert editor.text == "ab"


def a_clipboard(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_rich_text_is_pasted_with_its_emphasis(editor: MarkdownEditor) -> None:
    begin(editor, "We |")
    a_clipboard("urge you", "<b>urge</b> <i>you</i>")

    QTest.keyClick(editor, KEY.Key_V, CTRL)

    assert stands(editor) == "We **urge** *you*|"


def test_rich_text_can_be_pasted_plain(editor: MarkdownEditor) -> None:
    begin(editor, "We |")
    a_clipboard("urge\x0byou", "<b>urge</b> <i>you</i>")

    QTest.keyClick(editor, KEY.Key_V, CTRL | SHIFT)

    assert stands(editor) == "We urge\nyou|"


def test_plain_text_stays_as_it_is(editor: MarkdownEditor) -> None:
    begin(editor, "|")
    a_clipboard("*a*\n\n- b\u00a0c")

    QTest.keyClick(editor, KEY.Key_V, CTRL)

    assert editor.text == "*a*\n\n- b\u00a0c"


@pytest.mark.parametrize("keys", ["Ctrl+V", "Ctrl+Shift+V"])
def test_too_long_a_text_is_not_pasted_and_that_is_said(box: MarkdownBox, keys: str) -> None:
    begin(box.editor, "a|")
    a_clipboard("word " * (MOST_PASTED // 5) + "w")

    QTest.keySequence(box.editor, QKeySequence(keys))

    assert box.editor.text == "a"
    assert box.note.isVisible()
    assert box.locale().toString(MOST_PASTED) in box.note.text()
    QTest.keyClicks(box.editor, "b")
    assert not box.note.isVisible()


def test_a_long_text_is_pasted_plain_and_that_is_said(box: MarkdownBox) -> None:
    text = "word " * (MOST_RICH // 5) + "end"
    a_clipboard(text, f"<b>{text}</b>")

    QTest.keyClick(box.editor, KEY.Key_V, CTRL)

    assert box.editor.text == text
    assert "without its emphasis" in box.note.text()


def test_a_look_for_thousands_of_lines_comes_at_once(editor: MarkdownEditor) -> None:
    editor.show_text("\n".join(["Some words in a line here."] * 4000))
    editor.selectAll()

    began = process_time()
    editor.acts.bold.trigger()

    assert process_time() - began < 4
    assert editor.text.count("**") == 8000


def test_files_are_left_to_the_window(editor: MarkdownEditor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.letter")])  # noqa: S108

    assert not editor.canInsertFromMimeData(data)


def test_it_grows_with_its_text_and_then_scrolls(qtbot: QtBot, spelling: Spelling) -> None:
    editor = MarkdownEditor(spelling)
    qtbot.addWidget(editor)
    editor.set_rows(2, 5)
    editor.resize(300, 100)
    editor.show()
    heights = []
    for lines in (1, 3, 30):
        editor.show_text("\n".join("a" * lines))
        heights.append(editor.sizeHint().height())

    row = editor.fontMetrics().lineSpacing()
    assert heights == sorted(heights)
    assert row * 2 <= heights[0] < heights[1] < heights[2] < row * 6


def test_shortcuts_hold_only_with_the_keyboard(editor: MarkdownEditor, qtbot: QtBot) -> None:
    other = QLineEdit(editor.window())
    other.show()
    begin(editor, "‹a›")
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)

    QTest.keyClick(other, KEY.Key_B, CTRL)

    assert editor.text == "a"


def test_an_editor_can_be_freed_while_its_spelling_lives(
    qapp: QApplication, qtbot: QtBot, spelling: Spelling
) -> None:
    parent = QWidget()
    editor = MarkdownEditor(spelling, parent)
    with qtbot.waitSignal(editor.destroyed):
        parent.deleteLater()

    spelling.ignore("wrod")
    qapp.processEvents()
