from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from hands import child
from r2p_drafter.desktop.dialogs.shortcuts import ShortcutsDialog, shortcuts_of

SHORTCUTS = {"File": [("New", "Ctrl+N"), ("Save", "Ctrl+S")], "Lists": [("Move up", "Alt+Up")]}


def shown(tree: QTreeWidget) -> list[str]:
    found = []
    for at in range(tree.topLevelItemCount()):
        place = tree.topLevelItem(at)
        if place is not None and not place.isHidden():
            rows = (place.child(row) for row in range(place.childCount()))
            found += [row.text(0) for row in rows if row is not None and not row.isHidden()]
    return found


def test_acts_with_keys_are_listed_without_mnemonics() -> None:
    save, more = QAction("&Save as…"), QAction("&More")
    save.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("F2")])

    assert shortcuts_of({"&File": [save, more], "&Help": [more]}) == {"File": [("Save as", "Ctrl+S, F2")]}


def test_keys_that_few_keyboards_have_are_left_out() -> None:
    save = QAction("&Save")
    save.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence(Qt.Key.Key_Save)])

    assert shortcuts_of({"&File": [save]}) == {"File": [("Save", "Ctrl+S")]}


def test_shortcuts_are_found_by_act_and_by_key(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(SHORTCUTS)
    qtbot.addWidget(dialog)
    search, tree = child(dialog, QLineEdit, "search_shortcuts"), child(dialog, QTreeWidget, "shortcuts")
    assert shown(tree) == ["New", "Save", "Move up"]

    QTest.keyClicks(search, "sav")
    assert shown(tree) == ["Save"]
    search.clear()
    QTest.keyClicks(search, "alt up")
    assert shown(tree) == ["Move up"]
