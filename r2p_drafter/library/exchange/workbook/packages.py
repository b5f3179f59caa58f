"""The parts of workbooks that strangers made (Office Open XML; ECMA-376 part 2), unpacked with care."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping

from lxml.etree import XMLSyntaxError, _Element

from r2p_drafter.document.wordfile import parsed

_MAX_UNPACKED = 256 * 1024 * 1024
_MAX_TREE = 8 * 1024 * 1024
"""Bytes of a part that is read as a whole: in memory it takes twenty times as much."""
_MAX_PARTS = 5_000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The only two ways that a part may be packed in (annex C.3)."""
_FAULTS = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What zipfile raises; a RuntimeError for a part that is encrypted."""
_READ = (".xml", ".rels")
"""Pictures and the like stay packed."""


class PackageError(Exception):
    """It is no package that can be read."""


class TooLargeError(PackageError):
    """It holds more than is read."""


class LongCellError(PackageError):
    """One of its cells holds more than is read."""


class Package:
    """The parts that are XML, by their names."""

    def __init__(self, data: bytes) -> None:
        """Unpack them.

        Raises:
            PackageError: They can't be unpacked.
            TooLargeError: There are more than 5,000 parts, or 256 MB.
        """
        self._parts = _unpacked(data)

    def part(self, name: str) -> bytes:
        """Return a part, capitals in its name making no difference (section 6.2.2.3)."""
        try:
            return self._parts[name.lower()]
        except KeyError as error:
            raise PackageError(name) from error

    def tree(self, name: str) -> _Element:
        """Return a part as XML, if it is no larger than 8 MB."""
        part = self.part(name)
        if len(part) > _MAX_TREE:
            raise TooLargeError(name)
        try:
            return parsed(part)
        except (XMLSyntaxError, ValueError) as error:
            raise PackageError(name) from error

    def related(self, name: str) -> Mapping[str, tuple[str, str]]:
        """Return the kind (its last word) and the name of what a part refers to, by the reference's id."""
        folder, file = posixpath.split(name)
        relations = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        return dict(_relation(each, folder) for each in relations.iterchildren("{*}Relationship"))


def _relation(element: _Element, folder: str) -> tuple[str, tuple[str, str]]:
    kind = element.get("Type", "").rpartition("/")[2]
    target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
    return element.get("Id", ""), (kind, target.lstrip("/"))


def _unpacked(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if entry.filename.lower().endswith(_READ)]
            size = sum(entry.file_size for entry in entries)
            if len(archive.infolist()) > _MAX_PARTS or size > _MAX_UNPACKED:
                raise TooLargeError
            return {entry.filename.lower(): _part(archive, entry) for entry in entries}
    except _FAULTS as error:
        raise PackageError from error


def _part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.compress_type not in _PACKED:
        raise zipfile.BadZipFile("packed in a way that no workbook is")
    with archive.open(entry) as part:
        # Asked for a number of bytes, zipfile unpacks no more than that, whatever there is.
        return part.read(entry.file_size + 1)
