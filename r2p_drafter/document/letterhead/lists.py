"""The lists that a letterhead defines: levels of numbering and the styles that belong to them."""

from typing import Literal, cast

from docx.oxml.ns import qn
from lxml.etree import _Element

from r2p_drafter.document.letterhead.limits import LEVELS
from r2p_drafter.document.letterhead.styles import Resolved, child_value, layered
from r2p_drafter.document.stylesheet import NumberLevel

Numbering = dict[str, tuple[NumberLevel, ...]]
"""The levels behind each `w:numId`."""


def numbering_of(element: _Element | None, width: int) -> Numbering:
    """Return the levels of every list in `word/numbering.xml` (17.9.16), for text of that width."""
    if element is None:
        return {}
    abstract = {
        found.get(qn("w:abstractNumId")): tuple(_level(level, width) for level in found.findall(qn("w:lvl")))
        for found in element.findall(qn("w:abstractNum"))
    }
    return {
        found.get(qn("w:numId"), ""): abstract.get(child_value(found, "w:abstractNumId"), ())
        for found in element.findall(qn("w:num"))
    }


def _level(element: _Element, width: int) -> NumberLevel:
    look = Resolved(layered([element]), {})
    has_indent = element.find(f"{qn('w:pPr')}/{qn('w:ind')}") is not None
    left, _, first_line = look.indents(width)
    return NumberLevel(
        format=look.text("w:numFmt") or "decimal",
        text=look.text("w:lvlText") or "",
        left=left if has_indent else None,
        first_line=first_line if has_indent else None,
        font=look.text("w:rPr/w:rFonts", "w:ascii") or "",
        suffix=cast('Literal["tab", "space", "nothing"]', look.text("w:suff") or "tab"),
        bold=look.switch("w:rPr/w:b") if look.text("w:rPr/w:b") else None,
        italic=look.switch("w:rPr/w:i") if look.text("w:rPr/w:i") else None,
    )


def level_of(look: Resolved, numbering: Numbering) -> NumberLevel | None:
    """Return the level of the list that a style belongs to, or None."""
    levels = levels_of(look, numbering)
    at = look.number("w:pPr/w:numPr/w:ilvl", limits=LEVELS)
    return levels[at] if at < len(levels) else None


def levels_of(look: Resolved, numbering: Numbering) -> tuple[NumberLevel, ...]:
    """Return all levels of the list that a style belongs to."""
    return numbering.get(look.text("w:pPr/w:numPr/w:numId") or "", ())
