"""Words, pages and problems of the letter at the window's foot."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.look.icons import give_room, icon, severity_icon
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.document.statistics import word_count
from r2p_drafter.letter.checks import SEVERITIES

DELAY = 200
"""Milliseconds of rest before words are counted."""


class LetterStatus(QStatusBar):
    """Shows figures of the letter; a click on its problems asks for the list of them."""

    problems_asked = Signal()

    def __init__(
        self, composition: Composition, watcher: ProblemWatcher, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composition = composition
        self._watcher = watcher
        self._words = self._figure("word_count")
        self._pages = self._figure("page_count")
        self._problems = self._button()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.count)
        composition.changed.connect(lambda _: self._timer.start())
        watcher.changed.connect(self._show_problems)
        self.count()
        self._show_problems()

    def _figure(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setContentsMargins(8, 0, 8, 0)
        self.addWidget(label)
        return label

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("problem_count")
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        give_room(button)
        button.clicked.connect(self.problems_asked)
        self.addPermanentWidget(button)
        return button

    def count(self) -> None:
        """Count words and pages now."""
        self._timer.stop()
        composed = self._composition.latest
        if composed is None or not self._composition.is_settled:
            return  # whatever changes that is told, and counted then
        words, pages = word_count(composed.document), len(composed.pages.pages)
        self._words.setText(self.tr("%n word(s)", "", words).replace(str(words), QLocale().toString(words)))
        self._pages.setText(self.tr("%n page(s)", "", pages))

    def _show_problems(self) -> None:
        problems = self._watcher.problems
        worst = min((problem.severity for problem in problems), key=SEVERITIES.index, default=None)
        self._problems.setIcon(severity_icon(worst) if worst else icon("done"))
        count = len(problems)
        self._problems.setText(self.tr("%n problem(s)", "", count) if count else self.tr("No problems"))
        self._problems.setToolTip(self.tr("Show or hide the list of problems"))
