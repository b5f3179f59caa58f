"""Scrolling, zooming and painting of the pages."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPalette, QPixmap, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import a_rich_letter
from r2p_drafter.desktop.preview.page_view import PageView
from r2p_drafter.desktop.preview.zoom import MARGIN, Zoom
from sight import PagesOf, line_of, point_of, sheets_of


@pytest.fixture
def two_pages(view: PageView, pages_of: PagesOf) -> PageView:
    view.set_pages(pages_of(a_rich_letter()))
    assert sheets_of(view).count == 2
    return view


def scrolled(view: PageView) -> int:
    return view.verticalScrollBar().value()


def end_of(view: PageView) -> int:
    return view.verticalScrollBar().maximum()


def turn_wheel(view: PageView, at: QPoint, notches: float) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def pinch(view: PageView, at: QPoint, value: float) -> None:
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(at),
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        value,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_paper_is_as_wide_as_the_window_at_first_and_follows_it(two_pages: PageView) -> None:
    for width in (640, 500, 800):
        two_pages.resize(width, 480)
        assert sheets_of(two_pages).sheet_size.width() == two_pages.viewport().width() - 2 * MARGIN
        assert two_pages.horizontalScrollBar().maximum() == 0


def test_a_whole_page_fits_where_that_is_wanted(two_pages: PageView) -> None:
    two_pages.fit_page()
    for height in (480, 700, 300):
        two_pages.resize(640, height)
        assert sheets_of(two_pages).sheet_size.height() == pytest.approx(height - 2 * MARGIN, abs=1)


def test_what_is_at_the_top_stays_there_while_the_window_changes_its_width(two_pages: PageView) -> None:
    two_pages.verticalScrollBar().setValue(300)
    before = line_of(two_pages, "To Permanent").top()
    two_pages.resize(800, 480)
    scale = 768 / 608
    assert line_of(two_pages, "To Permanent").top() == pytest.approx(before * scale, abs=3)


def test_zooming_by_levels_tells_the_percentage(two_pages: PageView, qtbot: QtBot) -> None:
    two_pages.zoom_to(100)
    with qtbot.waitSignal(two_pages.zoom_changed):
        two_pages.zoom_in()
    assert (two_pages.zoom, round(two_pages.percent)) == (Zoom("percent", 110), 110)
    two_pages.zoom_out()
    two_pages.zoom_out()
    assert round(two_pages.percent) == 90
    assert sheets_of(two_pages).sheet_size.width() == round(8.5 * two_pages.logicalDpiX() * 0.9)


@pytest.mark.parametrize("notches", [3, -2, 0.25])
def test_the_wheel_zooms_around_the_pointer(two_pages: PageView, notches: float) -> None:
    two_pages.zoom_to(150)
    two_pages.verticalScrollBar().setValue(500)
    two_pages.horizontalScrollBar().setValue(60)
    at = point_of(two_pages, "Permanent Representative: we")
    turn_wheel(two_pages, at, notches)
    assert two_pages.percent == pytest.approx(150 * 1.1**notches)
    assert (point_of(two_pages, "Permanent Representative: we") - at).manhattanLength() <= 2


def test_two_fingers_zoom_around_them(two_pages: PageView) -> None:
    two_pages.zoom_to(150)
    two_pages.verticalScrollBar().setValue(500)
    at = point_of(two_pages, "Permanent Representative: we")
    pinch(two_pages, at, 0.2)
    assert two_pages.percent == pytest.approx(180)
    assert (point_of(two_pages, "Permanent Representative: we") - at).manhattanLength() <= 2


def test_the_wheel_alone_scrolls(two_pages: PageView) -> None:
    before = two_pages.percent
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(two_pages.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(two_pages.viewport(), event)
    assert scrolled(two_pages) > 0
    assert two_pages.percent == before


def test_keys_scroll(two_pages: PageView) -> None:
    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
        QTest.keyClick(two_pages, key, modifier)
        return scrolled(two_pages)

    page = two_pages.viewport().height()
    assert press(Qt.Key.Key_End) == end_of(two_pages)
    assert press(Qt.Key.Key_Home) == 0
    assert press(Qt.Key.Key_PageDown) == page
    assert press(Qt.Key.Key_PageUp) == 0
    assert press(Qt.Key.Key_Space) == page
    assert press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier) == 0
    assert 0 < press(Qt.Key.Key_Down) < page / 4


def test_the_page_that_is_seen_is_told(two_pages: PageView) -> None:
    told: list[tuple[int, int]] = []
    two_pages.page_shown.connect(lambda number, count: told.append((number, count)))
    QTest.keyClick(two_pages, Qt.Key.Key_End)
    QTest.keyClick(two_pages, Qt.Key.Key_Home)
    assert told == [(2, 2), (1, 2)]
    assert two_pages.page_in_sight == (1, 2)


def test_without_pages_there_is_a_desk(view: PageView) -> None:
    image = view.grab().toImage()
    assert view.page_in_sight == (0, 0)
    assert view.text_in_sight() == ""
    assert image.pixelColor(5, 5) == image.pixelColor(300, 200)


def test_paper_stays_white_in_the_dark(two_pages: PageView) -> None:
    two_pages.setPalette(QPalette(QColor("#25282d")))
    image = two_pages.grab().toImage()
    assert image.pixelColor(MARGIN + 20, MARGIN + 20) == QColor("white")
    assert image.pixelColor(2, 200).lightness() < 60


def test_pages_that_no_longer_count_are_grey(two_pages: PageView) -> None:
    def paper() -> int:
        return two_pages.grab().toImage().pixelColor(MARGIN + 20, MARGIN + 20).lightness()

    two_pages.set_stale(True)
    assert paper() < 255
    two_pages.set_stale(False)
    assert paper() == 255


def test_on_a_fine_screen_letters_are_painted_in_its_own_dots(two_pages: PageView) -> None:
    fine = QPixmap(two_pages.size() * 2)
    fine.setDevicePixelRatio(2)
    two_pages.render(fine)
    smooth = Qt.TransformationMode.SmoothTransformation
    enlarged = two_pages.grab().toImage().scaled(fine.size(), mode=smooth)
    assert ink(fine.toImage()) > 3 * ink(enlarged)


def ink(image: QImage) -> int:
    """Count the dots that are nearly black."""
    grey = bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return len(grey) - len(grey.translate(None, delete=bytes(range(48))))
