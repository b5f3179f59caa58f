"""The contacts that were found, as rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_drafter.desktop.forms.contacts.words import first_line, role_of, second_line, spoken
from r2p_drafter.desktop.forms.delegate import SECOND_LINE
from r2p_drafter.library.search.contacts import Hit

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole


class HitsModel(QAbstractListModel):
    """One row of two lines for each contact: who, and what they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    @property
    def hits(self) -> Sequence[Hit]:
        """The contacts, the best first."""
        return self._hits

    def show(self, hits: Sequence[Hit]) -> None:
        """Show others."""
        if hits != self._hits:
            self.beginResetModel()
            self._hits = hits
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == _Roles.DisplayRole:
            return first_line(hit.contact, role_of(hit))
        if role == SECOND_LINE:
            return second_line(hit.contact, role_of(hit))
        if role in (_Roles.ToolTipRole, _Roles.AccessibleTextRole):
            return spoken(hit)
        return None
