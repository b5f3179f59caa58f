"""The letterheads that ship: whole Word files with every style, list and field that a letter needs."""

import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle
from openxml_audit import OpenXmlValidator
from pypdf import PdfReader

from r2p_drafter.assets import templates_folder

CHECKOUT = Path(__file__).resolve().parents[2]
PACKS = ("joint-letter", "letter", "open-letter")
LISTS = [f"List {kind}{depth}" for kind in ("Bullet", "Number", "Letter") for depth in ("", " 2", " 3")]
STYLES = [
    "Normal", "Date", "Reference Line", "Mailing Instructions", "Inside Address", "Salutation",
    "Subject Line", "Body Text", "Heading 1", "Heading 2", "Heading 3", "Quote", *LISTS, "List Continue",
    "List Continue 2", "List Continue 3", "Lead In", "Closing", "Signature", "Signature Job Title",
    "Signature Company", "Enclosure", "cc List", "Header", "Footer",
]  # fmt: skip
KEPT_WITH_NEXT = ["Salutation", "Subject Line", "Lead In", "Heading 1", "Heading 2", "Heading 3", "Closing"]
KEPT_WHOLE = [
    "Inside Address",
    "Signature",
    "Signature Job Title",
    "Signature Company",
    "Enclosure",
    "cc List",
]


def letterhead(pack: str) -> Path:
    return templates_folder() / pack / "letterhead.docx"


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def word(pack: str) -> Document:
    return docx.Document(str(letterhead(pack)))


