"""The Markdown editor under its small toolbar."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QToolBar, QToolButton, QVBoxLayout, QWidget

from r2p_drafter.compose.writing.spans import Grammar
from r2p_drafter.desktop.editor.markdown_editor import MarkdownEditor
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.look.icons import icon


class MarkdownBox(QWidget):
    """An editor for running text with buttons for what it can do.

    The buttons do not take the keyboard from the text; each has a shortcut, and the menu has them all.
    """

    typed = Signal(str)
    """The whole text after the user changed it."""
    paused = Signal()
    """What was typed until now and what comes next are two acts, to be undone one by one."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = MarkdownEditor(spelling, self)
        self.editor.typed.connect(self.typed)
        self.editor.paused.connect(self.paused)
        self.setFocusProxy(self.editor)
        self._bar = QToolBar(self, movable=False)
        self._fill_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._bar)
        layout.addWidget(self.editor)
        self.note = self._made_note()
        layout.addWidget(self.note)
        self.editor.noted.connect(self._show_note)

    def show_text(self, text: str) -> None:
        """Show a text without telling that it was typed; the caret stays at the same words."""
        self.editor.show_text(text)

    def set_grammar(self, grammar: Grammar) -> None:
        """Take the text for a section, an item of a list, or a lead-in, where only emphasis is looked for."""
        self.editor.set_grammar(grammar)
        self._headings.setVisible(grammar == "section")
        self._separator.setVisible(grammar == "section")

    def _made_note(self) -> QLabel:
        note = QLabel(self)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.hide()
        return note

    def _show_note(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _fill_bar(self) -> None:
        acts = self.editor.acts
        bar = self._bar.layout()
        if bar is not None:
            bar.setContentsMargins(0, 0, 0, 0)  # the first button stands over the edge of the text
        side = round(self.fontMetrics().height() * 1.1)
        self._bar.setIconSize(QSize(side, side))
        self._bar.addActions(acts.of_words)
        self._separator = self._bar.addSeparator()
        self._bar.addActions((acts.bullets, acts.numbers, acts.quotation))
        self._headings = self._bar.addWidget(self._made_heading())

    def _made_heading(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("heading_button")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(icon("heading"))
        button.setToolTip(self.tr("Heading"))
        button.setAccessibleName(self.tr("Heading"))
        menu = QMenu(button)
        menu.addActions(self.editor.acts.headings)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
