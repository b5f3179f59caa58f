"""An editor for running text that shows emphasis as it will look."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from r2p_drafter.compose.writing.emphasis import Look, looks_at
from r2p_drafter.compose.writing.pasting import markdown_of, pasted
from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.compose.writing.writing import Writing
from r2p_drafter.desktop.editor.acts import Acts
from r2p_drafter.desktop.editor.contents import Contents
from r2p_drafter.desktop.editor.context_menu import show_menu
from r2p_drafter.desktop.editor.formats import Formats
from r2p_drafter.desktop.editor.highlighter import NOWHERE, MarkdownHighlighter
from r2p_drafter.desktop.editor.keyboard import Keyboard, is_typing
from r2p_drafter.desktop.editor.paragraphs import ParagraphLayout, is_gap_block
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.letter.alike import shared_end, shared_start
from r2p_drafter.letter.model import cleaned

_KEYS = QKeySequence.StandardKey
MOST_PASTED = 2_000_000
"""Characters that can be pasted at once; more would take minutes to be shown."""
MOST_RICH = 500_000
"""Characters that are pasted with their emphasis, which takes some seconds."""
_ROWS = 6
_LEAST_ROWS = 3


class MarkdownEditor(QPlainTextEdit):
    """Edits one Markdown text; undo and redo are the window's.

    Enter begins a new paragraph, which in Markdown takes an empty line: it is shown as the space that it
    will be, and the caret does not stop in it. Shift+Enter begins a new line in the same paragraph.
    """

    typed = Signal(str)
    """The whole text after the user changed it."""
    paused = Signal()
    """What was typed until now and what comes next are two acts, to be undone one by one."""
    noted = Signal(str)
    """What was not pasted, and why; empty once the text changes again."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setDocumentLayout(ParagraphLayout(document))
        self.setDocument(document)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.spelling = spelling
        self._contents = Contents(document)
        self._grammar: Grammar = "section"
        self._rows: tuple[int, int] | None = None
        self._said = ""
        self._doing = ""
        self._is_typing = False
        self._typed_block: QTextBlock | None = None
        self.acts = Acts(self)
        self._keyboard = Keyboard(self)
        self._highlighter = MarkdownHighlighter(document, self._contents, spelling, self._formats())
        self._highlighter.typing_place = self._typing_place
        self.textChanged.connect(self._say_typed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(self.tr("Text with emphasis, links and lists, written in Markdown"))

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._contents.text

    def toPlainText(self) -> str:
        """Return the text with its no-break spaces, which Qt's own would make plain ones."""
        return self.text

    @property
    def writing(self) -> Writing:
        """The text with its selection, the places counted in characters."""
        cursor = self.textCursor()
        start, end = map(self._contents.from_qt, (cursor.selectionStart(), cursor.selectionEnd()))
        return Writing(self.text, start, end, self._grammar)

    @property
    def looks_to_come(self) -> frozenset[Look]:
        """The looks of the next word that is typed at the caret, beside those that are around it."""
        return self._keyboard.looks_to_come

    @looks_to_come.setter
    def looks_to_come(self, looks: frozenset[Look]) -> None:
        self._keyboard.looks_to_come = looks

    @property
    def looks(self) -> frozenset[Look]:
        """The looks of what is selected, or of what would be typed at the caret."""
        return looks_at(self.writing) | self.looks_to_come

    def place_of(self, position: int) -> int:
        """Return a position of Qt's in characters."""
        return self._contents.from_qt(position)

    def show_text(self, text: str) -> None:
        """Show a text without telling that it was typed; the caret stays at the same words.

        In a text that has nothing in common with the one before it goes to the start.
        """
        if text != self.text:
            self._said = text
            self.noted.emit("")
            if not self._replace(text):
                self.select(0, 0)
            self.acts.show_state_soon()

    def select(self, start: int, end: int) -> None:
        """Select the characters from `start` to `end`, and scroll to them."""
        cursor, last = self.textCursor(), len(self.text)
        cursor.setPosition(self._contents.to_qt(min(start, last)))
        cursor.setPosition(self._contents.to_qt(min(end, last)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def apply(self, writing: Writing) -> None:
        """Make the text and the selection those of a writing, as if it had been typed."""
        self._replace(writing.text)
        self.select(writing.start, writing.end)

    def act(self, writing: Writing, what: str) -> None:
        """Make the text and the selection those of a writing, as an act named `what`, undone by itself."""
        if writing.text == self.text:
            self.select(writing.start, writing.end)
            return
        self.paused.emit()
        self._doing = what
        self.apply(writing)
        self._doing = ""
        self.paused.emit()

    @property
    def doing(self) -> str:
        """The name of the act that is just told by `typed`; empty while somebody types."""
        return self._doing

    def set_grammar(self, grammar: Grammar) -> None:
        """Take the text for a section, an item of a list, or a lead-in, where only emphasis is looked for."""
        self._grammar = grammar
        self._highlighter.set_grammar(grammar)
        self.acts.set_grammar(grammar)

    def set_rows(self, least: int, most: int) -> None:
        """Grow with the text, from the height of `least` lines to that of `most`, and then scroll."""
        self._rows = (least, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().contentsChanged.connect(self.updateGeometry)
        self.updateGeometry()

    def paste_plain(self) -> None:
        """Paste what is on the clipboard without its emphasis."""
        self._paste(cleaned(QGuiApplication.clipboard().text()))

    def sizeHint(self) -> QSize:
        least, most = self._rows or (_ROWS, _ROWS)
        height = min(max(self._content_height(), self._height_of(least)), self._height_of(most))
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        height = self.sizeHint().height() if self._rows else self._height_of(_LEAST_ROWS)
        return QSize(super().minimumSizeHint().width(), height)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_others(event):
                event.ignore()
                return False
            if event.type() == QEvent.Type.KeyPress and self._keyboard.takes_tab(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_typing = is_typing(event)
        if not self._keyboard.takes(event):
            place = self.textCursor().position()
            super().keyPressEvent(event)
            self._leave_gap(event.key(), self.textCursor().position() >= place)
        if self._is_typing:
            self._typed_block = self.textCursor().block()
        else:
            self._settle_word()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._settle_word()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._leave_gap(Qt.Key.Key_Left, forward=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle_word()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._highlighter.set_formats(self._formats())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu(self, event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        is_file = any(url.isLocalFile() for url in source.urls())
        return not is_file and (source.hasText() or source.hasHtml())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as it is written, in Markdown; as rich text its signs would be words."""
        copied = QMimeData()
        copied.setText(self.writing.selected)
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        plain = cleaned(source.text())
        if source.hasHtml() and len(plain) <= MOST_RICH:
            self._paste(markdown_of(source.html()) or plain)
        elif source.hasHtml():
            self._paste(plain, self.tr("So long a text is pasted without its emphasis, links and lists."))
        else:
            self._paste(plain)

    def _paste(self, text: str, note: str = "") -> None:
        """Paste a text and say what is to be known of it, or why it can't be pasted."""
        if len(text) > MOST_PASTED:
            most = self.locale().toString(MOST_PASTED)
            self.noted.emit(
                self.tr("Nothing was pasted: the text has more than {0} characters.").format(most)
            )
            return
        self.act(pasted(self.writing, text), self.tr("Paste"))
        self.noted.emit(note)

    def _formats(self) -> Formats:
        return Formats(self.palette(), self.font())

    def _say_typed(self) -> None:
        text = self.text
        if text != self._said:
            self._said = text
            self.noted.emit("")
            self.typed.emit(text)

    def _replace(self, text: str) -> bool:
        """Make the text another one where it differs, so that the caret and the looks of the rest stay.

        Tell whether anything could stay.
        """
        old = self.text
        first = shared_start(old, text)
        behind = shared_end(old, text, min(len(old), len(text)) - first)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._contents.to_qt(first))
        cursor.setPosition(self._contents.to_qt(len(old) - behind), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - behind])
        self._contents.forget()
        return first + behind > 0

    def _is_for_others(self, event: QKeyEvent) -> bool:
        """Tell whether keys that a text edit would take for itself are the window's or an act's."""
        keys = QKeySequence(event.keyCombination())
        is_act = any(keys in action.shortcuts() for action in self.acts.all)
        return is_act or event.matches(_KEYS.Undo) or event.matches(_KEYS.Redo)

    def _typing_place(self) -> int:
        return self.textCursor().position() if self._is_typing else NOWHERE

    def _settle_word(self) -> None:
        """Judge the word that was typed last, as the caret leaves it."""
        typed, self._typed_block = self._typed_block, None
        self._is_typing = False
        if typed is not None and typed.isValid():
            self._highlighter.rehighlightBlock(typed)

    def _leave_gap(self, key: int, forward: bool) -> None:
        """Take the caret out of the empty line between two paragraphs, on in the way that it went."""
        cursor = self.textCursor()
        moves = QTextCursor.MoveOperation
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            move = moves.Down if forward else moves.Up
        else:
            move = moves.NextCharacter if forward else moves.PreviousCharacter
        kept = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        while is_gap_block(cursor.block()) and cursor.movePosition(move, kept):
            self.setTextCursor(cursor)

    def _content_height(self) -> int:
        layout = self.document().documentLayout()
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return round(height) + self._frame_height()

    def _height_of(self, rows: int) -> int:
        return rows * self.fontMetrics().lineSpacing() + self._frame_height()

    def _frame_height(self) -> int:
        return round(2 * self.document().documentMargin()) + 2 * self.frameWidth()
