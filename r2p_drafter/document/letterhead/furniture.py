"""Reads headers and footers of a letterhead into paragraphs.

Formatting that somebody applied to such a paragraph by hand becomes a style of its own, named after
the paragraph's style ("Header: 1"), so that the typesetter needs to know of styles only.
"""

from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from docx.section import _BaseHeaderFooter
from lxml.etree import _Element

from r2p_drafter.document.blocks import Field, Paragraph, Picture, Run
from r2p_drafter.document.letterhead.styles import Resolved, chain, child_value, resolved_style
from r2p_drafter.document.stylesheet import Style

_TEXT = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}


class FurnitureReader:
    """Turns the paragraphs of headers and footers into Paragraphs; adds their own looks to `styles`."""

    def __init__(
        self,
        defaults: list[_Element],
        elements: dict[str, _Element],
        fonts: dict[str, str],
        styles: dict[str, Style],
    ) -> None:
        self._defaults = defaults
        self._elements = elements
        self._fonts = fonts
        self._styles = styles

    def paragraphs(self, furniture: _BaseHeaderFooter) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a header or footer; none where the letterhead defines none."""
        if furniture.is_linked_to_previous:
            return ()
        part = furniture.part
        return tuple(
            Paragraph(style=self._style(element), runs=tuple(_RunReader(part).runs(element)))
            for element in furniture._element.findall(qn("w:p"))
        )

    def _style(self, element: _Element) -> str:
        style_id = child_value(element, "w:pPr/w:pStyle") or "Normal"
        base = next((s for s in self._styles.values() if s.style_id == style_id), None)
        name = base.name if base else "Normal"
        own = _own_formatting(element)
        if not own:
            return name
        based_on = chain(self._elements[style_id], self._elements) if style_id in self._elements else []
        look = Resolved([*self._defaults, *based_on, *own], self._fonts)
        own_name = f"{name}: {sum(other.startswith(name + ': ') for other in self._styles) + 1}"
        self._styles[own_name] = resolved_style(own_name, style_id, look, None)
        return own_name


def _own_formatting(element: _Element) -> list[_Element]:
    """Return the layers of direct formatting: the paragraph's, and its first run's."""
    layers = []
    properties = element.find(qn("w:pPr"))
    if properties is not None and any(child.tag not in (qn("w:pStyle"), qn("w:rPr")) for child in properties):
        layers.append(element)
    run = element.find(f".//{qn('w:r')}[{qn('w:t')}]")
    shared = {qn("w:b"), qn("w:i"), qn("w:u"), qn("w:lang"), qn("w:noProof"), qn("w:rStyle")}
    look = None if run is None else run.find(qn("w:rPr"))
    if run is not None and look is not None and any(child.tag not in shared for child in look):
        layers.append(run)
    return layers


class _RunReader:
    """Reads a paragraph's runs; a field's result is left out where the field itself stands for it."""

    def __init__(self, part: StoryPart) -> None:
        self._part = part
        self._code = ""
        self._inside = ""

    def runs(self, paragraph: _Element) -> Iterator[Run | Picture]:
        """Yield the runs in order."""
        for node in paragraph.iter(qn("w:fldSimple"), qn("w:r")):
            if node.tag == qn("w:fldSimple"):
                yield from _field(node.get(qn("w:instr"), ""))
            elif not _is_result(node):
                yield from self._run(node)

    def _run(self, run: _Element) -> Iterator[Run | Picture]:
        mark = child_value(run, "w:fldChar", "w:fldCharType")
        if mark is not None:
            yield from self._mark(mark)
        elif self._inside == "code":
            self._code += "".join(found.text or "" for found in run.iter(qn("w:instrText")))
        elif not (self._inside == "result" and _field_name(self._code)):
            yield from _content(run, self._part)

    def _mark(self, mark: str) -> Iterator[Run]:
        """Follow a complex field (17.16.18): begin, code, separate, result, end."""
        if mark == "begin":
            self._code = ""
        elif mark == "end":
            yield from _field(self._code)
        self._inside = {"begin": "code", "separate": "result"}.get(mark, "")


def _is_result(run: _Element) -> bool:
    """Return whether the run is the result of a simple field that stands for itself."""
    parent = run.getparent()
    return (
        parent is not None
        and parent.tag == qn("w:fldSimple")
        and bool(_field_name(parent.get(qn("w:instr"), "")))
    )


def _field_name(code: str) -> Field:
    words = code.split()
    return {"PAGE": "page", "NUMPAGES": "pages"}.get(words[0].upper() if words else "", "")  # type: ignore[return-value]


def _field(code: str) -> Iterator[Run]:
    if name := _field_name(code):
        yield Run(text="", field=name)


def _content(run: _Element, part: StoryPart) -> Iterator[Run | Picture]:
    text = "".join(child.text or "" if child.tag == qn("w:t") else _TEXT.get(child.tag, "") for child in run)
    if text:
        look = Resolved([run], {})
        yield Run(
            text=text,
            bold=look.switch("w:rPr/w:b"),
            italic=look.switch("w:rPr/w:i"),
            underline=look.switch("w:rPr/w:u"),
        )
    for inline in run.iter(qn("wp:inline")):
        yield from _picture(inline, part)


def _picture(inline: _Element, part: StoryPart) -> Iterator[Picture]:
    extent, blip = inline.find(qn("wp:extent")), inline.find(f".//{qn('a:blip')}")
    embed = None if blip is None else blip.get(qn("r:embed"))
    if extent is None or embed is None or part.rels[embed].is_external:
        return
    description = inline.find(qn("wp:docPr"))
    yield Picture(
        data=part.related_parts[embed].blob,
        width=int(extent.get("cx", "0")),
        height=int(extent.get("cy", "0")),
        description="" if description is None else description.get("descr", ""),
    )
