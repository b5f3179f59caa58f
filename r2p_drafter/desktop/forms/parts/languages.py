"""The languages that a letter can be in, by their names in the language of the interface."""

from babel import Locale
from PySide6.QtCore import QLocale

from r2p_drafter.compose.dates import locale_of
from r2p_drafter.errors import DrafterError

LANGUAGES = (
    "en-US", "en-GB", "en-CA", "en-AU", "fr-FR", "fr-CA", "fr-CH", "es-ES", "es-MX", "es-AR", "pt-PT",
    "pt-BR", "de-DE", "ar", "ru-RU", "zh-CN",
)  # fmt: skip
"""BCP 47; those whose words are in `resources/words`."""


def language_choices() -> list[tuple[str, str]]:
    """Return tags of languages, each with the language's name."""
    return [(tag, language_name(tag)) for tag in LANGUAGES]


def language_name(tag: str) -> str:
    """Return a language's name, as "English (United States)"; the tag where it is not known."""
    try:
        name = locale_of(tag).get_display_name(_interface())
    except DrafterError:
        return tag
    return f"{name[:1].upper()}{name[1:]}" if name else tag


def _interface() -> Locale:
    try:
        return locale_of(QLocale().bcp47Name())
    except DrafterError:
        return Locale("en")
