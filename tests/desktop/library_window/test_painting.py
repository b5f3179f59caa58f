"""Cells of the tables on the screen: one line of text within its cell, in the colours of the moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from builders import a_contact, a_role
from hands import in_front
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.library_window.table.contact_columns import contact_columns
from r2p_drafter.desktop.library_window.table.delegate import CellDelegate
from r2p_drafter.desktop.library_window.table.model import EntriesModel
from r2p_drafter.desktop.library_window.table.view import EntriesView
from r2p_drafter.library.entries import AnyEntry

PEOPLE: list[AnyEntry] = [
    a_contact(id="1" * 32, uses=12, honorific="Ambassador and Special Representative"),
    a_contact(id="2" * 32, honorific="", given_name="", roles=(a_role(post=""),)),
]


@pytest.fixture
def view(library: LibraryInHand, qtbot: QtBot) -> Iterator[EntriesView]:
    model = EntriesModel(contact_columns())
    model.show(PEOPLE, [entry.id for entry in PEOPLE])
    made = EntriesView(model, CellDelegate(model, library))
    made.resize(1500, 300)
    qtbot.addWidget(made)
    made.show()
    in_front(made, qtbot)
    yield made
    made.itemDelegate().deleteLater()


def inked(view: EntriesView, row: int, name: str) -> QRect:
    """Return where there is ink in a cell; an empty place where there is none."""
    at = [column.name for column in view.entries_model.columns].index(name)
    place = view.visualRect(view.entries_model.index(row, at))
    image = view.viewport().grab(place).toImage()
    ground = image.pixelColor(0, 0)
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if _distance(image.pixelColor(x, y), ground) > 100
    ]
    if not spots:
        return QRect()
    xs, ys = zip(*spots, strict=True)
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def _distance(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def test_a_text_that_is_too_long_ends_within_its_cell(view: EntriesView) -> None:
    width = view.columnWidth(0)

    ink = inked(view, 0, "honorific")

    assert width - 30 < ink.right() < width - 2


def test_a_text_is_in_the_middle_of_its_row(view: EntriesView) -> None:
    ink = inked(view, 0, "family_name")

    assert abs(ink.center().y() - view.rowHeight(0) // 2) <= 2
    assert ink.left() < 10


def test_numbers_stand_at_the_right(view: EntriesView) -> None:
    at = [column.name for column in view.entries_model.columns].index("uses")
    width = view.columnWidth(at)

    ink = inked(view, 0, "uses")

    assert width - 10 < ink.right() < width


def test_an_empty_cell_has_no_ink(view: EntriesView) -> None:
    assert inked(view, 1, "given_name").isEmpty()


def test_selected_rows_are_in_the_colours_of_the_selection(view: EntriesView) -> None:
    view.selectRow(0)
    place = view.visualRect(view.entries_model.index(0, 3))

    image = view.viewport().grab(place).toImage()

    assert image.pixelColor(place.width() - 2, 2) == view.palette().color(QPalette.ColorRole.Highlight)
    assert _has(image, view.palette().color(QPalette.ColorRole.HighlightedText))


def test_other_colours_are_taken_up(view: EntriesView) -> None:
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#c00000"))
    view.setPalette(palette)

    image = view.viewport().grab(view.visualRect(view.entries_model.index(0, 2))).toImage()

    assert _has(image, QColor("#c00000"))


def test_from_right_to_left_the_text_begins_at_the_right(view: EntriesView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at = [column.name for column in view.entries_model.columns].index("country")
    width = view.columnWidth(at)

    ink = inked(view, 0, "country")

    assert ink.right() > width - 12


def _has(image: QImage, colour: QColor) -> bool:
    return any(
        _distance(image.pixelColor(x, y), colour) < 60
        for x in range(image.width())
        for y in range(image.height())
    )
