"""Word, PDF and text say what the composed letter says, word for word, with the same emphasis.

Whatever is typed into whichever field: the templates that ship are tried with each of the hostile texts
in all of their fields at once.
"""

import datetime
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pypdf
import pytest

from builders import a_rich_letter
from paper import a_document
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.document.blocks import Document, Paragraph, Run
from r2p_drafter.document.numbering import marker_text
from r2p_drafter.export.docx import docx_bytes
from r2p_drafter.export.pdf import pdf_bytes
from r2p_drafter.export.text import text_of as exported_text
from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Letter,
    Recommendations,
    Signatory,
    Text,
    cleaned,
)
from reading import (
    FURNITURE,
    Drawn,
    bare,
    composed,
    drawn,
    in_word,
    letters_of_pdf,
    pages_of_pdf,
    word_of,
)
from strategies import HOSTILE

PACKS = ("joint-letter", "letter", "open-letter")
BACKWARDS = {"right to left", "direction marks"}
"""A PDF holds letters in the order that they stand on paper; each reader puts them in order its own way.
In italics, which Arabic has none of, Qt slants them and draws them as outlines, which have no text."""
BY_FONT = {"conjuncts", "eastern scripts"}
"""Which characters a glyph stands for, Qt tells the PDF only where the font has it for a single one."""
MARKED = "combining marks"
"""Where a font has one glyph for a letter with its marks, the PDF says the letter, not always its marks."""
TALL = {"a word of 10,000 characters", "tabs and line breaks"}
COLOURED = "emoji"
"""Coloured letters are drawn as pictures, which have no text; each takes an eighth of a second."""


class Exported(NamedTuple):
    """A letter, and what was made of it."""

    document: Document
    template: Template

    @property
    def word(self) -> bytes:
        return docx_bytes(self.document, self.template.letterhead)

    @property
    def pdf(self) -> bytes:
        return pdf_bytes(self.document, self.template.stylesheet)

    @property
    def text(self) -> str:
        return exported_text(self.document, self.template.stylesheet)


@pytest.fixture(scope="module", params=PACKS)
def template(request: pytest.FixtureRequest) -> Template:
    return load_template(templates_folder() / str(request.param))


@pytest.fixture
def rich(template: Template) -> Exported:
    """A letter with something in every field and every kind of emphasis, section and list."""
    values = {name: f"{name} & more" for name in text_fields(template)}
    letter = a_rich_letter(template=template.name, values=values)
    return Exported(compose(letter, template), template)


@pytest.fixture(params=HOSTILE)
def nasty(request: pytest.FixtureRequest) -> str:
    """What is nasty about a hostile text."""
    return str(request.param)


@pytest.fixture
def hostile(template: Template, nasty: str) -> Exported:
    """A letter with one hostile text in every one of its fields."""
    return Exported(compose(a_letter_of(HOSTILE[nasty], template), template), template)


def text_fields(template: Template) -> list[str]:
    return [field.name for field in template.fields if field.kind == "text"]


def a_letter_of(text: str, template: Template, tall: bool = False) -> Letter:
    """A letter that has `text` in every field that takes one.

    One that takes up many lines is not put where a header repeats it or beside itself in a table, as
    what is taller than a page is cut in a header, and goes on column by column in a table.
    """
    above = "short" if tall else text
    person: dict[str, Any] = dict.fromkeys(
        ("courtesy_title", "honorific", "name", "post", "organisation"), text
    )
    addressee = person | dict.fromkeys(("courtesy_title", "honorific", "name"), above)
    return Letter(
        template=template.name,
        date=datetime.date(2024, 3, 5),
        reference=text,
        marking=text,
        deliveries=(Delivery(method=text, detail=text),),
        addressee=Addressee(**addressee, address=(text, text), country=text),
        salutation=text,
        subject=text,
        body=(
            Text(markdown=text),
            Recommendations(lead_in=text, items=(text, text), punctuation="series"),
            Recommendations(marker="letters", items=(f"To *{text}*",)),
        ),
        close=text,
        signatories=(Signatory(**person), Signatory(**person)),
        enclosures=(Enclosure(title=text), Enclosure(title=text)),
        copies=(CopyRecipient(**person), CopyRecipient(**person)),
        copy_order="surname",
        values={
            field.name: above if field.kind == "text" else field.choices[0 if tall else -1]
            for field in template.fields
        },
    )


