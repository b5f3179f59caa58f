"""Names and elements of Word's XML."""

from lxml import etree
from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS = ("http://", "https://", "mailto:")
"""Where a link may lead."""
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def q(name: str) -> str:
    """Return the qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def child_value(element: _Element | None, path: str, attribute: str = "val") -> str:
    """Return an attribute of the descendant at `path` ("pPr/numPr/numId"), or nothing."""
    for step in path.split("/"):
        element = None if element is None else element.find(q(step))
    return "" if element is None else element.get(q(attribute), "")


def serialised(element: _Element) -> str:
    """Return a part's root as text, with an XML declaration."""
    return DECLARATION + etree.tostring(element, encoding="unicode")
