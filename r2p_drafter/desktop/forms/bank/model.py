"""The passages that were found, as rows that can be dragged."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from r2p_drafter.desktop.forms.bank.mime import PASSAGES, mime_of
from r2p_drafter.desktop.forms.delegate import SECOND_LINE
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.letter.lines import start_of
from r2p_drafter.library.entries import Passage

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole
_BETWEEN = " · "


class PassagesModel(QAbstractListModel):
    """One row of two lines for each passage: how it begins, its tags and how often it was used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: Sequence[Passage] = ()

    @property
    def passages(self) -> Sequence[Passage]:
        """The passages, the best first."""
        return self._passages

    def show(self, passages: Sequence[Passage]) -> None:
        """Show others."""
        if passages != self._passages:
            self.beginResetModel()
            self._passages = passages
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._passages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag
        return super().flags(index) | flags.ItemIsDragEnabled | flags.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        passage = self._passages[index.row()]
        if role == _Roles.DisplayRole:
            return start_of(passage.text)
        if role == SECOND_LINE:
            return self._about(passage)
        if role == _Roles.ToolTipRole:
            return passage.text
        if role == _Roles.DecorationRole:
            return icon("recommendations" if passage.kind == "recommendation" else "text")
        if role == _Roles.AccessibleTextRole:
            return ", ".join(
                filter(None, (self._kind(passage), start_of(passage.text), self._about(passage)))
            )
        return None

    def _about(self, passage: Passage) -> str:
        uses = self.tr("in %n letter(s)", "", passage.uses) if passage.uses else ""
        return _BETWEEN.join(filter(None, (", ".join(passage.tags), passage.language, uses)))

    def _kind(self, passage: Passage) -> str:
        return self.tr("Recommendation") if passage.kind == "recommendation" else self.tr("Passage")

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PASSAGES, "text/plain"]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        rows = sorted(index.row() for index in indexes)
        return mime_of([self._passages[row] for row in rows])
