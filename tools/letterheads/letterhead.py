"""Puts the parts of a letterhead together; the same description gives the same bytes whenever it is built."""

import io
import zipfile

from lxml.etree import _Element

from tools.letterheads.description import Line, Pack
from tools.letterheads.furniture import LOGO_RELATION, furniture, has_logo
from tools.letterheads.logo import logo
from tools.letterheads.numbering import numbering
from tools.letterheads.parts import (
    Relation,
    app_properties,
    content_types,
    core_properties,
    document,
    fonts,
    relations,
    settings,
)
from tools.letterheads.styles import styles
from tools.letterheads.theme import theme
from tools.letterheads.wordml import part

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold; every part has it."""
Sheets = list[tuple[str, str, str, tuple[Line, ...]]]
"""Headers and footers: element of the reference, type, name of the part, lines."""


def letterhead(pack: Pack) -> bytes:
    """Return the bytes of the pack's `letterhead.docx`."""
    sheets = _sheets(pack)
    own: list[Relation] = [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "numbering", "numbering.xml"),
        ("rId3", "settings", "settings.xml"),
        ("rId4", "fontTable", "fontTable.xml"),
        ("rId5", "theme", "theme/theme1.xml"),
        *(
            (f"rId{at}", reference.removesuffix("Reference"), name)
            for at, (reference, _, name, _) in enumerate(sheets, start=6)
        ),
    ]
    references = [(sheet[0], sheet[1], f"rId{at}") for at, sheet in enumerate(sheets, start=6)]
    roots: dict[str, _Element] = {
        "_rels/.rels": relations(_PACKAGE_RELATIONS),
        "docProps/app.xml": app_properties(),
        "docProps/core.xml": core_properties(),
        "word/document.xml": document(pack, references),
        "word/_rels/document.xml.rels": relations(own),
        "word/styles.xml": styles(pack),
        "word/numbering.xml": numbering(pack.lists),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(pack.font),
        "word/theme/theme1.xml": theme(pack.font, pack.accent),
    }
    return _zipped({name: part(root) for name, root in roots.items()} | _furniture_parts(sheets))


_PACKAGE_RELATIONS: list[Relation] = [
    ("rId1", "officeDocument", "word/document.xml"),
    ("rId2", "metadata/core-properties", "docProps/core.xml"),
    ("rId3", "extended-properties", "docProps/app.xml"),
]


def _sheets(pack: Pack) -> Sheets:
    found: Sheets = [
        ("headerReference", "default", "header1.xml", pack.header),
        ("headerReference", "first", "header2.xml", pack.first_header),
    ]
    if pack.footer:
        found += [
            ("footerReference", "default", "footer1.xml", pack.footer),
            ("footerReference", "first", "footer2.xml", pack.footer),
        ]
    return found


def _furniture_parts(sheets: Sheets) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for reference, _, name, lines in sheets:
        made[f"word/{name}"] = part(furniture("hdr" if reference == "headerReference" else "ftr", lines))
        if has_logo(lines):
            made[f"word/_rels/{name}.rels"] = part(relations([(LOGO_RELATION, "image", "media/logo.png")]))
            made["word/media/logo.png"] = logo()
    return made


def _zipped(parts: dict[str, bytes]) -> bytes:
    types = part(content_types(sorted(parts)))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"[Content_Types].xml": types, **parts}.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return target.getvalue()
