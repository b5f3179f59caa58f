"""The form of one part of the letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from r2p_drafter.desktop.forms.fields.messages import Messages
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.sheet import Sheet

_MARGIN = 16
_LARGER = 1.3


class Form(Sheet):
    """Fields and lists under a heading; written anew only while it is seen."""

    def __init__(self, models: Models, part: str, parent: QWidget | None = None) -> None:
        """Make the form; problems of `part` as a whole, if it is of one part, are said at its head."""
        super().__init__(models, parent)
        self.part = part
        self._heading = self._make_heading()
        self.layout_.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.layout_.addWidget(self._heading)
        self.messages = Messages(models.watcher, self)
        self.layout_.addWidget(self.messages)

    def set_title(self, title: str) -> None:
        """Call the form that."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def watch(self) -> None:
        """Follow the letter and its problems; called when all pieces are there, as lists come first."""
        self.models.draft.changed.connect(self._follow)
        self.models.watcher.changed.connect(self._follow_problems)

    def show_problems(self) -> None:
        super().show_problems()
        problems = self.models.watcher.of_part(self.part) if self.part else ()
        self.messages.show_problems([problem for problem in problems if problem.part == self.part])

    def begin(self) -> None:
        """Give the keyboard to the first piece."""
        if self.pieces:
            self.pieces[0].reach(self.pieces[0].part, -1)

    def pick(self) -> bool:
        """Let the user pick from the address book for this form; False where there is nobody to pick."""
        return False

    def _make_heading(self) -> QLabel:
        heading = QLabel(self)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setBold(True)
        heading.setFont(font)
        return heading

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _follow_problems(self) -> None:
        if self.isVisible():
            self.show_problems()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.show_problems()


class FormArea(QScrollArea):
    """Scrolls a form."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)
