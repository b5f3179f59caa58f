"""Reads headers and footers of a letterhead into paragraphs.

Formatting that somebody applied to such a paragraph by hand becomes a style of its own, named after
the paragraph's style ("Header: 1"), so that the typesetter needs to know of styles only.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from docx.oxml.ns import qn
from docx.parts.story import StoryPart
from docx.section import _BaseHeaderFooter
from lxml.etree import _Element

from r2p_drafter.document.blocks import Field, Paragraph, Picture, Run
from r2p_drafter.document.letterhead.limits import (
    EXTENTS,
    MOST_CHARACTERS,
    MOST_PARAGRAPHS,
    UnfitError,
    within,
)
from r2p_drafter.document.letterhead.pictures import PictureShelf
from r2p_drafter.document.letterhead.styles import Cascade, Resolved, child_value, layered, resolved_style
from r2p_drafter.document.stylesheet import Style
from r2p_drafter.saying import says

_TEXT = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}


class FurnitureReader:
    """Turns the paragraphs of headers and footers into Paragraphs; adds their own looks to `styles`."""

    def __init__(
        self, cascade: Cascade, fonts: Mapping[str, str], styles: dict[str, Style], width: int
    ) -> None:
        self._cascade = cascade
        self._fonts = fonts
        self._styles = styles
        self._width = width
        self._names: dict[str, str] = {}
        for style in styles.values():
            self._names.setdefault(style.style_id, style.name)
        self._own_looks = Counter[str]()
        self._pictures = PictureShelf()
        self._paragraphs = MOST_PARAGRAPHS
        self._characters = MOST_CHARACTERS

    def paragraphs(self, furniture: _BaseHeaderFooter) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a header or footer; none where the letterhead defines none.

        Raises:
            UnfitError: With those before, it is more than a letter has around it, or a picture can't be used.
        """
        if furniture.is_linked_to_previous:
            return ()
        part, elements = furniture.part, furniture._element.findall(qn("w:p"))
        self._paragraphs -= len(elements)
        if self._paragraphs < 0:
            raise UnfitError(
                says("its headers and footers have more than {} paragraphs.").of(MOST_PARAGRAPHS)
            )
        return tuple(self._paragraph(element, part) for element in elements)

    def _paragraph(self, element: _Element, part: StoryPart) -> Paragraph:
        found = Paragraph(
            style=self._style(element), runs=tuple(_RunReader(part, self._pictures).runs(element))
        )
        self._characters -= sum(len(run.text) or 1 if isinstance(run, Run) else 1 for run in found.runs)
        if self._characters < 0:
            raise UnfitError(
                says("its headers and footers have more than {} characters.").of(MOST_CHARACTERS)
            )
        return found

    def _style(self, element: _Element) -> str:
        style_id = child_value(element, "w:pPr/w:pStyle") or "Normal"
        name = self._names.get(style_id, "Normal")
        own = _own_formatting(element)
        if not own:
            return name
        look = Resolved(layered(own, self._cascade.of(style_id)), self._fonts)
        own_name = self._own_name(name)
        self._styles[own_name] = resolved_style(own_name, style_id, look, None, self._width)
        return own_name

    def _own_name(self, name: str) -> str:
        while True:
            self._own_looks[name] += 1
            own_name = f"{name}: {self._own_looks[name]}"
            if own_name not in self._styles:
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

    def __init__(self, part: StoryPart, pictures: PictureShelf) -> None:
        self._part = part
        self._pictures = pictures
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
            yield from _content(run, self._part, self._pictures)

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


def _content(run: _Element, part: StoryPart, pictures: PictureShelf) -> Iterator[Run | Picture]:
    text = "".join(child.text or "" if child.tag == qn("w:t") else _TEXT.get(child.tag, "") for child in run)
    if text:
        look = Resolved(layered([run]), {})
        yield Run(
            text=text,
            bold=look.switch("w:rPr/w:b"),
            italic=look.switch("w:rPr/w:i"),
            underline=look.switch("w:rPr/w:u"),
        )
    for inline in run.iter(qn("wp:inline")):
        yield from _picture(inline, part, pictures)


def _picture(inline: _Element, part: StoryPart, pictures: PictureShelf) -> Iterator[Picture]:
    extent, blip = inline.find(qn("wp:extent")), inline.find(f".//{qn('a:blip')}")
    embed = None if blip is None else blip.get(qn("r:embed"))
    if extent is None or embed is None or part.rels[embed].is_external:
        return
    description = inline.find(qn("wp:docPr"))
    yield Picture(
        data=pictures.data(part.related_parts[embed]),
        width=within(extent.get("cx", "0"), EXTENTS),
        height=within(extent.get("cy", "0"), EXTENTS),
        description="" if description is None else description.get("descr", ""),
    )
