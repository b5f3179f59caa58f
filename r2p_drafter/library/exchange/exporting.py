"""Writes contacts and passages to files, from which they come back the same."""

import csv
import datetime
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.library.entries import Contact, Passage, Role
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.exchange.cards.own import card_text
from r2p_drafter.library.exchange.cells import guarded, joined, unguarded
from r2p_drafter.library.exchange.columns import OF_ROLES, Column, contact_columns
from r2p_drafter.library.exchange.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS
from r2p_drafter.library.exchange.passages import COLUMNS
from r2p_drafter.library.exchange.values import YES
from r2p_drafter.saying import says

Rows = Sequence[Sequence[str]]
CONTACT_FILES = (".csv", ".xlsx", ".vcf")
PASSAGE_FILES = (".csv", ".xlsx")
_MAX_WORKBOOK_CELL = 32_767
"""Characters, as Excel has it."""


def write_contacts(contacts: Iterable[Contact], path: Path) -> None:
    """Write contacts to a `.csv`, `.xlsx` or `.vcf` file in one step; deleted ones are left out.

    Raises:
        LibraryError: It can't be written, or something is longer than such a file can hold.
    """
    kept = [contact for contact in contacts if not contact.deleted]
    kind = _kind(path, CONTACT_FILES)
    if kind == ".vcf":
        _write(path, "".join(map(card_text, kept)).encode())
    else:
        columns = contact_columns(max((len(contact.roles) for contact in kept), default=1))
        head = [str(column.label) for column in columns]
        _write_table(path, [head, *([_cell(contact, column) for column in columns] for contact in kept)])


def write_passages(passages: Iterable[Passage], path: Path) -> None:
    """Write passages to a `.csv` or `.xlsx` file in one step; deleted ones are left out.

    Raises:
        LibraryError: It can't be written, or something is longer than such a file can hold.
    """
    kept = [passage for passage in passages if not passage.deleted]
    _kind(path, PASSAGE_FILES)
    rows = ([_text(getattr(passage, field)) for field in COLUMNS.values()] for passage in kept)
    _write_table(path, [list(COLUMNS), *rows])


def _kind(path: Path, kinds: Sequence[str]) -> str:
    kind = path.suffix.lower()
    if kind not in kinds:
        raise LibraryError(
            says("{}: the name of this file has to end in {}.").of(str(path), ", ".join(kinds))
        )
    return kind


def _cell(contact: Contact, column: Column) -> str:
    if column.field not in OF_ROLES:
        return _text(getattr(contact, column.field))
    role = contact.roles[column.role] if column.role < len(contact.roles) else Role()
    return "\n".join(role.address) if column.field == "address" else _text(getattr(role, column.field))


def _text(value: str | int | bool | tuple[str, ...] | datetime.date | None) -> str:
    if isinstance(value, tuple):
        return joined(value)
    if isinstance(value, bool):
        return YES if value else ""
    return "" if value is None else str(value)


def _write_table(path: Path, rows: Rows) -> None:
    is_workbook = path.suffix.lower() == ".xlsx"
    limit = _MAX_WORKBOOK_CELL if is_workbook else MAX_CELL
    if len(rows) > MAX_ROWS:
        raise LibraryError(says("{}: a table can have {} rows.").of(str(path), f"{MAX_ROWS:,}"))
    if len(rows[0]) > MAX_COLUMNS:
        too_many = says("{}: somebody has too many roles for the {} columns of a table.")
        raise LibraryError(too_many.of(str(path), f"{MAX_COLUMNS:,}"))
    for row in rows:
        if any(len(cell) > limit for cell in row):
            shown = " ".join(filter(None, row))[:60]
            raise LibraryError(
                says("{}: a text of “{}…” is longer than a cell can be ({} characters).").of(
                    str(path), shown, f"{limit:,}"
                )
            )
    _write(path, _workbook(rows) if is_workbook else _separated(rows))


def _separated(rows: Rows) -> bytes:
    text = io.StringIO(newline="")
    # A program that guesses the separator goes by what stands between quotation marks: let it be ours.
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # by the mark, Excel knows that it is UTF-8


def _workbook(rows: Rows) -> bytes:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    data = io.BytesIO()
    with Workbook(data, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        text = workbook.add_format({"num_format": "@", "valign": "top"})
        # Stays text where somebody edits the cell, as a formula would not.
        quoted = workbook.add_format({"num_format": "@", "valign": "top", "quote_prefix": True})
        for number, row in enumerate(rows):
            for at, cell in enumerate(row):
                if cell:
                    kept = cell if unguarded(cell) == cell else guarded(cell)
                    sheet.write_string(number, at, kept, text if guarded(cell) == cell else quoted)
        sheet.freeze_panes(1, 0)
        sheet.set_row(0, None, workbook.add_format({"bold": True}))
        sheet.set_column(0, len(rows[0]) - 1, 18)
    return data.getvalue()


def _write(path: Path, data: bytes) -> None:
    try:
        write_atomically(path, data)
    except OSError as error:
        raise LibraryError(
            says("{}: the file can't be saved: {}.").of(str(path), str(error.strerror))
        ) from error
