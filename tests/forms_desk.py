"""Somebody who fills in the forms of a letter, with keys and mouse."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.forms.fields.messages import Messages
from r2p_drafter.desktop.forms.fields.row import FieldRow
from r2p_drafter.desktop.forms.lists.editor import ListEditor
from r2p_drafter.desktop.forms.lists.view import ItemsView
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.panel import FormsPanel
from r2p_drafter.letter.model import Letter

NO_KEYS = Qt.KeyboardModifier.NoModifier
W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Desk:
    """The forms of one letter in a window."""

    qtbot: QtBot
    models: Models
    panel: FormsPanel
    window: QWidget

    @property
    def draft(self) -> Draft:
        return self.models.draft

    @property
    def letter(self) -> Letter:
        return self.draft.letter

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def form(self) -> QWidget:
        """The form that is shown, in what scrolls it."""
        found = self.panel.stack.currentWidget()
        assert found is not None
        return found

    def open(self, part: str, position: int = -1) -> None:
        """Go to a part, as a click on the page does."""
        self.models.navigator.go_to(part, position)

    def find(self, kind: type[W], name: str) -> W:
        """Return what is seen of that name."""
        found = [each for each in self.panel.stack.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {found}"
        return found[0]

    def list_of(self, part: str) -> ListEditor:
        """Return the list that is seen of a part."""
        found = [each for each in self.panel.stack.findChildren(ListEditor) if each.part == part]
        assert len(found) == 1, part
        return found[0]

    def rows(self, part: str) -> list[str]:
        """Return what a list shows."""
        model = self.list_of(part).model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def press(self, keys: str) -> None:
        """Press keys where the keyboard is: "Alt+Up"."""
        QTest.keySequence(self.focused, QKeySequence(keys))

    def type(self, text: str) -> None:
        """Type text where the keyboard is."""
        QTest.keyClicks(self.focused, text)

    def choose_row(self, part: str, *rows: int) -> ItemsView:
        """Click on rows of a list, further ones with Ctrl."""
        view = self.list_of(part).view
        for at, row in enumerate(rows):
            click_row(view, row, Qt.KeyboardModifier.ControlModifier if at else NO_KEYS)
        return view

    def one_act_since(self, before: Letter, name: str) -> None:
        """See that one act of that name led here, which undo takes back and redo makes again."""
        after, stack = self.letter, self.draft.undo_stack
        assert after != before
        assert stack.undoText() == name
        stack.undo()
        assert self.letter == before
        stack.redo()
        assert self.letter == after


def click_row(view: QAbstractItemView, row: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Click on a row of a list."""
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def messages_of(input_: QWidget) -> Messages:
    """Return the messages under an input."""
    around = input_.parentWidget()
    while not isinstance(around, FieldRow):
        assert around is not None
        around = around.parentWidget()
    return around.messages


def copied(text: str) -> None:
    """Have text on the clipboard, as from another program."""
    QApplication.clipboard().setText(text)
