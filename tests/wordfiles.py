"""Builders of Word files as strangers send them: `a_word_file(path, parts | {"word/styles.xml": b""})`."""

import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from r2p_drafter.assets import templates_folder

Parts = dict[str, bytes]

LAUGHS = b"""<!DOCTYPE a [<!ENTITY a0 "ha">%s]>""" % b"".join(
    b'<!ENTITY a%d "%s">' % (number, b"&a%d;" % (number - 1) * 10) for number in range(1, 10)
)
"""A document type in which `&a9;` comes to two thousand million letters."""


def letterhead_parts(pack: str = "letter") -> Parts:
    """The parts of a letterhead that ships, to be changed."""
    with zipfile.ZipFile(templates_folder() / pack / "letterhead.docx") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def a_word_file(path: Path, parts: Parts, kind: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write the parts as a Word file, packed in that way."""
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def declaring(path: Path, name: str, size: int) -> Path:
    """Make the archive say that a part has `size` bytes, whatever it unpacks to (APPNOTE 4.3.7, 4.3.12)."""
    data = bytearray(path.read_bytes())
    for signature, size_at, name_at in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        at = data.find(signature)
        while data[at + name_at : at + name_at + len(name)] != name.encode():
            at = data.index(signature, at + 1)
        struct.pack_into("<L", data, at + size_at, size)
    path.write_bytes(data)
    return path


def with_doctype(data: bytes, doctype: bytes) -> bytes:
    """A part that declares a document type in front of its root."""
    end = data.index(b"?>") + 2
    return data[:end] + doctype + data[end:]


def damaged(parts: Parts, each: int = 3) -> Iterator[tuple[str, Parts]]:
    """Damage the parts in many ways, one at a time; `each` part loses and garbles that many elements."""
    for name, data in parts.items():
        yield f"{name} is missing", {other: parts[other] for other in parts if other != name}
        yield f"{name} is empty", parts | {name: b""}
        yield f"{name} is something else", parts | {name: b"<a/>"}
        yield f"{name} is cut off", parts | {name: data[: len(data) // 2]}
        if name.endswith((".xml", ".rels")):
            yield from ((what, parts | {name: changed}) for what, changed in _damaged_xml(name, data, each))


def _damaged_xml(name: str, data: bytes, each: int) -> Iterator[tuple[str, bytes]]:
    count = sum(1 for _ in etree.fromstring(data).iter())
    for at in range(0, count, max(count // each, 1)):
        for remove in (True, False):
            root = etree.fromstring(data)
            element = list(root.iter())[at]
            parent = element.getparent()
            if remove and parent is not None:
                parent.remove(element)
            for attribute in element.attrib:
                element.set(attribute, "junk")
            what = "is gone" if remove else "is junk"
            yield f"{element.tag} in {name} {what}", etree.tostring(root)
