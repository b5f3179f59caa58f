"""The input for a date."""

import datetime
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QPushButton, QToolButton

from builders import a_letter
from forms_desk import Desk, messages_of
from hands import button, click
from r2p_drafter.letter.model import Letter

NO_GRABBING = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


@pytest.fixture
def desk(desk_of: Callable[[Letter], Desk]) -> Iterator[Desk]:
    """The forms in a British interface."""
    QLocale.setDefault(QLocale("en_GB"))
    yield desk_of(a_letter())
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def date(desk: Desk) -> QLineEdit:
    """The letter's date, with the keyboard."""
    desk.open("date")
    return desk.find(QLineEdit, "date")


def messages(date: QLineEdit) -> tuple[str, ...]:
    return messages_of(date).texts


def test_it_is_shown_in_full(date: QLineEdit) -> None:
    assert date.text() == "5 March 2024"


def test_a_typed_date_is_taken_and_written_out_when_it_is_left(desk: Desk, date: QLineEdit) -> None:
    before = desk.letter
    date.selectAll()
    desk.type("9/9/2009")
    assert desk.letter.date == datetime.date(2009, 9, 9)
    assert date.text() == "9/9/2009"

    desk.press("Tab")

    assert date.text() == "9 September 2009"
    desk.one_act_since(before, "Change the date")
    assert date.text() == "9 September 2009"


def test_the_date_stays_while_another_is_half_typed(desk: Desk, date: QLineEdit) -> None:
    date.selectAll()
    desk.type("9 Sept")
    assert desk.letter.date == datetime.date(2024, 3, 5)

    desk.draft.set_value("reference", "CW/1", "Change")

    assert date.text() == "9 Sept"


def test_it_may_be_empty(desk: Desk, date: QLineEdit) -> None:
    before = desk.letter
    date.selectAll()

    desk.press("Del")
    desk.press("Tab")

    assert desk.letter.date is None
    assert date.text() == ""
    assert date.placeholderText() == "e.g. 9 September 2009"
    desk.one_act_since(before, "Change the date")


def test_what_is_no_date_is_said_and_stays(desk: Desk, date: QLineEdit) -> None:
    date.selectAll()
    desk.type("soon")
    assert messages(date) == ()

    desk.press("Tab")

    assert date.text() == "soon"
    assert messages(date) == ("This is no date. Write it as in “9 September 2009”.",)
    assert desk.letter.date == datetime.date(2024, 3, 5)

    desk.press("Shift+Tab")
    desk.type("x")
    assert messages(date) == ()


def test_today_is_a_click_away(desk: Desk, date: QLineEdit) -> None:
    before = desk.letter

    click(button("Today", desk.panel.stack))

    assert desk.letter.date == datetime.date.today()  # noqa: DTZ011
    assert date.hasFocus()
    desk.one_act_since(before, "Change the date")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("Up", (2024, 3, 6)), ("Down", (2024, 3, 4)), ("PgUp", (2024, 4, 5)), ("PgDown", (2024, 2, 5))],
)
def test_keys_step_through_days_and_months(
    desk: Desk, date: QLineEdit, keys: str, expected: tuple[int, int, int]
) -> None:
    desk.press(keys)

    assert desk.letter.date == datetime.date(*expected)
    assert date.text().endswith("2024")


@NO_GRABBING
@pytest.mark.parametrize("way", ["Alt+Down", "F4", "click"])
def test_a_day_is_chosen_from_the_calendar(desk: Desk, date: QLineEdit, way: str) -> None:
    before = desk.letter
    if way == "click":
        click(desk.find(QToolButton, "open_calendar"))
    else:
        desk.press(way)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChildren(QCalendarWidget)[0]
    assert calendar.selectedDate() == QDate(2024, 3, 5)

    QTest.keyClick(calendar.focusProxy() or desk.focused, Qt.Key.Key_Right)
    QTest.keyClick(calendar.focusProxy() or desk.focused, Qt.Key.Key_Return)

    assert not popup.isVisible()
    assert desk.letter.date == datetime.date(2024, 3, 6)
    assert date.hasFocus()
    desk.one_act_since(before, "Change the date")


@NO_GRABBING
def test_escape_leaves_the_date_as_it_is(desk: Desk, date: QLineEdit) -> None:
    desk.press("Alt+Down")
    popup = QApplication.activePopupWidget()
    assert popup is not None

    QTest.keyClick(popup, Qt.Key.Key_Escape)

    assert not popup.isVisible()
    assert date.text() == "5 March 2024"
    assert desk.letter == a_letter()


def test_a_click_on_the_page_chooses_all_of_it(desk: Desk, date: QLineEdit) -> None:
    desk.open("date", 3)
    assert date.selectedText() == "5 March 2024"


def test_its_buttons_are_named(desk: Desk, date: QLineEdit) -> None:
    assert date.accessibleName() == "Date"
    assert desk.find(QToolButton, "open_calendar").accessibleName() == "Calendar"
    assert isinstance(button("Today", desk.panel.stack), QPushButton)
