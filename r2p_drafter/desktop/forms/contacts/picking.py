"""The contacts to choose from, each with a box to check."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from r2p_drafter.desktop.forms.contacts.hits_model import HitsModel, Index
from r2p_drafter.desktop.forms.delegate import IS_FAINT, SECOND_LINE
from r2p_drafter.library.search.contacts import Hit

_Roles = Qt.ItemDataRole


class PickModel(HitsModel):
    """Rows of contacts; what is checked stays so when others are shown."""

    checked_changed = Signal()

    def __init__(self, present: Iterable[str], parent: QObject | None = None) -> None:
        """Offer none of those whose ids are `present` in the letter already."""
        super().__init__(parent)
        self._present = frozenset(present)
        self._checked: dict[str, Hit] = {}

    @property
    def checked(self) -> tuple[Hit, ...]:
        """The contacts that are checked, in the order in which they were."""
        return tuple(self._checked.values())

    def is_present(self, row: int) -> bool:
        """Tell whether the letter has the contact already."""
        return self.hits[row].contact.id in self._present

    def is_checked(self, row: int) -> bool:
        """Tell whether the contact in a row is checked."""
        return self.hits[row].contact.id in self._checked

    def check(self, rows: Sequence[int], *, checked: bool) -> None:
        """Check the contacts in some rows, or take the checks away."""
        for row in rows:
            hit = self.hits[row]
            if not checked:
                self._checked.pop(hit.contact.id, None)
            elif not self.is_present(row):
                self._checked.setdefault(hit.contact.id, hit)
            self.dataChanged.emit(self.index(row), self.index(row))
        self.checked_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self.is_present(index.row()):
            return flags
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if index.isValid() and role == _Roles.CheckStateRole:
            is_on = self.is_checked(index.row()) or self.is_present(index.row())
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if index.isValid() and role == IS_FAINT:
            return self.is_present(index.row())
        found = super().data(index, role)
        if index.isValid() and role == SECOND_LINE and self.is_present(index.row()):
            return self.tr("{} · in the letter already").format(found).removeprefix(" · ")
        return found

    def setData(self, index: Index, value: Any, role: int = _Roles.EditRole) -> bool:
        if role != _Roles.CheckStateRole or not index.isValid():
            return False
        self.check([index.row()], checked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
