"""Lines to pages."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from paper import LINE, a_document, a_paragraph, a_style, a_stylesheet
from r2p_drafter.document.blocks import Block, Document, Furniture, Paragraph, Run, Table
from r2p_drafter.document.stylesheet import Style, Stylesheet
from r2p_drafter.typeset.pages import Placed
from r2p_drafter.typeset.paragraphs import SetParagraph
from r2p_drafter.typeset.rows import SetRow
from r2p_drafter.typeset.typesetter import Pages, Typesetter


def a_look(*styles: Style, lines: int = 10, **page: int) -> Stylesheet:
    """A look whose pages have room for so many lines."""
    sheet = a_stylesheet(a_style(), *styles)
    height = sheet.page.top + sheet.page.bottom + lines * LINE
    return replace(sheet, page=replace(sheet.page, **({"height": height} | page)))


def set_pages(sheet: Stylesheet, *blocks: Block | str, furniture: Furniture | None = None) -> Pages:
    return Typesetter(sheet).set(a_document(*blocks, furniture=furniture or Furniture()))


def text_of(placed: Placed) -> str:
    box = placed.box
    if isinstance(box, SetRow):
        return " | ".join(cell.set.paragraph.text for cell in box.cells)
    return box.paragraph.text


def outline(pages: Pages) -> list[list[tuple[str, int]]]:
    """What stands on each page: a text and how many of its lines."""
    return [
        [(text_of(one), one.last - one.first) for one in page.body if text_of(one)] for page in pages.pages
    ]


def words(name: str, lines: int) -> str:
    """A text of so many lines."""
    return "\n".join([name] * lines)


def test_no_text_is_one_page() -> None:
    assert outline(set_pages(a_look())) == [[]]


def test_what_does_not_fit_goes_to_the_next_page() -> None:
    found = set_pages(a_look(lines=3), "a", "b", "c", "d")
    assert outline(found) == [[("a", 1), ("b", 1), ("c", 1)], [("d", 1)]]
    assert [one.y for one in found.pages[0].body] == [1440, 1440 + LINE, 1440 + 2 * LINE]


@pytest.mark.parametrize(
    ("filled", "lines", "split"),
    [
        (8, 5, [2, 3]),  # two lines may stand at the foot of a page
        (9, 5, [5]),  # a single one may not: an orphan
        (6, 5, [3, 2]),  # nor may a single one stand at the head of the next: a widow
        (8, 3, [3]),  # three lines can't be broken at all
    ],
)
def test_no_widows_and_orphans(filled: int, lines: int, split: list[int]) -> None:
    long = words("long", lines)
    found = outline(set_pages(a_look(), words("filling", filled), long))
    assert [count for page in found for text, count in page if text == long] == split


def test_without_widow_control_a_page_is_filled() -> None:
    sheet = a_look(a_style("Dense", widow_control=False))
    long = a_paragraph(words("long", 5), "Dense")
    assert outline(set_pages(sheet, words("filling", 9), long))[0][1][1] == 1


def test_lines_that_keep_together_are_not_broken() -> None:
    block = a_paragraph(words("block", 5), "Inside Address")
    sheet = a_look(a_style("Inside Address", keep_lines=True))
    assert outline(set_pages(sheet, words("filling", 7), block))[1] == [(block.text, 5)]


def test_a_paragraph_stays_with_the_next() -> None:
    sheet = a_look(a_style("Closing", keep_next=True))
    close = a_paragraph("Sincerely,", "Closing")
    found = outline(set_pages(sheet, words("filling", 9), close, "William R. Pace"))
    assert found[1] == [("Sincerely,", 1), ("William R. Pace", 1)]


def test_a_whole_chain_stays_together() -> None:
    sheet = a_look(a_style("Signature", keep_next=True))
    chain = [a_paragraph(name, "Signature") for name in ("close", "name", "post")]
    found = outline(set_pages(sheet, words("filling", 7), *chain, "organisation"))
    assert [text for text, _ in found[1]] == ["close", "name", "post", "organisation"]


def test_a_chain_longer_than_a_page_is_broken_where_the_page_ends() -> None:
    sheet = a_look(a_style("Signature", keep_next=True), lines=4)
    chain = [a_paragraph(str(number), "Signature") for number in range(10)]
    assert [len(page) for page in outline(set_pages(sheet, *chain))] == [4, 4, 2]


def test_keep_next_of_the_paragraph_itself_counts() -> None:
    lead = a_paragraph("We urge you to:", keep_next=True)
    assert outline(set_pages(a_look(), words("filling", 9), lead, "act;"))[1][0][0] == "We urge you to:"


def test_a_block_larger_than_the_page_is_broken_rather_than_lost() -> None:
    sheet = a_look(a_style("Inside Address", keep_lines=True), lines=4)
    block = a_paragraph(words("block", 10), "Inside Address")
    found = outline(set_pages(sheet, "before", block))
    assert [[count for _, count in page] for page in found] == [[1], [4], [4], [2]]


def test_a_style_may_begin_a_page() -> None:
    sheet = a_look(a_style("Annex", page_break_before=True, before=100))
    found = set_pages(sheet, "letter", a_paragraph("annex", "Annex"))
    assert outline(found) == [[("letter", 1)], [("annex", 1)]]
    assert found.pages[1].body[0].y == 1440 + 100


def test_the_larger_space_counts_between_two_paragraphs() -> None:
    sheet = a_look(a_style("Heading 1", before=300), a_style("Quote", after=200))
    found = set_pages(sheet, a_paragraph("a", "Quote"), a_paragraph("b", "Heading 1")).pages[0].body
    assert found[1].y - found[0].y == LINE + 300


def test_contextual_spacing_drops_the_space_inside_a_list() -> None:
    sheet = a_look(a_style("List Bullet", after=120, contextual=True))
    items = [a_paragraph(text, "List Bullet") for text in "ab"]
    found = set_pages(sheet, *items, "after").pages[0].body
    assert [b.y - a.y for a, b in pairwise(found)] == [LINE, LINE + 120]


def test_space_before_is_kept_on_the_first_page_only() -> None:
    sheet = a_look(a_style("Heading 1", before=300), lines=4)
    heading = a_paragraph("heading", "Heading 1")
    found = set_pages(sheet, heading, "a", "b", heading)
    assert [page.body[0].y for page in found.pages] == [1440 + 300, 1440]


def test_the_last_lines_leading_may_fall_off_the_page() -> None:
    sheet = a_look(a_style("Wide", line=360), lines=10)
    lines = [a_paragraph(str(number), "Wide") for number in range(12)]
    # Six lines of 414 and one of 276 fill ten of 276.
    assert [len(page) for page in outline(set_pages(sheet, *lines))] == [7, 5]


def test_a_tall_header_pushes_the_text_down() -> None:
    header = (a_paragraph(words("header", 4)),)
    found = set_pages(a_look(), "text", furniture=Furniture(header=header))
    assert found.pages[0].body[0].y == 720 + 4 * LINE


def test_a_tall_footer_leaves_less_room() -> None:
    footer = (a_paragraph(words("footer", 4)),)
    sheet = a_look(lines=10)
    bottom = sheet.page.height - 720 - 4 * LINE
    found = set_pages(sheet, *"abcdefghij", furniture=Furniture(footer=footer))
    room = (bottom - 1440) // LINE
    assert len(found.pages[0].body) == room
    assert found.pages[0].footer[0].y == bottom


def test_the_first_page_has_a_header_of_its_own_and_others_their_number() -> None:
    furniture = Furniture(
        first_header=(a_paragraph("Civil Watch"),),
        header=(Paragraph(style="Body Text", runs=(Run("Page "), Run("", field="page"))),),
    )
    found = set_pages(a_look(lines=2, different_first=True), *"abcde", furniture=furniture)
    texts = [page.header[0].set.layout.text() for page in found.pages]
    assert texts == ["Civil Watch", "Page 2", "Page 3"]


def a_table(*rows: str, **changes: bool) -> Table:
    """A row of the table is `name|name`, a line of a name ends at `/`."""
    cells = [[tuple(map(a_paragraph, cell.split("/"))) for cell in row.split("|")] for row in rows]
    return replace(Table(rows=tuple(tuple(row) for row in cells)), **changes)


def test_cells_stand_side_by_side() -> None:
    found = set_pages(a_look(), a_table("a|b|c")).pages[0].body[0].box
    assert isinstance(found, SetRow)
    assert [cell.x for cell in found.cells] == [0, 3120, 6240]
    assert {cell.y for cell in found.cells} == {0}


def test_a_row_is_as_tall_as_its_tallest_cell_and_never_broken() -> None:
    found = set_pages(a_look(lines=4), "above", a_table("a/b|c", "d/e|f"))
    assert outline(found) == [[("above", 1), ("a | b | c", 1)], [("d | e | f", 1)]]
    box = found.pages[0].body[1].box
    assert isinstance(box, SetRow)
    assert box.height == 2 * LINE


def test_what_stays_with_a_table_stays_with_its_first_row() -> None:
    close = a_paragraph("Sincerely,", keep_next=True)
    found = outline(set_pages(a_look(lines=4), words("filling", 2), close, a_table("a/b|c")))
    assert [text for text, _ in found[1]] == ["Sincerely,", "a | b | c"]


def test_columns_end_at_the_margin() -> None:
    table = a_table("a|b|c")
    assert table.edges(1000) == (0, 333, 666, 1000)


def test_only_what_changed_is_set_again() -> None:
    setter = Typesetter(a_look())
    before = setter.set(a_document("one", "two", "three"))
    after = setter.set(a_document("one", "changed", "three"))
    same = [a.box is b.box for a, b in zip(before.pages[0].body, after.pages[0].body, strict=True)]
    assert same == [True, False, True]


def test_a_page_that_stays_is_the_same_object() -> None:
    setter = Typesetter(a_look(lines=2))
    before = setter.set(a_document(*"abcdef")).pages
    after = setter.set(a_document(*"abcDef")).pages
    assert [a is b for a, b in zip(before, after, strict=True)] == [True, False, True]


def test_the_last_page_takes_what_is_added_behind_it() -> None:
    setter = Typesetter(a_look(lines=3))
    setter.set(a_document(*"abcd"))
    assert outline(setter.set(a_document(*"abcde"))) == outline(set_pages(a_look(lines=3), *"abcde"))
    assert outline(setter.set(a_document(*"abc"))) == [[("a", 1), ("b", 1), ("c", 1)]]


def test_a_page_with_the_number_of_pages_changes_with_it() -> None:
    footer = (Paragraph(style="Body Text", runs=(Run("of "), Run("", field="pages"))),)
    setter = Typesetter(a_look(lines=2))
    setter.set(a_document(*"abcd", furniture=Furniture(footer=footer)))
    found = setter.set(a_document(*"abcde", furniture=Furniture(footer=footer)))
    assert [page.footer[0].set.layout.text() for page in found.pages] == ["of 3"] * 3


def test_another_header_leaves_other_room() -> None:
    setter = Typesetter(a_look())
    setter.set(a_document("text"))
    header = (a_paragraph(words("header", 4)),)
    found = setter.set(a_document("text", furniture=Furniture(header=header)))
    assert found.pages[0].body[0].y == 720 + 4 * LINE


def test_a_table_that_stays_is_not_set_again_and_its_cells_are_known() -> None:
    setter = Typesetter(a_look())
    table = a_table("a|b", "c|d")
    before = setter.set(a_document("one", table)).pages[0].body
    same = setter.set(a_document("two", table)).pages[0].body
    other = setter.set(a_document("two", a_table("a|b", "c|changed"))).pages[0].body
    assert [a.box is b.box for a, b in zip(before, same, strict=True)] == [False, True, True, True]
    kept = [a is b for a, b in zip(cells_of(before), cells_of(other), strict=True)]
    assert kept == [True, True, True, False]


def test_of_a_table_in_which_one_name_changed_the_other_rows_are_not_set_again() -> None:
    setter = Typesetter(a_look())
    table = a_table("a|b", "c|d", "e|f")
    changed = replace(table, rows=(table.rows[0], a_table("c|x").rows[0], table.rows[2]))
    shorter = replace(changed, rows=changed.rows[:2], keep_next=True)

    before, after, last = (setter.set(a_document(each)).pages[0].body for each in (table, changed, shorter))

    assert [a.box is b.box for a, b in zip(before, after, strict=True)] == [True, False, True, True]
    assert [a.box is b.box for a, b in zip(after[:2], last[:2], strict=True)] == [True, False]
    assert [text_of(one) for one in last] == ["a | b", "c | x", ""]


def cells_of(body: Sequence[Placed]) -> list[SetParagraph]:
    return [cell.set for one in body if isinstance(one.box, SetRow) for cell in one.box.cells]


def test_what_is_gone_is_forgotten() -> None:
    setter = Typesetter(a_look())
    first = setter.set(a_document("one")).pages[0].body[0].box
    setter.set(a_document("two"))
    assert setter.set(a_document("one")).pages[0].body[0].box is not first


@given(
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(["Body Text", "Closing", "Quote"])), max_size=25)
)
def test_every_line_is_on_paper_once_and_in_order(shape: list[tuple[int, str]]) -> None:
    sheet = a_look(a_style("Closing", keep_next=True, before=90), a_style("Quote", keep_lines=True), lines=6)
    blocks = [a_paragraph(words(str(n), lines), style) for n, (lines, style) in enumerate(shape)]
    pages = set_pages(sheet, *blocks)
    found = [
        (one.index, line) for page in pages.pages for one in page.body for line in range(one.first, one.last)
    ]
    assert found == [(n, line) for n, (lines, _) in enumerate(shape) for line in range(lines)]
    bottom = sheet.page.height - sheet.page.bottom
    for page in pages.pages:
        for one in page.body:
            assert isinstance(one.box, SetParagraph)
            assert one.y + sum(line.height for line in one.box.lines[one.first : one.last]) <= bottom


def places(pages: Pages) -> list[list[tuple[str, int, int, int]]]:
    return [[(text_of(one), one.first, one.last, one.y) for one in page.body] for page in pages.pages]


SHAPES = st.lists(
    st.tuples(st.integers(1, 7), st.sampled_from(["Body Text", "Closing", "Quote", "Annex", "table"])),
    max_size=25,
)


@given(SHAPES, SHAPES, st.integers(0, 25))
def test_what_is_set_after_a_change_is_what_is_set_afresh(
    old: list[tuple[int, str]], new: list[tuple[int, str]], same: int
) -> None:
    styles = (
        a_style("Closing", keep_next=True, before=90),
        a_style("Quote", keep_lines=True),
        a_style("Annex", page_break_before=True),
    )
    sheet = a_look(*styles, lines=6)

    def document(shape: list[tuple[int, str]]) -> Document:
        texts = [(words(str(n), lines), style) for n, (lines, style) in enumerate(shape)]
        return a_document(*(a_table(t) if style == "table" else a_paragraph(t, style) for t, style in texts))

    setter = Typesetter(sheet)
    for shape in (old, old[:same] + new, old[:same] + new[:1] + old[same + 1 :], old):
        assert places(setter.set(document(shape))) == places(Typesetter(sheet).set(document(shape)))


def test_a_document_can_be_set_again_and_again() -> None:
    setter = Typesetter(a_look())
    document: Document = a_document("one", a_table("a|b"))
    assert outline(setter.set(document)) == outline(setter.set(document))
