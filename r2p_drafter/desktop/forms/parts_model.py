"""The parts of the letter as rows: name, what is in it, whether it needs attention."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_drafter.desktop.forms.delegate import MARK, SECOND_LINE
from r2p_drafter.desktop.forms.marks import Mark, tally
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.places import FORMS, FormName, form_of
from r2p_drafter.desktop.forms.summaries import Summaries
from r2p_drafter.desktop.look.icons import icon

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole

_ICONS: dict[FormName, str] = {
    "template": "template",
    "delivery": "date",
    "addressee": "addressee",
    "salutation": "subject",
    "body": "body",
    "signatories": "signatories",
    "enclosures": "enclosures",
    "copies": "copies",
}


class PartsModel(QAbstractListModel):
    """One row for each form."""

    def __init__(self, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._summaries = Summaries(models.shelf, self)
        self._titles = self._summaries.titles()
        self._said = self._summaries.of(models.letter)
        self._marks: dict[FormName, Mark] = {}
        models.draft.changed.connect(self._follow)
        models.watcher.changed.connect(self._mark)
        self._mark()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FORMS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        form = FORMS[index.row()]
        if role == _Roles.DisplayRole:
            return self._titles[form]
        if role in (SECOND_LINE, _Roles.ToolTipRole):
            return self._said[form]
        if role == _Roles.DecorationRole:
            return icon(_ICONS[form])
        if role == _Roles.AccessibleTextRole:
            return self._spoken(form)
        return self._marks.get(form) if role == MARK else None

    def _spoken(self, form: FormName) -> str:
        mark = self._marks.get(form)
        count = mark.count if mark else 0
        problems = self.tr("%n problem(s)", "", count) if mark else ""
        return ", ".join(filter(None, (self._titles[form], self._said[form], problems)))

    def _follow(self) -> None:
        old, self._said = self._said, self._summaries.of(self._models.letter)
        self._tell(row for row, form in enumerate(FORMS) if self._said[form] != old[form])

    def _mark(self) -> None:
        old, self._marks = self._marks, tally(self._models.watcher.problems, form_of)
        self._tell(row for row, form in enumerate(FORMS) if self._marks.get(form) != old.get(form))

    def _tell(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))
