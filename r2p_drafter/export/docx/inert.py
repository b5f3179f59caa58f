"""What Word would run, fetch or keep up to date by itself, taken out of the parts of a letterhead.

A letterhead comes from strangers, and its headers go into every letter: fields that fetch or start something
(ECMA-376 part 1, 17.16.5), form fields with macros, controls, embedded objects, pictures by their address.
"""

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.export.docx.ooxml import LINKS, R, q

_LIVE_FIELDS = ("PAGE", "NUMPAGES")
"""The two that the PDF knows; of any other the text stays that it last had."""
_TAKEN_OUT = {
    q(name)
    for name in (
        "object", "control", "altChunk", "subDoc", "movie", "ffData", "dataBinding",
        # in the settings
        "attachedTemplate", "attachedSchema", "saveThroughXslt", "linkStyles", "updateFields", "mailMerge",
    )
}  # fmt: skip
_WEB_VIDEO = "webVideoPr"
_EXTENSION = "{http://schemas.openxmlformats.org/drawingml/2006/main}ext"
_VML = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office")
_ADDRESSES = ("src", "href", "althref")
_WITHOUT_TEXT = {q(name) for name in ("rPr", "lastRenderedPageBreak")}


def inert(root: _Element) -> _Element:
    """Return a part from which all was taken out that does anything by itself; text and looks stay."""
    for element in list(root.iter(etree.Element)):
        name = etree.QName(element)
        if element.tag in _TAKEN_OUT:
            _remove(element)
        elif name.localname == _WEB_VIDEO:
            _remove(next(element.iterancestors(_EXTENSION), element))
        elif element.tag == q("fldSimple") and not _is_live(element.get(q("instr"), "")):
            _unwrap(element)
        else:
            _without_addresses(element, is_vml=name.namespace in _VML)
    for field in list(_fields(root)):
        field.settle()
    return root


def _without_addresses(element: _Element, *, is_vml: bool) -> None:
    for attribute in list(map(str, element.attrib)):
        name = etree.QName(attribute)
        is_address = is_vml and name.namespace != R and name.localname in _ADDRESSES
        if attribute == "action" or (is_address and not _is_link(element, name)):
            del element.attrib[attribute]


def _is_link(element: _Element, attribute: etree.QName) -> bool:
    """Return whether an attribute of a shape is an address that only a reader follows."""
    is_shape = attribute.localname == "href" and attribute.namespace is None
    return is_shape and element.get("href", "").lower().startswith(LINKS)


def _is_live(code: str) -> bool:
    words = code.split()
    return bool(words) and (words[0].upper() in _LIVE_FIELDS or _is_hyperlink(words))


def _is_hyperlink(words: list[str]) -> bool:
    target = words[1].strip('"').lower() if len(words) > 1 else ""
    return words[0].upper() == "HYPERLINK" and target.startswith(LINKS)


class _Field:
    """A complex field (17.16.18): its marks and its code, which may hold other fields."""

    def __init__(self) -> None:
        self._around: list[_Element] = []
        self._code = ""
        self.is_code = True
        self.is_whole = False

    def add(self, node: _Element) -> None:
        """Take in a mark, or something of the code."""
        self._around.append(node)
        if node.tag == q("instrText"):
            self._code += node.text or ""

    def settle(self) -> None:
        """Leave of a field that is not live, or never ends, only its result."""
        if not (self.is_whole and _is_live(self._code)):
            for node in self._around:
                run = node.getparent()
                _remove(node)
                if run is not None and all(child.tag in _WITHOUT_TEXT for child in run):
                    _remove(run)


def _fields(root: _Element) -> Iterator[_Field]:
    """Yield the complex fields of a part, those inside of others too."""
    open_fields: list[_Field] = []
    for node in [child for run in root.iter(q("r")) for child in run if child.tag != q("rPr")]:
        mark = node.get(q("fldCharType")) if node.tag == q("fldChar") else None
        if mark == "begin":
            _add_to_codes(open_fields, node)
            open_fields.append(_Field())
            open_fields[-1].add(node)
            yield open_fields[-1]
        elif mark is not None and open_fields:
            open_fields[-1].add(node)
            _add_to_codes(open_fields[:-1], node)
            open_fields[-1].is_code = False
            if mark == "end":
                open_fields.pop().is_whole = True
        else:
            _add_to_codes(open_fields, node)
            if node.tag == q("instrText") and not any(each.is_code for each in open_fields):
                stray = _Field()
                stray.add(node)
                yield stray


def _add_to_codes(fields: list[_Field], node: _Element) -> None:
    for field in fields:
        if field.is_code:
            field.add(node)


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: _Element) -> None:
    for child in list(element):
        element.addprevious(child)
    _remove(element)
