"""Dates as the letter's language writes them."""

import datetime
import functools
import re
from typing import Any, cast

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, get_date_format

from r2p_drafter.errors import DrafterError
from r2p_drafter.saying import says, short

_NAMED = ("short", "medium", "long", "full")
_QUOTED = re.compile("'[^']*'")
# The letters of UTS 35 for years, quarters, months, weeks and days, and what is no letter at all.
_PATTERN = re.compile(r"[GYlwWDFge\W_0-9]*+[yMLdEcQqUru][GyYuUrQqMLlwWdDFgEec\W_0-9]*+")
_DAY_THEN_MONTH = re.compile(r"(?<![d'])d(?= MMM)")


@functools.lru_cache(maxsize=256)
def date_text(date: datetime.date, form: str, language: str) -> str:
    """Return the date in a CLDR form ("long") or pattern ("d MMMM y") for a BCP 47 language.

    Raises:
        DrafterError: The language is not known, or the pattern is not one.
    """
    locale = locale_of(language)
    pattern = get_date_format(cast(Any, form), locale).pattern if form in _NAMED else form
    unquoted = _QUOTED.sub("", pattern)
    if form not in _NAMED and (_PATTERN.fullmatch(unquoted) is None or "'" in unquoted):
        raise DrafterError(
            says("date_form: “{}” is no form or pattern for a date, such as “d MMMM y”.").of(short(form))
        )
    if locale.language == "fr" and date.day == 1:
        # CLDR's patterns have no ordinal, but French writes the first of the month as one.
        pattern = _DAY_THEN_MONTH.sub("d'er'", pattern)
    try:
        return format_date(date, pattern, locale)
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        raise DrafterError(
            says("date_form: “{}” is no form or pattern for a date.").of(short(form))
        ) from error


@functools.lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Return the locale of a BCP 47 tag, of its base language where the rest is not known.

    Raises:
        DrafterError: The base language is not known either.
    """
    for tag in (language, language.split("-", maxsplit=1)[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError, TypeError):
            continue
    raise DrafterError(
        says("language: “{}” is not a language tag such as “en-US” or “fr”.").of(short(language))
    )
