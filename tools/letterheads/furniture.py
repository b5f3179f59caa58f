"""Makes headers and footers, with their fields and the logo."""

import re

from lxml.etree import _Element

from tools.letterheads.catalogue import style_id
from tools.letterheads.description import Line
from tools.letterheads.wordml import NAMESPACES, element, field, text_run

LOGO_RELATION = "rId1"
_WIDTH, _HEIGHT = 396_000, 468_000
"""The logo's, in EMU: 11 by 13 mm."""
_FIELD = re.compile(r"\[(PAGE|NUMPAGES|LOGO)\]")
_ALTERNATIVE = "Logo: use Change Picture to set your own"


def furniture(kind: str, lines: tuple[Line, ...]) -> _Element:
    """Return the root of a header or footer part; `kind` is "hdr" or "ftr"."""
    return element(kind, *map(_paragraph, lines))


def has_logo(lines: tuple[Line, ...]) -> bool:
    """Return whether the picture stands in one of the lines."""
    return any("[LOGO]" in line.text for line in lines)


def _paragraph(line: Line) -> _Element:
    made = element("p", element("pPr", element("pStyle", val=style_id(line.style))))
    made.extend(_piece(piece, at % 2 == 1) for at, piece in enumerate(_FIELD.split(line.text)) if piece)
    return made


def _piece(piece: str, is_field: bool) -> _Element:
    if not is_field:
        return text_run(piece)
    return element("r", _logo()) if piece == "LOGO" else field(piece, "2")


def _logo() -> _Element:
    """Return the picture in the line of text (20.4.2.8)."""
    return element(
        "drawing",
        element(
            "wp:inline",
            element("wp:extent", cx=_WIDTH, cy=_HEIGHT),
            element("wp:docPr", id=1, name="Logo", descr=_ALTERNATIVE),
            element("wp:cNvGraphicFramePr", element("a:graphicFrameLocks", noChangeAspect=1)),
            element("a:graphic", element("a:graphicData", _picture(), uri=NAMESPACES["pic"])),
            distT=0,
            distB=0,
            distL=0,
            distR=0,
        ),
    )


def _picture() -> _Element:
    blip = element("a:blip")
    blip.set(f"{{{NAMESPACES['r']}}}embed", LOGO_RELATION)
    place = element("a:xfrm", element("a:off", x=0, y=0), element("a:ext", cx=_WIDTH, cy=_HEIGHT))
    return element(
        "pic:pic",
        element(
            "pic:nvPicPr",
            element("pic:cNvPr", id=1, name="logo.png", descr=_ALTERNATIVE),
            element("pic:cNvPicPr"),
        ),
        element("pic:blipFill", blip, element("a:stretch", element("a:fillRect"))),
        element("pic:spPr", place, element("a:prstGeom", element("a:avLst"), prst="rect")),
    )
