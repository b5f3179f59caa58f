"""What the one list editor has to know of the items that it edits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData

from r2p_drafter.letter.model import Letter

Receive = Callable[[QMimeData], Sequence[Any]]


@dataclass(frozen=True)
class ItemWords:
    """The words for one kind of item, translated; acts are named as undo names them."""

    title: str
    """Over the list, with a mnemonic: "&Signatories"."""
    hint: str
    """What an empty list says."""
    unnamed: str
    """Stands in the list for an item with nothing in it."""
    remove: str
    remove_several: str
    duplicate: str
    move: str
    paste: str


@dataclass(frozen=True)
class Adder:
    """A way to add an item: a button."""

    text: str
    """With a mnemonic; undo has it without."""
    make: Callable[[], Any]
    """Makes a new item."""
    icon: str = "add"
    name: str = "add"
    """The button's object name."""


@dataclass(frozen=True)
class ItemKind:
    """One kind of item."""

    several: Any
    """The type of a list of them, as which they are read from the clipboard: `list[Signatory]`."""
    words: ItemWords
    adders: Sequence[Adder]
    """The first is for keys as well."""
    line: Callable[[Any], str]
    """Says an item in a line of the list."""
    text: Callable[[Any], str]
    """Writes an item for other programs, when it is copied."""
    parse: Callable[[str, Letter], Sequence[Any]]
    """Reads items from another program's text, when it is pasted."""
    icon: Callable[[Any], str] = lambda _: ""
    """Names the icon before an item; nothing for none."""
    receive: Receive = lambda _: ()
    """Reads the items that are dragged from the bank; none where there are none."""
