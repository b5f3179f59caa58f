"""A letterhead opened once: what is the same in every letter stays packed, the rest is ready to be filled."""

from copy import deepcopy
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.blocks import Furniture
from r2p_drafter.document.stylesheet import LIST_STYLES
from r2p_drafter.document.wordfile import parsed
from r2p_drafter.errors import TemplateError
from r2p_drafter.export.docx.furniture import FurniturePart
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
from r2p_drafter.export.docx.lists import NumberingPart
from r2p_drafter.export.docx.loose import without_loose_ends
from r2p_drafter.export.docx.ooxml import R, child_value, q, serialised
from r2p_drafter.export.docx.package import (
    Package,
    Relationship,
    content_types,
    relationship,
    relationships_xml,
)
from r2p_drafter.export.docx.properties import APP
from r2p_drafter.export.docx.wordml import RunWriter
from r2p_drafter.letter.model import Marker
from r2p_drafter.saying import says

_NOT_FOR_LETTERS = (
    "rsids",
    "docVars",
    "writeProtection",
    "documentProtection",
    "evenAndOddHeaders",  # the PDF knows the first page and the others
    "footnotePr",
    "endnotePr",
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_TYPES = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}


class WordLetterhead:
    """The parts of a `letterhead.docx` that go into letters; its text, comments and macros do not."""

    def __init__(self, path: Path) -> None:
        """Open the letterhead.

        Raises:
            TemplateError: It is no Word document, or a style of its lists is missing.
        """
        self._package = Package(path)
        try:
            self._read()
        except (LookupError, StopIteration, ValueError, etree.XMLSyntaxError) as error:
            damaged = says("{}: a part of the letterhead is missing or damaged.")
            raise TemplateError(damaged.of(str(path))) from error

    def _read(self) -> None:
        self.name = next(r.target for r in self._package.relationships("") if r.type == "officeDocument")
        if self._package.content_type(self.name) != DOCUMENT_TYPE:
            raise ValueError("another kind of document")
        self._section = _last_section(parsed(self._package.parts[self.name]))
        self.text_width = _text_width(self._section)
        used = {reference.get(f"{{{R}}}id") for reference in self._section}
        self.relationships = tuple(parts_of_the_look(self._package, self.name, used))
        self.section = _text(self._section, [found.id for found in self.relationships])
        self._styles = self._inert("styles")
        self.style_ids = {
            child_value(style, "name"): style.get(q("styleId"), "") for style in self._styles.iter(q("style"))
        }
        self.numbering = NumberingPart(self._inert("numbering"), self._list_ids())
        self.furniture = {
            found.target: FurniturePart(
                self._package.parts[found.target],
                [one.id for one in around_furniture(self._package, found.target)],
            )
            for found in self.relationships
            if found.type in FURNITURE
        }
        self._kinds = {part: self._kind_of(part) for part in self.furniture}
        self.static_parts = self._static_parts()

    def _part(self, kind: str) -> bytes:
        return self._package.parts[self.part_name(kind)]

    def _inert(self, kind: str) -> _Element:
        return inert(without_loose_ends(parsed(self._part(kind))))

    def part_name(self, kind: str) -> str:
        """Return the name of the part of that kind."""
        return next(found.target for found in self.relationships if found.type == kind)

    def _list_ids(self) -> dict[Marker, str]:
        styles = {child_value(style, "name"): style for style in self._styles.iter(q("style"))}
        found = {
            marker: child_value(styles.get(name), "pPr/numPr/numId") for marker, name in LIST_STYLES.items()
        }
        return {marker: number for marker, number in found.items() if number}

    def style_id(self, name: str) -> str:
        """Return the id of a style.

        Raises:
            TemplateError: The letterhead has no such style.
        """
        found = self.style_ids.get(name) or self.style_ids.get(name.lower())
        if found is None:
            raise TemplateError(says("letterhead.docx: there is no style “{}”.").of(name))
        return found

    def _kind_of(self, part: str) -> str:
        """Return the field of Furniture that stands in that header or footer."""
        ids = {found.target: found.id for found in self.relationships}
        for reference in self._section:
            if reference.get(f"{{{R}}}id") == ids[part]:
                kind = etree.QName(reference).localname.removesuffix("Reference")
                return f"first_{kind}" if reference.get(q("type")) == "first" else kind
        return ""

    def _static_parts(self) -> dict[str, bytes]:
        """Return the parts that are the same in every letter, the content types first."""
        parts: dict[str, bytes] = {"docProps/app.xml": APP.encode()}
        kinds = {self.name: DOCUMENT_TYPE, **_TYPES}
        for found in self.relationships:
            kinds[found.target] = CONTENT_TYPES[found.type]
            if found.type == "settings":
                parts[found.target] = self._settings()
            elif found.type in ("fontTable", "theme"):
                parts[found.target] = serialised(self._inert(found.type)).encode()
            elif found.type in FURNITURE:
                parts |= self._static_furniture(found.target)
                around = around_furniture(self._package, found.target)
                parts |= parts_around(self._package, found.target, around, kinds)
        parts["_rels/.rels"] = relationships_xml([relationship(found, "") for found in self._roots()])
        return {"[Content_Types].xml": content_types(kinds), **parts}

    def _roots(self) -> tuple[Relationship, ...]:
        main = f"{OFFICE}/officeDocument", self.name
        core = f"{_PACKAGE}/core-properties", "docProps/core.xml"
        app = f"{OFFICE}/extended-properties", "docProps/app.xml"
        return tuple(
            Relationship(f"rId{number}", "", full_type, target, external=False)
            for number, (full_type, target) in enumerate((main, core, app), start=1)
        )

    def _static_furniture(self, part: str) -> dict[str, bytes]:
        found = self.furniture[part]
        return {} if found.changes else {part: found.xml((), RunWriter(lambda _: "", ""))}

    def _settings(self) -> bytes:
        root = self._inert("settings")
        for name in _NOT_FOR_LETTERS:
            for found in root.findall(q(name)):
                root.remove(found)
        return serialised(root).encode()

    def styles_in(self, language: str) -> bytes:
        """Return `styles.xml` with that language as the one of all text (17.3.2.20)."""
        root = deepcopy(self._styles)
        found = root.find(f"{q('docDefaults')}/{q('rPrDefault')}/{q('rPr')}/{q('lang')}")
        if found is not None:
            found.set(q("val"), language)
            found.set(q("bidi"), language)
        return serialised(root).encode()

    def furniture_xml(self, furniture: Furniture, writer: RunWriter) -> dict[str, bytes]:
        """Return the headers and footers that change, as they are in this letter."""
        return {
            name: part.xml(getattr(furniture, self._kinds[name]), writer)
            for name, part in self.furniture.items()
            if part.changes
        }


def _last_section(root: _Element) -> _Element:
    """Return the last section, without the headers and footers of even pages."""
    section = root.findall(f"{q('body')}/{q('sectPr')}")[-1]
    for reference in [child for child in section if child.get(q("type")) == "even"]:
        section.remove(reference)
    return section


def _text(section: _Element, ids: list[str]) -> str:
    copy = without_loose_ends(deepcopy(section), ids)
    for attribute in [name for name in copy.attrib if "rsid" in str(name)]:
        del copy.attrib[attribute]
    etree.cleanup_namespaces(copy)
    return etree.tostring(copy, encoding="unicode", with_tail=False)


def _text_width(section: _Element) -> int:
    margins = sum(int(child_value(section, "pgMar", side)) for side in ("left", "right"))
    return int(child_value(section, "pgSz", "w")) - margins
