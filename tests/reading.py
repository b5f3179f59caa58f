"""What exported files say, read back without the program, in one form that can be compared."""

import io
import re
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pypdf
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.run import Run as WordRun

from r2p_drafter.document.blocks import Paragraph, Run

FURNITURE = {
    "first_header": "first_page_header",
    "header": "header",
    "first_footer": "first_page_footer",
    "footer": "footer",
}
"""The fields of Furniture and what python-docx calls them."""
_FIELDS = {"PAGE": "{page}", "NUMPAGES": "{pages}"}


class Span(NamedTuple):
    """Text of one look; a number of pages stands as `{page}` or `{pages}`."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""


Spans = list[Span]


def merged(spans: Iterable[Span]) -> Spans:
    """The spans, neighbours of one look made one."""
    groups = groupby((span for span in spans if span.text), key=lambda span: span[1:])
    return [Span("".join(span.text for span in group), *look) for look, group in groups]


def composed(paragraphs: Iterable[Paragraph]) -> list[Spans]:
    """What a Document's paragraphs say, those without text left out."""
    found = [merged(map(_span, paragraph.runs)) for paragraph in paragraphs]
    return [spans for spans in found if spans]


def _span(run: Any) -> Span:
    if not isinstance(run, Run):
        return Span("")
    text = f"{{{run.field}}}" if run.field else run.text
    return Span(text, run.bold, run.italic, run.underline, run.link)


def word_of(data: bytes) -> WordDocument:
    """A Word file, opened with python-docx."""
    return docx.Document(io.BytesIO(data))


def in_word(part: Any) -> list[Spans]:
    """What the paragraphs of a body, header or footer say, those in tables too."""
    found = [merged(_word_spans(paragraph, part.part)) for paragraph in part._element.iter(qn("w:p"))]
    return [spans for spans in found if spans]


def _word_spans(paragraph: Any, part: Any) -> Iterator[Span]:
    for node in paragraph.iter(qn("w:fldSimple"), qn("w:r")):
        parent = node.getparent()
        if node.tag == qn("w:fldSimple"):
            yield Span(_FIELDS[node.get(qn("w:instr")).strip()], *_looks(WordRun(node[0], part)))
        elif parent.tag == qn("w:hyperlink"):
            yield Span(WordRun(node, part).text, *_looks(WordRun(node, part)), _target(parent, part))
        elif parent.tag != qn("w:fldSimple"):
            yield Span(WordRun(node, part).text, *_looks(WordRun(node, part)))


def _looks(run: WordRun) -> tuple[bool, bool, bool]:
    return bool(run.bold), bool(run.italic), bool(run.underline)


def _target(hyperlink: Any, part: Any) -> str:
    found = hyperlink.get(qn("r:id"))
    return "" if found is None else str(part.rels[found].target_ref)


def text_of(paragraphs: Iterable[Spans]) -> str:
    """The text of all paragraphs, one a line."""
    return "\n".join("".join(span.text for span in spans) for spans in paragraphs)


def bare(text: str) -> str:
    """Text without white space, which a PDF has as distances only."""
    return "".join(text.split())


# What no PDF says in letters: signs that are not drawn or have no meaning outside of one font, and
# coloured pictures. Letters that look alike share a glyph, so all are taken apart (NFKD).
_NOT_DRAWN = {"Cf", "Co", "Cn"}
_COLOURED = re.compile("[\u2600-\u27bf\ufe00-\ufe0f\U0001f000-\U0001faff]")


def drawn(text: str, with_marks: bool = True) -> str:
    """What of a text can be read out of a PDF, if wanted without marks on letters."""
    letters = bare(unicodedata.normalize("NFKD", _COLOURED.sub("", text)))
    left_out = _NOT_DRAWN if with_marks else _NOT_DRAWN | {"Mn"}
    return "".join(letter for letter in letters if unicodedata.category(letter) not in left_out)


def pages_of_pdf(data: bytes, folder: Path) -> list[str]:
    """The text of each page of a PDF in the order that it is drawn in."""
    path = folder / "read.pdf"
    path.write_bytes(data)
    command = ["pdftotext", "-raw", str(path), "-"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.split("\f")[:-1]


Drawn = tuple[str, bool, bool]
"""A letter as it is drawn, and whether it is bold and italic."""


def letters_of_pdf(data: bytes) -> list[list[Drawn]]:
    """The letters of each page of a PDF in the order that they are drawn in, looks as their fonts say."""
    pages: list[list[Drawn]] = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        found: list[Drawn] = []

        def visit(text: str, _user: Any, _text: Any, font: Any, _size: Any, found: Any = found) -> None:
            name = str(font["/BaseFont"]) if font else ""
            look = ("Bold" in name, "Italic" in name or "Oblique" in name)
            found.extend((letter, *look) for letter in bare(text))

        page.extract_text(visitor_text=visit)
        pages.append(found)
    return pages
