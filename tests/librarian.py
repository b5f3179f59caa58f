"""Somebody who works in the window of the library, with keys and mouse."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hands import press_keys
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.page import EntriesPage
from r2p_drafter.desktop.library_window.window import LibraryWindow
from r2p_drafter.library.entries import AnyEntry, Contact, Passage

D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Librarian:
    """The window of the library, at a desk whose library is online."""

    window: LibraryWindow
    desk: LibraryDesk
    qtbot: QtBot

    @property
    def page(self) -> EntriesPage:
        return self.window.page

    def column(self, name: str) -> list[str]:
        """Return what a column shows, from top to bottom."""
        model = self.page.listing.model
        at = self._at(name)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    def row(self, family_name: str) -> int:
        """Return the row of a contact."""
        return self.column("family_name").index(family_name)

    def pick(self, *family_names: str) -> None:
        """Click on the rows of contacts, on further ones with Ctrl."""
        for at, name in enumerate(family_names):
            self.click(self.index(self.row(name), "family_name"), ctrl=at > 0)

    def pick_text(self, row: int) -> None:
        """Click on a row of the bank."""
        self.click(self.index(row, "text"))

    def click(self, index: QModelIndex, *, ctrl: bool = False) -> None:
        """Click on a cell."""
        keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        view = self.page.view
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, view.visualRect(index).center())

    def index(self, row: int, name: str) -> QModelIndex:
        """Return the cell of a column in a row."""
        return self.page.listing.model.index(row, self._at(name))

    def edit_cell(self, family_name: str, name: str, text: str) -> None:
        """Go to a cell, press F2, type over what it has, and press Enter."""
        index = self.index(self.row(family_name), name)
        self.click(index)
        press_keys(self.page.view, "F2")
        editor = self.find(QLineEdit, "cell_editor")
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        editing = QAbstractItemView.State.EditingState
        self.qtbot.waitUntil(lambda: self.page.view.state() != editing)

    def fill(self, name: str, text: str) -> None:
        """Type over a field of the details, and go on with Tab."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.type(text)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    def find(self, kind: type[W], name: str) -> W:
        """Return what is seen of that name."""
        found = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog that is open."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1, kind
        return found[0]

    def type(self, text: str) -> None:
        """Type text of any script where the keyboard is."""
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def press(self, keys: str) -> None:
        """Press keys where the keyboard is."""
        press_keys(QApplication.focusWidget() or self.window, keys)

    def do(self, name: str) -> None:
        """Choose from the menus, as long as it is offered."""
        action = self.window.menus.acts[name]
        assert action.isEnabled(), name
        action.trigger()

    def settle(self) -> None:
        """Wait until all that was done is written, and the rows are in their places."""
        self.qtbot.waitUntil(lambda: not self.window.edits.is_busy and not self.page.listing.is_busy)

    def look_for(self, text: str) -> None:
        """Type into the search line, and wait until the rows fit."""
        self.page.search.setFocus()
        self.page.search.selectAll()
        QTest.keyClicks(self.page.search, text)
        self.qtbot.waitUntil(lambda: self.page.listing.wanted.text == text)
        self.settle()

    def contact(self, family_name: str) -> Contact:
        """Return a contact as the library has it."""
        found = [each for each in self.desk.contacts.values() if each.family_name == family_name]
        assert len(found) == 1, family_name
        return found[0]

    def saved(self, *entries: AnyEntry) -> Sequence[AnyEntry]:
        """Have entries in the library, as from another window."""
        stored: list[tuple[AnyEntry, ...]] = []
        self.desk.save(entries, stored.append)
        self.qtbot.waitUntil(lambda: bool(stored))
        self.settle()
        return stored[0]

    def texts(self) -> list[str]:
        """Return the texts of the bank, as the library has them."""
        return sorted(passage.text for passage in self.desk.passages.values())

    def passage(self, beginning: str) -> Passage:
        """Return a passage as the library has it."""
        return next(each for each in self.desk.passages.values() if each.text.startswith(beginning))

    def _at(self, name: str) -> int:
        return [column.name for column in self.page.listing.model.columns].index(name)
