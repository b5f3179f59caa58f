"""The menu bar and the toolbar, which have their places before there is anything in them."""

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

MenuName = Literal["file", "edit", "view", "letter", "help"]

_SHOWN: Sequence[Sequence[str]] = (
    ("new", "open", "save"),
    ("undo", "redo"),
    ("find",),
    ("export_word", "export_pdf", "copy_text", "print"),
)
_WITH_TEXT = ("export_word", "export_pdf")
_AROUND_ICONS = 14
"""Pixels above and below an icon, together."""

translate = QCoreApplication.translate


class Bars:
    """The menus of a window by name, and its toolbar."""

    def __init__(self, window: QMainWindow) -> None:
        self.menus = {name: QMenu(title, window) for name, title in _titles().items()}
        for menu in self.menus.values():
            window.menuBar().addMenu(menu)
        self.toolbar = MainToolbar(window)
        window.addToolBar(self.toolbar)


class MainToolbar(QToolBar):
    """The main acts of the menus as buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumHeight(self.iconSize().height() + _AROUND_ICONS)  # so that nothing jumps when it fills

    def fill(self, acts: Mapping[str, QAction]) -> None:
        """Take what it shows of the window's acts."""
        for group in _SHOWN:
            if group is not _SHOWN[0]:
                self.addSeparator()
            for name in group:
                self._add(acts[name])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave out Fusion's upper edge, which glares in the dark."""
        if self.style().name() != "fusion":
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(self.palette().mid().color())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _add(self, action: QAction) -> None:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        styles = Qt.ToolButtonStyle
        with_text = action.objectName() in _WITH_TEXT
        button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if with_text else styles.ToolButtonIconOnly)
        button.setIconSize(self.iconSize())
        self.addWidget(button)


def _titles() -> dict[MenuName, str]:
    return {
        "file": translate("Menus", "&File"),
        "edit": translate("Menus", "&Edit"),
        "view": translate("Menus", "&View"),
        "letter": translate("Menus", "&Letter"),
        "help": translate("Menus", "&Help"),
    }
