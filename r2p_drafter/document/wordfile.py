"""Word files that may come from strangers (zip archives of XML; ECMA-376 part 2), read safely."""

import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.regular import open_regular
from r2p_drafter.saying import says

_MAX_UNPACKED = 64 * 1024 * 1024
_MAX_PARTS = 1_000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The only two ways that a part may be packed in (annex C.3)."""
_FAULTS = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What zipfile raises; a RuntimeError for a part that is encrypted."""

_FOR_MACROS = b"macroEnabled.main+xml"
"""In the content type of a .docm or .dotm, whatever the file is called."""
_HAS_MACROS = says(
    "{}: this letterhead is a Word document for macros; save it in Word as a document without them (.docx)."
)


def parts_of(path: Path, data: bytes | None = None) -> dict[str, bytes]:
    """Return all parts of the file by their names, without a slash in front.

    Args:
        path: Where it is, or what it is called where its `data` is given.
        data: What is in it.

    Raises:
        TemplateError: It can't be read, unpacks to more than a letterhead ever would, or is one for macros.
    """
    try:
        given = open_regular(path) if data is None else io.BytesIO(data)
        with given, zipfile.ZipFile(given) as archive:
            entries = archive.infolist()
            if len(entries) > _MAX_PARTS or sum(entry.file_size for entry in entries) > _MAX_UNPACKED:
                raise TemplateError(says("{}: the letterhead unpacks to more than 64 MB.").of(str(path)))
            parts = {entry.filename: _unpacked(archive, entry) for entry in entries}
    except _FAULTS as error:
        raise not_word(path) from error
    if _FOR_MACROS in parts.get("[Content_Types].xml", b""):
        raise TemplateError(_HAS_MACROS.of(str(path)))
    return parts


def not_word(path: Path) -> TemplateError:
    """Return the error for a file that is no Word document."""
    return TemplateError(says("{}: this is not a Word document (.docx) that can be read.").of(str(path)))


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.compress_type not in _PACKED:
        raise zipfile.BadZipFile("packed in a way that no Word file is")
    with archive.open(entry) as part:
        # Asked for a number of bytes, zipfile unpacks no more than that. Asked for all, it unpacks all
        # that there is, and only then looks at the size that the archive declares.
        return part.read(entry.file_size + 1)


def parsed(data: bytes) -> _Element:
    """Read XML from a stranger: no entities, no network, no document type.

    Raises:
        lxml.etree.XMLSyntaxError: It is not well-formed.
        ValueError: It declares a document type, which no Word file does.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return checked(etree.fromstring(data, parser))


def checked(root: _Element) -> _Element:
    """Return the root of an XML file.

    Raises:
        ValueError: The file declares a document type, which no Word file does.
    """
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise ValueError("a document type is declared")
    return root
