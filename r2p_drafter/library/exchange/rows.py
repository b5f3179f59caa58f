"""What a file holds, row by row."""

from typing import Generic, TypeVar

from msgspec import Struct

from r2p_drafter.library.entries import Contact, Passage
from r2p_drafter.saying import Saying

E = TypeVar("E", bound=Contact | Passage)


class Row(Struct, Generic[E], frozen=True):
    """An entry as a file has it."""

    number: int
    """Of the row in its table, its headings counted, or of the card in its file; from 1."""
    entry: E
    remarks: tuple[Saying, ...] = ()
    """What was left out, and why."""
    is_whole: bool = False
    """Whether the library wrote all of it, so that what is empty here has to be empty there."""
