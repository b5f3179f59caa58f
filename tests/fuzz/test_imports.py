"""Address books, tables, templates and letterheads of strangers: only the program's own errors come out."""

import contextlib
import functools
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from builders import a_contact
from inputs import InTime, changed_bytes, fuzzing
from r2p_drafter.assets import templates_folder
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.exchange.columns import guess_columns
from r2p_drafter.library.exchange.contacts import contacts_in
from r2p_drafter.library.exchange.exporting import write_contacts
from r2p_drafter.library.exchange.importing import plan_import
from r2p_drafter.library.exchange.tables import read_table
from r2p_drafter.library.exchange.vcards import read_vcards
from r2p_drafter.library.templates.archive import pack_archive, read_archive

Read = Callable[[Path], object]
_LETTERHEAD = templates_folder() / "letter" / "letterhead.docx"
_CONTACTS = [a_contact(), a_contact(given_name="Ki-moon", family_name="Ban", family_first=True, roles=())]


def a_table(path: Path) -> object:
    """Read a table as the import does, up to the plan."""
    table = read_table(path)
    return plan_import(contacts_in(table, guess_columns(table.headers, table.rows)), _CONTACTS)


def some_cards(path: Path) -> object:
    """Read vCards as the import does, up to the plan."""
    return plan_import(read_vcards(path), _CONTACTS)


READERS: dict[str, Read] = {
    ".csv": a_table,
    ".xlsx": a_table,
    ".vcf": some_cards,
    ".r2ptemplate": read_archive,
    ".docx": read_letterhead,
}


@functools.cache
def seed(suffix: str) -> bytes:
    """Return a whole file of a kind."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"seed{suffix}")
        if suffix == ".docx":
            return _LETTERHEAD.read_bytes()
        if suffix == ".r2ptemplate":
            pack_archive(_LETTERHEAD.parent, path)
        else:
            write_contacts(_CONTACTS, path)
        return path.read_bytes()


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of some kind that was changed, whole or with nothing right in it."""
    suffix = draw(st.sampled_from(list(READERS)))
    return suffix, draw(changed_bytes([seed(suffix), seed(suffix), b""]) | st.binary(max_size=200))


@fuzzing
@given(files())
def test_a_file_that_was_changed(in_time: InTime, file: tuple[str, bytes]) -> None:
    suffix, data = file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"file{suffix}")
        path.write_bytes(data)
        with in_time(), contextlib.suppress(DrafterError):
            READERS[suffix](path)


def test_the_files_are_right_where_nothing_was_changed(tmp_path: Path) -> None:
    for suffix, read in READERS.items():
        path = tmp_path / f"file{suffix}"
        path.write_bytes(seed(suffix))
        assert read(path), suffix
