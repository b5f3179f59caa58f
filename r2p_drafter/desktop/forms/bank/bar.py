"""What stands by a section's texts about the bank."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.bank.keep_dialog import KeepDialog
from r2p_drafter.desktop.forms.fields.emptying import empty
from r2p_drafter.desktop.forms.fields.messages import MessageLine
from r2p_drafter.desktop.forms.flow import FlowLayout
from r2p_drafter.desktop.forms.lists.buttons import AddButtons
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.desktop.look.theme import Severity
from r2p_drafter.library.entries import Kind

_BETWEEN = 6

Texts = Callable[[], Sequence[str]]


class BankBar(QWidget):
    """Buttons that show the bank and put texts into it, and what came of that."""

    def __init__(
        self, models: Models, kind: Kind, texts: Texts, parent: QWidget, buttons: AddButtons | None = None
    ) -> None:
        """Make the bar; `texts` returns what would be put into the bank now, as passages of a `kind`.

        Its buttons stand beside `buttons`, if there are any.
        """
        super().__init__(parent)
        self._models = models
        self._kind = kind
        self._texts = texts
        self._asked: Sequence[str] = ()
        self._said = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        own = FlowLayout()
        layout.addLayout(own)
        layout.addLayout(self._said)
        add = own.addWidget if buttons is None else buttons.add
        add(self._button("show_bank", "recommendations", self.tr("From the b&ank…"), models.bank.show))
        add(self._button("keep_text", "add", self.tr("Add to ban&k…"), self._ask))
        self.setVisible(buttons is None)
        self._is_bare = buttons is not None

    def clear(self) -> None:
        """Take away what was said."""
        empty(self._said)
        self.setVisible(not self._is_bare)

    def _button(self, name: str, picture: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        give_room(button)
        button.clicked.connect(do)
        return button

    def _ask(self) -> None:
        self.clear()
        texts = [text for text in self._texts() if text.strip()]
        if not texts:
            self._say("hint", self.tr("There is no text yet that could go into the bank."))
        elif not (new := self._models.bank.unknown(texts)):
            self._say("hint", self.tr("This is in the bank already."))
        else:
            self._asked = new
            dialog = KeepDialog(new, self._models.library.tag_sizes, self.window())
            dialog.confirmed.connect(self._keep)
            dialog.open()

    def _keep(self, tags: list[str]) -> None:
        self._models.bank.keep(self._asked, self._kind, tags, self._say)

    def _say(self, severity: Severity, text: str) -> None:
        self.clear()
        line = MessageLine(severity, text, parent=self)
        self._said.addWidget(line)
        line.show()
        self.show()
