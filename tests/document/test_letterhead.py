"""What a Word file says of the look, read back."""

from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, Twips

from r2p_drafter.document.blocks import Picture, Run
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.document.stylesheet import Stylesheet, Tab
from r2p_drafter.errors import TemplateError


@pytest.fixture
def word() -> WordDocument:
    """A new Word document to be changed into a letterhead."""
    return docx.Document()


def read(word: WordDocument, folder: Path) -> Stylesheet:
    path = folder / "letterhead.docx"
    word.save(str(path))
    return read_letterhead(path)


def test_page_is_read_in_twips(word: WordDocument, tmp_path: Path) -> None:
    section = word.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(210), Mm(297), Pt(72)
    section.different_first_page_header_footer = True
    page = read(word, tmp_path).page
    assert (page.width, page.height, page.left) == (11906, 16838, 1440)
    assert page.different_first
    assert page.text_width == page.width - page.left - page.right


def test_a_style_inherits_what_it_does_not_say(word: WordDocument, tmp_path: Path) -> None:
    word.styles["Normal"].font.name, word.styles["Normal"].font.size = "Arial", Pt(10.5)
    style = word.styles.add_style("Close", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Body Text"]
    style.paragraph_format.keep_with_next = True
    word.styles["Body Text"].paragraph_format.space_after = Pt(7)
    found = read(word, tmp_path).styles["Close"]
    assert (found.font, found.size, found.after, found.keep_next) == ("Arial", 21, 140, True)


def test_what_is_switched_off_below_stays_off(word: WordDocument, tmp_path: Path) -> None:
    word.styles["Body Text"].font.bold = True
    style = word.styles.add_style("Light", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Body Text"]
    style.font.bold = False
    assert not read(word, tmp_path).styles["Light"].bold


def test_a_loop_of_based_on_ends(word: WordDocument, tmp_path: Path) -> None:
    word.styles["Body Text"].base_style = word.styles["Body Text 2"]
    word.styles["Body Text 2"].base_style = word.styles["Body Text"]
    assert "Body Text" in read(word, tmp_path).styles


def test_a_hanging_indent_is_negative(word: WordDocument, tmp_path: Path) -> None:
    layout = word.styles["Body Text"].paragraph_format
    layout.left_indent, layout.first_line_indent = Twips(720), Twips(-360)
    style = read(word, tmp_path).styles["Body Text"]
    assert (style.left, style.first_line) == (720, -360)


def test_tab_stops_come_from_left_to_right_without_those_cleared(word: WordDocument, tmp_path: Path) -> None:
    base = word.styles["Body Text"].paragraph_format.tab_stops
    base.add_tab_stop(Twips(4000), WD_TAB_ALIGNMENT.RIGHT)
    base.add_tab_stop(Twips(1000))
    style = word.styles.add_style("Own", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Body Text"]
    style.paragraph_format.tab_stops.add_tab_stop(Twips(1000), WD_TAB_ALIGNMENT.CLEAR)
    styles = read(word, tmp_path).styles
    assert styles["Body Text"].tabs == (Tab(1000), Tab(4000, "right"))
    assert styles["Own"].tabs == (Tab(4000, "right"),)


@pytest.mark.parametrize(
    ("spacing", "line", "rule"),
    [(1.5, 360, "auto"), (Pt(14), 280, "exact")],
)
def test_line_spacing(word: WordDocument, tmp_path: Path, spacing: float | Pt, line: int, rule: str) -> None:
    word.styles["Body Text"].paragraph_format.line_spacing = spacing
    style = read(word, tmp_path).styles["Body Text"]
    assert (style.line, style.line_rule) == (line, rule)


def test_theme_fonts_are_looked_up(word: WordDocument, tmp_path: Path) -> None:
    fonts = word.styles["Body Text"].element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:asciiTheme"), "majorHAnsi")
    assert read(word, tmp_path).styles["Body Text"].font == "Calibri"


def test_a_list_style_has_its_level(word: WordDocument, tmp_path: Path) -> None:
    sheet = read(word, tmp_path)
    number = sheet.styles["List Number"].number
    assert number is not None
    assert (number.format, number.text) == ("decimal", "%1.")
    assert sheet.lists["bullets"][0].format == "bullet"


def test_headings_have_the_name_that_word_shows(word: WordDocument, tmp_path: Path) -> None:
    style = read(word, tmp_path).styles["Heading 1"]
    assert style.outline == 0


def test_a_header_is_read_with_its_fields(word: WordDocument, tmp_path: Path) -> None:
    header = word.sections[0].header.paragraphs[0]
    header.add_run("Page ").bold = True
    field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>9</w:t></w:r></w:fldSimple>'
    header._p.append(parse_xml(field))
    for part in ('<w:fldChar w:fldCharType="begin"/>', "<w:instrText> NUMPAGES </w:instrText>",
                 '<w:fldChar w:fldCharType="separate"/>', "<w:t>7</w:t>",
                 '<w:fldChar w:fldCharType="end"/>'):  # fmt: skip
        header._p.append(parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>"))
    runs = read(word, tmp_path).furniture.header[0].runs
    assert runs == (Run("Page ", bold=True), Run("", field="page"), Run("", field="pages"))


def test_the_result_of_an_unknown_field_is_its_text(word: WordDocument, tmp_path: Path) -> None:
    field = f'<w:fldSimple {nsdecls("w")} w:instr="AUTHOR"><w:r><w:t>Somebody</w:t></w:r></w:fldSimple>'
    word.sections[0].header.paragraphs[0]._p.append(parse_xml(field))
    assert read(word, tmp_path).furniture.header[0].text == "Somebody"


def test_formatting_by_hand_in_a_header_becomes_a_style(word: WordDocument, tmp_path: Path) -> None:
    paragraph = word.sections[0].header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run("Civil Watch").font.size = Pt(20)
    sheet = read(word, tmp_path)
    style = sheet.styles[sheet.furniture.header[0].style]
    assert (style.name, style.align, style.size) == ("Header: 1", "center", 40)


def test_a_logo_is_read_with_its_size(word: WordDocument, tmp_path: Path, logo: Path) -> None:
    word.sections[0].header.paragraphs[0].add_run().add_picture(str(logo), width=Mm(20))
    picture = read(word, tmp_path).furniture.header[0].runs[0]
    assert isinstance(picture, Picture)
    assert picture.width == Mm(20)
    assert picture.data == logo.read_bytes()


@pytest.fixture
def logo() -> Path:
    return Path(__file__).parent.parent / "data" / "logo.png"


def test_no_header_is_no_paragraphs(word: WordDocument, tmp_path: Path) -> None:
    assert read(word, tmp_path).furniture.header == ()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"letterhead\.docx: there is no letterhead"):
        read_letterhead(tmp_path / "letterhead.docx")


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_no_word_file_is_a_clear_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letterhead.docx"
    path.write_bytes(content)
    with pytest.raises(TemplateError, match="not a Word document"):
        read_letterhead(path)


def test_a_changed_file_is_read_anew(word: WordDocument, tmp_path: Path) -> None:
    assert read(word, tmp_path).styles["Body Text"].after != 999
    word.styles["Body Text"].paragraph_format.space_after = Twips(999)
    assert read(word, tmp_path).styles["Body Text"].after == 999
