"""The fixed words of a letter ("Cc:", "Enclosures:") in the letter's language, from `resources/words`."""

import functools
import re

import msgspec
from msgspec import Struct

from r2p_drafter.assets import resources_folder

_TAG = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_LONGEST_TAG = 35
"""Characters that a program has to make room for (RFC 5646, 4.4.1)."""


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """The fixed words in one language."""

    cc: str
    enclosure: str
    enclosures: str
    reference: str
    subject: str
    page: str
    letter: str
    letter_to: str
    """With `{name}` where the addressee's name goes."""
    conjunction: str
    yes: str
    no: str
    series_between: str
    """What closes an item of a series that others follow."""
    series_last: str
    """What closes the last item but one."""
    series_end: str
    """What closes the last item."""


@functools.lru_cache(maxsize=64)
def words_in(language: str) -> Words:
    """Return the words for a BCP 47 tag: its own, its base language's, or the English ones.

    Raises:
        DrafterError: The installation lacks its resources.
    """
    folder = resources_folder() / "words"
    for tag in _from_special_to_general(language):
        path = folder / f"{tag}.toml"
        if path.is_file():
            return msgspec.toml.decode(path.read_bytes(), type=Words)
    return words_in("en")


def _from_special_to_general(language: str) -> list[str]:
    # Nothing but a tag may become part of a path: letters come from strangers.
    if len(language) > _LONGEST_TAG or _TAG.fullmatch(language) is None:
        return []
    subtags = language.split("-")
    return ["-".join(subtags[:end]) for end in range(len(subtags), 0, -1)]
