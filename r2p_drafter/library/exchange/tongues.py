"""Languages as people write them: "French", "français", "fr-CA"."""

import functools
import re

from r2p_drafter.letter.names import filed
from r2p_drafter.library.exchange.countries import LANGUAGES

_TAG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8})*)")


@functools.lru_cache(maxsize=512)
def tag_of(text: str) -> str:
    """Return the BCP 47 tag of a language that is named, or given by its tag; empty where it is not known."""
    from babel import Locale

    tag = _TAG.fullmatch(text)
    if tag and tag[1].lower() in Locale("en").languages:
        return tag[1].lower() + tag[2].replace("_", "-")
    return _tags().get(filed(text), "")


@functools.cache
def _tags() -> dict[str, str]:
    """Return the tag of each language by its names in English, French, Spanish, and in itself."""
    from babel import Locale

    english = Locale("en").languages
    own = {
        filed(str(Locale(code).display_name)): code
        for code in ("ar", "zh", "ru", "pt", "de", "en", "fr", "es")
    }
    named = {filed(name): code for language in LANGUAGES for code, name in Locale(language).languages.items()}
    return {name: code.replace("_", "-") for name, code in (named | own).items() if code in english}
