"""Files of other programs, and what is read from them."""

from pathlib import Path

from r2p_drafter.library.entries import Contact
from r2p_drafter.library.exchange.columns import guess_columns
from r2p_drafter.library.exchange.contacts import contacts_in
from r2p_drafter.library.exchange.rows import Row
from r2p_drafter.library.exchange.tables import read_table
from r2p_drafter.library.exchange.vcards import VCARDS, read_vcards

SAMPLES = Path(__file__).resolve().parent / "data" / "contacts"


def rows_of(path: Path) -> tuple[Row[Contact], ...]:
    """The rows of a file as it is read when nobody chooses anything."""
    if path.suffix in VCARDS:
        return read_vcards(path)
    table = read_table(path)
    return contacts_in(table, guess_columns(table.headers, table.rows))


def contacts_of(path: Path) -> list[Contact]:
    """The contacts of a file."""
    return [row.entry for row in rows_of(path)]


def a_table(folder: Path, text: str, name: str = "table.csv") -> Path:
    """A file with a table as text."""
    path = folder / name
    path.write_bytes(text.encode())
    return path


def a_vcard(folder: Path, *lines: str, name: str = "cards.vcf") -> Path:
    """A file with one card of version 3 that has those lines."""
    path = folder / name
    path.write_bytes("\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode())
    return path
