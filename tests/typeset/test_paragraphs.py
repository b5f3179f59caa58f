"""Paragraphs to lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paper import LINE, a_paragraph, a_style, a_stylesheet
from r2p_drafter.document.blocks import ListItem, Paragraph, Picture, Run
from r2p_drafter.document.stylesheet import Border, Style, Tab
from r2p_drafter.typeset.breaking import x_at
from r2p_drafter.typeset.fonts import GRAIN, FontBook
from r2p_drafter.typeset.paragraphs import SetParagraph, Setter

WIDTH = 9360


def set_text(text: str, style: Style | None = None, width: int = WIDTH) -> SetParagraph:
    return set_paragraph(a_paragraph(text), style, width)


def set_paragraph(paragraph: Paragraph, style: Style | None = None, width: int = WIDTH) -> SetParagraph:
    return Setter(a_stylesheet(style or a_style()), FontBook()).set(paragraph, width)


def lines_of(found: SetParagraph) -> list[str]:
    text = found.layout.text()
    return [text[line.start : line.end].replace("\u200b", "").rstrip(" \u2028") for line in found.lines]


def reach(found: SetParagraph, position: int) -> float:
    """How far to the right a position on the first line is, in twips."""
    return x_at(found.layout.lineAt(0), position) / GRAIN


def width_of(found: SetParagraph) -> float:
    """The width of the first line's text, in twips."""
    return found.layout.lineAt(0).naturalTextWidth() / GRAIN


def test_a_short_text_is_one_line() -> None:
    found = set_text("Excellency,")
    assert lines_of(found) == ["Excellency,"]
    assert found.height == LINE


def test_no_text_is_one_empty_line() -> None:
    assert set_text("").height == LINE


def test_a_line_break_begins_a_line() -> None:
    assert lines_of(set_text("Room S-3800\nUnited Nations")) == ["Room S-3800", "United Nations"]


def test_words_wrap_at_the_width() -> None:
    found = set_text("genocide " * 30)
    assert len(found.lines) == 3
    assert all(found.layout.lineAt(n).naturalTextWidth() <= WIDTH * GRAIN for n in range(3))


def test_a_word_longer_than_the_line_is_broken_and_whole() -> None:
    found = set_text("x" * 10_000)
    assert "".join(lines_of(found)) == "x" * 10_000
    assert len(found.lines) > 100


@given(st.text(max_size=300))
def test_every_character_is_on_exactly_one_line(text: str) -> None:
    found = set_text(text)
    ends = [line.end for line in found.lines]
    assert [line.start for line in found.lines] == [0, *ends[:-1]]
    assert ends[-1] == len(found.layout.text().encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("words", "rest"),
    [("Fax: ", "212-963-4879"), ("Room ", "S-3800, 38th Floor"), ("Our Under-Secretary-", "General")],
)
def test_a_line_may_end_behind_any_hyphen_as_in_word(words: str, rest: str) -> None:
    whole = words + rest
    cut = whole.index("-") + 1
    before = width_of(set_text(whole[:cut]))
    assert lines_of(set_text(whole, width=int(before) + 2))[0] == whole[:cut]


def test_a_last_letter_may_lean_over_the_margin() -> None:
    word = "Chef"
    advance = reach(set_text(word + " x"), len(word))
    assert lines_of(set_text("Chef a", width=int(advance) + 1)) == ["Chef", "a"]


