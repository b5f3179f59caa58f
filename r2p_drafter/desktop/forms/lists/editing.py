"""The acts on a list in the letter, each one step of undo."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from r2p_drafter.desktop.forms.fields.row import spoken
from r2p_drafter.desktop.forms.lists.acts import Items, inserted, moved, removed, step_of
from r2p_drafter.desktop.forms.lists.clipboard import items_of, mime_of
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind
from r2p_drafter.desktop.forms.lists.model import ItemsModel
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.parts import with_value

Rows = Sequence[int]


class ItemsEditing:
    """Does to the letter what is done to a list; each act returns the rows that should be selected then."""

    def __init__(self, models: Models, model: ItemsModel, kind: ItemKind) -> None:
        self._models = models
        self._model = model
        self._kind = kind

    @property
    def _items(self) -> Items:
        return self._model.items

    def add(self, adder: Adder, after: int) -> Rows:
        """Add a new item after a row."""
        return self._insert([adder.make()], after + 1, spoken(adder.text))

    def remove(self, rows: Rows) -> Rows:
        """Remove the items in some rows."""
        words = self._kind.words
        what = words.remove if len(rows) == 1 else words.remove_several
        left = removed(self._items, rows)
        self._change(left, what, min(rows))
        return [min(*rows, len(left) - 1)] if left else []

    def duplicate(self, rows: Rows) -> Rows:
        """Put copies of some items after the last of them."""
        copies = [self._items[row] for row in sorted(rows)]
        return self._insert(copies, max(rows) + 1, self._kind.words.duplicate)

    def move(self, rows: Rows, to: int) -> Rows:
        """Put the items in some rows, together, before row `to`."""
        items, first = moved(self._items, rows, to)
        self._change(items, self._kind.words.move, first)
        return list(range(first, first + len(set(rows))))

    def step(self, rows: Rows, step: int) -> Rows:
        """Move the items in some rows up (-1) or down (1)."""
        to = step_of(len(self._items), rows, step)
        return rows if to is None else self.move(rows, to)

    def can_step(self, rows: Rows, step: int) -> bool:
        """Tell whether there is room to move some rows up or down."""
        return step_of(len(self._items), rows, step) is not None

    def copy(self, rows: Rows) -> None:
        """Copy items to the clipboard."""
        QGuiApplication.clipboard().setMimeData(self.mime(rows))

    def mime(self, rows: Rows) -> QMimeData:
        """Return items as they go to the clipboard."""
        return mime_of([self._items[row] for row in sorted(rows)], self._kind)

    def paste(self, after: int) -> Rows:
        """Put the clipboard's items after a row."""
        found = items_of(QGuiApplication.clipboard().mimeData(), self._kind, self._models.letter)
        return self._insert(found, after + 1, self._kind.words.paste) if found else []

    def put(self, new: Sequence[Any], after: int, what: str) -> Rows:
        """Put items that are made already after a row, as an act named `what`."""
        return self._insert(new, after + 1, what) if new else []

    def _insert(self, new: Sequence[Any], at: int, what: str) -> Rows:
        self._change(inserted(self._items, at, new), what, at)
        return list(range(at, at + len(new)))

    def _change(self, items: Items, what: str, row: int) -> None:
        self._models.draft.pause()
        changed = with_value(self._models.letter, self._model.part, items)
        self._models.draft.change(changed, what, self._model.part_of(row))
