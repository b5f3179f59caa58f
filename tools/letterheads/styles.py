"""Makes `word/styles.xml`: a pack's looks on the styles of the catalogue."""

from lxml.etree import _Element

from tools.letterheads.catalogue import Entry, entries, style_id
from tools.letterheads.description import Look, Pack, Rule
from tools.letterheads.wordml import element, switch


def styles(pack: Pack) -> _Element:
    """Return the root of the styles part; properties are in the schema's order (17.7.4, 17.3.1)."""
    known = (*entries(), *(Entry(name, name, base="header", custom=True) for name in pack.letterhead_styles))
    unknown = set(pack.looks) - {entry.name for entry in known} - {"Normal"}
    if unknown:
        raise ValueError(f"{pack.name}: no such style: {', '.join(sorted(unknown))}")
    paragraphs = [
        _paragraph_style(entry, pack.looks.get(entry.name, Look()), priority)
        for priority, entry in enumerate(known, start=1)
    ]
    return element("styles", _defaults(pack), _normal(pack), *paragraphs, *_others(pack))


def _defaults(pack: Pack) -> _Element:
    fonts = element("rFonts", ascii=pack.font, hAnsi=pack.font, eastAsia=pack.font, cs=pack.font)
    language = element("lang", val="en-US", eastAsia="en-US", bidi="ar-SA")
    look = element("rPr", fonts, element("sz", val=pack.size), element("szCs", val=pack.size), language)
    return element("docDefaults", element("rPrDefault", look), element("pPrDefault", element("pPr")))


def _normal(pack: Pack) -> _Element:
    return element(
        "style",
        element("name", val="Normal"),
        element("qFormat"),
        element("pPr", element("widowControl"), _spacing(pack.looks["Normal"])),
        type="paragraph",
        default=1,
        styleId="Normal",
    )


def _paragraph_style(entry: Entry, look: Look, priority: int) -> _Element:
    follower = entry.next or entry.name
    return element(
        "style",
        element("name", val=entry.name),
        element("basedOn", val=style_id(entry.base)),
        element("next", val=style_id(follower)) if follower != entry.name else None,
        element("uiPriority", val=priority),
        element("qFormat"),
        _paragraph_properties(entry, look),
        _run_properties(look),
        type="paragraph",
        customStyle=1 if entry.custom else None,
        styleId=entry.style_id,
    )


def _paragraph_properties(entry: Entry, look: Look) -> _Element | None:
    made = element(
        "pPr",
        switch("keepNext", entry.keep_next if look.keep_next is None else look.keep_next),
        switch("keepLines", entry.keep_lines),
        _numbering(entry),
        _rules(look.above, look.below),
        _tabs(look),
        _spacing(look),
        _indent(look),
        switch("contextualSpacing", look.contextual),
        element("jc", val=look.align) if look.align else None,
        element("outlineLvl", val=entry.outline) if entry.outline is not None else None,
    )
    return made if len(made) else None


def _numbering(entry: Entry) -> _Element | None:
    if entry.list is None:
        return None
    number, level = entry.list
    return element("numPr", element("ilvl", val=level) if level else None, element("numId", val=number))


def _rules(above: Rule | None, below: Rule | None) -> _Element | None:
    sides = [
        element(side, val="single", sz=rule.width, space=rule.space, color=rule.colour)
        for side, rule in (("top", above), ("bottom", below))
        if rule
    ]
    return element("pBdr", *sides) if sides else None


def _tabs(look: Look) -> _Element | None:
    stops = [element("tab", val=kind, pos=at) for kind, at in look.tabs]
    return element("tabs", *stops) if stops else None


def _spacing(look: Look) -> _Element | None:
    rule = "atLeast" if look.line is not None else None
    made = element("spacing", before=look.before, after=look.after, line=look.line, lineRule=rule)
    return made if made.attrib else None


def _indent(look: Look) -> _Element | None:
    made = element("ind", left=look.left, right=look.right, hanging=look.hanging)
    return made if made.attrib else None


def _run_properties(look: Look) -> _Element | None:
    made = element(
        "rPr",
        switch("b", look.bold),
        switch("bCs", look.bold),
        switch("i", look.italic),
        switch("iCs", look.italic),
        switch("caps", look.caps),
        element("color", val=look.colour) if look.colour else None,
        element("spacing", val=look.letter_spacing) if look.letter_spacing else None,
        element("sz", val=look.size) if look.size else None,
        element("szCs", val=look.size) if look.size else None,
    )
    return made if len(made) else None


def _others(pack: Pack) -> list[_Element]:
    """Return the defaults of the other kinds of style, and Hyperlink."""
    look = element("rPr", element("color", val=pack.accent), element("u", val="single"))
    font = _basic("character", "Default Paragraph Font", "DefaultParagraphFont", 1, hidden=True)
    link = element(
        "style",
        element("name", val="Hyperlink"),
        element("basedOn", val="DefaultParagraphFont"),
        element("uiPriority", val=99),
        element("unhideWhenUsed"),
        look,
        type="character",
        styleId="Hyperlink",
    )
    table = _basic("table", "Normal Table", "TableNormal", 99, hidden=True)
    table.append(_table_properties())
    return [font, link, table, _basic("numbering", "No List", "NoList", 99, hidden=True)]


def _basic(kind: str, name: str, identifier: str, priority: int, hidden: bool) -> _Element:
    return element(
        "style",
        element("name", val=name),
        element("uiPriority", val=priority),
        switch("semiHidden", hidden),
        switch("unhideWhenUsed", hidden),
        type=kind,
        default=1,
        styleId=identifier,
    )


def _table_properties() -> _Element:
    sides = (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    margins = element("tblCellMar", *(element(side, w=width, type="dxa") for side, width in sides))
    return element("tblPr", element("tblInd", w=0, type="dxa"), margins)
