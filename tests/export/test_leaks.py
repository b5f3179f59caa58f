"""An export carries no more than it says: no path, no name of user or computer, no earlier text."""

import getpass
import platform
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from pypdf.generic import StreamObject

from builders import a_letter, a_rich_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template, find_template
from r2p_drafter.export.files import export
from r2p_drafter.letter.model import Letter, Text

PLACE = "folder-of-zebra-campaign"
USER = "zebra-user"
STRUCK_OUT = "The zebra clause was struck out."
CONTACT = "7eb7a" * 6 + "00"
SUFFIXES = (".docx", ".pdf", ".txt")


@pytest.fixture
def outs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where letters are exported to, by a user with a name."""
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, USER)
    folder = tmp_path / PLACE
    folder.mkdir()
    monkeypatch.chdir(folder)
    return [folder / f"{USER}{suffix}" for suffix in SUFFIXES]


@pytest.fixture
def template() -> Template:
    """A template from a folder of the user's own."""
    return find_template("joint-letter", [templates_folder()])


def written_before(letter: Letter) -> Letter:
    """The letter with words that are taken out before the export."""
    return replace(
        letter,
        subject=STRUCK_OUT,
        body=(Text(markdown=STRUCK_OUT), *letter.body),
        reference=STRUCK_OUT,
        values={"struck_out": STRUCK_OUT},
    )


def all_bytes(path: Path) -> Iterator[bytes]:
    """Everything that is in a file, unpacked."""
    yield path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            yield archive.comment
            for entry in archive.infolist():
                yield from (entry.filename.encode(), entry.comment, entry.extra, archive.read(entry))
    if path.suffix == ".pdf":
        yield from _in_pdf(PdfReader(path))


def _in_pdf(reader: PdfReader) -> Iterator[bytes]:
    yield repr(reader.metadata).encode()
    yield repr(reader.xmp_metadata).encode()
    for number in range(1, len(reader.xref_objStm) + max(reader.xref.get(0, {0: 0})) + 1):
        found = reader.get_object(number)
        yield repr(found).encode()
        if isinstance(found, StreamObject):
            yield found.get_data()
    yield "\n".join(page.extract_text() for page in reader.pages).encode()


def holds(data: bytes, secret: str) -> bool:
    """Whether bytes hold a text, in any of the encodings that the files use."""
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    return any(secret.encode(encoding) in data for encoding in encodings)


def secrets(folder: Path) -> list[str]:
    own = [name for name in (getpass.getuser(), platform.node()) if len(name) > 4]
    return [PLACE, USER, STRUCK_OUT, "zebra", CONTACT, str(folder), str(Path.home()), *own]


@pytest.mark.parametrize("letter", [a_letter(), a_rich_letter()], ids=["short", "rich"])
def test_nothing_leaks(letter: Letter, template: Template, outs: list[Path]) -> None:
    export(written_before(letter), template, outs)
    linked = replace(letter, addressee=replace(letter.addressee, contact=CONTACT, contact_version=3))

    export(linked, template, outs)

    for out in outs:
        for data in all_bytes(out):
            found = [secret for secret in secrets(out.parent) if holds(data, secret)]
            assert not found, f"{out.suffix} holds {found}"


def test_what_is_looked_for_would_be_found(template: Template, outs: list[Path]) -> None:
    export(written_before(a_letter()), template, outs)

    for out in outs:
        assert any(holds(data, STRUCK_OUT) for data in all_bytes(out)), out.suffix


def test_the_streams_of_a_pdf_are_looked_into(template: Template, outs: list[Path]) -> None:
    export(a_letter(), template, outs)
    (pdf,) = (out for out in outs if out.suffix == ".pdf")

    assert sum(len(data) for data in all_bytes(pdf)) > 2 * len(zlib.compress(pdf.read_bytes()))
