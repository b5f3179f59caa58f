"""A letterhead from a stranger, of which only what letters may get is kept: page, looks and furniture."""

import io
import zipfile
from pathlib import Path
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.wordfile import parsed
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx.inert import inert
from r2p_drafter.export.docx.kinds import (
    CONTENT_TYPES,
    DOCUMENT_TYPE,
    FURNITURE,
    OFFICE,
    around_furniture,
    parts_around,
    parts_of_the_look,
)
from r2p_drafter.export.docx.left_out import LIVE, OTHER, what_went
from r2p_drafter.export.docx.loose import without_loose_ends
from r2p_drafter.export.docx.ooxml import R, q, serialised
from r2p_drafter.export.docx.package import (
    Package,
    Relationship,
    content_types,
    relationship,
    relationships_xml,
)
from r2p_drafter.saying import Saying, says

_TYPES, _ROOT = "[Content_Types].xml", "_rels/.rels"
_ABOUT = ("docProps/core.xml", "docProps/app.xml")
"""What Word notes of every document; they may be there, but are not kept where something else goes."""


class Cleaned(NamedTuple):
    """A letterhead as it may be used."""

    data: bytes
    left_out: tuple[Saying, ...] = ()
    """What had to go, in words to be told one after the other; empty where it is as it was."""


def cleaned_letterhead(data: bytes, path: Path) -> Cleaned:
    """Return a letterhead without what it would run, fetch, embed or have attached.

    One in which there is no such thing comes back as it is. Of another its own text, which is in no letter,
    goes as well. `path` is what a message calls it.

    Raises:
        TemplateError: It is no Word document, one for macros, or damaged.
    """
    package = Package(path, data)
    try:
        cleaner = _Cleaner(package)
    except (LookupError, StopIteration, ValueError, etree.XMLSyntaxError) as error:
        damaged = says("{}: a part of the letterhead is missing or damaged.")
        raise TemplateError(damaged.of(str(path))) from error
    if not cleaner.is_other:
        return Cleaned(data)
    return Cleaned(_zipped(cleaner.parts), tuple(cleaner.left_out) or (OTHER,))


class _Cleaner:
    """The parts of a letterhead that may stay, each without what it would do."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self.is_other = False
        """Whether anything is not as it was."""
        self.left_out: dict[Saying, None] = {}
        self._kinds: dict[str, str] = {}
        self.parts: dict[str, bytes] = {}
        (main,) = [one for one in package.relationships("") if one.type == "officeDocument"]
        self._document(main.target)
        root = Relationship("rId1", "", f"{OFFICE}/officeDocument", main.target, external=False)
        self.parts[_ROOT] = relationships_xml([relationship(root, "")])
        self.parts = {_TYPES: content_types(self._kinds), **self.parts}
        self.is_other |= self._has_other_parts(main.target)

    def _has_other_parts(self, main: str) -> bool:
        known = {main, *_ABOUT}
        return (
            not {*self._package.parts} <= {*self.parts, *_ABOUT}
            or any(one.external or one.target not in known for one in self._package.relationships(""))
            or any(self._package.content_type(name) != kind for name, kind in self._kinds.items())
        )

    def _document(self, name: str) -> None:
        root = parsed(self._package.parts[name])
        used = {reference.get(f"{{{R}}}id") for reference in root.iter(*map(_reference, FURNITURE))}
        found = list(parts_of_the_look(self._package, name, used))
        self._add(name, root, found, DOCUMENT_TYPE)
        for one in found:
            around = around_furniture(self._package, one.target) if one.type in FURNITURE else []
            self._add(one.target, parsed(self._package.parts[one.target]), around, CONTENT_TYPES[one.type])
            self._note(one.target, around, of_furniture=one.type in FURNITURE)
        self._note(name, found, of_furniture=False)
        self._note("", [], of_furniture=False)

    def _note(self, name: str, kept: list[Relationship], *, of_furniture: bool) -> None:
        """Note what goes with the relationships of a part that are not kept."""
        ids = {one.id for one in kept}
        gone = (one for one in self._package.relationships(name) if one.id not in ids)
        found = (what_went(one, of_furniture=of_furniture) for one in gone)
        self.left_out |= dict.fromkeys(filter(None, found))

    def _add(self, name: str, root: _Element, leads_to: list[Relationship], kind: str) -> None:
        before = etree.tostring(root)
        without_loose_ends(root, [one.id for one in leads_to])
        loose = etree.tostring(root)
        after = etree.tostring(inert(root))
        if after != loose:
            self.left_out[LIVE] = None
        self.is_other |= after != before
        if kind == DOCUMENT_TYPE:
            _empty(root)
        self.parts[name] = serialised(root).encode()
        self._kinds[name] = kind
        self.parts |= parts_around(self._package, name, leads_to, self._kinds)
        self.is_other |= len(self._package.relationships(name)) != len(leads_to)


def _reference(kind: str) -> str:
    return q(f"{kind}Reference")


def _empty(document: _Element) -> None:
    """Leave of a document's text an empty paragraph, and the last section, whose page letters have."""
    body = document.find(q("body"))
    section = document.findall(f"{q('body')}/{q('sectPr')}")[-1]
    if body is not None:
        body[:] = [etree.Element(q("p")), section]


def _zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
