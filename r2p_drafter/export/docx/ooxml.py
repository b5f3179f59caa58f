"""Names and safe reading of Word's XML."""

from typing import Any

from lxml import etree
from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def q(name: str) -> str:
    """Return the qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def parsed(data: bytes) -> _Element:
    """Read XML from a stranger: no entities, no network, no document type.

    Raises:
        lxml.etree.XMLSyntaxError: It is not well-formed.
        ValueError: It declares a document type, which no Word file does.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(data, parser)
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise ValueError("a document type is declared")
    return root


def child_value(element: _Element | None, path: str, attribute: str = "val") -> str:
    """Return an attribute of the descendant at `path` ("pPr/numPr/numId"), or nothing."""
    for step in path.split("/"):
        element = None if element is None else element.find(q(step))
    return "" if element is None else element.get(q(attribute), "")


def serialised(element: _Element) -> str:
    """Return a part's root as text, with an XML declaration."""
    return DECLARATION + etree.tostring(element, encoding="unicode")
