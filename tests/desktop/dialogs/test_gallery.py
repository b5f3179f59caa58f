"""The gallery of templates: pictures of their first pages, and one of them taken."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from builders import a_letter
from hands import ChosenFiles, button, child, click, free_what_is_closed, in_front
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.cards import FAINT, NOTE
from r2p_drafter.desktop.dialogs.gallery import TemplateGallery
from r2p_drafter.desktop.dialogs.pictures import filled
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The user's own templates: a copy of one that ships, and one with a fault."""
    own = tmp_path / "own"
    for name in ("ours", "wrong"):
        shutil.copytree(templates_folder() / "joint-letter", own / name)
    (own / "wrong" / "letter.html.jinja").write_text("{% if date %}", "utf-8")
    return own


@pytest.fixture
def taken() -> list[Template]:
    """The templates that were taken."""
    return []


@pytest.fixture
def gallery(folder: Path, taken: list[Template], qtbot: QtBot) -> Iterator[TemplateGallery]:
    keeper = TemplateKeeper(folder, templates_folder(), TemplateBin(folder.parent / "bin"))
    shelf = Shelf([folder, templates_folder()])
    made = TemplateGallery(shelf, keeper, ChosenFiles(), a_letter(), "letter")
    made.chosen.connect(taken.append)
    made.show()
    yield in_front(made, qtbot)
    if shiboken6.isValid(made):
        made.close()
    free_what_is_closed()


def view_of(gallery: TemplateGallery) -> QListView:
    view = gallery.findChild(QListView, "templates")
    assert view is not None
    return view


def names(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def picture(gallery: TemplateGallery, row: int) -> QImage:
    icon: QIcon = gallery.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole)
    return icon.pixmap(view_of(gallery).iconSize()).toImage()


def test_all_templates_are_there_the_last_one_selected(gallery: TemplateGallery) -> None:
    assert names(gallery.model) == ["Joint letter", "wrong", "Joint letter", "Letter", "Open letter"]
    assert view_of(gallery).currentIndex().data() == "Letter"
    QAbstractItemModelTester(gallery.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_each_has_a_picture_of_its_own(gallery: TemplateGallery, qtbot: QtBot) -> None:
    blank = picture(gallery, 1)
    qtbot.waitUntil(lambda: all(picture(gallery, row) != blank for row in (0, 2, 3, 4)))

    assert picture(gallery, 3) != picture(gallery, 4)


def test_the_picture_shows_the_templates_own_beginning_and_the_sample_in_its_gaps() -> None:
    template = Shelf([templates_folder()]).template("open-letter")

    shown = filled(template, a_letter())

    assert (shown.template, shown.salutation) == ("open-letter", template.defaults.salutation)
    assert (shown.date, shown.body) == (a_letter().date, a_letter().body)


def test_enter_takes_what_the_arrows_chose(gallery: TemplateGallery, taken: list[Template]) -> None:
    view = view_of(gallery)
    assert view.hasFocus()

    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert [template.title for template in taken] == ["Open letter"]
    free_what_is_closed()
    assert not shiboken6.isValid(gallery)


def test_a_double_click_takes_a_template(gallery: TemplateGallery, taken: list[Template]) -> None:
    view = view_of(gallery)
    place = view.visualRect(gallery.model.index(0, 0)).center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert [template.title for template in taken] == ["Joint letter"]


def test_the_button_takes_it_and_cancel_does_not(gallery: TemplateGallery, taken: list[Template]) -> None:
    click(button("Cancel", gallery))
    assert taken == []


def test_the_button_takes_it(gallery: TemplateGallery, taken: list[Template]) -> None:
    click(button("Begin Letter", gallery))

    assert [template.name for template in taken] == ["letter"]


def test_no_letter_begins_with_one_that_has_a_fault(gallery: TemplateGallery, taken: list[Template]) -> None:
    faulty = gallery.model.index(names(gallery.model).index("wrong"), 0)
    view = view_of(gallery)

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(faulty).center())
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert "letter.html.jinja" in faulty.data(Qt.ItemDataRole.ToolTipRole)
    assert "letter.html.jinja" in child(gallery, QLabel, "description").text()
    assert not button("Begin Letter", gallery).isEnabled()
    assert taken == []
    assert gallery.isVisible()


