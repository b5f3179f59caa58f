"""One file for a whole template, `.r2ptemplate`: a zip archive, looked through before anything is unpacked.

It holds `mimetype`, by which a desktop knows the file, and one folder with the three files of the template.
"""

import io
import stat
import tempfile
import zipfile
import zlib
from collections import Counter
from pathlib import Path

from msgspec import Struct

from r2p_drafter.assets import DESCRIPTION
from r2p_drafter.compose.packs import MAX_WORDING, Template, load_template
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx.cleaning import cleaned_letterhead
from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.naming import folder_name, is_fit
from r2p_drafter.library.templates.pack_files import (
    FILES,
    LETTERHEAD,
    WORDING,
    as_library_error,
    put_files,
    read_files,
)
from r2p_drafter.saying import Saying, says

MIME_TYPE = "application/x-r2p-template+zip"
MAX_SIZE = 32 * 1024 * 1024
"""Bytes of the archive; a letterhead with a large logo has three million."""
MAX_RATIO = 100
"""How many times as large as it is packed a file may be; text is some ten times."""
_MIME_FILE = "mimetype"
_LARGEST = {DESCRIPTION: 512 * 1024, WORDING: MAX_WORDING, LETTERHEAD: MAX_SIZE}
"""Bytes; a letter of 50 pages makes a description of 150 KB."""
_SMALL = 64 * 1024
"""Bytes up to which a file may be as dense as it likes."""
_ENTRY = b"PK\x01\x02"
"""What each entry of a zip's directory begins with; zipfile insists on it."""
_MAX_ENTRIES = 4_000
"""More than all those of the archive and of the letterhead, a zip itself, that is in it."""
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x2041
"""Flags of encryption, strong encryption and a hidden directory (APPNOTE 4.4.4)."""
_FAULTS = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What zipfile raises; a RuntimeError for what it does not know."""


class PackedTemplate(Struct, frozen=True):
    """A template as it was in an archive; what is in its files is not checked yet."""

    name: str
    """What its folder is called."""
    files: dict[str, bytes]
    left_out: tuple[Saying, ...] = ()
    """What its letterhead had that no letter may have, in words."""


def pack_archive(folder: Path, path: Path) -> None:
    """Write the template in a folder as one file, in one step.

    Raises:
        TemplateError: It has a fault, or is larger than what is imported again.
        LibraryError: The file can't be written.
    """
    load_template(folder)
    name = folder.name if is_fit(folder.name) else folder_name(folder.name)
    template = PackedTemplate(name, read_files(folder))
    data = _packed(_opened(_packed(template), path))
    try:
        write_atomically(path, data)
    except OSError as error:
        unwritten = says("{}: the file can't be written: {}.")
        raise LibraryError(unwritten.of(str(path), str(error.strerror))) from error


def unpack_archive(path: Path, into: Path, name: str = "") -> Path:
    """Unpack an archive into a folder of templates, as `name` or as it is called; return where it is.

    Raises:
        TemplateError: It is not what a template's archive is, or the template has a fault.
        LibraryError: There is a template of that name already, or it can't be written.
    """
    packed = read_archive(path)
    return put_files(packed.files, into, name or packed.name, path)


def read_archive(path: Path) -> PackedTemplate:
    """Return what is in an archive, after all that its directory says was looked through.

    Raises:
        TemplateError: It can't be read, or is not what a template's archive is.
    """
    return _opened(_read(path), path)


def tried_archive(path: Path) -> tuple[PackedTemplate, Template]:
    """Return what is in an archive, and the template that it makes, of which no file is left.

    Raises:
        TemplateError: It is not what a template's archive is, or the template has a fault.
        LibraryError: There is no room to unpack it for a moment.
    """
    packed = read_archive(path)
    with as_library_error(path), tempfile.TemporaryDirectory() as folder:
        return packed, load_template(put_files(packed.files, Path(folder), packed.name, path))


def _opened(data: bytes, path: Path) -> PackedTemplate:
    if len(data) > MAX_SIZE or data.count(_ENTRY) > _MAX_ENTRIES:
        larger = says("{}: this file is larger than any template ({} MB).")
        raise TemplateError(larger.of(str(path), MAX_SIZE // 1024 // 1024))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            folder = _checked(archive.infolist(), path)
            files = {name: _unpacked(archive, f"{folder}/{name}") for name in FILES}
    except _FAULTS as error:
        raise _refused(path, says("it is damaged")) from error
    letterhead = cleaned_letterhead(files[LETTERHEAD], path / LETTERHEAD)
    return PackedTemplate(folder, files | {LETTERHEAD: letterhead.data}, letterhead.left_out)


def _packed(template: PackedTemplate) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry(_MIME_FILE), MIME_TYPE, zipfile.ZIP_STORED)  # first and plain, to be seen
        for name in FILES:
            archive.writestr(_entry(f"{template.name}/{name}"), template.files[name], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # of 1980: the same template makes the same file
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, MAX_SIZE + 1)
    except OSError as error:
        raise TemplateError(
            says("{}: the file can't be read: {}.").of(str(path), str(error.strerror))
        ) from error


def _checked(entries: list[zipfile.ZipInfo], path: Path) -> str:
    """Return the name of the one folder in an archive.

    Raises:
        TemplateError: There is something else, or something that no template's archive has.
    """
    inside = [entry for entry in entries if entry.orig_filename != _MIME_FILE]
    folder = inside[0].orig_filename.partition("/")[0] if inside else ""
    names = Counter(entry.orig_filename for entry in inside if entry.orig_filename != f"{folder}/")
    if names != Counter(f"{folder}/{name}" for name in FILES) or len(entries) > len(FILES) + 2:
        raise _refused(path, says("it does not hold just the three files of one template"))
    if not is_fit(folder):
        raise _refused(path, says("“{}” can't be the name of a template").of(folder))
    for entry in entries:
        problem = _problem(entry)
        if problem:
            raise _refused(path, says("{}: {}").of(entry.orig_filename, problem))
    return folder


def _problem(entry: zipfile.ZipInfo) -> Saying | None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind and kind != (stat.S_IFDIR if entry.is_dir() else stat.S_IFREG):
        return says("this is no file, but a link or a device")
    if entry.flag_bits & _ENCRYPTED:
        return says("this is encrypted")
    if entry.compress_type not in _PACKED:
        return says("this is packed in a way that is not known")
    size = entry.file_size
    most = _LARGEST.get(entry.filename.rpartition("/")[2], _SMALL)
    if size > most or (size > _SMALL and size > MAX_RATIO * entry.compress_size):
        return says("this unpacks to more than a template ever has")
    return None


def _unpacked(archive: zipfile.ZipFile, name: str) -> bytes:
    entry = archive.getinfo(name)
    with archive.open(entry) as file:
        # Asked for a number of bytes, zipfile unpacks no more than that, whatever the directory declares.
        data = file.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise zipfile.BadZipFile("there is less in it than it declares")
    return data


def _refused(path: Path, problem: Saying) -> TemplateError:
    return TemplateError(says("{}: this is no template that can be imported: {}.").of(str(path), problem))
