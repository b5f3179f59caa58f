"""What the find bar looks like: its lines, options and buttons."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.look.icons import icon

_MARGIN = 8


class FindFace(QFrame):
    """The widgets of the bar, laid out; what they do is said elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.wanted = self._made_line("find_text", self.tr("Find"))
        self.wanted.setClearButtonEnabled(True)
        self.new = self._made_line("replace_text", self.tr("Replace with"))
        self.previous_button = self._made_button(
            "previous", "find_previous", self.tr("Previous (Shift+Enter)")
        )
        self.next_button = self._made_button("next", "find_next", self.tr("Next (Enter)"))
        self.close_button = self._made_button("close", "find_close", self.tr("Close (Esc)"))
        self.replace_button = QPushButton(self.tr("&Replace"), self)
        self.replace_button.setObjectName("replace_one")
        self.replace_all_button = QPushButton(self.tr("Replace &all"), self)
        self.replace_all_button.setObjectName("replace_all")
        self.options = (
            self._made_option("match_case", self.tr("Match &case")),
            self._made_option("whole_words", self.tr("&Whole words")),
            self._made_option("ignore_accents", self.tr("Ignore acc&ents")),
        )
        self._told = QLabel(self)
        self._told.setObjectName("find_told")
        self._replacing = (self._made_label(self.tr("Re&place with:"), self.new), self.new, QWidget(self))
        self._lay_out()
        self.offer(False)

    def tell(self, words: str) -> None:
        """Say how the search goes: "3 of 17"."""
        self._told.setText(words)
        self.wanted.setAccessibleDescription(words)

    @property
    def told(self) -> str:
        """What is said of the search."""
        return self._told.text()

    def offer(self, has_matches: bool) -> None:
        """Offer what can be done with matches only where there are some."""
        for button in (self.previous_button, self.next_button, self.replace_button, self.replace_all_button):
            button.setEnabled(has_matches)

    def show_replacing(self, is_shown: bool) -> None:
        """Show or hide the line for what is put in the place of what is found."""
        for widget in self._replacing:
            widget.setVisible(is_shown)

    def _made_line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        return line

    def _made_label(self, text: str, line: QLineEdit) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(line)
        return label

    def _made_button(self, picture: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _made_option(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(2 * _MARGIN, _MARGIN, 2 * _MARGIN, _MARGIN)
        grid.setVerticalSpacing(_MARGIN - 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._made_label(self.tr("F&ind:"), self.wanted), 0, 0)
        grid.addWidget(self.wanted, 0, 1)
        steps = self._row(self.previous_button, self.next_button)
        steps.addStretch()
        steps.addWidget(self.close_button)
        grid.addLayout(steps, 0, 2)
        label, new, buttons = self._replacing
        grid.addWidget(label, 1, 0)
        grid.addWidget(new, 1, 1)
        buttons.setLayout(self._row(self.replace_button, self.replace_all_button))
        grid.addWidget(buttons, 1, 2)
        options = self._row(*self.options)
        options.addStretch()
        grid.addLayout(options, 2, 1, 1, 2)
        grid.addWidget(self._told, 3, 1, 1, 2)
        edge = QFrame(self)
        edge.setFrameShape(QFrame.Shape.HLine)
        edge.setFrameShadow(QFrame.Shadow.Sunken)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(grid)
        around.addWidget(edge)
        self._order()

    def _order(self) -> None:
        """Let Tab lead from one line to the other, and then to what is done with them."""
        order = (
            *(self.wanted, self.new, self.replace_button, self.replace_all_button),
            *(*self.options, self.previous_button, self.next_button, self.close_button),
        )
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def _row(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            row.addWidget(widget)
        return row
