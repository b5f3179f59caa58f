"""What is wrong with an input, in small print under it, with the fix where there is one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.fields.emptying import empty
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
        words = in_words(problem.saying)
        if problem.fix is None:
            return MessageLine(problem.severity, words, parent=self)
        return MessageLine(problem.severity, words, in_words(problem.fix.saying), self._mend, self)

    def _mend(self) -> None:
        """Make the fix of the line whose button was pressed."""
        line = self.sender().parent()
        if isinstance(line, QWidget):
            at = self._layout.indexOf(line) - (1 if self._note else 0)
            self._watcher.mend(self._problems[at])
        self.mended.emit()


class MessageLine(QWidget):
    """The sign of a severity, a sentence, and maybe a button under it."""

    def __init__(
        self,
        severity: Severity,
        text: str,
        fix: str = "",
        mend: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        button = self._button(fix, mend) if mend is not None else None
        height = button.sizeHint().height() if button else 0
        above = max(height - self.fontMetrics().height(), 0) // 2  # so that all stand on one line
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(SeveritySign(severity, above, self), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words(text, above), stretch=1)
        if button is not None:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)

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
        button.setIcon(icon("fix"))
        give_room(button)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(mend)
        return button


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
