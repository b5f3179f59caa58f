"""The rows of an import with what is thought of each, and what is to become of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from r2p_drafter.desktop.library_window.importing.reading import Plan
from r2p_drafter.desktop.look.icons import icon, severity_icon
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.library.entries import AnyEntry, Contact
from r2p_drafter.library.exchange.plan import Decision, ImportRow, Verdict

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole
DECISION = 2
"""The column in which the user decides."""
VERDICTS: tuple[Verdict, ...] = ("new", "changed", "doubtful", "same", "faulty")

translate = QCoreApplication.translate


def verdict_names() -> Mapping[Verdict, str]:
    """Return what verdicts are called."""
    return {
        "new": translate("Import", "New"),
        "changed": translate("Import", "Adds something"),
        "doubtful": translate("Import", "Doubtful"),
        "same": translate("Import", "There already"),
        "faulty": translate("Import", "Faulty"),
    }


def decision_names() -> Mapping[Decision, str]:
    """Return what can be decided."""
    return {
        "add": translate("Import", "Add"),
        "update": translate("Import", "Update"),
        "skip": translate("Import", "Leave out"),
    }


class VerdictModel(QAbstractTableModel):
    """Shows the rows of a plan that have one of the chosen verdicts."""

    decided = Signal()
    """Something else is to become of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._rows: list[ImportRow[Any]] = []
        self._verdict: Verdict | None = None
        self._decisions: dict[int, Decision] = {}

    @property
    def decisions(self) -> Mapping[int, Decision]:
        """What the user decided, by the numbers of rows."""
        return self._decisions

    def show(self, plan: Plan) -> None:
        """Show another plan, about which nothing is decided yet."""
        self._decisions = {}
        self._plan = plan
        self._fill()

    def pick(self, verdict: Verdict | None) -> None:
        """Show the rows with a verdict; all of them for None."""
        self._verdict = verdict
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        rows = self._plan.rows if self._plan else ()
        self._rows = [row for row in rows if self._verdict in (None, row.verdict)]
        self.endResetModel()

    def row(self, at: int) -> ImportRow[Any]:
        """Return what stands in a row."""
        return self._rows[at]

    def decision(self, row: ImportRow[Any]) -> Decision:
        """Return what is to become of a row."""
        chosen = self._decisions.get(row.number)
        return chosen if chosen in row.choices else row.choices[0]

    def decide(self, at: Iterable[int], decision: Decision) -> None:
        """Decide what is to become of rows, those of them where that can be."""
        rows = [each for each in at if decision in self._rows[each].choices]
        for each in rows:
            self._decisions[self._rows[each].number] = decision
        if rows:
            self.dataChanged.emit(self.index(min(rows), DECISION), self.index(max(rows), DECISION))
            self.decided.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_headings())

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _Roles.DisplayRole:
            return self._text(row, index.column())
        if role == _Roles.EditRole and index.column() == DECISION:
            return self.decision(row)
        if role == _Roles.ToolTipRole and index.column() > DECISION:
            return self._text(row, index.column())
        if role == _Roles.DecorationRole and index.column() == 1:
            return _icon_of(row.verdict)
        return None

    def _text(self, row: ImportRow[Any], column: int) -> str:
        if column == 0:
            return str(row.number)
        if column == 1:
            return verdict_names()[row.verdict]
        if column == DECISION:
            return decision_names()[self.decision(row)]
        if column == DECISION + 1:
            return said_of(row.entry)
        if column == DECISION + 2:
            return said_of(row.known) if row.known is not None else ""
        return " ".join(in_words(saying) for saying in row.sayings)

    def setData(self, index: Index, value: Any, role: int = _Roles.EditRole) -> bool:
        if role != _Roles.EditRole or not index.isValid() or index.column() != DECISION:
            return False
        self.decide([index.row()], value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can_choose = index.column() == DECISION and len(self._rows[index.row()].choices) > 1
        return flags | Qt.ItemFlag.ItemIsEditable if can_choose else flags

    def headerData(self, section: int, way: Qt.Orientation, role: int = _Roles.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == _Roles.DisplayRole:
            return _headings()[section]
        return None


def said_of(entry: AnyEntry) -> str:
    """Return an entry in one line: "Ms. Ana Díaz, Permanent Representative, Permanent Mission of Chile"."""
    if isinstance(entry, Contact):
        name = " ".join(filter(None, (entry.honorific, entry.name)))
        return ", ".join(filter(None, (name, entry.role.post, entry.role.organisation)))
    return " ".join(entry.text.split())


def _headings() -> tuple[str, ...]:
    return (
        translate("Import", "Row"),
        translate("Import", "Is"),
        translate("Import", "What to do"),
        translate("Import", "In the file"),
        translate("Import", "In the library"),
        translate("Import", "Remarks"),
    )


def _icon_of(verdict: Verdict) -> Any:
    icons = {
        "new": icon("add"),
        "changed": icon("replace"),
        "doubtful": severity_icon("warning"),
        "same": icon("done"),
        "faulty": severity_icon("error"),
    }
    return icons[verdict]
