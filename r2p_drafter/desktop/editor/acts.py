"""What can be done with the text in the editor: the actions of its toolbar, its menu and its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence

from r2p_drafter.compose.writing.blocks import (
    heading_level,
    is_list,
    is_quotation,
    with_heading,
    with_list,
    with_quotation,
)
from r2p_drafter.compose.writing.emphasis import Look, toggled, word_at
from r2p_drafter.compose.writing.links import link_at
from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.compose.writing.typing import after_looks
from r2p_drafter.compose.writing.writing import Writing
from r2p_drafter.desktop.editor.names import names_of_acts, plain_name
from r2p_drafter.desktop.look.icons import icon

if TYPE_CHECKING:
    from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor

_REST = 40
"""Milliseconds after a key stroke before the buttons show what is at the caret."""


class Acts(QObject):
    """The actions of one editor; their shortcuts hold while it has the keyboard."""

    def __init__(self, editor: "MarkdownEditor") -> None:
        super().__init__(editor)
        self._editor = editor
        self._names = names_of_acts()
        self.bold = self._made("bold", self._bold)
        self.italic = self._made("italic", self._italic)
        self.link = self._made("link", self._link)
        self.bullets = self._made("bullets", self._bullets)
        self.numbers = self._made("numbers", self._numbers)
        self.quotation = self._made("quotation", self._quotation)
        self.heading = self._made("heading", self._heading)
        self.headings = (
            self._made("heading_1", self._heading_1),
            self._made("heading_2", self._heading_2),
            self._made("heading_3", self._heading_3),
        )
        self.paste_plain = self._made("paste_plain", editor.paste_plain, checkable=False)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.show_state)
        editor.cursorPositionChanged.connect(self.show_state_soon)
        editor.textChanged.connect(self.show_state_soon)

    @property
    def of_words(self) -> tuple[QAction, ...]:
        """Those for words."""
        return (self.bold, self.italic, self.link)

    @property
    def of_paragraphs(self) -> tuple[QAction, ...]:
        """Those for paragraphs."""
        return (self.bullets, self.numbers, self.quotation, *self.headings, self.heading)

    @property
    def all(self) -> tuple[QAction, ...]:
        """All that have shortcuts of their own."""
        return (*self.of_words, *self.of_paragraphs, self.paste_plain)

    def set_grammar(self, grammar: Grammar) -> None:
        """Offer what such a text can have: lists and headings are for sections."""
        for action in self.of_paragraphs:
            action.setEnabled(grammar == "section")
            action.setVisible(grammar == "section")

    def show_state_soon(self) -> None:
        """Show in the buttons what the text at the caret is, once there is time."""
        self._timer.start()

    def show_state(self) -> None:
        """Show in the buttons what the text at the caret is."""
        self._timer.stop()
        writing = self._editor.writing
        looks = self._editor.looks
        level = heading_level(writing)
        states = {self.bold: "bold" in looks, self.italic: "italic" in looks}
        states |= {self.bullets: is_list(writing, False), self.numbers: is_list(writing, True)}
        states |= {self.quotation: is_quotation(writing), self.link: bool(link_at(writing).address)}
        states |= {action: level == at + 1 for at, action in enumerate(self.headings)}
        for action, state in states.items():
            action.setChecked(state)

    def _made(self, name: str, slot: Callable[[], None], *, checkable: bool = True) -> QAction:
        picture, text, keys = self._names[name]
        action = QAction(icon(picture), text, self, checkable=checkable)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(_tip(action))
        action.triggered.connect(slot)
        self._editor.addAction(action)
        return action

    def _do(self, action: QAction, change: Callable[[Writing], Writing]) -> None:
        self._editor.act(change(self._editor.writing), plain_name(action.text()))
        self.show_state()

    def _toggle(self, action: QAction, look: Look) -> None:
        writing = self._editor.writing
        ended, looks = after_looks(writing, (look,))
        if not looks and (writing.start < writing.end or word_at(writing) is not None):
            self._do(action, lambda text: toggled(text, look))
            return
        if looks:
            self._editor.apply(ended)
        else:
            self._editor.looks_to_come = self._editor.looks_to_come ^ {look}
        self.show_state()

    def _bold(self) -> None:
        self._toggle(self.bold, "bold")

    def _italic(self) -> None:
        self._toggle(self.italic, "italic")

    def _link(self) -> None:
        from r2p_drafter.desktop.editor.link_dialog import LinkDialog

        LinkDialog(self._editor, self._editor.writing).open()
        self.show_state()

    def _bullets(self) -> None:
        self._do(self.bullets, lambda text: with_list(text, ordered=False))

    def _numbers(self) -> None:
        self._do(self.numbers, lambda text: with_list(text, ordered=True))

    def _quotation(self) -> None:
        self._do(self.quotation, with_quotation)

    def _heading(self) -> None:
        level = heading_level(self._editor.writing)
        self._set_heading((level + 1) % (len(self.headings) + 1))

    def _heading_1(self) -> None:
        self._set_heading(1)

    def _heading_2(self) -> None:
        self._set_heading(2)

    def _heading_3(self) -> None:
        self._set_heading(3)

    def _set_heading(self, level: int) -> None:
        self._do(self.headings[level - 1], lambda text: with_heading(text, level))


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain_name(action.text())} ({keys})" if keys else plain_name(action.text())
