"""The picture of the pages."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from builders import a_letter, a_rich_letter
from paper import a_document, a_paragraph, a_style, a_stylesheet
from r2p_drafter.desktop.preview.changes import changed_band
from r2p_drafter.desktop.preview.page_map import PageMap, Sheet
from r2p_drafter.desktop.preview.painting import Colours, Marks, SheetPainter, colours_of
from r2p_drafter.desktop.preview.sheets import Sheets
from r2p_drafter.letter.model import Letter, Text
from r2p_drafter.typeset.typesetter import Pages, Typesetter
from sight import PagesOf

LIGHT = Colours(desk=QColor("#e0e0e0"), edge=QColor("#808080"), accent=QColor("#2f6fb5"))


def lying(pages: Pages) -> Sheets:
    return Sheets(pages.paper, len(pages.pages), 0.05, 700)


def desk_of(sheets: Sheets) -> QImage:
    image = QImage(sheets.size, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def paint(
    image: QImage,
    sheets: Sheets,
    taken: Sequence[Sheet],
    area: QRect | None = None,
    marks: Marks | None = None,
) -> QImage:
    painter = QPainter(image)
    if area is not None:
        painter.setClipRect(area)
    try:
        SheetPainter(painter, sheets, LIGHT).paint(area or image.rect(), taken, marks or Marks(), False)
    finally:
        painter.end()
    return image


def taken_apart(pages: Pages) -> tuple[Sheet, ...]:
    taken = PageMap()
    taken.take(pages)
    return taken.sheets


def check_that_bands_are_enough(before: Pages, after: Pages) -> None:
    sheets, taken = lying(after), PageMap()
    taken.take(before)
    old = taken.sheets
    taken.take(after)
    image = paint(desk_of(sheets), sheets, old)
    for number, (was, now) in enumerate(zip(old, taken.sheets, strict=True)):
        band = changed_band(was, now, after.paper)
        if band is not None:
            paint(image, sheets, taken.sheets, sheets.area(number, band).toAlignedRect() & image.rect())
    assert image == paint(desk_of(sheets), sheets, taken.sheets)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (a_letter(), a_letter(salutation="Your Excellency,")),
        (a_letter(), a_letter(salutation="")),
        (a_letter(), a_letter(body=(Text(markdown="We write.\n\n> Once\n\nand *again*."),))),
        (a_letter(), a_letter(marking="Confidential", subject="Protection", deliveries=())),
        (a_rich_letter(), a_rich_letter(close="", enclosures=())),
        (a_rich_letter(), a_rich_letter(marking="")),
        (a_letter(), a_letter()),
    ],
)
def test_painting_what_changed_is_as_good_as_painting_all(
    pages_of: PagesOf, before: Letter, after: Letter
) -> None:
    check_that_bands_are_enough(pages_of(before), pages_of(after))


def test_letters_that_reach_over_their_lines_are_painted_again_with_them() -> None:
    tight = a_style(size=60, line=300, line_rule="exact")
    setter = Typesetter(a_stylesheet(tight))
    before = setter.set(a_document("Åbove", "gjpq ÅÄ", "Ågpj"))
    check_that_bands_are_enough(before, setter.set(a_document("Åbove", "changed", "Ågpj")))


def test_only_the_lines_between_are_to_be_painted() -> None:
    setter = Typesetter(a_stylesheet())
    old = taken_apart(setter.set(a_document("one", "two", "three", "four")))
    pages = setter.set(a_document("one", "two", "THREE", "four"))
    changed = pages.pages[0].body[2]
    band = changed_band(old[0], taken_apart(pages)[0], pages.paper)
    assert band is not None
    assert band.top() < changed.y < band.bottom()
    assert band.height() < 3 * 276


def test_nothing_is_to_be_painted_where_all_is_the_same() -> None:
    setter = Typesetter(a_stylesheet())
    pages = setter.set(a_document("one", "two"))
    again = setter.set(a_document("one", "two"))
    assert changed_band(taken_apart(pages)[0], taken_apart(again)[0], pages.paper) is None


def test_paper_is_white_and_lies_on_a_desk_in_the_colours_of_the_window(pages_of: PagesOf) -> None:
    pages = pages_of(a_letter())
    sheets = lying(pages)
    image = paint(desk_of(sheets), sheets, taken_apart(pages))
    corner = sheets.rect(0).topLeft()
    assert image.pixelColor(corner) == QColor("white")
    assert image.pixelColor(0, 0) == LIGHT.desk
    assert image.pixelColor(corner.x() - 1, corner.y() + 100) == LIGHT.edge
    shadow = image.pixelColor(corner.x() - 2, corner.y() + 100).lightness()
    assert LIGHT.edge.lightness() < shadow < LIGHT.desk.lightness()


def test_what_is_marked_has_a_tint_behind_it_and_a_bar_beside_it() -> None:
    pages = Typesetter(a_stylesheet()).set(a_document("one", a_paragraph("two")))
    sheets = lying(pages)
    plain = paint(desk_of(sheets), sheets, taken_apart(pages))
    block = QRectF(1440, 1440, 4000, 800)
    marked = paint(desk_of(sheets), sheets, taken_apart(pages), marks=Marks(at_hand={0: [block]}))
    area = sheets.area(0, block).toRect()
    empty = area.topRight()
    assert plain.pixelColor(empty) == QColor("white")
    assert marked.pixelColor(empty).lightness() < 255
    assert marked.pixelColor(area.left() - 4, area.center().y()) == LIGHT.accent
    assert darkest(marked, area) == darkest(plain, area)


def test_what_is_under_the_pointer_shows_on_a_mark_as_well() -> None:
    pages = Typesetter(a_stylesheet()).set(a_document("one"))
    sheets, block = lying(pages), QRectF(1440, 4000, 4000, 800)
    looks = {
        paint(desk_of(sheets), sheets, taken_apart(pages), marks=marks)
        .pixelColor(sheets.area(0, block).center().toPoint())
        .name()
        for marks in (
            Marks(),
            Marks(at_hand={0: [block]}),
            Marks(under_pointer={0: [block]}),
            Marks(at_hand={0: [block]}, under_pointer={0: [block]}),
        )
    }
    assert len(looks) == 4


@pytest.mark.parametrize("window", ["#f4f5f7", "#25282d"])
def test_the_desk_is_darker_than_the_window_in_light_and_in_dark(window: str) -> None:
    palette = QPalette(QColor(window))
    colours = colours_of(palette, has_focus=False)
    assert colours.desk.lightness() < palette.color(QPalette.ColorRole.Window).lightness()
    assert colours_of(palette, has_focus=True).edge == palette.color(QPalette.ColorRole.Highlight)


def darkest(image: QImage, area: QRect) -> int:
    return min(
        image.pixelColor(x, y).lightness()
        for x in range(area.left(), area.left() + 40)
        for y in range(area.top(), area.bottom())
    )
