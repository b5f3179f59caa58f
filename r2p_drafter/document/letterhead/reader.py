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
from docx.section import Section
from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.blocks import Furniture
from r2p_drafter.document.letterhead.furniture import FurnitureReader
from r2p_drafter.document.letterhead.limits import (
    LEAST_ROOM,
    LENGTHS,
    MOST_STYLES,
    PAPER,
    SPANS,
    UnfitError,
    within,
)
from r2p_drafter.document.letterhead.lists import level_of, levels_of, numbering_of
from r2p_drafter.document.letterhead.styles import Cascade, Resolved, child_value, resolved_style
from r2p_drafter.document.stylesheet import LIST_STYLES, NumberLevel, Page, Style, Stylesheet, TextLook
from r2p_drafter.document.wordfile import checked, not_word, parsed, parts_of
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.model import Marker
from r2p_drafter.saying import saying_in, says

# What python-docx raises where a part, an element or an attribute is not what it should be.
_FAULTS = (
    AttributeError,
    LookupError,
    OpcError,
    OSError,
    OverflowError,
    PythonDocxError,
    TypeError,
    ValueError,
    etree.XMLSyntaxError,
)


def read_letterhead(path: Path) -> Stylesheet:
    """Return the look that the Word file at `path` defines.

    Raises:
        TemplateError: The file is not there, is no Word file, lacks a page, or can't be used as it is.
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
    except UnfitError as error:
        raise TemplateError(says("{}: {}").of(str(path), saying_in(error))) from error
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
        styles = root.findall(qn("w:style"))
        if len(styles) > MOST_STYLES:
            raise UnfitError(says("it has more than {} styles.").of(MOST_STYLES))
        self._styles: dict[str, _Element] = {style.get(qn("w:styleId"), ""): style for style in styles}
        self._cascade = Cascade(self._styles, _defaults(root))
        self._fonts = _theme_fonts(word)
        self._page = _page(word.sections[-1])
        self._numbering = numbering_of(self._part_element(RT.NUMBERING), self._page.text_width)

    def stylesheet(self) -> Stylesheet:
        """Return all of the look."""
        styles = {style.name: style for style in map(self._style, self._of_kind("paragraph"))}
        furniture = self._furniture(styles)
        settings = self._part_element(RT.SETTINGS)
        return Stylesheet(
            page=self._page,
            styles=styles,
            lists=self._lists(),
            hyperlink=self._hyperlink(),
            furniture=furniture,
            default_tab=within(child_value(settings, "w:defaultTabStop") or 720, SPANS),
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

    def _lists(self) -> dict[Marker, tuple[NumberLevel, ...]]:
        ids = {_name(style): style.get(qn("w:styleId"), "") for style in reversed(self._of_kind("paragraph"))}
        looks = {marker: self._look(ids.get(name)) for marker, name in LIST_STYLES.items()}
        return {marker: levels_of(look, self._numbering) for marker, look in looks.items()}

    def _look(self, style_id: str | None) -> Resolved:
        return Resolved({} if style_id is None else self._cascade.of(style_id), self._fonts)

    def _style(self, style: _Element) -> Style:
        style_id = style.get(qn("w:styleId"), "")
        look = self._look(style_id)
        return resolved_style(
            _name(style), style_id, look, level_of(look, self._numbering), self._page.text_width
        )

    def _hyperlink(self) -> TextLook | None:
        for style in self._of_kind("character"):
            if _name(style) == "Hyperlink":
                style_id = style.get(qn("w:styleId"), "")
                look = Resolved(Cascade(self._styles).of(style_id), self._fonts)
                colour = look.text("w:rPr/w:color") or ""
                underline = look.switch("w:rPr/w:u")
                return TextLook(style_id, colour, underline)
        return None

    def _furniture(self, styles: dict[str, Style]) -> Furniture:
        section = self._word.sections[-1]
        reader = FurnitureReader(self._cascade, self._fonts, styles, self._page.text_width)
        return Furniture(
            first_header=reader.paragraphs(section.first_page_header),
            header=reader.paragraphs(section.header),
            first_footer=reader.paragraphs(section.first_page_footer),
            footer=reader.paragraphs(section.footer),
        )


def _page(section: Section) -> Page:
    lengths = {
        "width": (section.page_width, PAPER), "height": (section.page_height, PAPER),
        "top": (section.top_margin, LENGTHS), "right": (section.right_margin, LENGTHS),
        "bottom": (section.bottom_margin, LENGTHS), "left": (section.left_margin, LENGTHS),
        "header": (section.header_distance, SPANS), "footer": (section.footer_distance, SPANS),
    }  # fmt: skip
    twips = {name: _twips(emu, limits) for name, (emu, limits) in lengths.items()}
    page = Page(**twips, different_first=section.different_first_page_header_footer)
    if min(page.text_width, page.height - abs(page.top) - abs(page.bottom)) < LEAST_ROOM:
        raise UnfitError(says("its margins leave less than half an inch of the page for text."))
    return page


def _twips(emu: int | None, limits: tuple[int, int]) -> int:
    least, most = limits
    return round(within(emu or 0, (least * 635, most * 635)) / 635)


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
