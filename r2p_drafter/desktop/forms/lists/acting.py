"""The acts of a list as its user chooses them: on the rows selected, with what is selected afterwards."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from r2p_drafter.desktop.forms.lists.editing import ItemsEditing, Rows
from r2p_drafter.desktop.forms.lists.kinds import Adder, ItemKind
from r2p_drafter.desktop.forms.lists.verbs import Verb
from r2p_drafter.desktop.forms.lists.view import ItemsView

_Keys = QKeySequence.StandardKey
KEYS = {
    "add": ("Ctrl+Return", "Insert", "Ctrl+Enter"),
    "duplicate": ("Ctrl+D",),
    "move_up": ("Alt+Up",),
    "move_down": ("Alt+Down",),
    "remove": ("Del", "Backspace"),
}
"""The keys of the acts that change a list, the first being the one that is shown."""


class ListActs(QObject):
    """Does what buttons, menu and keys of a list are for."""

    added = Signal()
    """There is a new item, which is current and wants to be filled in."""

    def __init__(self, view: ItemsView, editing: ItemsEditing, kind: ItemKind) -> None:
        super().__init__(view)
        self._view = view
        self._editing = editing
        self._kind = kind
        self.verbs: Sequence[Verb] = (*self._changing(), *self._exchanging())

    def _changing(self) -> Sequence[Verb]:
        first, chosen = self._kind.adders[0], self._has_rows
        keys = {name: [QKeySequence(each) for each in found] for name, found in KEYS.items()}
        up, down, copy = self.tr("Move up"), self.tr("Move down"), self.tr("D&uplicate")
        return (
            Verb("add", first.text, first.icon, self.add_first, _always, keys["add"], everywhere=True),
            Verb("duplicate", copy, "duplicate", self._duplicate, chosen, keys["duplicate"]),
            Verb("move_up", up, "move-up", self._up, self._can_up, keys["move_up"], everywhere=True),
            Verb(
                "move_down", down, "move-down", self._down, self._can_down, keys["move_down"], everywhere=True
            ),
            Verb("remove", self.tr("&Remove"), "remove", self._remove, chosen, keys["remove"]),
        )

    def _exchanging(self) -> Sequence[Verb]:
        cut, copy, paste = map(QKeySequence.keyBindings, (_Keys.Cut, _Keys.Copy, _Keys.Paste))
        return (
            Verb("cut", self.tr("Cu&t"), "cut", self._cut, self._has_rows, cut),
            Verb("copy", self.tr("&Copy"), "copy", self._copy, self._has_rows, copy),
            Verb("paste", self.tr("&Paste"), "paste", self._paste, _can_paste, paste),
        )

    def adding(self, adder: Adder) -> Callable[[], None]:
        """Return what a button that adds does."""

        def add() -> None:
            self._select(self._editing.add(adder, self._last_row()))
            self.added.emit()

        return add

    def add_first(self) -> None:
        """Add an item of the first kind after the current one."""
        self.adding(self._kind.adders[0])()

    def put(self, items: Sequence[Any], what: str, before: int | None = None) -> None:
        """Put items before a row, or after those that are selected, as an act named `what`."""
        after = self._last_row() if before is None else before - 1
        self._select(self._editing.put(items, after, what))

    def drop(self, before: int) -> None:
        """Put the selected rows, which were dragged, before another."""
        self._select(self._editing.move(self._view.rows, before))

    def _has_rows(self) -> bool:
        return bool(self._view.rows)

    def _can_up(self) -> bool:
        return self._editing.can_step(self._view.rows, -1)

    def _can_down(self) -> bool:
        return self._editing.can_step(self._view.rows, 1)

    def _up(self) -> None:
        self._select(self._editing.step(self._view.rows, -1))

    def _down(self) -> None:
        self._select(self._editing.step(self._view.rows, 1))

    def _duplicate(self) -> None:
        self._select(self._editing.duplicate(self._view.rows))

    def _remove(self) -> None:
        self._select(self._editing.remove(self._view.rows))

    def _cut(self) -> None:
        self._copy()
        self._remove()

    def _copy(self) -> None:
        self._editing.copy(self._view.rows)

    def _paste(self) -> None:
        self._select(self._editing.paste(self._last_row()))

    def _select(self, rows: Rows) -> None:
        if rows:
            self._view.select_rows(rows)

    def _last_row(self) -> int:
        """Return the row after which new items go: the last selected, or the last of all."""
        rows = self._view.rows
        return rows[-1] if rows else self._view.model().rowCount() - 1


def keys_of_lists() -> list[tuple[str, str]]:
    """Return what keys do in every list of the letter, for the list of all shortcuts: act and keys."""
    names = {
        "add": QCoreApplication.translate("ListKeys", "Add an item"),
        "duplicate": QCoreApplication.translate("ListKeys", "Duplicate the selected items"),
        "move_up": QCoreApplication.translate("ListKeys", "Move the selected items up"),
        "move_down": QCoreApplication.translate("ListKeys", "Move the selected items down"),
        "remove": QCoreApplication.translate("ListKeys", "Remove the selected items"),
    }
    native = QKeySequence.SequenceFormat.NativeText
    return [(text, QKeySequence(KEYS[name][0]).toString(native)) for name, text in names.items()]


def _always() -> bool:
    return True


def _can_paste() -> bool:
    data = QGuiApplication.clipboard().mimeData()
    return data is not None and data.hasText()  # type: ignore[redundant-expr]  # None on an empty clipboard
