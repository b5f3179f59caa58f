"""The cells of a sheet (SpreadsheetML; ECMA-376 part 1, clause 18), read one after the other.

Only what is in the cells takes memory; what a file says of its own size is not believed.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from r2p_drafter.library.exchange.limits import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_IDLE, MAX_ROWS
from r2p_drafter.library.exchange.workbook.packages import LongCellError, PackageError, TooLargeError

Convert = Callable[[str, str, str], str]
"""Returns the text of a cell, given its type, its style and its value."""
_OF_A_TEXT = 4
"""Elements that a text may take: its row or item, its cell and so on."""
_PLACE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_NUMBER = re.compile("[1-9][0-9]{0,6}")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def shared_strings(data: bytes) -> list[str]:
    """Return the texts that cells refer to by their places (18.4.8)."""
    reader = _Strings()
    _parse(data, reader)
    return reader.texts


def rows_of_sheet(data: bytes, convert: Convert) -> list[list[str]]:
    """Return the rows of a sheet up to the last one with something in it."""
    reader = _Cells(convert)
    _parse(data, reader)
    return reader.rows()


def unescaped(text: str) -> str:
    """Return text with the characters that stand in it as `_x000D_` (22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _Names(dict[str, str]):
    """Names without their namespaces, by those with them."""

    def __missing__(self, tag: str) -> str:
        name = self[tag] = tag.rpartition("}")[2]
        return name


class _Reader:
    """Hears of elements and text as a parser comes by them."""

    def __init__(self) -> None:
        self._names = _Names()
        self._idle = 0
        self._text: list[str] = []
        self._is_text = False
        self._phonetic = False

    def begin(self, tag: str) -> str:
        """Return the name of an element that begins, as long as there aren't too many that hold nothing."""
        self._idle += 1
        if self._idle > MAX_IDLE:
            raise TooLargeError
        return self._names[tag]

    def data(self, text: str) -> None:
        """Hear of text."""
        if self._is_text:
            self._text.append(text)

    def taken(self) -> str:
        """Return the text since it was last taken."""
        if not self._text:
            return ""
        text = "".join(self._text)
        self._text.clear()
        self._idle -= _OF_A_TEXT
        return text

    def doctype(self, *_: object) -> None:
        """Refuse a document type, which no workbook declares."""
        raise ValueError("a document type is declared")

    def close(self) -> None:
        """Hear of the end."""


class _Strings(_Reader):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        """Hear of an element that begins."""
        name = self.begin(tag)
        self._phonetic = self._phonetic or name == "rPh"
        self._is_text = name == "t" and not self._phonetic

    def end(self, tag: str) -> None:
        """Hear of an element that ends."""
        name = self._names[tag]
        self._is_text = False
        if name == "rPh":
            self._phonetic = False
        elif name == "si":
            self.texts.append(self.taken())


class _Cells(_Reader):
    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert
        self._cells: dict[int, dict[int, str]] = {}
        self._row = self._column = 0
        self._kind = self._style = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Hear of an element that begins."""
        name = self.begin(tag)
        if name in ("v", "t"):
            self._is_text = not self._phonetic
        elif name == "c":
            self._go_to(attributes.get("r", ""))
            self._kind, self._style = attributes.get("t", ""), attributes.get("s", "")
        elif name == "row":
            self._row, self._column = _number(attributes.get("r", ""), self._row + 1), 0
        elif name == "rPh":
            self._phonetic = True

    def end(self, tag: str) -> None:
        """Hear of an element that ends."""
        name = self._names[tag]
        self._is_text = False
        if name == "c":
            self._put(self.taken())
        elif name == "rPh":
            self._phonetic = False

    def rows(self) -> list[list[str]]:
        """Return all rows, each up to its last cell."""
        if sum(map(max, self._cells.values())) > MAX_CELLS:
            raise TooLargeError
        rows = (self._cells.get(row, {}) for row in range(1, max(self._cells, default=0) + 1))
        return [[row.get(at, "") for at in range(1, max(row, default=0) + 1)] for row in rows]

    def _go_to(self, reference: str) -> None:
        if not reference:  # behind the cell before it
            self._column += 1
            return
        place = _PLACE.fullmatch(reference)
        if place is None:
            raise ValueError("no cell can be there")
        self._row, self._column = int(place[2]), 0
        for letter in place[1]:
            self._column = self._column * 26 + ord(letter) - ord("A") + 1

    def _put(self, value: str) -> None:
        text = self._convert(self._kind, self._style, value) if value else ""
        if not text:
            return
        if len(text) > MAX_CELL:
            raise LongCellError
        if self._row > MAX_ROWS or self._column > MAX_COLUMNS:
            raise TooLargeError
        self._cells.setdefault(self._row, {})[self._column] = text


def _number(text: str, otherwise: int) -> int:
    if not text:
        return otherwise
    if not _NUMBER.fullmatch(text):
        raise ValueError("no number of a row")
    return int(text)


def _parse(data: bytes, reader: Any) -> None:
    parser = etree.XMLParser(target=reader, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PackageError from error
