"""An input for text that offers what is usually written there."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.line import HasLine, LineInput, write_line
from r2p_drafter.desktop.forms.fields.units import to_units
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.model import Letter

Suggest = Callable[[Letter], Sequence[str]]
_CHARACTERS = 6
"""What a narrow combo box still shows; it may be wider."""


class SuggestInput(HasLine, QComboBox):
    """An editable combo box; what it offers is worked out when it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggest: Callable[[], Sequence[str]] = tuple
        self.line = LineInput(self)
        self.setEditable(True)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        self._complete_in_a_popup()

    def _complete_in_a_popup(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def offer(self) -> None:
        """Work out anew what is offered; what is written stays."""
        texts = list(self.suggest())
        if texts == [self.itemText(row) for row in range(self.count())]:
            return
        written = self.line.text()
        with QSignalBlocker(self):
            self.clear()
            self.addItems(texts)
            write_line(self.line, written)
        self.mark_current()

    def mark_current(self) -> None:
        """Have the arrow keys start from what is written."""
        written, caret = self.line.text(), self.line.cursorPosition()
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findText(written, Qt.MatchFlag.MatchExactly))
            write_line(self.line, written)
        self.line.setCursorPosition(caret)

    def showPopup(self) -> None:
        self.offer()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.offer()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what is meant for the field that has the keyboard now.

        Until the system knows that the list of completions is closed, it sends keys to the list, which gives
        them to this field, even where Tab has closed it.
        """
        focused = QApplication.focusWidget()
        if focused is None or focused in (self, self.line):
            super().keyPressEvent(event)
        else:
            QApplication.sendEvent(focused, event)

    def selectAll(self) -> None:
        """Select the whole text."""
        self.line.selectAll()


class SuggestField(Field):
    """Binds a line of text for which there are suggestions."""

    def __init__(
        self, models: Models, parent: QWidget, part: str, what: str, suggest: Suggest, example: str = ""
    ) -> None:
        """Make the input; `suggest` is called with the letter when suggestions are wanted."""
        self.combo = SuggestInput(parent)
        super().__init__(models, self.combo, part, what)
        self._change_end = -1
        self._suggest = suggest
        self.combo.suggest = self._suggestions
        self.combo.line.setPlaceholderText(example)
        self.combo.line.textEdited.connect(self._take)
        self.combo.textActivated.connect(self._take_whole)

    def reveal_change(self) -> None:
        if self._change_end >= 0:
            self._put_caret(self._change_end)

    def _suggestions(self) -> Sequence[str]:
        return self._suggest(self._models.letter)

    def _shows(self, value: Any) -> bool:
        return bool(self.combo.line.text() == value)

    def _show(self, value: Any) -> None:
        self._change_end = write_line(self.combo.line, str(value))
        self.combo.mark_current()

    def _put_caret(self, position: int) -> None:
        self.combo.line.deselect()
        self.combo.line.setCursorPosition(to_units(self.combo.line.text(), position))

    def _take(self, text: str) -> None:
        self._enter(" ".join(filter(None, text.splitlines())), typing=True)

    def _take_whole(self, text: str) -> None:
        self._models.draft.pause()
        self._enter(text)
