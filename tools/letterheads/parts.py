"""The parts of a letterhead that are not its look: body, settings, fonts, properties, relations."""

from lxml import etree
from lxml.etree import _Element

from tools.letterheads.catalogue import entries
from tools.letterheads.description import Pack, Page
from tools.letterheads.wordml import element, text_run

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_FONTS: dict[str, tuple[str, str, str]] = {
    "Times New Roman": ("Liberation Serif", "02020603050405020304", "roman"),
    "Calibri": ("Carlito", "020F0502020204030204", "swiss"),
    "Cambria": ("Caladea", "02040503050406030204", "roman"),
}
"""For each font the one of the same widths that free systems have, its PANOSE number and family."""
Relation = tuple[str, str, str]
"""Identifier, type and target."""


def document(pack: Pack, furniture: list[tuple[str, str, str]]) -> _Element:
    """Return the root of the body: one sample of each style; `furniture`: element, type, relation."""
    samples = [
        element("p", element("pPr", element("pStyle", val=entry.style_id)), text_run(entry.purpose))
        for entry in entries()
        if entry.name not in ("header", "footer")
    ]
    return element("document", element("body", *samples, _section(pack.page, furniture)))


def _section(page: Page, furniture: list[tuple[str, str, str]]) -> _Element:
    made = element("sectPr")
    for name, kind, relation in furniture:
        reference = element(name, type=kind)
        reference.set(f"{{{_OFFICE}/relationships}}id", relation)
        made.append(reference)
    margins = element(
        "pgMar",
        top=page.top,
        right=page.side,
        bottom=page.bottom,
        left=page.side,
        header=page.header,
        footer=page.footer,
        gutter=0,
    )
    made.extend((element("pgSz", w=page.width, h=page.height), margins, element("cols", space=720)))
    made.append(element("titlePg"))
    return made


def settings() -> _Element:
    """Return the root of the settings: as Word 2013 and later lay out."""
    names = ("compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures")
    values = (15, 1, 1)
    compatible = [
        element("compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value)
        for name, value in zip(names, values, strict=True)
    ]
    return element(
        "settings",
        element("zoom", percent=100),
        element("defaultTabStop", val=720),
        element("characterSpacingControl", val="doNotCompress"),
        element("compat", *compatible),
        element("themeFontLang", val="en-US"),
        element("decimalSymbol", val="."),
        element("listSeparator", val=","),
    )


def fonts(family: str) -> _Element:
    """Return the root of the font table, with the free font that has the same widths."""
    other, panose, kind = _FONTS[family]
    return element(
        "fonts",
        element(
            "font",
            element("altName", val=other),
            element("panose1", val=panose),
            element("charset", val="00"),
            element("family", val=kind),
            element("pitch", val="variable"),
            name=family,
        ),
    )


def _plain_root(space: str, name: str) -> _Element:
    return etree.fromstring(f'<{name} xmlns="{space}"/>')


def core_properties() -> _Element:
    """Return `docProps/core.xml`; no person is named."""
    space = f"{_PACKAGE}/metadata/core-properties"
    dublin = "http://purl.org/dc/elements/1.1/"
    root = etree.Element(f"{{{space}}}coreProperties", nsmap={"cp": space, "dc": dublin})
    for name, text in (("title", "R2P Drafter letterhead"), ("language", "en-US")):
        etree.SubElement(root, f"{{{dublin}}}{name}").text = text
    return root


def app_properties() -> _Element:
    """Return `docProps/app.xml`."""
    space = f"{_OFFICE}/extended-properties"
    root = _plain_root(space, "Properties")
    etree.SubElement(root, f"{{{space}}}Application").text = "R2P Drafter"
    return root


def relations(found: list[Relation]) -> _Element:
    """Return the root of a `.rels` part."""
    space = f"{_PACKAGE}/relationships"
    root = _plain_root(space, "Relationships")
    for identifier, kind, target in found:
        base = _PACKAGE if kind.startswith("metadata/") else _OFFICE
        etree.SubElement(
            root,
            f"{{{space}}}Relationship",
            Id=identifier,
            Type=f"{base}/relationships/{kind}",
            Target=target,
        )
    return root


def content_types(names: list[str]) -> _Element:
    """Return `[Content_Types].xml` for the parts called `names`."""
    space = f"{_PACKAGE}/content-types"
    root = _plain_root(space, "Types")
    defaults = {"png": "image/png", "rels": f"application/{_RELS}", "xml": "application/xml"}
    for extension, kind in defaults.items():
        if any(name.endswith(f".{extension}") for name in names):
            etree.SubElement(root, f"{{{space}}}Default", Extension=extension, ContentType=kind)
    for name in names:
        if name.endswith(".xml"):
            etree.SubElement(root, f"{{{space}}}Override", PartName=f"/{name}", ContentType=_type(name))
    return root


_RELS = "vnd.openxmlformats-package.relationships+xml"


def _type(name: str) -> str:
    if name == "docProps/core.xml":
        return "application/vnd.openxmlformats-package.core-properties+xml"
    if name == "docProps/app.xml":
        return "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    if name.startswith("word/theme/"):
        return "application/vnd.openxmlformats-officedocument.theme+xml"
    kind = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
    return f"{_WORD_TYPE}{'document.main' if kind == 'document' else kind}+xml"
