"""What a column of the library's tables is."""

import datetime
import functools
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.letter.names import filed

Key = str | int
Choices = Callable[[LibraryDesk], list[tuple[str, str]]]
"""Returns values and their names, in the order of the list that offers them."""


class Column(Struct, frozen=True):
    """One column: how it is called, what it shows of an entry, and what is made of what is typed there.

    Its functions take entries of the kind that the table is of: a Contact or a Passage.
    """

    name: str
    """What settings remember it by."""
    heading: str
    text: Callable[[Any], str]
    put: Callable[[Any, str], Any] | None = None
    """Returns an entry with what was typed; None where a cell can't be edited in the table."""
    what: str = ""
    """The undo text of an edit."""
    key: Callable[[Any], Key] | None = None
    """What entries are ordered by, falsy for those that come last; the text, where there is none."""
    choices: Choices | None = None
    """What a cell can be, where that is one of a list."""
    several: bool = False
    """Whether a cell is several of the choices, with commas between."""
    edited: Callable[[Any], str] | None = None
    """What is edited, where that is another text than is shown."""
    width: int = 16
    """Characters, until somebody drags its edge."""
    is_shown: bool = True
    """Until somebody chooses otherwise."""
    is_number: bool = False

    def key_of(self, entry: Any) -> Key:
        """Return what an entry is ordered by; a falsy key stands at the end in both directions."""
        return self.key(entry) if self.key is not None else folded(self.text(entry))


def folded(text: str) -> str:
    """Return a text as it is put in order: without case and accents."""
    return text.casefold() if text.isascii() else " ".join(map(filed, text.split()))


def names_in(text: str) -> tuple[str, ...]:
    """Return the names in a list with commas, each once, in the order of the alphabet."""
    names = {name for part in text.split(",") if (name := " ".join(part.split()))}
    return in_order(names)


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Return names in the order of the alphabet."""
    return tuple(sorted(names, key=lambda name: (folded(name), name)))


@functools.lru_cache(maxsize=1024)
def shown_date(date: datetime.date | None) -> str:
    """Return a date as tables show it: "5 Mar 2024"; nothing for None."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy") if date else ""
