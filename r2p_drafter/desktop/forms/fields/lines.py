"""An input for several lines, as those of an address."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from r2p_drafter.desktop.forms.fields.change import end_of_change
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.history import remove_history
from r2p_drafter.desktop.forms.fields.units import to_units
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.places import row_in

_ROWS = 4


class LinesInput(QPlainTextEdit):
    """A small editor for lines; Tab goes to the next input, undo and redo are the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        remove_history(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        around = 2 * self.frameWidth() + int(2 * self.document().documentMargin())
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _ROWS + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class LinesField(Field):
    """Binds a tuple of lines; a line with nothing on it is no line."""

    def __init__(self, models: Models, parent: QWidget, part: str, what: str, example: str = "") -> None:
        self.lines = LinesInput(parent)
        super().__init__(models, self.lines, part, what, ())
        self._change_end = -1
        self.lines.setPlaceholderText(example)
        self.lines.textChanged.connect(self._take)

    def place_of(self, part: str, position: int) -> int:
        row = row_in(part, self.part)
        if row is None or position < 0:
            return super().place_of(part, position)
        return position + sum(len(line) + 1 for line in self._lines()[:row])

    def reveal_change(self) -> None:
        if self._change_end >= 0:
            self._put_caret(self._change_end)

    def _shows(self, value: Any) -> bool:
        return bool(self._lines() == value)

    def _show(self, value: Any) -> None:
        old, text = self.lines.toPlainText(), "\n".join(value)
        cursor = self.lines.textCursor()
        anchor, caret = cursor.anchor(), cursor.position()
        self.lines.setPlainText(text)
        self._change_end = end_of_change(old, text)
        self._select(min(anchor, len(text)), min(caret, len(text)))

    def _put_caret(self, position: int) -> None:
        place = to_units(self.lines.toPlainText(), position)
        self._select(place, place)

    def _select(self, anchor: int, caret: int) -> None:
        cursor = self.lines.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.lines.setTextCursor(cursor)

    def _lines(self) -> tuple[str, ...]:
        return tuple(line for line in self.lines.toPlainText().split("\n") if line.strip())

    def _take(self) -> None:
        self._enter(self._lines(), typing=True)

    def _finish(self) -> None:
        """Leave out the empty lines that the letter has not either."""
        if self.lines.toPlainText() != "\n".join(self._lines()):
            self.lines.blockSignals(True)
            self._show(self._lines())
            self.lines.blockSignals(False)
