"""Cut, copy and paste act on whatever field has the keyboard."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hands import action, in_front
from r2p_drafter.desktop.look.actions import Act, fill
from r2p_drafter.desktop.window.editing import FocusedEditing


class Fields(QMainWindow):
    """A window with one field of each kind, and an Edit menu for them."""

    def __init__(self) -> None:
        super().__init__()
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        self.line, self.text = QLineEdit("a line", centre), QPlainTextEdit("some text", centre)
        self.box, self.list, self.button = (
            QComboBox(centre),
            QListWidget(centre),
            QPushButton("No text", centre),
        )
        self.box.setEditable(True)
        self.box.setEditText("a choice")
        for field in (self.line, self.text, self.box, self.list, self.button):
            layout.addWidget(field)
        self.setCentralWidget(centre)
        editing = FocusedEditing(self)
        self.menu = self.menuBar().addMenu("&Edit")
        names = ("cut", "copy", "paste", "select_all", "delete")
        fill(self.menu, [Act(name, name, getattr(editing, name)) for name in names], self)
        editing.serve(self.menu)

    def do(self, name: str) -> None:
        action(self, name).trigger()

    def can(self, name: str) -> bool:
        """Whether the open menu offers it."""
        self.menu.aboutToShow.emit()
        enabled = action(self, name).isEnabled()
        self.menu.aboutToHide.emit()
        return enabled


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    made = Fields()
    qtbot.addWidget(made)
    made.show()
    QGuiApplication.clipboard().setText("from elsewhere")
    return in_front(made, qtbot)


@pytest.mark.parametrize("name", ["line", "text", "box"])
def test_text_is_cut_copied_and_pasted(fields: Fields, name: str) -> None:
    field: QWidget = getattr(fields, name)
    field.setFocus()
    before = text_of(field)

    fields.do("select_all")
    fields.do("copy")
    assert QGuiApplication.clipboard().text() == before
    fields.do("cut")
    assert text_of(field) == ""
    fields.do("paste")
    fields.do("paste")

    assert text_of(field) == before * 2


def test_delete_deletes_what_is_selected(fields: Fields) -> None:
    fields.line.setFocus()
    fields.line.setSelection(0, 2)

    fields.do("delete")

    assert fields.line.text() == "line"


def test_what_does_nothing_is_not_offered(fields: Fields) -> None:
    fields.line.setFocus()
    fields.line.deselect()
    assert not fields.can("cut")
    assert fields.can("paste")

    fields.line.selectAll()
    assert fields.can("cut")
    fields.line.setReadOnly(True)
    assert not fields.can("cut")
    assert fields.can("copy")
    assert not fields.can("paste")

    QGuiApplication.clipboard().clear()
    fields.text.setFocus()
    assert not fields.can("paste")


def test_keys_are_left_to_a_field_that_is_no_text(fields: Fields) -> None:
    fields.list.setFocus()

    assert not action(fields, "paste").isEnabled()
    assert action(fields, "select_all").isEnabled()


def test_a_field_that_is_gone_is_forgotten(fields: Fields) -> None:
    fields.line.setFocus()
    fields.line.selectAll()
    fields.line.deleteLater()
    fields.button.setFocus()

    assert not fields.can("copy")
    fields.do("copy")


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.currentText() if isinstance(field, QComboBox) else str(field.property("text"))