def test_nor_with_one_that_fails_on_its_own_beginning(
    folder: Path, gallery: TemplateGallery, qtbot: QtBot
) -> None:
    wording = folder / "ours" / "letter.html.jinja"
    wording.write_text("<p class='Date'>{{ signatories[7].name }}</p>", "utf-8")

    gallery.acts.actions["template_duplicate"].trigger()  # after which the templates are read again
    view_of(gallery).setCurrentIndex(gallery.model.index(0, 0))

    qtbot.waitUntil(lambda: not button("Begin Letter", gallery).isEnabled())

    assert "letter.html.jinja" in child(gallery, QLabel, "description").text()


ENDLESS = (
    "{% for i in range(1000) %}{% for j in range(190) %}"
    "{% if 1.5" + "|round(3)" * 30 + " == 3 %}{% endif %}{% endfor %}{% endfor %}"
)
"""A template that comes to no end before it is stopped."""


def test_one_that_takes_too_long_keeps_nobody_waiting_and_is_tried_once(
    folder: Path, gallery: TemplateGallery, qtbot: QtBot
) -> None:
    model = gallery.model
    (folder / "ours" / "letter.html.jinja").write_text(ENDLESS, "utf-8")
    gallery.acts.actions["template_duplicate"].trigger()  # after which the templates are read again
    row = next(row for row in range(model.rowCount()) if model.template(row).folder == folder / "ours")
    gaps, last = [0.0], [time.monotonic()]

    def beat() -> bool:
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now
        return model.index(row, 0).data(FAINT) is True

    beats = QTimer(interval=5)
    beats.timeout.connect(beat)
    beats.start()
    qtbot.waitUntil(beat, timeout=15_000)
    beats.stop()
    assert max(gaps) < 1, "it is run for two seconds"
    assert "2 seconds" in model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)

    gallery._fill("letter")
    row = next(row for row in range(model.rowCount()) if model.template(row).folder == folder / "ours")
    assert model.index(row, 0).data(FAINT) is True, "its files are as they were"
    shutil.copy(templates_folder() / "joint-letter" / "letter.html.jinja", folder / "ours")
    gallery._fill("letter")
    assert isinstance(model.template(row), Template)


def test_each_says_where_it_is_from(gallery: TemplateGallery) -> None:
    notes = [gallery.model.index(row, 0).data(NOTE) for row in range(gallery.model.rowCount())]
    assert notes == ["Yours", "Yours", "Built in", "Built in", "Built in"]


def test_what_a_template_is_for_stands_below(gallery: TemplateGallery) -> None:
    label = gallery.findChild(QLabel, "description")
    assert label is not None

    assert "letterhead" in label.text()
    QTest.keyClick(view_of(gallery), Qt.Key.Key_Left)
    assert "two or more organisations" in label.text()
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_it_is_as_wide_as_its_pictures(gallery: TemplateGallery) -> None:
    view = view_of(gallery)
    row = [view.visualRect(gallery.model.index(at, 0)) for at in range(3)]

    assert len({rect.top() for rect in row}) == 1
    assert view.viewport().height() > 1.5 * view.gridSize().height(), "as much as the screen has room for"
    assert view.iconSize().height() > 10 * gallery.fontMetrics().lineSpacing()
    assert QSize(row[-1].right(), row[-1].bottom()).width() <= view.viewport().width()


def test_the_card_of_the_chosen_one_alone_is_tinted(gallery: TemplateGallery) -> None:
    view = view_of(gallery)
    QTest.keyClick(view, Qt.Key.Key_Up)
    image = view.viewport().grab().toImage()
    cards = [view.visualRect(gallery.model.index(row, 0)) for row in range(3)]

    titles = [image.pixelColor(card.left() + card.width() // 2, card.bottom() - 12) for card in cards]

    assert view.currentIndex().row() == 0
    ground = gallery.palette().base().color()
    assert [title == ground for title in titles] == [False, True, True]
