"""The whole letterhead: the page, the styles, the lists, headers and footers."""

import functools
import io
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.exceptions import PythonDocxError
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.blocks import Furniture
from r2p_drafter.document.letterhead.furniture import FurnitureReader
from r2p_drafter.document.letterhead.lists import level_of, levels_of, numbering_of
from r2p_drafter.document.letterhead.styles import Resolved, chain, child_value, resolved_style
from r2p_drafter.document.stylesheet import LIST_STYLES, Page, Style, Stylesheet, TextLook
from r2p_drafter.document.wordfile import checked, not_word, parsed, parts_of
from r2p_drafter.errors import TemplateError
from r2p_drafter.saying import says

# What python-docx raises where a part, an element or an attribute is not what it should be.
_FAULTS = (
    AttributeError,
    LookupError,
    OpcError,
    OSError,
    PythonDocxError,
    TypeError,
    ValueError,
    etree.XMLSyntaxError,
)


def read_letterhead(path: Path) -> Stylesheet:
    """Return the look that the Word file at `path` defines.

    Raises:
        TemplateError: The file is not there, is no Word file, or lacks a page.
    """
    return _stylesheet(path, *_stamp(path))


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise TemplateError(
            says("{}: there is no letterhead: {}.").of(str(path), str(error.strerror))
        ) from error
    return status.st_mtime_ns, status.st_size


@functools.lru_cache(maxsize=32)
def _stylesheet(path: Path, _changed: int, _size: int) -> Stylesheet:
    try:
        return _Reader(_opened(parts_of(path))).stylesheet()
    except _FAULTS as error:
        raise not_word(path) from error


def _opened(parts: dict[str, bytes]) -> WordDocument:
    """Return the Word document of those parts; python-docx would unpack them without a limit."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    word = docx.Document(buffer)
    for part in word.part.package.iter_parts():
        if isinstance(part, XmlPart):
            checked(part.element)
    return word


class _Reader:
    """Reads one open Word document."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        root = word.styles.element
        self._styles: dict[str, _Element] = {
            style.get(qn("w:styleId"), ""): style for style in root.findall(qn("w:style"))
        }
        self._defaults = _defaults(root)
        self._fonts = _theme_fonts(word)
        self._numbering = numbering_of(self._part_element(RT.NUMBERING))

    def stylesheet(self) -> Stylesheet:
        """Return all of the look."""
        styles = {style.name: style for style in map(self._style, self._of_kind("paragraph"))}
        lists = {
            marker: levels_of(self._layers(name), self._numbering) for marker, name in LIST_STYLES.items()
        }
        furniture = self._furniture(styles)
        settings = self._part_element(RT.SETTINGS)
        return Stylesheet(
            page=self._page(),
            styles=styles,
            lists=lists,
            hyperlink=self._hyperlink(),
            furniture=furniture,
            default_tab=int(child_value(settings, "w:defaultTabStop") or 720),
        )

    def _part_element(self, kind: str) -> _Element | None:
        for relation in self._word.part.rels.values():
            if relation.reltype == kind and not relation.is_external:
                part: Any = relation.target_part
                element = getattr(part, "element", None)
                return parsed(part.blob) if element is None else element
        return None

    def _of_kind(self, kind: str) -> list[_Element]:
        return [style for style in self._styles.values() if style.get(qn("w:type")) == kind]

    def _layers(self, name: str) -> list[_Element]:
        for style in self._of_kind("paragraph"):
            if _name(style) == name:
                return chain(style, self._styles)
        return []

    def _style(self, style: _Element) -> Style:
        layers = chain(style, self._styles)
        look = Resolved([*self._defaults, *layers], self._fonts)
        return resolved_style(
            _name(style), style.get(qn("w:styleId"), ""), look, level_of(layers, self._numbering)
        )

    def _hyperlink(self) -> TextLook | None:
        for style in self._of_kind("character"):
            if _name(style) == "Hyperlink":
                look = Resolved(chain(style, self._styles), self._fonts)
                colour = look.text("w:rPr/w:color") or ""
                underline = look.switch("w:rPr/w:u")
                return TextLook(style.get(qn("w:styleId"), ""), colour, underline)
        return None

    def _page(self) -> Page:
        section = self._word.sections[-1]
        lengths = {
            "width": section.page_width, "height": section.page_height, "top": section.top_margin,
            "right": section.right_margin, "bottom": section.bottom_margin, "left": section.left_margin,
            "header": section.header_distance, "footer": section.footer_distance,
        }  # fmt: skip
        twips = {name: round((length or 0) / 635) for name, length in lengths.items()}
        return Page(**twips, different_first=section.different_first_page_header_footer)

    def _furniture(self, styles: dict[str, Style]) -> Furniture:
        section = self._word.sections[-1]
        reader = FurnitureReader(self._defaults, self._styles, self._fonts, styles)
        return Furniture(
            first_header=reader.paragraphs(section.first_page_header),
            header=reader.paragraphs(section.header),
            first_footer=reader.paragraphs(section.first_page_footer),
            footer=reader.paragraphs(section.footer),
        )


def _name(style: _Element) -> str:
    """Return the style's name as Word shows it: built-in ones are stored in lower case ("heading 1")."""
    name = child_value(style, "w:name") or ""
    return name.replace("heading ", "Heading ") if name.startswith("heading ") else _SHOWN.get(name, name)


_SHOWN = {"header": "Header", "footer": "Footer"}


def _defaults(root: _Element) -> list[_Element]:
    found = root.find(qn("w:docDefaults"))
    layers = [] if found is None else [found.find(qn("w:rPrDefault")), found.find(qn("w:pPrDefault"))]
    return [layer for layer in layers if layer is not None]


def _theme_fonts(word: WordDocument) -> dict[str, str]:
    """Return the Latin fonts of the theme by the first letters of their names: `minor`, `major`."""
    for relation in word.part.rels.values():
        if relation.reltype == RT.THEME and not relation.is_external:
            theme = parsed(relation.target_part.blob)
            space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
            found = {kind: theme.find(f".//a:{kind}Font/a:latin", space) for kind in ("minor", "major")}
            return {kind: font.get("typeface", "") for kind, font in found.items() if font is not None}
    return {}
