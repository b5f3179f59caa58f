"""Keys that lead from one recommendation to the next, as in a list in Word."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from r2p_drafter.desktop.forms.fields.markdown import MarkdownField
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.parts import part_of, steps_of, value_at, with_value

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class ItemKeys(QObject):
    """Enter splits a recommendation in two, Backspace at its start joins it to the one before.

    Delete at the end joins the next one to it; the arrows go on into the one before and the next.
    """

    moved = Signal(str, int)
    """The caret should go into another item, before that character."""

    def __init__(self, models: Models, field: MarkdownField) -> None:
        super().__init__(field)
        self._models = models
        self._field = field
        field.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not modifiers and self._take(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _take(self, key: int) -> bool:
        """Do what a key is for here; return whether it was for anything."""
        cursor = self._field.editor.textCursor()
        if key in _ENTER:
            self._split()
            return True
        if cursor.hasSelection():
            return False
        if key == _Key.Key_Backspace and cursor.atStart():
            return self._join(-1)
        if key == _Key.Key_Delete and cursor.atEnd():
            return self._join(1)
        if key == _Key.Key_Up and not cursor.movePosition(QTextCursor.MoveOperation.Up):
            return self._go(-1)
        if key == _Key.Key_Down and not cursor.movePosition(QTextCursor.MoveOperation.Down):
            return self._go(1)
        return False

    def _place(self) -> tuple[str, int, tuple[str, ...]]:
        """Return the part of the list, the row in it that is shown, and its items."""
        *outer, row = steps_of(self._field.part)
        part = part_of(tuple(outer))
        return part, int(row), value_at(self._models.letter, part)

    def _split(self) -> None:
        part, row, items = self._place()
        writing = self._field.editor.writing
        before, after = writing.text[: writing.start].rstrip(), writing.text[writing.end :].lstrip()
        if before or after:  # an empty item would only become two
            changed = (*items[:row], before, after, *items[row + 1 :])
            self._change(part, changed, self.tr("Add a recommendation"), row + 1)
            self.moved.emit(f"{part}[{row + 1}]", 0)

    def _join(self, step: int) -> bool:
        part, row, items = self._place()
        first = min(row, row + step)
        if not 0 <= first < len(items) - 1:
            return False
        start, end = items[first].rstrip(), items[first + 1].lstrip()
        blank = " " if start and end else ""
        changed = (*items[:first], f"{start}{blank}{end}", *items[first + 2 :])
        self._change(part, changed, self.tr("Join recommendations"), first)
        self.moved.emit(f"{part}[{first}]", len(start))
        return True

    def _go(self, step: int) -> bool:
        part, row, items = self._place()
        if not 0 <= row + step < len(items):
            return False
        self.moved.emit(f"{part}[{row + step}]", len(items[row + step]) if step < 0 else 0)
        return True

    def _change(self, part: str, items: tuple[Any, ...], what: str, row: int) -> None:
        self._models.draft.pause()
        self._models.draft.change(with_value(self._models.letter, part, items), what, f"{part}[{row}]")
