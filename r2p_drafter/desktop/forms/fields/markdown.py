"""An input for running text in Markdown."""

from typing import Any

from PySide6.QtWidgets import QWidget

from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.desktop.editor.text_box import MarkdownBox
from r2p_drafter.desktop.forms.fields.change import end_of_change
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.models import Models


class MarkdownField(Field):
    """Binds a Markdown text."""

    def __init__(
        self,
        models: Models,
        parent: QWidget,
        part: str,
        what: str,
        example: str = "",
        *,
        grammar: Grammar = "section",
        rows: tuple[int, int] | None = None,
    ) -> None:
        """Make the editor; it grows between two numbers of `rows`, or takes the room there is."""
        self.box = MarkdownBox(models.spelling, parent)
        self.editor = self.box.editor
        super().__init__(models, self.editor, part, what)
        self.widget = self.box
        self._change_end = -1
        self.editor.setPlaceholderText(example)
        self.box.set_grammar(grammar)
        if rows is not None:
            self.editor.set_rows(*rows)
        self.box.typed.connect(self._take)
        self.box.paused.connect(models.draft.pause)

    def reveal_change(self) -> None:
        if self._change_end >= 0:
            self._put_caret(self._change_end)

    def _shows(self, value: Any) -> bool:
        return bool(self.editor.text == value)

    def _show(self, value: Any) -> None:
        self._change_end = end_of_change(self.editor.text, str(value))
        self.box.show_text(str(value))

    def _put_caret(self, position: int) -> None:
        self.editor.select(position, position)

    def _take(self, text: str) -> None:
        """Take what was typed, or what an act that has a name of its own made of the text."""
        doing = self.editor.doing
        self._models.draft.set_value(self.part, text, doing or self.what, typing=not doing)
        self.refresh()
