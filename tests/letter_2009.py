"""The joint letter of 9 September 2009 as it was sent, and the same things as a Word file has them."""

import re
from pathlib import Path

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

LETTER = Path(__file__).resolve().parent / "data" / "letters" / "secretary-general-2009.txt"
ITALICS = ["Implementing the Responsibility to Protect", "all"]
STYLES = [
    "Date", "Mailing Instructions", "Inside Address", "Salutation", "Body Text", "Lead In", "List Bullet",
    "Closing", "Signature", "Signature Job Title", "Signature Company", "cc List",
]  # fmt: skip


def typed(text: str) -> str:
    """Quotation marks and apostrophes as they are typed, blanks folded."""
    return " ".join(text.translate(str.maketrans("‘’“”\u2011", "''\"\"-")).split())


def marked_lines() -> list[str]:
    """The lines of the letter as it was sent, italics marked by asterisks and recommendations by dashes."""
    return [line for line in LETTER.read_text("utf-8").splitlines() if line.strip()]


def lines_of_the_letter() -> list[str]:
    """The lines of the letter as it was sent, without the marks of its lists and italics."""
    return [typed(re.sub(r"^- |\*", "", line)) for line in marked_lines()]


def lines_of_the_export(word: WordDocument) -> list[str]:
    """The lines of the Word file's body, those in tables too."""
    texts = [Paragraph(p, word).text for p in word.element.body.iter(qn("w:p"))]
    return [typed(line) for text in texts for line in text.split("\n") if line.strip()]


def italics_of(word: WordDocument) -> list[str]:
    """What the Word file has in italics."""
    return [run.text for paragraph in word.paragraphs for run in paragraph.runs if run.italic]


def styles_of(word: WordDocument) -> list[str | None]:
    """The names of the styles that the Word file's text is in, in order."""
    names = [p.style.name for p in word.paragraphs if p.style and p.text.strip()]
    return list(dict.fromkeys(names))
