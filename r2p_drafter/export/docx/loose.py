"""Uses of relationships that do not go along from a letterhead into letters.

Word takes a file for damaged in which the id of a relationship leads nowhere (ECMA-376 part 1, 22.8).
"""

from collections.abc import Collection

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.export.docx.ooxml import R, q

_EMBEDDED = f"{{{R}}}embed"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_HOLDERS = {q(name) for name in ("drawing", "pict", "object")}


def without_loose_ends(root: _Element, ids: Collection[str] = ()) -> _Element:
    """Return a part from which each use of a relationship that is not one of `ids` was taken out.

    Of a link the text stays; a picture, chart or object goes.
    """
    for element in list(root.iter(etree.Element)):
        uses = [name for name in element.attrib if str(name).startswith(f"{{{R}}}")]
        loose = [name for name in uses if element.attrib[name] not in ids]
        for name in loose:
            del element.attrib[name]
        if loose and not _stays(element):
            _take_out(element)
    return root


def _stays(element: _Element) -> bool:
    """Return whether an element has a meaning without what it led to."""
    return element.tag == q("hyperlink") or (element.tag == _BLIP and _EMBEDDED in element.attrib)


def _take_out(element: _Element) -> None:
    around = (found for found in element.iterancestors() if found.tag in _HOLDERS)
    found = element if element.tag in _HOLDERS else next(around, element)
    parent = found.getparent()
    if parent is not None:
        parent.remove(found)
