"""Names for templates: of their folders, which every system has to take, and of their files."""

import os
import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from pathlib import Path

SUFFIX = ".r2ptemplate"
"""What the name of a file with a whole template ends in."""
_LONGEST = 60
_LONGEST_FIT = 100
_WORD = re.compile(r"[^\W_]+")
_FIT = re.compile(r"\w(?:[\w .,()&'’–-]*[\w)])?")
# Whatever follows a full stop: Windows takes "con.txt" for the console as well.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def folder_name(title: str) -> str:
    """Return the name for a template of that title: "Note to the Missions" → "note-to-the-missions"."""
    apart = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    words = _WORD.findall(unicodedata.normalize("NFC", plain))
    name = "-".join(words)[:_LONGEST].rstrip("-")
    return name if is_fit(name) else f"template-{name}".rstrip("-")


def is_fit(name: str) -> bool:
    """Tell whether every system takes this for the name of a folder, and none for a way out of one."""
    return (
        len(name) <= _LONGEST_FIT and _FIT.fullmatch(name) is not None and _RESERVED.fullmatch(name) is None
    )


def free_name(name: str, places: Iterable[Path]) -> str:
    """Return the name, or that with the first number behind it that none of the folders has yet."""
    folders = tuple(places)
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(each for each in names if not any(os.path.lexists(folder / each) for folder in folders))
