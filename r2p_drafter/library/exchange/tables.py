"""Tables of other programs: text with separators, and workbooks."""

import csv
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from r2p_drafter.letter.model import cleaned
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.cells import unguarded
from r2p_drafter.library.exchange.encodings import UNKNOWN, encoding_of
from r2p_drafter.library.exchange.headings import meaning_of
from r2p_drafter.library.exchange.limits import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SIZE
from r2p_drafter.library.exchange.looks import is_data
from r2p_drafter.library.exchange.separated import declared_in, rows_in, separator_of
from r2p_drafter.library.exchange.workbook.packages import LongCellError, PackageError, TooLargeError
from r2p_drafter.library.exchange.workbook.workbook import OLD_SIGNATURE, SIGNATURE, rows_of
from r2p_drafter.saying import says

TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
"""How the names of files end that hold tables."""
_WORKBOOKS = (".xlsx", ".xlsm")


class Table(Struct, frozen=True):
    """A table as a file has it, each cell as text."""

    headers: tuple[str, ...]
    """Of the columns; "A", "B" and so on where there are none."""
    rows: tuple[tuple[str, ...], ...]
    """All of the same width as the headings; empty ones too."""
    first: int = 2
    """The number that a spreadsheet gives the first of the rows."""
    encoding: str = ""
    """Of a text, as Python calls it."""
    separator: str = ""
    """Of a text."""


class _Source(Struct, frozen=True):
    rows: Iterable[Sequence[str]]
    encoding: str = ""
    separator: str = ""


def read_table(
    path: Path, encoding: str = "", separator: str = "", has_headings: bool | None = None
) -> Table:
    """Return the table in a file; what is not given of how it is made is told by what is in it.

    Raises:
        LibraryError: It can't be read, is no table, or larger than any address book; the message names the
            file and what is wrong.
    """
    data = _data(path)
    try:
        source = _workbook(data) if data.startswith(SIGNATURE) else _text(data, path, encoding, separator)
        rows = _limited(source.rows)
    except TooLargeError as error:
        raise _too_large(path) from error
    except (LongCellError, csv.Error) as error:
        raise LibraryError(
            says("{}: there is a cell of more than {} characters in it.").of(str(path), f"{MAX_CELL:,}")
        ) from error
    except PackageError as error:
        raise LibraryError(
            says("{}: this is not a workbook (.xlsx) that can be read.").of(str(path))
        ) from error
    return _headed(rows, path, source, has_headings)


def _data(path: Path) -> bytes:
    if path.suffix.lower() not in TABLES:
        raise LibraryError(says("{}: tables are read from {} files.").of(str(path), ", ".join(TABLES)))
    try:
        data = read_regular(path, MAX_SIZE + 1)
    except OSError as error:
        raise LibraryError(
            says("{}: the file can't be read: {}.").of(str(path), str(error.strerror))
        ) from error
    if len(data) > MAX_SIZE:
        raise _too_large(path)
    if data.startswith(OLD_SIGNATURE):
        raise LibraryError(
            says(
                "{}: this workbook is older than Excel 2007, or locked with a password; save it once more as"
                " an .xlsx file without one."
            ).of(str(path))
        )
    return data


def _too_large(path: Path) -> LibraryError:
    return LibraryError(
        says("{}: this is larger than any address book: more than {} rows, {} columns or {} MB.").of(
            str(path), f"{MAX_ROWS:,}", f"{MAX_COLUMNS:,}", MAX_SIZE // 1024**2
        )
    )


def _workbook(data: bytes) -> _Source:
    return _Source(rows_of(data))


def _text(data: bytes, path: Path, encoding: str, separator: str) -> _Source:
    encoding = encoding or encoding_of(data)
    if encoding == UNKNOWN:
        raise LibraryError(says("{}: this is no text, as there are zero bytes in it.").of(str(path)))
    try:
        text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
    except LookupError as error:
        raise LibraryError(says("{}: “{}” is no encoding of a text.").of(str(path), encoding)) from error
    declared, text = declared_in(text)
    separator = separator or declared or separator_of(text)
    return _Source(rows_in(text, separator), encoding, separator)


def _limited(rows: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """Return rows with their cells cleaned, as long as there aren't too many of them."""
    kept: list[tuple[str, ...]] = []
    width = 0
    for row in rows:
        width = max(width, len(row))
        if len(kept) == MAX_ROWS or width > MAX_COLUMNS or (len(kept) + 1) * width > MAX_CELLS:
            raise TooLargeError
        kept.append(tuple(unguarded(cleaned(cell)) for cell in row))
    return kept


def _headed(rows: Sequence[tuple[str, ...]], path: Path, source: _Source, has_headings: bool | None) -> Table:
    """Part the headings from the rows; what stands above them, such as a title, is left out."""
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows]
    top = next((at for at, count in enumerate(filled) if count > 1), None)
    if top is None:
        top = next((at for at, count in enumerate(filled) if count), None)
    if top is None:
        raise LibraryError(says("{}: there is nothing in this table.").of(str(path)))
    if has_headings is None:
        has_headings = _are_headings(rows[top])
    width = max(map(len, rows))
    start = top + 1 if has_headings else top
    return Table(
        headers=_wide(rows[top], width) if has_headings else tuple(itertools.islice(_letters(), width)),
        rows=tuple(_wide(row, width) for row in rows[start:]),
        first=start + 1,
        encoding=source.encoding,
        separator=source.separator,
    )


def _are_headings(row: Sequence[str]) -> bool:
    cells = [cell.strip() for cell in row if cell.strip()]
    return any(meaning_of(cell).fields for cell in cells) or not any(map(is_data, cells))


def _wide(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))


def _letters() -> Iterator[str]:
    """Yield what spreadsheets call columns: "A" to "Z", "AA" and so on."""
    for length in itertools.count(1):
        yield from map("".join, itertools.product("ABCDEFGHIJKLMNOPQRSTUVWXYZ", repeat=length))
