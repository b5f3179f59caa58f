"""The problems of the letter as rows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from r2p_drafter.desktop.look.icons import severity_icon
from r2p_drafter.desktop.look.theme import severity_colour
from r2p_drafter.desktop.problems.places import place_name
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.letter.alike import shared_items
from r2p_drafter.letter.checks import Problem

MESSAGE, PLACE, FIX = range(3)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ProblemModel(QAbstractTableModel):
    """One row a problem: what, where, and the fix there is."""

    def __init__(self, watcher: ProblemWatcher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self._problems = watcher.problems
        watcher.changed.connect(self._take_over)

    def problem(self, row: int) -> Problem:
        """Return the problem in a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Problem"), self.tr("Where"), self.tr("Fix"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.ToolTipRole):
            return self._text(problem, index.column())
        if role == roles.DecorationRole and index.column() == MESSAGE:
            return severity_icon(problem.severity)
        if role == roles.ForegroundRole and index.column() == FIX:
            return severity_colour("hint", QGuiApplication.palette())
        if role == roles.AccessibleTextRole and index.column() == MESSAGE:
            return f"{self._severity(problem)}: {in_words(problem.saying)}"
        return None

    def _text(self, problem: Problem, column: int) -> str:
        if column == MESSAGE:
            return in_words(problem.saying)
        if column == PLACE:
            return place_name(problem.part)
        return in_words(problem.fix.saying) if problem.fix else ""

    def _severity(self, problem: Problem) -> str:
        words = {"error": self.tr("Error"), "warning": self.tr("Warning"), "hint": self.tr("Hint")}
        return words[problem.severity]

    def _take_over(self) -> None:
        """Show the watcher's problems, rows that stay the same staying as they are."""
        old, new = self._problems, self._watcher.problems
        same, ending = shared_items(old, new)
        if len(old) - ending > same:
            self.beginRemoveRows(_NOWHERE, same, len(old) - ending - 1)
            self._problems = (*old[:same], *old[len(old) - ending :])
            self.endRemoveRows()
        if len(new) - ending > same:
            self.beginInsertRows(_NOWHERE, same, len(new) - ending - 1)
            self._problems = new
            self.endInsertRows()
