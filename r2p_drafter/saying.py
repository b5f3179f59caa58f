"""What the program says of a letter: in English here, in the user's language in the window."""

from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

Value: TypeAlias = "str | int | Saying"


class Saying(Struct, frozen=True):
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
        return replace(self, values=values)


def says(wording: str) -> Saying:
    """Return a saying that can be translated.

    `tools/translations.sh` reads the wording in the call itself, so it has to be a plain string there.
    """
    return Saying(wording)


def verbatim(text: str) -> Saying:
    """Return text that has no translation, such as what a template's author wrote."""
    return Saying("{}").of(text)