def paragraph_style(word: Document, name: str) -> ParagraphStyle:
    style = word.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def xml_of(path: Path, part: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(part).decode()


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_validator_finds_no_error(pack: str) -> None:
    result = OpenXmlValidator().validate(letterhead(pack))
    assert [str(error) for error in result.errors] == []


def test_every_style_of_a_letter_is_there(word: Document) -> None:
    kinds = {style.name: style.type for style in word.styles}
    assert {name: kinds.get(name) for name in STYLES} == dict.fromkeys(STYLES, WD_STYLE_TYPE.PARAGRAPH)
    assert kinds["Hyperlink"] == WD_STYLE_TYPE.CHARACTER
    assert kinds["Normal Table"] == WD_STYLE_TYPE.TABLE


def test_built_in_styles_have_words_own_identifiers(word: Document) -> None:
    names = {
        "Body Text": "BodyText",
        "Heading 1": "Heading1",
        "List Bullet 2": "ListBullet2",
        "Header": "Header",
    }
    assert {name: word.styles[name].style_id for name in names} == names
    custom = {style.name for style in word.styles if style.element.get(qn("w:customStyle"))}
    assert not custom & {"Body Text", "List Number", "List Continue", "Closing", "Signature", "Date"}
    assert custom >= {"Inside Address", "Lead In", "cc List", "List Letter"}


def test_what_belongs_together_is_kept_together(word: Document) -> None:
    kept = [name for name in STYLES if paragraph_style(word, name).paragraph_format.keep_with_next]
    assert set(kept) >= set(KEPT_WITH_NEXT)
    assert "Signature Company" not in kept
    whole = [name for name in STYLES if paragraph_style(word, name).paragraph_format.keep_together]
    assert set(whole) >= set(KEPT_WHOLE)


@pytest.mark.parametrize("pack", ["joint-letter", "letter"])
def test_there_is_room_to_sign(word: Document) -> None:
    signature = paragraph_style(word, "Signature").paragraph_format
    assert signature.space_before is not None
    assert 40 <= signature.space_before.pt <= 48
    assert signature.keep_with_next
    closing = paragraph_style(word, "Closing").paragraph_format.space_after
    assert closing is not None
    assert closing.pt == 0


def test_each_list_style_belongs_to_a_level_that_names_it(word: Document) -> None:
    numbering = word.part.numbering_part.element
    for name in LISTS:
        style = word.styles[name]
        number = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        level = number.find(qn("w:ilvl"))
        at = 0 if level is None else int(level.get(qn("w:val")))
        definition = numbering.xpath(
            f"./w:abstractNum[@w:abstractNumId=../w:num[@w:numId='{number.numId.val}']/w:abstractNumId/@w:val]"
        )[0]
        levels = definition.findall(qn("w:lvl"))
        assert len(levels) == 9
        assert levels[at].find(qn("w:pStyle")).get(qn("w:val")) == style.style_id


def test_indents_of_items_stand_in_the_numbering_alone(word: Document) -> None:
    assert [name for name in LISTS if word.styles[name].element.findall(f".//{qn('w:ind')}")] == []
    indents = word.part.numbering_part.element.findall(f".//{qn('w:lvl')}/{qn('w:pPr')}/{qn('w:ind')}")
    assert len(indents) == 27
    assert all(int(indent.get(qn("w:hanging"))) > 0 for indent in indents)


def test_continued_items_stand_under_their_text(word: Document) -> None:
    levels = word.part.numbering_part.element.xpath("./w:abstractNum[1]/w:lvl/w:pPr/w:ind/@w:left")
    for depth, name in enumerate(("List Continue", "List Continue 2", "List Continue 3")):
        left = paragraph_style(word, name).paragraph_format.left_indent
        assert left is not None
        assert left.twips == int(levels[depth])


def test_the_first_page_is_unlike_the_rest(word: Document) -> None:
    section = word.sections[-1]
    assert section.different_first_page_header_footer
    assert not section.header.is_linked_to_previous
    assert not section.first_page_header.is_linked_to_previous
    head = "".join(paragraph.text for paragraph in section.header.paragraphs)
    assert "addressee." in head
    assert "{{ date }}" in head
    fields = section.header.part.element.xpath("//w:fldSimple/@w:instr")
    assert " PAGE " in fields


def test_headers_are_made_of_paragraphs_only(pack: str) -> None:
    furniture = {
        name: data for name, data in parts_of(letterhead(pack)).items() if name[5:11] in ("header", "footer")
    }
    assert furniture
    for data in furniture.values():
        assert not [tag for tag in (b"<w:tbl", b"wp:anchor", b"txbx", b"<w:pict") if tag in data]


def test_the_logo_says_how_to_replace_it() -> None:
    header = xml_of(letterhead("letter"), "word/header2.xml")
    assert 'descr="Logo: use Change Picture to set your own"' in header


def test_words_are_set_as_the_preview_sets_them(pack: str) -> None:
    styles = xml_of(letterhead(pack), "word/styles.xml")
    assert "w:kern" not in styles
    assert 'w:lang w:val="en-US"' in styles
    assert 'w:jc w:val="both"' not in styles
    settings = xml_of(letterhead(pack), "word/settings.xml")
    assert 'w:name="compatibilityMode"' in settings
    assert 'w:val="15"' in settings
    assert 'w:defaultTabStop w:val="720"' in settings


def test_space_between_two_paragraphs_is_said_once(word: Document) -> None:
    """Only what opens a block of its own has space before it."""
    openers = {
        "Heading 1", "Heading 2", "Heading 3", "Closing", "Signature", "Enclosure", "cc List",
        "Inside Address", "Date", "Subject Line", "Letterhead Address",
    }  # fmt: skip
    styles = [style for style in word.styles if isinstance(style, ParagraphStyle)]
    assert {style.name for style in styles if style.paragraph_format.space_before} <= openers


def test_no_person_is_named(word: Document) -> None:
    properties = word.core_properties
    assert properties.title == "R2P Drafter letterhead"
    assert (properties.author, properties.last_modified_by) == ("", "")


def test_the_body_shows_each_style_once(word: Document) -> None:
    shown = [paragraph.style.name for paragraph in word.paragraphs if paragraph.style is not None]
    assert sorted(shown) == sorted(set(STYLES) - {"Normal", "Header", "Footer"})


def test_libre_office_opens_each(to_pdf: Callable[[Sequence[Path]], list[Path]]) -> None:
    for pdf in to_pdf([letterhead(pack) for pack in PACKS]):
        text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
        places = [text.find(f"{name}:") for name in ("Date", "Salutation", "Body Text", "Closing", "cc List")]
        assert all(0 <= earlier < later for earlier, later in pairwise(places)), places


def test_the_generator_makes_the_same_bytes_again(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        script = CHECKOUT / "tools" / "letterheads" / "build.py"
        subprocess.run([sys.executable, script, tmp_path / folder], check=True, capture_output=True)
    for pack in PACKS:
        one, two = (tmp_path / folder / pack / "letterhead.docx" for folder in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()
        # The picture's bytes depend on the version of Qt that painted it; all else is as shipped.
        made, shipped = parts_of(one), parts_of(letterhead(pack))
        assert made.keys() == shipped.keys()
        assert [name for name in made if not name.endswith(".png") and made[name] != shipped[name]] == []
