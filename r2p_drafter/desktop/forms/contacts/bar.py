"""What stands by a person's fields about the address book."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.contacts.keeping import Keeping, Standing
from r2p_drafter.desktop.forms.contacts.words import first_line, second_line
from r2p_drafter.desktop.forms.fields.emptying import empty
from r2p_drafter.desktop.forms.fields.messages import Fixes, MessageLine
from r2p_drafter.desktop.forms.flow import FlowLayout
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.desktop.look.theme import Severity
from r2p_drafter.library.matching import Match

_BETWEEN = 6


class ContactBar(QWidget):
    """Says whether a person is in the address book, and has buttons to add, update and pick."""

    pick_asked = Signal()

    def __init__(self, models: Models, parent: QWidget, *, picks: bool = False) -> None:
        """Make the bar; with `picks` it has a button that picks somebody for the place."""
        super().__init__(parent)
        self._models = models
        self._keeping = Keeping(models, self)
        self._match: Match | None = None
        self._buttons = FlowLayout()
        self._said = QVBoxLayout()
        if picks:
            self._add_button("pick_contact", "book", self.tr("Fro&m the address book…"), self.pick_asked.emit)
        self.keep_button = self._add_button("keep_contact", "add", "", self._keeping.keep)
        self._state = self._add_state()
        self._lay_out()
        self._keeping.asked.connect(self._ask)
        self._keeping.said.connect(self._say)
        self._keeping.failed.connect(self._complain)
        models.library.changed.connect(self._follow)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(self._buttons)
        layout.addLayout(self._said)
        self._said.setSpacing(_BETWEEN)

    def _add_button(self, name: str, picture: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        give_room(button)
        button.clicked.connect(do)
        self._buttons.addWidget(button)
        return button

    def _add_state(self) -> QLabel:
        state = QLabel(self.tr("In the address book"), self)
        state.setObjectName("contact_state")
        state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        state.setMinimumHeight(self.keep_button.sizeHint().height())
        self._buttons.addWidget(state)
        return state

    @property
    def part(self) -> str:
        """The part of the letter that the person is."""
        return self._keeping.part

    def show_part(self, part: str) -> None:
        """Be about another person; what was said of the one before is over."""
        if part != self.part:
            self._keeping.part = part
            self.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show how the person and the address book stand now."""
        standing = self._keeping.standing()
        is_known = standing.contact is not None
        texts = (self.tr("Add to address boo&k"), self.tr("Update the address boo&k"))
        if self.keep_button.text() != texts[is_known]:
            self.keep_button.setText(texts[is_known])
        # News is said at the person's head; what is to be done about it is chosen there first.
        self.keep_button.setVisible(standing.state not in ("known", "news"))
        self.keep_button.setEnabled(standing.state != "nobody")
        self._state.setVisible(standing.state == "known")
        self._forget_what_is_over(standing)

    def show_problems(self) -> None:
        """Show no problems: they stand at the person's head."""

    def reach(self, part: str, position: int) -> None:  # noqa: ARG002
        """Give the keyboard to the first button."""
        self.keep_button.setFocus()

    def clear(self) -> None:
        """Take away what was said or asked."""
        self._match = None
        empty(self._said)

    def _forget_what_is_over(self, standing: Standing) -> None:
        if self._match is not None and standing.state != "unknown":
            self.clear()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _ask(self, match: Match) -> None:
        self.clear()
        self._match = match
        contact = match.contact
        name = ", ".join(
            filter(None, (first_line(contact, contact.role), second_line(contact, contact.role)))
        )
        if match.certainty == "same":
            text = self.tr("In the address book already: {}.").format(name)
        else:
            text = self.tr("Somebody alike is in the address book: {}. Is it the same?").format(name)
        fixes = [
            (self.tr("Update that entry"), self._update),
            (self.tr("Add another one"), self._add),
            (self.tr("Leave it"), self.clear),
        ]
        self._put(text, fixes)

    def _update(self) -> None:
        match = self._match
        self.clear()
        if match is not None:
            self._keeping.update(match.contact)

    def _add(self) -> None:
        self.clear()
        self._keeping.add()

    def _say(self, text: str) -> None:
        self.clear()
        self._put(text, ())

    def _complain(self, text: str) -> None:
        self.clear()
        self._put(text, (), "warning")

    def _put(self, text: str, fixes: Fixes, severity: Severity = "hint") -> None:
        line = MessageLine(severity, text, fixes, self)
        line.setObjectName("contact_message")
        self._said.addWidget(line)
        line.show()  # now, so that a button in it can have the keyboard
        if fixes:
            button = line.findChild(QWidget, "fix")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
