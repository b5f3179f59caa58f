"""Headers and footers: the letterhead's own parts, the paragraphs with placeholders written anew."""

import re
from collections.abc import Collection, Iterator
from itertools import groupby

from lxml import etree
from lxml.etree import _Element

from r2p_drafter.document.blocks import Paragraph, Picture, Run
from r2p_drafter.document.wordfile import parsed
from r2p_drafter.export.docx.inert import inert
from r2p_drafter.export.docx.loose import without_loose_ends
from r2p_drafter.export.docx.ooxml import q, serialised
from r2p_drafter.export.docx.wordml import RunWriter

_MARK = "<?runs here?>"
"""A processing instruction, of which a part has no other."""
_NAMESPACES = re.compile(r'\sxmlns(?::\w+)?="[^"]*"')
_OF_A_RUN = {q(name) for name in ("b", "bCs", "i", "iCs", "u", "rStyle")}


class FurniturePart:
    """A header or footer of the letterhead, taken apart once."""

    def __init__(self, data: bytes, ids: Collection[str]) -> None:
        """Take the part apart; `ids`: those of its relationships that go along."""
        root = inert(without_loose_ends(parsed(data), ids))
        etree.strip_tags(root, etree.ProcessingInstruction)
        self._paragraphs = list(root.findall(q("p")))
        self._slots = [number for number, found in enumerate(self._paragraphs) if "{{" in _text_of(found)]
        self._looks = [_look(self._paragraphs[number]) for number in self._slots]
        self._drawings = [_drawings(self._paragraphs[number]) for number in self._slots]
        for number in self._slots:
            _emptied(self._paragraphs[number])
        self._pieces = serialised(root).split(_MARK)
        self.changes = bool(self._slots)
        """Whether it is another for each letter."""

    def xml(self, paragraphs: tuple[Paragraph, ...], writer: RunWriter) -> bytes:
        """Return the part with the paragraphs of one letter; one that the letter lacks stays empty."""
        written = [
            "".join(_written(paragraphs[number], look, list(drawings), writer))
            if number < len(paragraphs)
            else ""
            for number, look, drawings in zip(self._slots, self._looks, self._drawings, strict=True)
        ]
        pieces = [*written, ""]
        return "".join(part + piece for part, piece in zip(self._pieces, pieces, strict=True)).encode()


def _written(paragraph: Paragraph, look: str, drawings: list[str], writer: RunWriter) -> Iterator[str]:
    for is_picture, runs in groupby(paragraph.runs, lambda run: isinstance(run, Picture)):
        if is_picture:
            yield from (drawings.pop(0) for _ in runs if drawings)
        else:
            yield writer.runs((run for run in runs if isinstance(run, Run)), look)


def _text_of(paragraph: _Element) -> str:
    return "".join(node.text or "" for node in paragraph.iter(q("t")))


def _look(paragraph: _Element) -> str:
    """Return the properties of the first run with text, without those that each run says itself."""
    run = paragraph.find(f".//{q('r')}[{q('t')}]/{q('rPr')}")
    return "" if run is None else "".join(_plain(child) for child in run if child.tag not in _OF_A_RUN)


def _drawings(paragraph: _Element) -> tuple[str, ...]:
    return tuple(_plain(run) for run in paragraph.iter(q("r")) if run.find(f".//{q('drawing')}") is not None)


def _plain(element: _Element) -> str:
    """Return an element as text; what its part's root declares need not be declared again."""
    inside = etree.tostring(element, encoding="unicode", with_tail=False)
    root = element.getroottree().getroot()
    declared = {f' xmlns{":" + prefix if prefix else ""}="{uri}"' for prefix, uri in root.nsmap.items()}
    return _NAMESPACES.sub(lambda found: "" if found[0] in declared else found[0], inside)


def _emptied(paragraph: _Element) -> None:
    """Leave the paragraph its properties and a mark where its runs go."""
    for child in list(paragraph):
        if child.tag != q("pPr"):
            paragraph.remove(child)
    paragraph.append(etree.ProcessingInstruction("runs", "here"))
