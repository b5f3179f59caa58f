"""A field for running text, with emphasis and lists."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolBar, QWidget

from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.editor.text_box import MarkdownBox
from r2p_drafter.desktop.library_window.details.field import Bound, DetailField

_ROWS = (8, 24)
_PAUSE = 1200
"""Milliseconds without a key stroke after which what was typed is told, to be undone as one act."""


class MarkdownField(DetailField):
    """The text of a passage."""

    def __init__(self, bound: Bound, spelling: Spelling, parent: QWidget) -> None:
        self.box = MarkdownBox(spelling, parent)
        super().__init__(self.box.editor, bound)
        self.widget = self.box
        self.box.editor.set_rows(*_ROWS)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.finish)
        self.box.typed.connect(self._wait)
        self.box.paused.connect(self.finish)

    def set_open(self, is_open: bool) -> None:
        self.box.editor.setReadOnly(not is_open)
        for bar in self.box.findChildren(QToolBar):
            bar.setEnabled(is_open)

    def _wait(self) -> None:
        self._pause.start()
        self.began.emit()

    def _value(self) -> Any:
        return self.box.editor.text.strip()

    def _show(self, value: Any) -> None:
        self.box.show_text(str(value))
