"""An input for one line of text."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_drafter.desktop.forms.fields.change import end_of_change
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.history import is_history, remove_history
from r2p_drafter.desktop.forms.fields.units import to_units
from r2p_drafter.desktop.forms.models import Models


class LineInput(QLineEdit):
    """A line edit without undo and redo of its own: these are the window's."""

    def event(self, event: QEvent) -> bool:
        # Not in a filter, which is passed over while suggestions are shown.
        if is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        remove_history(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class HasLine:
    """Lets an input that has a line of text in it be told to cut, copy and paste as the line itself."""

    line: LineInput

    def cut(self) -> None:
        """Move the selected text to the clipboard."""
        self.line.cut()

    def copy(self) -> None:
        """Copy the selected text to the clipboard."""
        self.line.copy()

    def paste(self) -> None:
        """Put what the clipboard holds in the place of the selected text."""
        self.line.paste()


class LineField(Field):
    """Binds a line of text; line breaks that are pasted become blanks."""

    def __init__(
        self, models: Models, parent: QWidget, part: str, what: str, example: str = "", empty: str = ""
    ) -> None:
        """Make the input; `example` is what it shows while it is empty, as "Ban Ki-moon"."""
        self.line = LineInput(parent)
        super().__init__(models, self.line, part, what, empty)
        self._change_end = -1
        self._is_cut = False
        self.line.setPlaceholderText(example)
        self.line.inputRejected.connect(self._say_cut)
        self.line.textEdited.connect(self._take)

    def reveal_change(self) -> None:
        if self._change_end >= 0:
            self._put_caret(self._change_end)

    def _shows(self, value: Any) -> bool:
        return bool(self.line.text() == value)

    def _show(self, value: Any) -> None:
        self._change_end = write_line(self.line, str(value))

    def _put_caret(self, position: int) -> None:
        self.line.deselect()
        self.line.setCursorPosition(to_units(self.line.text(), position))

    def _say_cut(self) -> None:
        """Say that not all had room; Qt does so before it tells of what had."""
        self._is_cut = True
        most = self.line.locale().toString(self.line.maxLength())
        self.noted.emit(
            self.tr("This line has room for {0} characters: what was more was left out.").format(most)
        )

    def _take(self, text: str) -> None:
        if not self._is_cut:
            self.noted.emit("")
        self._is_cut = False
        self._enter(" ".join(filter(None, text.splitlines())), typing=True)


def write_line(line: QLineEdit, text: str) -> int:
    """Write text into a line, caret and selection staying if it has the keyboard.

    Returns where the change ends.
    """
    old, caret, start = line.text(), line.cursorPosition(), line.selectionStart()
    length = line.selectionLength()
    line.setText(text)
    # Where nobody types, the beginning of the text is what should be seen.
    line.setCursorPosition(min(caret, len(text)) if line.hasFocus() else 0)
    if start >= 0:
        line.setSelection(start, length)
    return end_of_change(old, text)
