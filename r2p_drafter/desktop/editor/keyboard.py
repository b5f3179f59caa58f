"""What keys do in the editor beyond what they do in every text field."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from r2p_drafter.compose.writing.emphasis import Look, looks_at
from r2p_drafter.compose.writing.keys import broken, deleted, entered, erased, indented, outdented
from r2p_drafter.compose.writing.quotes import curled
from r2p_drafter.compose.writing.typing import after_looks, parted, typed_with
from r2p_drafter.compose.writing.writing import Writing

if TYPE_CHECKING:
    from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ERASING: dict[int, Callable[[Writing], Writing | None]] = {
    Qt.Key.Key_Backspace: erased,
    Qt.Key.Key_Delete: deleted,
}
_NONE: frozenset[Look] = frozenset()


class Keyboard(QObject):
    """Takes the keys that break paragraphs, indent items, curl quotes, and type with looks to come."""

    def __init__(self, editor: "MarkdownEditor") -> None:
        super().__init__(editor)
        self._editor = editor
        self._looks = _NONE
        self._place = -1

    @property
    def looks_to_come(self) -> frozenset[Look]:
        """The looks of the next word that is typed; those of the text around the caret do not count."""
        return self._looks if self._editor.textCursor().position() == self._place else _NONE

    @looks_to_come.setter
    def looks_to_come(self, looks: frozenset[Look]) -> None:
        self._looks, self._place = looks, self._editor.textCursor().position()

    def takes_tab(self, event: QKeyEvent) -> bool:
        """Indent the item at the caret if that is what the key asks for; else it is for the focus."""
        is_back = event.key() == Qt.Key.Key_Backtab
        if not is_back and (event.key() != Qt.Key.Key_Tab or event.modifiers() not in _PLAIN):
            return False
        changed = (outdented if is_back else indented)(self._editor.writing)
        if changed is not None:
            self._editor.act(changed, self.tr("Outdent") if is_back else self.tr("Indent"))
        return changed is not None

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key does here, or tell that it does what it does everywhere."""
        if event.key() in _ENTER:
            return self._take_enter(event)
        if event.key() in _ERASING and event.modifiers() in _PLAIN:
            return self._take_erasing(_ERASING[event.key()])
        return is_typing(event) and bool(event.text()) and self._take_text(event.text())

    def _take_enter(self, event: QKeyEvent) -> bool:
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        writing = self._editor.writing
        before = looks_at(writing) if writing.start == writing.end else _NONE
        after = parted(writing)
        self._editor.apply((broken if has_shift else entered)(after))
        self.looks_to_come = before - looks_at(self._editor.writing)
        self._editor.ensureCursorVisible()
        return True

    def _take_erasing(self, erase: Callable[[Writing], Writing | None]) -> bool:
        changed = erase(self._editor.writing)
        if changed is not None:
            self._editor.apply(changed)
        return changed is not None

    def _take_text(self, text: str) -> bool:
        looks = self.looks_to_come
        if text in ("'", '"') and self._take_quote(text, looks):
            return True
        if text.isspace():
            return self._take_blank(text, looks)
        if looks:
            self._editor.apply(typed_with(self._editor.writing, looks, text))
            self._looks = _NONE
        return bool(looks)

    def _take_quote(self, text: str, looks: frozenset[Look]) -> bool:
        """Type a straight quote, and then the curly one as an act of its own, so that undo brings it back."""
        writing, spelling = self._editor.writing, self._editor.spelling
        curly = curled(writing, text, spelling.language) if spelling.smart_quotes else text
        if curly == text:
            return False
        self._editor.apply(typed_with(writing, looks, text))
        self._editor.act(typed_with(writing, looks, curly), self.tr("Typographic quote"))
        self._looks = _NONE
        return True

    def _take_blank(self, text: str, looks: frozenset[Look]) -> bool:
        """Type a blank behind the marks of what it ends; the next word goes on in the same looks."""
        writing, ended = after_looks(self._editor.writing)
        if not ended and not looks:
            return False
        self._editor.apply(writing.typed(text))
        self.looks_to_come = looks | ended
        return True


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key types or takes back a character."""
    keys = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    is_alt_graph = bool(keys) and bool(is_alt)
    if (keys or is_alt) and not is_alt_graph:
        return False
    return event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or (
        bool(event.text()) and event.text().isprintable()
    )
