"""What is wrong with an input, in small print under it, with the fix where there is one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.emptying import empty
from r2p_drafter.desktop.forms.flow import FlowLayout
from r2p_drafter.desktop.look.icons import give_room, icon, severity_icon
from r2p_drafter.desktop.look.theme import Severity
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.checks import Problem

MOST = 3
"""Messages under one input; the problems panel has them all."""


class Messages(QWidget):
    """The messages of one input, hidden while there are none."""

    mended = Signal()
    """A fix was made here; the button that made it is gone, and with it the keyboard."""

    def __init__(self, watcher: ProblemWatcher, parent: QWidget) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self._problems: Sequence[Problem] = ()
        self._note = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said."""
        notes = (self._note,) if self._note else ()
        return (*notes, *(in_words(problem.saying) for problem in self._problems))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the first few of some problems instead of those that are shown."""
        if tuple(problems[:MOST]) != tuple(self._problems):
            self._problems = tuple(problems[:MOST])
            self._write()

    def show_note(self, note: str) -> None:
        """Say what is wrong with what stands in the input; nothing for an empty text."""
        if note != self._note:
            self._note = note
            self._write()

    def _write(self) -> None:
        empty(self._layout)
        if self._note:
            self._layout.addWidget(MessageLine("warning", self._note, parent=self))
        for problem in self._problems:
            self._layout.addWidget(self._line(problem))
        self.setVisible(self._layout.count() > 0)

    def _line(self, problem: Problem) -> QWidget:
        fixes = (problem.fix, problem.other_fix)
        acts = (self._mend, self._mend_otherwise)
        buttons = [(in_words(fix.saying), act) for fix, act in zip(fixes, acts, strict=True) if fix]
        return MessageLine(problem.severity, in_words(problem.saying), buttons, self)

    def _mend(self) -> None:
        self._make_fix(other=False)

    def _mend_otherwise(self) -> None:
        self._make_fix(other=True)

    def _make_fix(self, *, other: bool) -> None:
        """Make a fix of the line whose button was pressed."""
        line = self.sender().parent()
        while line is not None and not isinstance(line, MessageLine):
            line = line.parent()
        if line is not None:
            at = self._layout.indexOf(line) - (1 if self._note else 0)
            self._watcher.mend(self._problems[at], other=other)
        self.mended.emit()


Fixes = Sequence[tuple[str, Callable[[], None]]]
"""What can be done about a message, each with what does it."""


class MessageLine(QWidget):
    """The sign of a severity, a sentence, and buttons for what can be done, beside it or under it."""

    def __init__(
        self, severity: Severity, text: str, fixes: Fixes = (), parent: QWidget | None = None
    ) -> None:
        """Lay out a message; one button is beside it, more than one are under it."""
        super().__init__(parent)
        buttons = [self._button(*fix) for fix in fixes]
        beside = buttons if len(buttons) == 1 else []
        for button in beside:
            button.setIcon(icon("fix"))
            give_room(button)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        height = max((button.sizeHint().height() for button in beside), default=0)
        above = max(height - self.fontMetrics().height(), 0) // 2  # so that all stand on one line
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(SeveritySign(severity, above, self), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words(text, above), 0, 1)
        layout.setColumnStretch(1, 1)
        for button in beside:
            layout.addWidget(button, 0, 2, Qt.AlignmentFlag.AlignTop)
        if len(buttons) > 1:
            layout.addWidget(_side_by_side(buttons, self), 1, 1)

    def _words(self, text: str, above: int) -> QLabel:
        words = QLabel(text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)  # what is quoted in it is the letter's, not ours
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(0, above, 0, 0)
        policy = words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        words.setSizePolicy(policy)
        return words

    def _button(self, fix: str, mend: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("fix")
        button.setText(fix)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(mend)
        return button


def _side_by_side(buttons: Sequence[QWidget], parent: QWidget) -> QWidget:
    row = QWidget(parent)
    layout = FlowLayout(row)
    for button in buttons:
        layout.addWidget(button)
    return row


class SeveritySign(QWidget):
    """The shape of a severity in its colour, as high as a line of text."""

    def __init__(self, severity: Severity, above: int, parent: QWidget) -> None:
        """Make the sign, with some pixels of room `above` it."""
        super().__init__(parent)
        self._severity = severity
        self.setContentsMargins(0, above, 0, 0)
        names = {"error": self.tr("Error"), "warning": self.tr("Warning"), "hint": self.tr("Hint")}
        self.setAccessibleName(names[severity])
        self.setToolTip(names[severity])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side + self.contentsMargins().top())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        severity_icon(self._severity).paint(painter, self.contentsRect())
        painter.end()
