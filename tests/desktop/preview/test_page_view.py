"""The pages go along with the writer."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.preview.page_view import PageView, nearest_window
from r2p_drafter.letter.model import Letter, Text
from sight import PagesOf, is_seen, line_of, point_of

CLICK = Qt.MouseButton.LeftButton
POINTING = Qt.CursorShape.PointingHandCursor
TEXT = "\n\n".join(f"Paragraph {number:02}: {'we write about people at risk; ' * 6}" for number in range(40))


def a_long_letter(text: str = TEXT) -> Letter:
    """A letter of four pages; most of it is one section."""
    return a_letter(body=(Text(markdown=text), Text(markdown="The section after it.")))


def typed_into(letter: Letter, before: str, text: str) -> Letter:
    """Type into the section, before a text that stands there."""
    section, *others = letter.body
    assert isinstance(section, Text)
    assert before in section.markdown
    changed = section.markdown.replace(before, text + before, 1)
    return replace(letter, body=(Text(markdown=changed), *others))


def scroll(view: PageView, value: int) -> None:
    view.verticalScrollBar().setValue(value)


def scrolled(view: PageView) -> int:
    return view.verticalScrollBar().value()


class TestKeepingItsPlace:
    def test_the_part_at_hand_stays_where_it_is_when_text_is_put_above_it(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        view.mark_part("body[0].markdown")
        scroll(view, 200)
        before = line_of(view, "We write about").top()
        view.set_pages(pages_of(a_letter(marking="Confidential", subject="People at risk")))
        assert line_of(view, "We write about").top() == pytest.approx(before, abs=1)
        assert scrolled(view) > 200

    def test_what_is_seen_stays_when_something_changes_far_above(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("date")
        scroll(view, 1500)
        text = next(f"Paragraph {n:02}" for n in range(40) if line_of(view, f"Paragraph {n:02}").top() >= 0)
        before = line_of(view, text).top()
        view.set_pages(pages_of(typed_into(letter, "Paragraph 03", "More. " * 60)))
        assert line_of(view, text).top() == pytest.approx(before, abs=1)
        assert scrolled(view) != 1500

    def test_nothing_moves_when_the_change_is_below(self, view: PageView, pages_of: PagesOf) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        scroll(view, 700)
        view.set_pages(pages_of(typed_into(letter, "Paragraph 39", "More. " * 60)))
        assert scrolled(view) == 700

    def test_typing_moves_nothing_as_long_as_it_is_seen(self, view: PageView, pages_of: PagesOf) -> None:
        letter = a_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("body[0].markdown")
        before = scrolled(view)
        for count in range(1, 20):
            letter = a_letter(body=(Text(markdown="We write. " * count),))
            view.set_pages(pages_of(letter))
        assert scrolled(view) == before

    def test_two_paragraphs_that_are_alike_are_not_taken_for_each_other(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        text = "\n\n".join(["Never again.", *(f"Paragraph {n}" for n in range(60)), "Never again."])
        view.set_pages(pages_of(a_long_letter(text)))
        scroll(view, line_of(view, "Never again.").top())
        before = scrolled(view)
        view.set_pages(pages_of(a_long_letter(text.replace("Paragraph 59", "Changed"))))
        assert scrolled(view) == before

    def test_all_other_text_begins_where_the_window_was(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_long_letter()))
        scroll(view, 300)
        view.set_pages(pages_of(a_long_letter(TEXT.replace("Paragraph", "Absatz"))))
        assert scrolled(view) == 300


class TestPainting:
    def test_only_what_changed_is_painted(
        self, view: PageView, pages_of: PagesOf, painted: list[QRect]
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        QApplication.processEvents()
        painted.clear()
        view.set_pages(pages_of(a_letter(salutation="Dear Ms. Díaz,")))
        QApplication.processEvents()
        line = line_of(view, "Dear Ms.")
        assert len(painted) == 1
        assert painted[0].top() < line.top()
        assert line.bottom() < painted[0].bottom()
        assert painted[0].height() < 4 * line.height()

    def test_what_is_painted_bit_by_bit_looks_as_if_painted_at_once(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        letter = a_long_letter()
        for zoom in (87, 100, 210):
            view.zoom_to(zoom)
            for part, text in (("salutation", "Ågjpq"), ("body[0].markdown", "*More* gjpq. ")):
                view.mark_part(part)
                for count in range(1, 6):
                    changed = typed_into(letter, "Paragraph 01", text * count)
                    view.set_pages(pages_of(replace(changed, salutation=text * count)))
                    QApplication.processEvents()
                    bit_by_bit = on_screen(view)
                    view.viewport().update()
                    QApplication.processEvents()
                    assert bit_by_bit == on_screen(view)

    def test_on_a_screen_of_one_and_a_quarter_all_is_painted(
        self, view: PageView, pages_of: PagesOf, painted: list[QRect], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        QApplication.processEvents()
        painted.clear()
        monkeypatch.setattr(PageView, "devicePixelRatioF", lambda _: 1.25)
        view.set_pages(pages_of(a_letter(salutation="Dear Ms. Díaz,")))
        QApplication.processEvents()
        assert painted == [view.viewport().rect()]

    def test_nothing_is_painted_for_a_change_out_of_sight(
        self, view: PageView, pages_of: PagesOf, painted: list[QRect]
    ) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        QApplication.processEvents()
        painted.clear()
        view.set_pages(pages_of(typed_into(letter, "Paragraph 30", "More. ")))
        QApplication.processEvents()
        assert painted == []

    def test_a_mark_that_goes_elsewhere_is_painted_at_both_places(
        self, view: PageView, pages_of: PagesOf, painted: list[QRect]
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        view.mark_part("date")
        QApplication.processEvents()
        painted.clear()
        view.mark_part("salutation")
        QApplication.processEvents()
        area = painted[0]
        assert area.top() < line_of(view, "5 March").top()
        assert area.bottom() > line_of(view, "Excellency,").bottom()


def on_screen(view: PageView) -> QImage:
    return view.screen().grabWindow(view.winId()).toImage()


class _Painted(QObject):
    """Notes what is painted of a widget."""

    def __init__(self, watched: QWidget, noted: list[QRect]) -> None:
        super().__init__(watched)
        self._noted = noted
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QPaintEvent):
            self._noted.append(event.region().boundingRect())
        return super().eventFilter(watched, event)


@pytest.fixture
def painted(view: PageView) -> list[QRect]:
    noted: list[QRect] = []
    _Painted(view.viewport(), noted)
    return noted


class TestFollowing:
    def test_a_line_that_is_typed_out_of_sight_is_shown(self, view: PageView, pages_of: PagesOf) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("body[0].markdown")
        assert not is_seen(view, "Paragraph 35")
        letter = typed_into(letter, "Paragraph 35", "Here. ")
        view.set_pages(pages_of(letter))
        assert is_seen(view, "Here. Paragraph 35")
        assert view.page_in_sight[0] > 2

    def test_the_view_goes_no_farther_than_it_has_to(self, view: PageView, pages_of: PagesOf) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("body[0].markdown")
        view.set_pages(pages_of(typed_into(letter, "Paragraph 20", "Here. ")))
        room = view.fontMetrics().lineSpacing()
        assert view.viewport().height() - line_of(view, "Here.").bottom() == pytest.approx(room, abs=2)

    def test_the_first_text_of_a_part_is_shown(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_letter(close="")))
        view.mark_part("close")
        assert scrolled(view) == 0
        view.set_pages(pages_of(a_letter(close="Yours sincerely,")))
        assert is_seen(view, "Yours sincerely,")

    def test_a_change_elsewhere_is_not_run_after(self, view: PageView, pages_of: PagesOf) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("date")
        view.set_pages(pages_of(typed_into(letter, "Paragraph 35", "Here. ")))
        assert scrolled(view) == 0

    def test_text_that_was_only_set_anew_is_not_run_after(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_long_letter()))
        view.mark_part("body[0].markdown")
        scroll(view, 0)
        pages_of(a_letter())
        view.set_pages(pages_of(a_long_letter()))
        assert scrolled(view) == 0


class TestMarking:
    def test_the_part_at_hand_is_scrolled_into_view(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_long_letter()))
        assert not is_seen(view, "Director")
        view.mark_part("signatories[0].name")
        assert is_seen(view, "Noor Haddad")
        assert is_seen(view, "Civil Watch")
        view.mark_part("date")
        assert is_seen(view, "5 March 2024")

    def test_nothing_moves_where_some_of_it_is_read_already(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_long_letter()))
        scroll(view, 900)
        view.mark_part("body[0].markdown")
        assert scrolled(view) == 900

    def test_a_part_higher_than_the_window_is_shown_from_its_beginning(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        view.set_pages(pages_of(a_long_letter()))
        scroll(view, view.verticalScrollBar().maximum())
        view.mark_part("body[0].markdown")
        assert is_seen(view, "Paragraph 00")

    def test_a_part_that_is_not_on_paper_moves_nothing(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_long_letter()))
        scroll(view, 900)
        before = view.grab().toImage()
        view.mark_part("subject")
        assert scrolled(view) == 900
        assert view.grab().toImage() == before

    def test_its_lines_have_a_tint(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_letter()))
        view.mark_part("salutation")
        assert ground(view, "Excellency,") != QColor("white")
        assert ground(view, "H.E. Ms.") == QColor("white")
        view.mark_part("addressee.post")
        assert ground(view, "Excellency,") == QColor("white")
        assert ground(view, "H.E. Ms.") != QColor("white")

    def test_only_the_item_at_hand_is_marked(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_letter()))
        view.mark_part("body[1].items[1]")
        assert ground(view, "act in time") != QColor("white")
        assert ground(view, "speak out") == QColor("white")

    def test_the_mark_moves_with_the_text_and_is_there_on_the_next_page(
        self, view: PageView, pages_of: PagesOf
    ) -> None:
        letter = a_long_letter()
        view.set_pages(pages_of(letter))
        view.mark_part("body[1].markdown")
        view.set_pages(pages_of(typed_into(letter, "Paragraph 39", "More. " * 300)))
        assert is_seen(view, "The section after")
        assert ground(view, "The section after") != QColor("white")


class TestPointing:
    def test_a_click_tells_the_part_and_the_place(
        self, view: PageView, pages_of: PagesOf, qtbot: QtBot
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        with qtbot.waitSignal(view.clicked) as told:
            QTest.mouseClick(view.viewport(), CLICK, pos=point_of(view, "ellency"))
        assert told.args == ["salutation", len("Exc")]

    @pytest.mark.parametrize("zoom", [33, 250])
    def test_it_does_so_at_any_zoom_and_on_any_page(
        self, view: PageView, pages_of: PagesOf, qtbot: QtBot, zoom: int
    ) -> None:
        view.set_pages(pages_of(a_long_letter()))
        view.zoom_to(zoom)
        view.mark_part("signatories[0]")
        with qtbot.waitSignal(view.clicked) as told:
            QTest.mouseClick(view.viewport(), CLICK, pos=point_of(view, "Haddad"))
        assert told.args == ["signatories[0]", len("Dr. Noor ")]

    def test_beside_the_text_there_is_nothing_to_click(
        self, view: PageView, pages_of: PagesOf, qtbot: QtBot
    ) -> None:
        view.set_pages(pages_of(a_letter()))
        with qtbot.assertNotEmitted(view.clicked):
            QTest.mouseClick(view.viewport(), CLICK, pos=QPoint(5, 5))
            QTest.mouseClick(view.viewport(), CLICK, pos=point_of(view, "Excellency") + QPoint(300, 0))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_of(view, "Excellency"))

    def test_a_drag_is_no_click(self, view: PageView, pages_of: PagesOf, qtbot: QtBot) -> None:
        view.set_pages(pages_of(a_letter()))
        at = point_of(view, "Excellency")
        with qtbot.assertNotEmitted(view.clicked):
            QTest.mousePress(view.viewport(), CLICK, pos=at)
            QTest.mouseRelease(view.viewport(), CLICK, pos=at + QPoint(60, 0))

    def test_text_that_can_be_clicked_shows_it(self, view: PageView, pages_of: PagesOf) -> None:
        view.set_pages(pages_of(a_letter()))
        QTest.mouseMove(view.viewport(), QPoint(5, 5))
        assert view.viewport().cursor().shape() != POINTING
        QTest.mouseMove(view.viewport(), point_of(view, "Excellency"))
        assert view.viewport().cursor().shape() == POINTING
        assert ground(view, "Excellency") != QColor("white")
        QTest.mouseMove(view.viewport(), QPoint(5, 5))
        assert ground(view, "Excellency") == QColor("white")


@pytest.mark.parametrize(
    ("at", "start", "end", "found"),
    [
        (100, 120, 140, 100),
        (100, 50, 90, 50),
        (100, 190, 230, 130),
        (100, 0, 300, 100),
        (100, 500, 900, 500),
        (100, 100, 200, 100),
    ],
)
def test_a_window_of_a_hundred_moves_as_little_as_may_be(at: int, start: int, end: int, found: int) -> None:
    assert nearest_window(at, 100, start, end) == found


def ground(view: PageView, text: str) -> QColor:
    """The colour of the paper at the upper edge of the line with this text, where no letter reaches."""
    line = line_of(view, text)
    return view.grab().toImage().pixelColor(QPoint(point_of(view, text).x() + 2, line.top() + 1))
