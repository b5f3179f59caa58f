"""What the program was made for: the joint letter of 9 September 2009 as a Word file, whole and in order."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph
from openxml_audit import OpenXmlValidator
from pypdf import PdfReader

from builders import a_rich_letter
from letter_2009 import ITALICS, STYLES, italics_of, lines_of_the_export, lines_of_the_letter, styles_of
from r2p_drafter.assets import templates_folder
from r2p_drafter.cli import main
from r2p_drafter.compose.packs import load_template
from r2p_drafter.export.files import export
from r2p_drafter.letter.model import Letter

PACKS = ("joint-letter", "letter", "open-letter")
RECOMMENDATIONS = ("Deliver a public", "Task a high-level", "Undertake an internal", "Communicate your")
SIGNED = ("Sincerely,", "William R. Pace", "Executive Director", "Dr. Monica Serrano", "Executive Director")
ToPdf = Callable[[Sequence[Path]], list[Path]]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory, example_2009: Path) -> Path:
    """The letter as a person gets it who runs the program."""
    path = tmp_path_factory.mktemp("2009") / "letter.docx"
    assert main(["export", str(example_2009), str(path)]) == 0
    return path


@pytest.fixture(scope="module")
def word(exported: Path) -> WordDocument:
    return docx.Document(str(exported))


def styles_behind(paragraph: Paragraph) -> list[Any]:
    """The paragraph's style and all that it is based on."""
    found: list[Any] = []
    style: Any = paragraph.style
    while style is not None:
        found.append(style)
        style = style.base_style
    return found


def is_kept(paragraph: Paragraph, how: str) -> bool:
    """Whether the paragraph is `keep_with_next` or `keep_together`, by itself or by its style."""
    formats = [paragraph.paragraph_format, *(style.paragraph_format for style in styles_behind(paragraph))]
    return bool(next((value for each in formats if (value := getattr(each, how)) is not None), False))


def list_of(paragraph: Any) -> int:
    """The numbering instance of an item of a list."""
    return int(paragraph._p.pPr.numPr.numId.val)


class TestWords:
    def test_every_word_stands_where_it_stood(self, word: WordDocument) -> None:
        assert lines_of_the_export(word) == lines_of_the_letter()

    def test_the_letter_itself_is_whole(self) -> None:
        lines = lines_of_the_letter()
        assert (lines[0], lines[-1].split(",")[0]) == ("9 September 2009", "Mr. Kim Won-soo")
        assert len(lines) == 39

    def test_what_was_in_italics_is_and_nothing_else(self, word: WordDocument) -> None:
        assert italics_of(word) == ITALICS

    def test_nothing_is_in_bold(self, word: WordDocument) -> None:
        assert not [run.text for paragraph in word.paragraphs for run in paragraph.runs if run.bold]


