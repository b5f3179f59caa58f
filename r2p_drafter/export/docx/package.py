"""The zip package of a Word file (ECMA-376 part 2): what is read of one, and how one is written."""

import posixpath
from html import escape
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from r2p_drafter.document.wordfile import parsed, parts_of
from r2p_drafter.export.docx.ooxml import CONTENT_TYPES, DECLARATION, RELATIONSHIPS


class Relationship(NamedTuple):
    """What one part has to do with another."""

    id: str
    type: str
    """The last word of the relationship's type: styles, header, image, ..."""
    full_type: str
    target: str
    """The other part's name, or an address outside."""
    external: bool


class Package:
    """A Word file that is read; parts are looked up by their names without a leading slash."""

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        """Read all parts, of the file or of the `data` that is to be it.

        Raises:
            TemplateError: The file can't be read, or unpacks to more than a letterhead ever would.
        """
        self.parts = parts_of(path, data)

    def relationships(self, part: str) -> tuple[Relationship, ...]:
        """Return the relationships of a part, or of the package for the empty name."""
        folder, name = posixpath.split(part)
        data = self.parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        if data is None:
            return ()
        return tuple(self._relationship(folder, found) for found in parsed(data))

    def _relationship(self, folder: str, found: etree._Element) -> Relationship:
        target, full_type = found.get("Target", ""), found.get("Type", "")
        external = found.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return Relationship(found.get("Id", ""), full_type.rsplit("/", 1)[-1], full_type, target, external)

    def content_type(self, part: str) -> str:
        """Return the part's content type."""
        types = parsed(self.parts["[Content_Types].xml"])
        extension = part.rsplit(".", 1)[-1].lower()
        found = ""
        for entry in types:
            if entry.get("PartName") == f"/{part}":
                return entry.get("ContentType", "")
            if entry.get("Extension", "").lower() == extension:
                found = entry.get("ContentType", "")
        return found


def content_types(kinds: dict[str, str]) -> bytes:
    """Return `[Content_Types].xml` for parts with their content types."""
    overrides = "".join(
        f'<Override PartName="/{escape(part)}" ContentType="{kind}"/>' for part, kind in kinds.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{CONTENT_TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    ).encode()


def relationships_xml(entries: list[str]) -> bytes:
    """Return a `.rels` part of ready `Relationship` elements."""
    return f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">{"".join(entries)}</Relationships>'.encode()


def relationship(found: Relationship, base: str) -> str:
    """Return one element of a `.rels` part in folder `base`."""
    target = found.target if found.external else posixpath.relpath(found.target, base or ".")
    mode = ' TargetMode="External"' if found.external else ""
    return f'<Relationship Id="{escape(found.id)}" Type="{found.full_type}" Target="{escape(target)}"{mode}/>'
