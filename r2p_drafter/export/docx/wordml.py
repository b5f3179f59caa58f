"""Paragraphs and runs as WordprocessingML (ECMA-376 part 1, 17.3), by plain strings: that is fast.

The order of the properties is the schema's; Word refuses another.
"""

import re
from collections.abc import Callable, Iterable

from r2p_drafter.document.blocks import Paragraph, Picture, Run
from r2p_drafter.document.direction import by_direction, is_right_to_left

_BREAKS = re.compile("([\n\t])")
_MARKUP = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_FIELDS = {"page": " PAGE ", "pages": " NUMPAGES "}

Relate = Callable[[str], str]
"""Gives the relationship's id for a link's address, or nothing where it must not be followed."""


def escaped(text: str) -> str:
    """Return `text` as character data."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Return `text` as the value of an attribute, with its quotation marks."""
    return '"' + escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + '"'


class RunWriter:
    """Writes runs: links through `relate`, each link in the character style `hyperlink`."""

    def __init__(self, relate: Relate, hyperlink: str) -> None:
        self._relate = relate
        self._hyperlink = hyperlink

    def runs(self, runs: Iterable[Run | Picture], base: str = "") -> str:
        """Return the runs; `base`: properties of all of them. A picture stays in its letterhead."""
        return "".join(self._run(run, base) for run in runs if isinstance(run, Run))

    def _run(self, run: Run, base: str) -> str:
        if run.field:
            text = f"<w:r>{_properties(run, base)}<w:t>1</w:t></w:r>"
            return f'<w:fldSimple w:instr="{_FIELDS[run.field]}">{text}</w:fldSimple>'
        if not run.text:
            return ""
        target = self._relate(run.link) if run.link else ""
        style = self._hyperlink if target else ""
        text = "".join(
            [
                f"<w:r>{_properties(run, base, style, backwards)}{_text(part)}</w:r>"
                for part, backwards in by_direction(run.text)
            ]
        )
        return f'<w:hyperlink r:id="{target}" w:history="1">{text}</w:hyperlink>' if target else text


def _properties(run: Run, base: str, style: str = "", backwards: bool = False) -> str:
    if not (base or style or backwards or run.bold or run.italic or run.underline or run.mistake):
        return ""
    first = f'<w:rStyle w:val="{style}"/>' if style else ""
    weight = ("<w:b/><w:bCs/>" if run.bold else "") + ("<w:i/><w:iCs/>" if run.italic else "")
    last = '<w:highlight w:val="yellow"/>' if run.mistake else ""
    last += '<w:u w:val="single"/>' if run.underline else ""
    last += "<w:rtl/>" if backwards else ""
    return f"<w:rPr>{first}{_merged(base, weight)}{last}</w:rPr>"


def _merged(base: str, weight: str) -> str:
    """Put bold and italic behind the fonts of `base`, where the schema has them."""
    fonts = re.match(r"<w:rFonts[^>]*/>", base)
    at = fonts.end() if fonts else 0
    return base[:at] + weight + base[at:]


def _text(text: str) -> str:
    if "\n" not in text and "\t" not in text:
        return _characters(text)
    return "".join(_MARKUP.get(part) or _characters(part) for part in _BREAKS.split(text) if part)


def _characters(text: str) -> str:
    keep = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return f"<w:t{keep}>{escaped(text)}</w:t>"


def paragraph(
    found: Paragraph, style_id: str, writer: RunWriter, number: int, keep: bool | None = None
) -> str:
    """Return a paragraph; `number` is its list's numbering instance.

    `keep` says whether it stays with the next, whatever its style says; None leaves that to the paragraph.
    """
    keep_next = "<w:keepNext/>" if keep or (keep is None and found.keep_next) else ""
    keep_next += '<w:keepNext w:val="0"/>' if keep is False else ""
    listed = ""
    if found.item is not None:
        level = min(found.item.level, 8)
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    bidi = "<w:bidi/>" if is_right_to_left(found.text) else ""
    properties = f'<w:pStyle w:val="{style_id}"/>{keep_next}{listed}{bidi}'
    return f"<w:p><w:pPr>{properties}</w:pPr>{writer.runs(found.runs)}</w:p>"
