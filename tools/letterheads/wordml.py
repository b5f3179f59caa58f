"""Elements of WordprocessingML and how they become the bytes of a part."""

from lxml import etree
from lxml.etree import _Element

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
Attribute = str | int | None


def element(name: str, /, *children: _Element | None, **attributes: Attribute) -> _Element:
    """Make `w:name` with `w:` attributes; a child or an attribute that is None is left out.

    A name with a prefix of its own ("wp:inline") takes its attributes without a namespace.
    """
    prefix, _, local = name.rpartition(":")
    made = etree.Element(f"{{{NAMESPACES[prefix or 'w']}}}{local}", nsmap=NAMESPACES)
    for key, value in attributes.items():
        if value is not None:
            made.set(key if prefix else f"{{{NAMESPACES['w']}}}{key}", str(value))
    made.extend([child for child in children if child is not None])
    return made


def switch(name: str, on: bool) -> _Element | None:
    """Return the on-off property `w:name` where it is on."""
    return element(name) if on else None


def text_run(text: str) -> _Element:
    r"""Make a run of `text`; `\t` is a tab."""
    run = element("r")
    for at, piece in enumerate(text.split("\t")):
        if at:
            run.append(element("tab"))
        if piece:
            run.append(_text(piece))
    return run


def _text(piece: str) -> _Element:
    made = element("t")
    made.text = piece
    if piece != piece.strip():
        made.set(_SPACE, "preserve")
    return made


def field(instruction: str, result: str) -> _Element:
    """Make a simple field ("PAGE") with the result that stands there until Word counts again."""
    made = element("fldSimple", text_run(result))
    made.set(f"{{{NAMESPACES['w']}}}instr", f" {instruction} ")
    return made


def part(root: _Element) -> bytes:
    """Return the bytes of the part whose root element is `root`."""
    etree.cleanup_namespaces(root, top_nsmap={"w": NAMESPACES["w"], "r": NAMESPACES["r"]})
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