class TestDocument:
    def test_it_says_what_was_typed(self, hostile: Exported, nasty: str) -> None:
        """Letter by letter, but in the body, which is Markdown; blanks alone make no paragraph."""
        typed = bare(cleaned(HOSTILE[nasty]))
        said = {paragraph.part: bare(paragraph.text) for paragraph in hostile.document.paragraphs()}
        for part, count in {"reference": 1, "marking": 1, "salutation": 1, "subject": 1, "close": 1}.items():
            assert said.get(part, "").count(typed) >= count
        assert said.get("addressee", "").count(typed) >= 8 or not typed
        assert said.get("enclosures[1]", "").count(typed) >= 1 or not typed
        assert said.get("copies[1]", "").count(typed) >= 5 or not typed


class TestWord:
    def test_the_body_says_the_same(self, hostile: Exported) -> None:
        word = word_of(hostile.word)
        assert in_word(word._body) == composed(hostile.document.paragraphs())

    @pytest.mark.parametrize("part", FURNITURE)
    def test_headers_and_footers_say_the_same(self, hostile: Exported, part: str) -> None:
        section = word_of(hostile.word).sections[0]
        found = in_word(getattr(section, FURNITURE[part]))
        assert found == composed(getattr(hostile.document.furniture, part))

    def test_a_rich_letter_has_the_same_words_emphasis_and_links(self, rich: Exported) -> None:
        word = word_of(rich.word)
        body = in_word(word._body)
        assert body == composed(rich.document.paragraphs())
        looks = {(span.bold, span.italic, bool(span.link)) for spans in body for span in spans}
        assert looks >= {
            (True, False, False),
            (False, True, False),
            (True, True, False),
            (False, False, True),
        }
        for part, name in FURNITURE.items():
            found = in_word(getattr(word.sections[0], name))
            assert found == composed(getattr(rich.document.furniture, part))


class TestText:
    def test_it_says_the_same(self, hostile: Exported) -> None:
        assert bare(hostile.text) == bare(expected_text(hostile))

    def test_a_rich_letter_has_its_emphasis_in_asterisks(self, rich: Exported) -> None:
        assert bare(rich.text) == bare(expected_text(rich))
        assert "***grave***" in rich.text
        assert "We urge *you* to:" in rich.text
        assert "speak **out**;" in rich.text


def expected_text(exported: Exported) -> str:
    """What stands in plain text: markers, words, asterisks in the body, addresses of links."""
    said = ""
    for paragraph in exported.document.paragraphs():
        said += marker(paragraph, exported.template)
        for run in paragraph.runs:
            assert isinstance(run, Run)
            stars = ("**" if run.bold else "") + ("*" if run.italic else "")
            stars = stars if paragraph.part.startswith("body") and run.text.strip() else ""
            shown = run.link.removeprefix("mailto:") == run.text
            said += f"{stars}{run.text}{f'<{run.link}>' if run.link and not shown else ''}{stars}"
    return said


def marker(paragraph: Paragraph, template: Template) -> str:
    item = paragraph.item
    return "" if item is None else marker_text(item, template.stylesheet.lists[item.marker])


