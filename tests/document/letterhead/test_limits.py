"""Letterheads that ask for more than Word takes, or for very much of it."""

import re
import time
from pathlib import Path

import pytest

from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.document.stylesheet import Style, Stylesheet
from r2p_drafter.errors import TemplateError
from wordfiles import a_word_file, letterhead_parts

STYLES, DOCUMENT, NUMBERING = "word/styles.xml", "word/document.xml", "word/numbering.xml"
HEADER, SETTINGS = "word/header2.xml", "word/settings.xml"
LONGEST = 31_680
HUGE = ["1e400", "inf", str(2**31), str(2**70), "9" * 5_000]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letterhead.docx"


def read(path: Path, part: str, pattern: str, replacement: str) -> Stylesheet:
    """A letterhead that ships, read with one place of one part changed."""
    parts = letterhead_parts()
    changed, count = re.subn(pattern, lambda found: found.expand(replacement), parts[part].decode(), count=1)
    assert count == 1
    return read_letterhead(a_word_file(path, parts | {part: changed.encode()}))


def a_style(path: Path, properties: str) -> Style:
    """A style with those properties, read."""
    style = f'<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/>{properties}</w:style>'
    return read(path, STYLES, "</w:styles>", f"{style}</w:styles>").styles["Own"]


def many_styles(count: int, on: int) -> str:
    """Styles as large organisations have them, each with a look; in lines of `on`, one on the other."""
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="S{at}"><w:name w:val="House {at}"/>'
        f'<w:basedOn w:val="{f"S{at - 1}" if at % on else "Normal"}"/>'
        f'<w:pPr><w:keepNext/><w:spacing w:before="{at % 90}"/><w:ind w:left="{at % 300}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="{18 + at % 30}"/></w:rPr></w:style>'
        for at in range(count)
    )


@pytest.mark.parametrize("huge", HUGE)
class TestLengthsBeyondWord:
    def test_those_of_a_style_become_the_largest(self, path: Path, huge: str) -> None:
        spacing = f'<w:spacing w:before="{huge}" w:after="{huge}" w:line="{huge}"/>'
        style = a_style(path, f"<w:pPr>{spacing}</w:pPr>")
        assert (style.before, style.after, style.line) == (LONGEST, LONGEST, LONGEST)

    def test_the_size_of_type_becomes_the_largest(self, path: Path, huge: str) -> None:
        style = a_style(path, f'<w:rPr><w:spacing w:val="-{huge}"/><w:sz w:val="{huge}"/></w:rPr>')
        assert (style.size, style.letter_spacing) == (3276, -1440)

    def test_indents_leave_room_for_text(self, path: Path, huge: str) -> None:
        indents = f'<w:ind w:left="{huge}" w:right="{huge}" w:firstLine="{huge}"/>'
        style = a_style(path, f"<w:pPr>{indents}</w:pPr>")
        width = read_letterhead(path).page.text_width
        assert width - style.left - style.right == 720
        assert style.first_line == 0

    def test_those_of_a_list_leave_room_for_text(self, path: Path, huge: str) -> None:
        sheet = read(path, NUMBERING, r'<w:ind w:left="\d+"', f'<w:ind w:left="{huge}"')
        furthest = max(level.left or 0 for levels in sheet.lists.values() for level in levels)
        assert furthest == sheet.page.text_width - 720

    def test_tab_stops_and_rules(self, path: Path, huge: str) -> None:
        tabs = f'<w:tabs><w:tab w:val="left" w:pos="{huge}"/><w:tab w:val="left" w:pos="-{huge}"/></w:tabs>'
        rule = f'<w:pBdr><w:top w:val="single" w:sz="{huge}" w:space="{huge}"/></w:pBdr>'
        style = a_style(path, f"<w:pPr>{rule}{tabs}</w:pPr>")
        assert [stop.position for stop in style.tabs] == [-LONGEST, LONGEST]
        assert style.border_top is not None
        assert (style.border_top.width, style.border_top.space) == (96, 31 * 20)

    def test_the_tab_stops_of_all_text(self, path: Path, huge: str) -> None:
        settings = rf'\g<0><w:defaultTabStop w:val="{huge}"/>'
        assert read(path, SETTINGS, "<w:settings[^>]*>", settings).default_tab == LONGEST


