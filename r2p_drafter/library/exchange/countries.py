"""Countries as people and programs write them, in the `LANGUAGES`."""

import functools
from collections.abc import Mapping

from r2p_drafter.letter.names import filed

LANGUAGES = ("en", "fr", "es")


def is_country(text: str) -> bool:
    """Tell whether `text` is the name of a country, or of a territory."""
    return filed(text) in _names()


def country_of(text: str) -> str:
    """Return the English name for a code of ISO 3166-1, as Google Contacts has it; other text as it is."""
    return _codes().get(text, text) if len(text) == 2 else text


@functools.cache
def _codes() -> Mapping[str, str]:
    from babel import Locale  # 70 ms, as the names of the languages

    return {code: name for code, name in Locale("en").territories.items() if len(code) == 2}


@functools.cache
def _names() -> frozenset[str]:
    from babel import Locale

    names = (Locale(language).territories.items() for language in LANGUAGES)
    return frozenset(filed(name) for each in names for code, name in each if not code.isdigit())
