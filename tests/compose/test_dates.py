import datetime

import pytest

from r2p_drafter.compose.dates import date_text, locale_of
from r2p_drafter.errors import DrafterError

NINTH = datetime.date(2009, 9, 9)
FIRST = datetime.date(2024, 5, 1)


@pytest.mark.parametrize(
    ("form", "language", "text"),
    [
        ("d MMMM y", "en-US", "9 September 2009"),
        ("long", "en-US", "September 9, 2009"),
        ("long", "en-GB", "9 September 2009"),
        ("medium", "en-US", "Sep 9, 2009"),
        ("short", "en-US", "9/9/09"),
        ("full", "en-US", "Wednesday, September 9, 2009"),
        ("d MMMM y", "fr", "9 septembre 2009"),
        ("long", "es", "9 de septiembre de 2009"),
        ("long", "pt", "9 de setembro de 2009"),
        ("long", "de", "9. September 2009"),
        ("long", "ru", "9 сентября 2009\u202fг."),
        ("long", "zh", "2009年9月9日"),
        ("long", "ar", "9 سبتمبر 2009"),
        ("d 'of' MMMM y", "en", "9 of September 2009"),
        ("dd.MM.y", "de", "09.09.2009"),
        ("EEEE d MMMM", "fr", "mercredi 9 septembre"),
        ("d MMMM y", "en-QQ", "9 September 2009"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(form: str, language: str, text: str) -> None:
    assert date_text(NINTH, form, language).replace("\u200f", "") == text


@pytest.mark.parametrize(
    ("form", "text"),
    [("d MMMM y", "1er mai 2024"), ("EEEE d MMMM y", "mercredi 1er mai 2024"), ("dd MMMM y", "01 mai 2024")],
)
def test_the_first_of_the_month_is_an_ordinal_in_french(form: str, text: str) -> None:
    assert date_text(FIRST, form, "fr") == text


@pytest.mark.parametrize(
    "form", ["", "tomorrow", "d MMMM y at HH:mm", "'open", "%d %B", "Y-hh", "MMMMMMMMMMMMM"]
)
def test_what_is_no_form_of_a_date_is_named(form: str) -> None:
    with pytest.raises(DrafterError, match="date_form: "):
        date_text(NINTH, form, "en")


@pytest.mark.parametrize("language", ["", "klingon", "x", "../../etc", "e n"])
def test_what_is_no_language_is_named(language: str) -> None:
    with pytest.raises(DrafterError, match="language: "):
        locale_of(language)
