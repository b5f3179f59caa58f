"""What a person does with mouse and keyboard, in the windows of the tests."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)
C = TypeVar("C", bound=QWidget)
Answer = QMessageBox.StandardButton


def in_front(window: W, qtbot: QtBot) -> W:
    """Wait until a window is in front and has the keyboard."""
    window.raise_()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press_keys(target: QWidget, keys: str | QKeySequence.StandardKey) -> None:
    """Press keys together, as "Ctrl+S", where `target` is what has the keyboard."""
    QTest.keySequence(target, QKeySequence(keys))


def answering(answer: Answer) -> list[str]:
    """Press a button of the question that is asked next; its text is in the list once it was read."""
    read: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox), f"asked is {box}"
        read.append(box.text())
        QTest.mouseClick(box.button(answer), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    return read


def in_dialog(kind: type[D], act: Callable[[D], Any]) -> list[D]:
    """Act in the dialog that is opened next and waited for; it is in the list afterwards."""
    met: list[D] = []

    def begin() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind), f"opened is {dialog}"
        met.append(dialog)
        act(dialog)

    QTimer.singleShot(0, begin)
    return met


def button(text: str, inside: QWidget) -> QPushButton:
    """Find a button by its text, as it is read: without the mark of its mnemonic."""
    buttons = inside.findChildren(QPushButton)
    found = [each for each in buttons if each.text().replace("&", "") == text and each.isVisible()]
    assert len(found) == 1, f"“{text}” is not once among {[each.text() for each in buttons]}"
    return found[0]


def type_subject(window: "LetterWindow", text: str) -> None:
    """Go to the subject of a letter and type there."""
    window.navigator.go_to("subject")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)


def child(parent: QWidget, kind: type[C], name: str = "") -> C:
    """Find a widget inside another by its kind and name."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, name or kind
    return found


def action(window: QMainWindow, name: str) -> QAction:
    """Find what a menu can do by its name."""
    found = window.findChild(QAction, name)
    assert found is not None, name
    return found


def click(widget: QWidget) -> None:
    """Click with the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(window: QWidget, urls: list[QUrl], at: QPoint) -> bool:
    """Drag files of another program onto a window and let them go there; return whether it took them."""
    data = QMimeData()
    data.setUrls(urls)
    target = window.windowHandle()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QCoreApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QCoreApplication.sendEvent(target, QDragMoveEvent(at, copy, data, left, none))
    let_go = QDropEvent(QPointF(at), copy, data, left, none)
    QCoreApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


def names_in(folder: Path) -> list[str]:
    """Return what lies in a folder, but for the locks of letters that are open."""
    return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith(".~lock."))


def free_what_is_closed() -> None:
    """Let Qt delete what asked for it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class ChosenFiles:
    """Stands in for the file dialogs: whoever is asked has chosen already."""

    def __init__(self) -> None:
        self.to_open: tuple[Path, ...] = ()
        self.to_save: Path | None = None
        self.suggested: list[tuple[str, Path | None]] = []

    def letters_to_open(self, _: QWidget) -> tuple[Path, ...]:
        return self.to_open

    def letter_to_save(self, _: QWidget, name: str, folder: Path | None) -> Path | None:
        self.suggested.append((name, folder))
        return self.to_save

    def templates_to_import(self, _: QWidget) -> tuple[Path, ...]:
        return self.to_open

    def template_to_export(self, _: QWidget, name: str) -> Path | None:
        self.suggested.append((name, None))
        return self.to_save

    def list_to_import(self, _: QWidget) -> Path | None:
        return next(iter(self.to_open), None)

    def list_to_export(self, _: QWidget, name: str, suffixes: tuple[str, ...]) -> Path | None:
        self.suggested.append((f"{name}{suffixes[0]}", None))
        return self.to_save

    def file_to_export(self, _: QWidget, suffix: str, name: str, folder: Path | None) -> Path | None:
        self.suggested.append((f"{name}{suffix}", folder))
        return self.to_save
