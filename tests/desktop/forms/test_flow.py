"""Widgets in a row that goes on in the next line."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.forms.flow import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    """Three buttons, two of which fit into a line."""
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row)
    for name in ("first", "second", "third"):
        button = QPushButton(name, row)
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    row.resize(220, 100)
    row.show()
    return row


def places(row: QWidget) -> list[tuple[int, int]]:
    return [(each.x(), each.y()) for each in row.findChildren(QPushButton) if each.isVisible()]


def test_what_has_no_room_goes_into_the_next_line(row: QWidget) -> None:
    assert places(row) == [(0, 0), (108, 0), (0, 28)]


def test_what_is_hidden_takes_no_room(row: QWidget, qtbot: QtBot) -> None:
    row.findChildren(QPushButton)[0].hide()

    qtbot.waitUntil(lambda: places(row) == [(0, 0), (108, 0)])
    assert row.sizeHint().width() == 208
