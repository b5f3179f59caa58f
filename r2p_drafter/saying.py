"""What the program says of a letter: in English here, in the user's language in the window."""

import re
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "str | int | Saying"

SHOWN = 60
"""Characters of a stranger's text that a message quotes."""
TOLD = 300
"""Characters of what a library says, which may quote such a text."""
_NO_BLANK = re.compile(r"[^\S ]+")


@dataclass(frozen=True, slots=True)  # errors have one, and the command line starts without msgspec
class Saying:
    """Words with places for values, kept apart so that the words can be translated; `str` gives the English.

    A value that is a saying itself, such as "a semicolon", is translated as well.
    """

    wording: str
    """A whole sentence or name in English, with a `{}` for each value."""
    values: tuple[Value, ...] = ()

    def __str__(self) -> str:
        return self.wording.format(*self.values)

    def of(self, *values: Value) -> "Saying":
        """Return the saying with values in its places."""
        return Saying(self.wording, values)


def says(wording: str) -> Saying:
    """Return a saying that can be translated.

    `tools/translations.sh` reads the wording in the call itself, so it has to be a plain string there.
    """
    return Saying(wording)


def verbatim(text: str) -> Saying:
    """Return text that has no translation, such as what a template's author wrote."""
    return Saying("{}").of(text)


def short(text: str, most: int = SHOWN) -> str:
    """Return a stranger's text as a message quotes it: in one line, of at most so many characters."""
    line = _NO_BLANK.sub(" ", text[: most * 4]).strip()
    is_whole = len(text) <= most * 4 and len(line) <= most
    return line if is_whole else f"{line[: most - 1].rstrip()}…"


def saying_in(error: Exception) -> Saying:
    """Return what an error was raised with, or its text; without a full stop, to stand inside a sentence."""
    said = error.args[0] if error.args else None
    return said if isinstance(said, Saying) else verbatim(short(str(error).rstrip("."), TOLD))