class TestPdf:
    """A PDF has no white space, but distances; and it can't say all that it shows (see above)."""

    @pytest.fixture
    def hostile(self, template: Template, nasty: str) -> Exported:
        """A letter with the hostile text in every field that a page has room for it in."""
        letter = a_letter_of(HOSTILE[nasty], template, nasty in TALL)
        if nasty == COLOURED:
            letter = Letter(template=template.name, close=HOSTILE[nasty])
        return Exported(compose(letter, template), template)

    def test_it_says_the_same(self, hostile: Exported, nasty: str, tmp_path: Path) -> None:
        pages = pages_of_pdf(hostile.pdf, tmp_path)
        around = [expected_around(hostile, number, len(pages)) for number in range(1, len(pages) + 1)]
        body = expected_letters(hostile)
        if nasty in BACKWARDS | BY_FONT:
            found, expected = Counter(drawn("".join(pages))), Counter(drawn(said(*around, body)))
            slanted = Counter(drawn(said(letter for letter in body if letter[2])))
            assert not found - expected
            assert nasty in BY_FONT or not expected - found - slanted
            return
        sides = [drawn(said(letters), with_marks=nasty != MARKED) for letters in around]
        texts = [drawn(page, with_marks=nasty != MARKED) for page in pages]
        assert [text[: len(side)] for text, side in zip(texts, sides, strict=True)] == sides
        found_body = "".join(text[len(side) :] for text, side in zip(texts, sides, strict=True))
        assert found_body == drawn(said(body), with_marks=nasty != MARKED)

    def test_coloured_letters_are_drawn(self, template: Template) -> None:
        plain, coloured = (
            Exported(compose(Letter(template=template.name, close=text), template), template)
            for text in ("Sincerely,", HOSTILE[COLOURED])
        )
        assert pictures_in(coloured.pdf) >= pictures_in(plain.pdf) + 4

    def test_a_rich_letter_has_the_same_words_and_emphasis(self, rich: Exported) -> None:
        pages = letters_of_pdf(rich.pdf)
        body: list[Drawn] = []
        for number, page in enumerate(pages, start=1):
            around = expected_around(rich, number, len(pages))
            assert page[: len(around)] == around
            body += page[len(around) :]
        assert body == expected_letters(rich)
        assert len(pages) == 2
        assert len({(bold, italic) for _, bold, italic in body}) == 4


class TestUnderline:
    """The templates that ship underline nothing, but others may."""

    RUNS = (
        Run("We "),
        Run("must", underline=True),
        Run(" act "),
        Run("now", bold=True, underline=True),
        Run("."),
    )

    def test_it_is_the_same_in_word(self, template: Template) -> None:
        document = a_document(Paragraph("Body Text", self.RUNS))
        assert in_word(word_of(Exported(document, template).word)._body) == composed(document.paragraphs())

    def test_a_pdf_has_a_rule_under_the_same_letters(self, template: Template) -> None:
        exported = Exported(a_document(Paragraph("Body Text", self.RUNS)), template)
        assert underlined_in(exported.pdf, "We must act now.") == "mustnow"


def underlined_in(pdf: bytes, text: str) -> str:
    """The letters of a PDF that says `text` in one line which stand above a rule."""
    drawn_at: list[float] = []
    content = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert content is not None
    code = content.get_data().decode()
    for block in re.findall(r"BT(.*?)ET", code, re.DOTALL):
        steps = [float(step) for step in re.findall(r"(\S+) \S+ Td", block)]
        drawn_at += itertools.accumulate(steps)
    rules = [tuple(map(float, rule)) for rule in re.findall(r"(\S+) \S+ m\s+(\S+) \S+ l\s+S", code)]
    letters = zip(text, drawn_at, strict=True)
    return "".join(letter for letter, x in letters if any(start <= x < end for start, end in rules))


def said(*parts: Iterable[Drawn]) -> str:
    return "".join(letter for part in parts for letter, *_ in part)


def pictures_in(pdf: bytes) -> int:
    return sum(len(page.images) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def expected_letters(exported: Exported) -> list[Drawn]:
    return letters_in(exported.document.paragraphs(), exported.template)


def expected_around(exported: Exported, number: int, pages: int) -> list[Drawn]:
    """What stands above and below the text of a page."""
    found = exported.document.furniture
    first = number == 1 and exported.template.stylesheet.page.different_first
    paragraphs = (*found.first_header, *found.first_footer) if first else (*found.header, *found.footer)
    return letters_in(paragraphs, exported.template, {"page": str(number), "pages": str(pages)})


def letters_in(
    paragraphs: Iterable[Paragraph], template: Template, fields: dict[str, str] | None = None
) -> list[Drawn]:
    """Each letter that is drawn, and whether it is bold and italic."""
    found: list[Drawn] = []
    for paragraph in paragraphs:
        style = template.stylesheet.styles[paragraph.style]
        found += [(letter, style.bold, style.italic) for letter in bare(marker(paragraph, template))]
        for run in paragraph.runs:
            if isinstance(run, Run):
                text = (fields or {})[run.field] if run.field else run.text
                text = text.upper() if style.caps or style.small_caps else text
                found += [
                    (letter, style.bold or run.bold, style.italic or run.italic) for letter in bare(text)
                ]
    return found