class TestLook:
    def test_the_recommendations_are_one_list_of_words_own(self, word: WordDocument) -> None:
        found = [p for p in word.paragraphs if p.text.startswith(RECOMMENDATIONS)]
        assert len(found) == 4
        assert len(set(map(list_of, found))) == 1
        assert {p.style.name for p in found if p.style} == {"List Bullet"}
        assert not [p.text for p in word.paragraphs if p.text.lstrip().startswith(("-", "•", "*"))]

    def test_the_list_has_bullets(self, word: WordDocument) -> None:
        item = next(p for p in word.paragraphs if p.text.startswith(RECOMMENDATIONS[0]))
        numbering = word.part.numbering_part.element
        formats = numbering.xpath(
            f"w:abstractNum[@w:abstractNumId=../w:num[@w:numId='{list_of(item)}']/w:abstractNumId/@w:val]"
            "/w:lvl[@w:ilvl='0']/w:numFmt/@w:val"
        )
        assert formats == ["bullet"]

    def test_every_paragraph_has_a_style_that_says_what_it_is(self, word: WordDocument) -> None:
        assert styles_of(word) == STYLES

    def test_no_empty_paragraph_makes_room(self, word: WordDocument) -> None:
        assert all(p.text.strip() for p in word.paragraphs)

    def test_a_signature_stays_with_its_name_post_and_organisation(self, word: WordDocument) -> None:
        found = [p for p in word.paragraphs if p.text in SIGNED]
        assert tuple(p.text for p in found) == SIGNED
        assert all(is_kept(p, "keep_with_next") for p in found)
        organisations = [p for p in word.paragraphs if p.style and p.style.name == "Signature Company"]
        assert [is_kept(p, "keep_with_next") for p in organisations] == [False, False]

    def test_the_list_stays_with_its_lead_in(self, word: WordDocument) -> None:
        lead_in = next(p for p in word.paragraphs if p.text == "Specifically, we urge you to:")
        assert is_kept(lead_in, "keep_with_next")

    def test_the_copies_hang_under_each_other(self, word: WordDocument) -> None:
        copies = [p for p in word.paragraphs if p.style and p.style.name == "cc List"]
        heads = [p.text.split("\t")[0] for p in copies]
        assert heads == ["Cc:", *[""] * 13]
        layout = styles_behind(copies[0])[0].paragraph_format
        assert layout.first_line_indent == -layout.left_indent

    def test_its_properties_are_its_own(self, word: WordDocument) -> None:
        found = word.core_properties
        assert found.title == "Letter to H.E. Mr. Ban Ki-moon, 9 September 2009"
        organisations = "World Federalist Movement-Institute for Global Policy; "
        assert found.author == organisations + "Global Centre for the Responsibility to Protect"
        assert found.language == "en-US"
        assert (found.comments, found.last_modified_by, found.keywords) == ("", "", "")

    def test_further_pages_say_to_whom_when_and_which_page(self, word: WordDocument) -> None:
        section = word.sections[0]
        assert section.different_first_page_header_footer
        header = "\n".join(p.text for p in section.header.paragraphs)
        assert "H.E. Mr. Ban Ki-moon" in header
        assert "9 September 2009" in header
        assert section.header.part.element.xpath("//w:fldSimple/@w:instr") == [" PAGE "]


@pytest.fixture(scope="module")
def all_exports(tmp_path_factory: pytest.TempPathFactory, exported: Path) -> list[Path]:
    """The letter of 2009, and in each template a letter with everything and one with nothing."""
    folder = tmp_path_factory.mktemp("exports")
    found = [exported]
    for name in PACKS:
        template = load_template(templates_folder() / name)
        first, last = (
            {
                each.name: each.choices[at] if each.choices else f"{each.name} & more"
                for each in template.fields
            }
            for at in (0, -1)
        )
        letters = {
            "everything": a_rich_letter(template=name, values=first),
            "columns": a_rich_letter(template=name, values=last, language="fr-CH", copies=()),
            "nothing": Letter(template=name),
        }
        for what, letter in letters.items():
            found.append(folder / f"{name}-{what}.docx")
            export(letter, template, [found[-1]])
    return found


class TestOtherPrograms:
    def test_the_validator_finds_no_error(self, all_exports: list[Path]) -> None:
        validator = OpenXmlValidator()
        errors = {path.name: list(map(str, validator.validate(path).errors)) for path in all_exports}
        assert errors == {path.name: [] for path in all_exports}

    @pytest.mark.xdist_group("soffice")
    def test_libreoffice_opens_each(self, all_exports: list[Path], to_pdf: ToPdf) -> None:
        texts = [
            "\n".join(page.extract_text() for page in PdfReader(pdf).pages) for pdf in to_pdf(all_exports)
        ]
        assert "Implementing the Responsibility to Protect" in texts[0]
        for path, text in zip(all_exports[1:], texts[1:], strict=True):
            if not path.stem.endswith("nothing"):
                assert "Protection of civilians" in text
                assert "We stand ready to help." in text
