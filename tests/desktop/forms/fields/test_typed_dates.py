"""Dates as people type them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.desktop.forms.fields.typed_dates import shown_date, typed_date
from strategies import texts

TODAY = datetime.date(2026, 3, 4)
DAY = datetime.date(2009, 9, 8)
LANGUAGES = ["en-US", "en-GB", "fr-FR", "de-DE", "es", "zh-CN", "ar", "ru", "C", ""]


def typed(text: str, *languages: str, finished: bool = True) -> datetime.date | None:
    return typed_date(text, languages or ("en-GB",), TODAY, finished=finished)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_can_be_typed(language: str) -> None:
    for date in (DAY, datetime.date(2024, 2, 29), datetime.date(1999, 12, 31), datetime.date(2030, 5, 1)):
        assert typed(shown_date(date, language), language, finished=False) == date


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("8 September 2009", "en-GB"), ("September 8, 2009", "en-GB"), ("8 sep 2009", "en-GB"),
        ("Tuesday, 8th September 2009", "en-GB"), ("8/9/2009", "en-GB"), ("9/8/2009", "en-US"),
        ("8.9.2009", "de-DE"), ("08.09.2009", "fr-FR"), ("2009-09-08", "en-US"), ("2009/9/8", "en-US"),
        ("mar. 8 septembre 2009", "fr-FR"), ("8 sept. 2009", "fr-FR"), ("8 de septiembre de 2009", "es"),
        ("8 September 2009", "fr-FR"), ("2009年9月8日", "zh-CN"), ("  8   9   2009 ", "en-GB"),
    ],
)  # fmt: skip
def test_many_ways_of_writing(text: str, language: str) -> None:
    assert typed(text, language, finished=False) == DAY


def test_months_of_the_letters_language_are_known_too() -> None:
    assert typed("8 septembre 2009", "en-GB", "fr-FR") == DAY
    assert typed("8 mai 2009", "en-GB") is None
    assert typed("8 mai 2009", "en-GB", "fr-FR") == datetime.date(2009, 5, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8/9/09", DAY),
        ("8 Sep 09", DAY),
        ("8 Sep", datetime.date(2026, 9, 8)),
        ("8.9.", datetime.date(2026, 9, 8)),
    ],
)
def test_century_and_year_may_be_left_out_once_it_is_finished(text: str, expected: datetime.date) -> None:
    assert typed(text) == expected
    assert typed(text, finished=False) is None


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2009", "31.2.2009", "99/99/2009", "8 Septober 2009", "1.2.3.4"]
)
def test_what_is_no_date(text: str) -> None:
    assert typed(text) is None


@given(texts(), st.booleans(), st.sampled_from(LANGUAGES))
def test_any_text_is_a_date_or_none(text: str, finished: bool, language: str) -> None:
    found = typed(text, language, finished=finished)
    assert found is None or isinstance(found, datetime.date)
