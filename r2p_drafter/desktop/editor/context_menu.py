"""The menu of the editor: spelling, the clipboard, emphasis."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu

from r2p_drafter.desktop.editor.names import Keys, names_of_acts
from r2p_drafter.desktop.look.icons import icon

if TYPE_CHECKING:
    from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor

translate = QCoreApplication.translate


def show_menu(editor: "MarkdownEditor", event: QContextMenuEvent) -> None:
    """Show the menu for the place that was clicked, or the caret if a key asked for it."""
    is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    cursor = editor.cursorForPosition(event.pos()) if is_mouse else editor.textCursor()
    if is_mouse and not _is_selected(editor, cursor):
        editor.setTextCursor(cursor)
    menu = made_menu(editor, cursor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
    menu.popup(event.globalPos() if is_mouse else QPoint(below))


def made_menu(editor: "MarkdownEditor", cursor: QTextCursor) -> QMenu:
    """Return the menu for a place in the text."""
    menu = QMenu(editor)
    menu.setObjectName("editor_menu")
    _add_spelling(menu, editor, cursor)
    has_selection = editor.textCursor().hasSelection()
    keys = QKeySequence.StandardKey
    cut, copy = translate("EditorMenu", "Cu&t"), translate("EditorMenu", "&Copy")
    paste, select_all = translate("EditorMenu", "&Paste"), translate("EditorMenu", "Select &all")
    _add(menu, "cut", cut, keys.Cut, has_selection).triggered.connect(editor.cut)
    _add(menu, "copy", copy, keys.Copy, has_selection).triggered.connect(editor.copy)
    _add(menu, "paste", paste, keys.Paste, editor.canPaste()).triggered.connect(editor.paste)
    _, text, key = names_of_acts()["paste_plain"]
    plain = _add(menu, "paste", text, key, editor.canPaste())
    plain.triggered.connect(editor.paste_plain)
    menu.addSeparator()
    words = menu.addMenu(translate("EditorMenu", "&Emphasis and lists"))
    words.addActions(editor.acts.of_words)
    words.addSeparator()
    words.addActions(editor.acts.of_paragraphs)
    menu.addSeparator()
    has_text = not editor.document().isEmpty()
    _add(menu, "select-all", select_all, keys.SelectAll, has_text).triggered.connect(editor.selectAll)
    return menu


def _add(menu: QMenu, name: str, text: str, keys: Keys, is_enabled: bool) -> QAction:
    action = menu.addAction(icon(name), text)
    action.setShortcut(QKeySequence(keys))
    action.setEnabled(is_enabled)
    return action


def _is_selected(editor: "MarkdownEditor", cursor: QTextCursor) -> bool:
    selected = editor.textCursor()
    return (
        selected.hasSelection() and selected.selectionStart() <= cursor.position() <= selected.selectionEnd()
    )


def _add_spelling(menu: QMenu, editor: "MarkdownEditor", cursor: QTextCursor) -> None:
    found = unknown_word_at(editor, cursor)
    if found is None:
        return
    start, word = found
    spelling = editor.spelling
    suggestions = spelling.suggestions(word)
    for suggestion in suggestions:
        action = menu.addAction(suggestion.replace("&", "&&"))
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(functools.partial(_correct, editor, start, word, suggestion))
    if not suggestions:
        menu.addAction(translate("EditorMenu", "No suggestions")).setEnabled(False)
    menu.addSeparator()
    text = translate("EditorMenu", "A&dd “{0}” to the dictionary").format(word.replace("&", "&&"))
    add = menu.addAction(icon("spelling"), text)
    add.triggered.connect(functools.partial(spelling.add, word))
    ignore = menu.addAction(translate("EditorMenu", "&Ignore in this letter"))
    ignore.triggered.connect(functools.partial(spelling.ignore, word))
    menu.addSeparator()


def unknown_word_at(editor: "MarkdownEditor", cursor: QTextCursor) -> tuple[int, str] | None:
    """Return the word under the wave at a place, and where in the text it begins; None without one."""
    line, start = cursor.block().text(), editor.place_of(cursor.block().position())
    place = editor.place_of(cursor.position()) - start
    for at, word in editor.spelling.unknown_in(line):
        if at <= place <= at + len(word):
            return start + at, word
    return None


def _correct(editor: "MarkdownEditor", start: int, word: str, suggestion: str) -> None:
    writing = editor.writing
    if writing.text[start : start + len(word)] == word:
        what = translate("EditorMenu", "Correct the spelling")
        editor.act(writing.filled(start, start + len(word), suggestion), what)
