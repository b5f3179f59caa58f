import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor

KEY = Qt.Key
WORDS = ["a", "*", "**", "_", " ", "- ", "1. ", "> ", "# ", "{{", "}}", "[b](https://c.d)", "é", "🕊", '"']
KEYS = [
    KEY.Key_Return,
    KEY.Key_Backspace,
    KEY.Key_Delete,
    KEY.Key_Left,
    KEY.Key_Up,
    KEY.Key_Right,
    KEY.Key_Tab,
]

Seen = list[list[tuple[int, int, str, bool, int]]]


def formats(editor: MarkdownEditor) -> Seen:
    """What each line shows: where, in which colour, slope and weight."""
    found, block = [], editor.document().firstBlock()
    while block.isValid():
        line = []
        for each in block.layout().formats():
            made = QTextCharFormat(each.format)
            colour = made.foreground().color().name()
            line.append((each.start, each.length, colour, made.fontItalic(), made.fontWeight()))
        found.append(line)
        block = block.next()
    return found


def type_in(editor: MarkdownEditor, words: str) -> None:
    """Type words; those that QTest has no keys for come as from an input method."""
    if words.isascii():
        QTest.keyClicks(editor, words)
    else:
        editor.insertPlainText(words)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_shown_after_each_key_is_what_the_whole_text_would_show(
    editor: MarkdownEditor, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 (the same keys each time)
    for _ in range(40):
        if chance.random() < 0.6:
            type_in(editor, chance.choice(WORDS))
        elif chance.random() < 0.2:
            place = chance.randint(0, len(editor.text))
            editor.select(place, chance.randint(place, len(editor.text)))
            chance.choice(editor.acts.all[:2]).trigger()
        else:
            editor.setFocus()
            QTest.keyClick(editor, chance.choice(KEYS))
        shown, text = formats(editor), editor.text

        editor.show_text("")
        editor.show_text(text)

        assert shown == formats(editor), text
