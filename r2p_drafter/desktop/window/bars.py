"""The menu bar and the toolbar, which have their places before there is anything in them."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from r2p_drafter.desktop.look.toolbar import ActsToolbar

MenuName = Literal["file", "edit", "view", "letter", "library", "help"]

_SHOWN: Sequence[Sequence[str]] = (
    ("new", "open", "save"),
    ("undo", "redo"),
    ("find",),
    ("export_word", "export_pdf", "copy_text", "print"),
)
_WITH_TEXT = ("export_word", "export_pdf")

translate = QCoreApplication.translate


class Bars:
    """The menus of a window by name, and its toolbar."""

    def __init__(self, window: QMainWindow) -> None:
        self.menus = {name: QMenu(title, window) for name, title in _titles().items()}
        for menu in self.menus.values():
            window.menuBar().addMenu(menu)
        self.toolbar = ActsToolbar(_SHOWN, _WITH_TEXT, window)
        window.addToolBar(self.toolbar)


def _titles() -> dict[MenuName, str]:
    return {
        "file": translate("Menus", "&File"),
        "edit": translate("Menus", "&Edit"),
        "view": translate("Menus", "&View"),
        "letter": translate("Menus", "&Letter"),
        "library": translate("Menus", "Li&brary"),
        "help": translate("Menus", "&Help"),
    }
