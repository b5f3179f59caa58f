"""A labelled input with its messages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.messages import Messages
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.sight import Sight

_BETWEEN = 4


class FieldRow(QWidget):
    """A label over its input, a line of help where there is one, and messages under it."""

    def __init__(self, models: Models, label: str, field: Field, parent: QWidget, help_: str = "") -> None:
        """Lay out a field; `label` has a mnemonic, or is empty where the input has its own text."""
        super().__init__(parent)
        self.field = field
        self._models = models
        self.messages = Messages(models.watcher, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)
        if label:
            self._add_label(label)
        self._layout.addWidget(field.widget)
        self._help = QLabel(self)
        self._dress_help()
        self.set_help(help_)
        self._layout.addWidget(self.messages)
        self._sight = Sight(self)
        field.focused.connect(self._sight.bring)
        field.noted.connect(self.messages.show_note)
        self.messages.mended.connect(self._return_focus)

    def _add_label(self, text: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # templates come from strangers
        label.setBuddy(self.field.input)
        self.field.input.setAccessibleName(spoken(text))
        self._layout.addWidget(label)

    def _dress_help(self) -> None:
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._help.setWordWrap(True)
        self._help.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._layout.addWidget(self._help)

    def set_help(self, text: str) -> None:
        """Say something under the input; nothing for an empty text."""
        if text != self._help.text():
            self._help.setText(text)
            self._describe()
        self._help.setVisible(bool(text))

    def add_below(self, widget: QWidget) -> None:
        """Put something under the help."""
        self._layout.insertWidget(self._layout.indexOf(self.messages), widget)
        self._layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)

    @property
    def part(self) -> str:
        """The part of the letter that is shown."""
        return self.field.part

    def refresh(self) -> None:
        """Show the letter as it is now."""
        self.field.refresh()

    def show_problems(self) -> None:
        """Show what is wrong with the part now."""
        self.messages.show_problems(self._models.watcher.of_part(self.field.part))
        self._describe()

    def reach(self, part: str, position: int) -> None:
        """Give the keyboard to the input."""
        self.field.take_focus(self.field.place_of(part, position))
        self._sight.bring()

    def _describe(self) -> None:
        """Have help and messages read out with the input."""
        description = " ".join(filter(None, (self._help.text(), *self.messages.texts)))
        if description != self.field.input.accessibleDescription():
            self.field.input.setAccessibleDescription(description)

    def _return_focus(self) -> None:
        self.field.take_focus()


def spoken(label: str) -> str:
    """Return a label as it is read out, without the mark of its mnemonic."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")