class TestPaper:
    @pytest.mark.parametrize("huge", [100_000, 2**31, 2**62, 10**400])
    def test_it_is_no_larger_than_words_largest(self, path: Path, huge: int) -> None:
        page = read(path, DOCUMENT, "<w:pgSz [^>]*/>", f'<w:pgSz w:w="{huge}" w:h="{huge}"/>').page
        assert (page.width, page.height) == (LONGEST, LONGEST)

    @pytest.mark.parametrize("size", ['w:w="0" w:h="0"', 'w:w="1000" w:h="15840"', 'w:w="12240" w:h="100"'])
    def test_with_no_room_for_text_it_is_refused(self, path: Path, size: str) -> None:
        with pytest.raises(
            TemplateError, match=r"letterhead\.docx: its margins leave less than half an inch"
        ):
            read(path, DOCUMENT, "<w:pgSz [^>]*/>", f"<w:pgSz {size}/>")

    def test_margins_that_meet_are_refused(self, path: Path) -> None:
        with pytest.raises(TemplateError, match="its margins leave less than half an inch"):
            read(path, DOCUMENT, r'w:left="\d+"', f'w:left="{2**31}"')


class TestManyStyles:
    def test_those_of_a_large_organisation_are_there_in_a_moment(self, path: Path) -> None:
        started = time.process_time()
        sheet = read(path, STYLES, "</w:styles>", f"{many_styles(3_000, on=10)}</w:styles>")
        assert time.process_time() - started < 1.5
        assert sheet.styles["House 2999"].before == 2999 % 90
        assert sheet.styles["House 2999"].font == "Arial"

    def test_more_than_anybody_has_are_refused(self, path: Path) -> None:
        with pytest.raises(TemplateError, match=r"letterhead\.docx: it has more than 10000 styles"):
            read(path, STYLES, "</w:styles>", f"{many_styles(10_000, on=1)}</w:styles>")

    def test_one_may_be_based_on_fifty_others(self, path: Path) -> None:
        sheet = read(path, STYLES, "</w:styles>", f"{many_styles(50, on=50)}</w:styles>")
        assert sheet.styles["House 49"].bold

    def test_one_based_on_more_is_named(self, path: Path) -> None:
        message = r"letterhead\.docx: the style “House 50” is based on more than 50 others"
        with pytest.raises(TemplateError, match=message):
            read(path, STYLES, "</w:styles>", f"{many_styles(1_000, on=1_000)}</w:styles>")

    def test_of_very_many_tab_stops_those_that_word_takes_stay(self, path: Path) -> None:
        stops = "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in range(20_000))
        assert len(a_style(path, f"<w:pPr><w:tabs>{stops}</w:tabs></w:pPr>").tabs) == 64


class TestManyLinesInAHeader:
    PARAGRAPH = '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'

    def header(self, path: Path, *texts: str) -> Stylesheet:
        lines = "".join(self.PARAGRAPH.format(text) for text in texts)
        return read(path, HEADER, "</w:hdr>", f"{lines}</w:hdr>")

    def test_four_hundred_are_read_each_with_its_look(self, path: Path) -> None:
        sheet = self.header(path, *("Civil Watch" for _ in range(400)))
        added = sheet.furniture.first_header[-400:]
        assert len({paragraph.style for paragraph in added}) == 400
        assert {sheet.styles[paragraph.style].align for paragraph in added} == {"right"}

    def test_thousands_are_refused(self, path: Path) -> None:
        message = r"letterhead\.docx: its headers and footers have more than 500 paragraphs"
        with pytest.raises(TemplateError, match=message):
            self.header(path, *("x" for _ in range(20_000)))

    @pytest.mark.parametrize("text", ["{{" * 100_000, "x y " * 50_000])
    def test_a_book_in_it_is_refused(self, path: Path, text: str) -> None:
        with pytest.raises(TemplateError, match="its headers and footers have more than 20000 characters"):
            self.header(path, text)

    def test_so_are_very_many_numbers_of_pages(self, path: Path) -> None:
        fields = '<w:fldSimple w:instr="PAGE"/>' * 30_000
        with pytest.raises(TemplateError, match="its headers and footers have more than 20000 characters"):
            read(path, HEADER, "</w:hdr>", f"<w:p>{fields}</w:p></w:hdr>")
