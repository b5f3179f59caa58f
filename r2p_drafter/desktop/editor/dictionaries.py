"""Hunspell's dictionaries: those that ship, the user's own, and those that the system has."""

import functools
import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from r2p_drafter.assets import resources_folder
from r2p_drafter.paths import UserFolders

MAX_LENGTH = 60
"""Longer words are not judged: no dictionary has them, and what was meant takes long to find."""
_MOST_SUGGESTIONS = 6
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
_IF_REGION_IS_MISSING = {"en": "en_GB"}
# "-ize" is British as well: Oxford and the United Nations write "organization", but "programme".
_OXFORD = re.compile(r"(?<=\w\w\w)iz(?=(?:e[drs]?|ers|ing|ations?|ational|able)(?:'s)?$)")


class Dictionary:
    """The words of one language, with those of the field that its dictionary lacks."""

    def __init__(self, affixes: Path, more: Iterable[str] = ()) -> None:
        """Read the dictionary whose affixes are in that file, and its words beside it.

        Raises:
            OSError: There is none that can be read.
            ImportError: Hunspell is not there.
        """
        from hunspell import Hunspell  # only now, as it is needed after the first picture

        # A path beyond the system's own code page can be opened on Windows only as UTF-8.
        self._hunspell = Hunspell(affixes.stem, str(affixes.parent), "utf-8")
        self._is_british = affixes.stem.startswith("en") and affixes.stem != "en_US"
        for word in more:
            for spelled in {word, _OXFORD.sub("is", word)} if self._is_british else {word}:
                self._hunspell.add(spelled)

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelled right; one that the dictionary can't write is not judged."""
        word = word.replace("’", "'")
        return self._has(word) or (self._is_british and self._has(_OXFORD.sub("is", word)))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first."""
        try:
            found = self._hunspell.suggest(word.replace("’", "'"))
        except UnicodeEncodeError:
            return ()
        return tuple(each.replace("'", "’") for each in found[:_MOST_SUGGESTIONS])

    def _has(self, word: str) -> bool:
        if len(word) > MAX_LENGTH:
            return True
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeEncodeError:
            return True


def find_dictionary(tag: str, folders: Sequence[Path]) -> Path | None:
    """Return the file of affixes for a language, a BCP 47 tag; its region's own where there is one."""
    if not _LANGUAGE_TAG.match(tag):
        return None
    tag = tag.replace("-", "_")
    language = tag.split("_", maxsplit=1)[0].lower()
    names = (tag, language, _IF_REGION_IS_MISSING.get(language, ""), f"{language}_{language.upper()}")
    for name in filter(None, names):
        for folder in folders:
            if _is_whole(found := folder / f"{name}.aff"):
                return found
    others = (path for folder in folders for path in sorted(folder.glob(f"{language}_*.aff")))
    return next(filter(_is_whole, others), None)


def _is_whole(affixes: Path) -> bool:
    return affixes.is_file() and affixes.with_suffix(".dic").is_file()


@functools.lru_cache(maxsize=4)
def load_dictionary(tag: str, folders: tuple[Path, ...]) -> Dictionary | None:
    """Return the dictionary of a language, read once for all windows; None where there is none."""
    affixes = find_dictionary(tag, folders)
    if affixes is None:
        return None
    language = tag.replace("_", "-").split("-", maxsplit=1)[0].lower()
    try:
        return Dictionary(affixes, _words_of_the_field(language, folders))
    except (OSError, ImportError):
        return None


def _words_of_the_field(language: str, folders: Iterable[Path]) -> list[str]:
    lists = (folder / f"{language}.words" for folder in folders)
    return [word for file in lists if file.is_file() for word in file.read_text(encoding="utf-8").split()]


def dictionary_folders(folders: UserFolders) -> tuple[Path, ...]:
    """Return where dictionaries are looked for: the user's own, those that ship, the system's."""
    return (folders.spelling, resources_folder() / "spelling", *system_folders())


def system_folders() -> tuple[Path, ...]:
    """Return where this system and LibreOffice keep dictionaries; none of the folders needs to exist."""
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        own = (Path.home() / "Library/Spelling", Path("/Library/Spelling"))
    elif sys.platform == "win32":
        programs = os.environ.get("PROGRAMFILES", r"C:\Program Files")
        office, own = Path(programs) / "LibreOffice/share/extensions", ()
    else:
        office = Path("/usr/lib/libreoffice/share/extensions")
        own = tuple(map(Path, ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts")))
    return (*own, *sorted(office.glob("dict-*")))
