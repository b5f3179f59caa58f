"""What stands in the cells of a table."""

import csv
import datetime
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.library.exchange.cells import date_in, guarded, joined, parted, unguarded

RUN_BY_SPREADSHEETS = ["=1+1", "+1 212", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '"=1', "＝1", "＠x"]
NASTY = st.text("'=+-@\t\r\n;,|\" ax＝\xa0", max_size=20)


@pytest.mark.parametrize("text", RUN_BY_SPREADSHEETS)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert guarded(text)[0] == "'"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["Ana Díaz", "O'Brien", "885 Second Avenue", "a-b", "", "Smith & Co. (1)"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@given(NASTY)
def test_guarded_text_comes_back_the_same(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.lists(NASTY, min_size=1, max_size=4), st.sampled_from(",;\t|"))
def test_no_cell_begins_with_a_sign_whatever_separator_a_program_takes(texts: list[str], other: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerow([guarded(text) for text in texts])

    for line in file.getvalue().splitlines():
        for cell in line.split(other):
            assert not cell.lstrip(' "\xa0').startswith(tuple("=+-@＝")), (texts, cell)


@pytest.mark.parametrize(
    ("items", "cell"),
    [
        (("Missions", "Security Council 2026"), "Missions; Security Council 2026"),
        (("a;b", "c\\d"), "a\\;b; c\\\\d"),
        ((), ""),
    ],
)
def test_several_texts_are_one_cell_and_again_several(items: tuple[str, ...], cell: str) -> None:
    assert joined(items) == cell
    assert parted(cell) == items


@given(st.lists(st.text("\\; a", min_size=1)).map(tuple))
def test_any_texts_come_back_the_same(items: tuple[str, ...]) -> None:
    assert parted(joined(items)) == items


def test_empty_texts_of_another_program_are_left_out() -> None:
    assert parted("Friends;;Work; ") == ("Friends", "Work")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-03-05", datetime.date(2024, 3, 5)),
        ("2024-03-05 12:30:00", datetime.date(2024, 3, 5)),
        ("2024-02-30", None),
        ("05/03/2024", None),
        ("", None),
    ],
)
def test_a_date_is_one_of_iso_8601(text: str, date: datetime.date | None) -> None:
    assert date_in(text) == date
