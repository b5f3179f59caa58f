"""Dates as people type them, and as they are shown for typing."""

import datetime
import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence

from babel.dates import get_date_format

from r2p_drafter.compose.dates import date_text, locale_of
from r2p_drafter.errors import DrafterError

_TOKEN = re.compile(r"\d+|[^\W\d_]+", re.UNICODE)
_CENTURY = 2000
_FOUR_DIGITS = 4
_EAST_ASIAN = {"年": " ", "月": " ", "日": " "}


def shown_date(date: datetime.date, language: str) -> str:
    """Return a date as the interface writes it in full: "9 September 2009"."""
    return date_text(date, "long", _known(language))


def typed_date(
    text: str, languages: Sequence[str], today: datetime.date, *, finished: bool
) -> datetime.date | None:
    """Return the date that was typed, or None where it is none (yet).

    The order of numbers is that of the first of the BCP 47 `languages`; names of months are known in all
    of them and in English. Only what is `finished` may leave out the century or the year.
    """
    tokens = _TOKEN.findall(_plain(text))
    numbers = [token for token in tokens if token.isdecimal()]
    months = [month for token in tokens if (month := _month(token, languages))]
    if not months:
        return _from_numbers(numbers, languages[0], today, finished)
    if not 1 <= len(numbers) <= 2:
        return None
    # The last one: in French, "mar." before it is a Tuesday.
    return _date(*_day_and_year(numbers, today, finished), months[-1], finished)


def _from_numbers(
    numbers: list[str], language: str, today: datetime.date, finished: bool
) -> datetime.date | None:
    if len(numbers) == 2 and finished:
        numbers = [*numbers, str(today.year)] if _order(language) != "yMd" else [str(today.year), *numbers]
    if len(numbers) != 3:
        return None
    order = "yMd" if len(numbers[0]) == _FOUR_DIGITS else _order(language)
    if order == "yMd" and len(numbers[-1]) == _FOUR_DIGITS:
        order = "dMy"
    by_letter = dict(zip(order, numbers, strict=True))
    return _date(by_letter["d"], by_letter["y"], int(by_letter["M"]), finished)


def _day_and_year(numbers: list[str], today: datetime.date, finished: bool) -> tuple[str, str]:
    """Return day and year beside a month that was named: the year is the longer, or the later one."""
    if len(numbers) == 1:
        return numbers[0], str(today.year) if finished else ""
    first, second = numbers
    return (second, first) if len(first) > 2 else (first, second)


def _date(day: str, year: str, month: int, finished: bool) -> datetime.date | None:
    if len(year) != _FOUR_DIGITS and not (finished and len(year) == 2):
        return None
    try:
        return datetime.date(int(year) + (_CENTURY if len(year) < _FOUR_DIGITS else 0), month, int(day))
    except ValueError:
        return None


@functools.lru_cache(maxsize=8)
def _order(language: str) -> str:
    """Return the order of day, month and year in numbers: "dMy"."""
    pattern = get_date_format("short", locale_of(_known(language))).pattern
    letters = list(re.findall("[dMy]", pattern.replace("'", "")))
    order = "".join(dict.fromkeys(letters))
    return order if sorted(order) == sorted("dMy") else "dMy"


def _month(token: str, languages: Sequence[str]) -> int:
    """Return the month of that name, or the only one that begins so; 0 for none."""
    if token.isdecimal() or len(token) < 3:
        return 0
    for names in map(_months, (*languages, "en")):
        found = names.get(token) or _only({month for name, month in names.items() if name.startswith(token)})
        if found:
            return found
    return 0


def _only(months: set[int]) -> int:
    return months.pop() if len(months) == 1 else 0


@functools.lru_cache(maxsize=8)
def _months(language: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, name in locale_of(_known(language)).months[context][width].items():
                found[_plain(name).rstrip(".")] = month
    return found


def _plain(text: str) -> str:
    """Return text in small letters without accents, digits of any script as 0 to 9."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(_EAST_ASIAN.get(each, each) for each in folded if not unicodedata.combining(each))
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in folded)


@functools.lru_cache(maxsize=8)
def _known(language: str) -> str:
    try:
        locale_of(language)
    except DrafterError:
        return "en"
    return language
