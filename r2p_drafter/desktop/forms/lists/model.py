"""The one model for lists in the letter."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from r2p_drafter.desktop.forms.bank.mime import PASSAGES
from r2p_drafter.desktop.forms.delegate import IS_FAINT, MARK
from r2p_drafter.desktop.forms.lists.clipboard import WHOLE, mime_of
from r2p_drafter.desktop.forms.lists.kinds import ItemKind
from r2p_drafter.desktop.forms.lists.rows import Step, apply, steps_between
from r2p_drafter.desktop.forms.marks import Mark, tally
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.places import row_in
from r2p_drafter.desktop.look.icons import icon
from r2p_drafter.letter.parts import value_at

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Roles = Qt.ItemDataRole


class ItemsModel(QAbstractListModel):
    """The items of a list at a part of the letter; follows the letter in the smallest steps."""

    followed = Signal()
    """The rows changed with the letter, and are those of the letter again."""

    def __init__(self, models: Models, part: str, kind: ItemKind, parent: QObject | None = None) -> None:
        """Show the list at `part`; one inside another list's item has none yet and is told by `show_part`."""
        super().__init__(parent)
        self._models = models
        self._part = part
        self._kind = kind
        self._items: list[Any] = list(self._in_letter())
        self._marks: dict[int, Mark] = {}
        if part:
            models.draft.changed.connect(self._follow)
        models.watcher.changed.connect(self._mark)
        self._mark()

    @property
    def part(self) -> str:
        """The part of the letter that the list is."""
        return self._part

    @property
    def items(self) -> tuple[Any, ...]:
        """The items as they are shown."""
        return tuple(self._items)

    def show_part(self, part: str) -> None:
        """Show the list at a part as it is now; at another part, the same items are the same list, moved."""
        if part == self._part:
            self._follow()
            return
        self._part = part
        if tuple(self._items) != self._in_letter():
            self.beginResetModel()
            self._items = list(self._in_letter())
            self.endResetModel()
        self._mark()

    def part_of(self, row: int) -> str:
        """Return the part of the letter that a row is."""
        return f"{self._part}[{row}]"

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        flags = Qt.ItemFlag
        return (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsDragEnabled
            | flags.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = _Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, mark = self._items[index.row()], self._marks.get(index.row())
        if role in (_Roles.DisplayRole, _Roles.ToolTipRole):
            return self._line(item)
        if role == _Roles.AccessibleTextRole:
            return ", ".join(filter(None, (self._line(item), self._said_of(mark))))
        if role == _Roles.DecorationRole:
            name = self._kind.icon(item)
            return icon(name) if name else None
        if role == IS_FAINT:
            return not self._kind.line(item)
        return mark if role == MARK else None

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [WHOLE, PASSAGES]

    def receive(self, data: QMimeData) -> tuple[Any, ...]:
        """Return the items that are dragged from the bank; none where something else is."""
        return tuple(self._kind.receive(data))

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        return mime_of([self._items[index.row()] for index in indexes], self._kind)

    def _line(self, item: Any) -> str:
        return self._kind.line(item) or self._kind.words.unnamed

    def _said_of(self, mark: Mark | None) -> str:
        count = mark.count if mark else 0
        return self.tr("%n problem(s)", "", count) if mark else ""

    def _in_letter(self) -> tuple[Any, ...]:
        try:
            found = value_at(self._models.letter, self._part)
        except (LookupError, ValueError):  # no part at all before the first is shown
            return ()
        return found if isinstance(found, tuple) else ()

    def _follow(self) -> None:
        steps = steps_between(self._items, self._in_letter())
        for step in steps:
            self._make(step)
        if steps:
            self.followed.emit()

    def _make(self, step: Step) -> None:
        if step.kind == "insert":
            self.beginInsertRows(_NOWHERE, step.first, step.last)
            apply(self._items, step)
            self.endInsertRows()
        elif step.kind == "remove":
            self.beginRemoveRows(_NOWHERE, step.first, step.last)
            apply(self._items, step)
            self.endRemoveRows()
        elif step.kind == "move":
            self.beginMoveRows(_NOWHERE, step.first, step.last, _NOWHERE, step.to)
            apply(self._items, step)
            self.endMoveRows()
        else:
            apply(self._items, step)
            self.dataChanged.emit(self.index(step.first), self.index(step.last))

    def _mark(self) -> None:
        """Show which rows need attention."""
        marks = tally(self._models.watcher.problems, self._row_of)
        changed = {row for row in (*marks, *self._marks) if marks.get(row) != self._marks.get(row)}
        self._marks = marks
        for row in changed:
            if row < len(self._items):
                self.dataChanged.emit(self.index(row), self.index(row))

    def _row_of(self, part: str) -> int | None:
        return row_in(part, self._part)