def test_an_italic_last_letter_keeps_room_for_its_slant() -> None:
    words = Paragraph(style="Body Text", runs=(Run("the report", italic=True), Run(" and more")))
    end = int(reach(set_paragraph(words), len("the report"))) + 1
    assert lines_of(set_paragraph(words, width=end))[0] == "the"
    assert lines_of(set_paragraph(words, width=end + LINE // 12))[0] == "the report"


def test_a_hanging_indent_moves_all_lines_but_the_first() -> None:
    found = set_text("word " * 60, a_style(left=720, first_line=-720))
    assert [line.x for line in found.lines[:2]] == [0, 720]


def test_a_tab_goes_to_the_hanging_indent() -> None:
    found = set_text("Cc:\tMs. Helen Clark", a_style(left=720, first_line=-720))
    assert reach(found, 4) == pytest.approx(720, abs=1)


def test_a_tab_behind_the_last_stop_goes_to_a_default_stop() -> None:
    found = set_text("a\tb\tc", a_style(tabs=(Tab(1000),)))
    assert [reach(found, at) for at in (2, 4)] == pytest.approx([1000, 1440], abs=1)


def test_a_tab_in_front_of_the_hanging_indent_goes_there_and_to_no_default_stop() -> None:
    found = set_text("Enclosures:\tA map", a_style(left=1600, first_line=-1600, tabs=(Tab(800),)))
    assert reach(found, len("Enclosures:\t")) == pytest.approx(1600, abs=1)


def test_a_tab_leads_on_from_a_text_that_ends_at_its_stop() -> None:
    label = "Enclosures (3):"
    end = round(reach(set_text(f"{label} A map"), len(label)))
    found = set_text(f"{label}\tA map", a_style(left=2000, first_line=-2000, tabs=(Tab(end),)))
    assert reach(found, len(label) + 1) == pytest.approx(2000, abs=1)


def test_a_right_tab_behind_the_margin_keeps_the_text_on_its_line() -> None:
    found = set_text("date\tPage 2 of 15", a_style(tabs=(Tab(WIDTH + 200, "right"),)))
    assert lines_of(found) == ["date\tPage 2 of 15"]


def test_a_right_tab_ends_the_text_there() -> None:
    found = set_text("date\tPage 2", a_style(tabs=(Tab(9000, "right"),)))
    assert reach(found, len("date\tPage 2")) == pytest.approx(9000, abs=1)


@pytest.mark.parametrize(("align", "x"), [("left", 0), ("right", 1), ("center", 0.5)])
def test_alignment(align: str, x: float) -> None:
    found = set_text("9 September 2009", a_style(align=align))
    assert reach(found, 0) == pytest.approx((WIDTH - width_of(found)) * x, abs=1)


@pytest.mark.parametrize(
    ("line", "rule", "heights"),
    [(360, "auto", (414, 276)), (240, "auto", (276, 276)), (400, "exact", (400, 400)),
     (200, "atLeast", (276, 276)), (400, "atLeast", (400, 400))],
)  # fmt: skip
def test_line_spacing(line: int, rule: str, heights: tuple[int, int]) -> None:
    found = set_text("text", a_style(line=line, line_rule=rule)).lines[0]
    assert (found.height, found.solid) == heights


def glyphs_of(text: str, font: str) -> int:
    """With how many glyphs a text is drawn."""
    found = set_text(text, a_style(font=font))
    return sum(len(run.glyphIndexes()) for run in found.layout.glyphRuns())


def test_arabic_letters_join_and_latin_ones_stay_apart_so_that_they_can_be_found() -> None:
    assert glyphs_of("لا", "DejaVu Sans") == 1
    assert glyphs_of("office", "DejaVu Sans") == 6
    assert glyphs_of("office لا", "DejaVu Sans") == 8


def test_a_path_in_a_text_from_right_to_left_is_not_broken_either() -> None:
    text = "האחריות להגן " * 9 + "S/RES/1674 " + "על האוכלוסייה " * 3
    widths = range(4000, 9000, 61)
    assert {line[-1] for width in widths for line in lines_of(set_text(text, width=width))}.isdisjoint("/")


def test_a_marker_stands_in_front_of_the_first_line() -> None:
    item = ListItem(list=1, marker="numbers", level=0, ordinal=4)
    found = set_paragraph(a_paragraph("word " * 60, item=item))
    assert found.marker is not None
    assert (found.marker.text, found.marker.x) == ("4.", 360)
    assert [line.x for line in found.lines[:2]] == [720, 720]


def test_a_marker_too_wide_for_its_indent_moves_the_text() -> None:
    item = ListItem(list=1, marker="numbers", level=0, ordinal=10_000)
    found = set_paragraph(a_paragraph("word " * 60, item=item))
    assert [line.x for line in found.lines[:2]] == [1440, 720]


def test_bold_is_wider_and_a_link_is_one() -> None:
    plain, bold = Run("urge you to"), Run("urge you to", bold=True, link="https://example.org")
    widths = [width_of(set_paragraph(Paragraph(style="Body Text", runs=(run,)))) for run in (plain, bold)]
    assert widths[0] < widths[1]
    formats = set_paragraph(Paragraph(style="Body Text", runs=(bold,))).layout.formats()
    assert [found.format.anchorHref() for found in formats] == ["https://example.org"]


def test_a_picture_takes_its_room() -> None:
    picture = Picture(data=b"", width=635 * 1000, height=635 * 900)
    paragraph = Paragraph(style="Body Text", runs=(picture, Run("Civil Watch")))
    found = set_paragraph(paragraph)
    assert found.lines[0].pictures[0].x == 0
    assert reach(found, 1) == pytest.approx(1000, abs=1)
    assert found.lines[0].height > 900


def test_a_rule_below_takes_room() -> None:
    style = a_style(border_bottom=Border(width=8, space=40, colour=""))
    assert set_text("Civil Watch", style).height == LINE + 40 + 20


def test_fields_show_the_page_they_are_on() -> None:
    runs = (Run("Page "), Run("", field="page"), Run(" of "), Run("", field="pages"))
    found = Setter(a_stylesheet(), FontBook()).set(Paragraph(style="Body Text", runs=runs), WIDTH, (2, 7))
    assert lines_of(found) == ["Page 2 of 7"]
