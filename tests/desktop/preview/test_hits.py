"""What is under a point of the paper."""

import pytest

from builders import a_letter
from paper import a_document, a_paragraph, a_style, a_stylesheet
from r2p_drafter.desktop.preview.hits import Hit, hit
from r2p_drafter.desktop.preview.page_map import PageMap
from r2p_drafter.desktop.preview.sheets import Spot
from r2p_drafter.document.blocks import Block, Furniture, Paragraph, Run
from r2p_drafter.typeset.breaking import x_at
from r2p_drafter.typeset.fonts import GRAIN
from r2p_drafter.typeset.places import Stretch
from r2p_drafter.typeset.typesetter import Typesetter
from sight import PagesOf


def taken(*blocks: Block, **changes: object) -> PageMap:
    found = PageMap()
    sheet = a_stylesheet(a_style(), a_style("Closing", align="right"))
    found.take(Typesetter(sheet).set(a_document(*blocks, **changes)))  # type: ignore[arg-type]
    return found


def before(stretch: Stretch, position: int, number: int = 0) -> Spot:
    """The spot a little left of the middle of the gap before the layout's character at `position`."""
    line = [line for line in stretch.lines if line.start <= position][-1]
    x = x_at(stretch.set.layout.lineAt(line.number), position) / GRAIN
    return Spot(number, stretch.x + x + 1, stretch.origin + line.top + line.height / 2)


@pytest.mark.parametrize("style", ["Body Text", "Closing"])
@pytest.mark.parametrize(
    "text", ["Excellency, act now", "two\nlines of it", "call 212-963-4879 – 2005-2009", "🕊 peace 🕊🕊 now"]
)
def test_each_character_is_found_where_it_stands(text: str, style: str) -> None:
    page_map = taken(a_paragraph(text, style, part="salutation"))
    stretch = page_map.sheets[0].stretches[0]
    units = stretch.set.layout.text().encode("utf-16-le")
    for position in range(len(units) // 2):
        if not units[2 * position : 2 * position + 2].decode("utf-16-le", "replace").isalnum():
            continue
        char = units[2 * position : 2 * position + 2].decode("utf-16-le")
        found = hit(page_map, before(stretch, position))
        assert found is not None
        assert (found.part, text[found.position]) == ("salutation", char)


def test_positions_count_through_all_paragraphs_of_a_part() -> None:
    one, two = a_paragraph("first", part="body[0]"), a_paragraph("second", part="body[0]")
    page_map = taken(one, a_paragraph("between", part="close"), two, two)
    stretches = page_map.sheets[0].stretches
    assert hit(page_map, before(stretches[0], 2)) == Hit("body[0]", 2)
    assert hit(page_map, before(stretches[2], 2)) == Hit("body[0]", len("first\n") + 2)
    assert hit(page_map, before(stretches[3], 2)) == Hit("body[0]", len("first\nsecond\n") + 2)


def test_a_paragraph_that_goes_on_over_the_page_counts_once() -> None:
    long = a_paragraph("\n".join(f"line {number:03}" for number in range(80)), part="body[0]")
    page_map = taken(long, a_paragraph("end", part="body[0]"))
    there = page_map.sheets[1].stretches[0]
    assert there.first > 0
    start = there.lines[0].start
    assert hit(page_map, before(there, start, 1)) == Hit("body[0]", start)
    assert hit(page_map, before(page_map.sheets[1].stretches[1], 1, 1)) == Hit("body[0]", len(long.text) + 2)


def test_what_comes_from_no_part_of_the_letter_is_nothing() -> None:
    header = (Paragraph(style="Body Text", runs=(Run("Civil Watch"),)),)
    page_map = taken(a_paragraph("fixed words"), furniture=Furniture(header=header))
    for stretch in page_map.sheets[0].stretches:
        assert hit(page_map, before(stretch, 2)) is None


def test_beside_and_between_text_is_nothing(pages_of: PagesOf) -> None:
    page_map = PageMap()
    page_map.take(pages_of(a_letter()))
    paragraph = next(one for one in page_map.sheets[0].stretches if one.set.paragraph.part == "salutation")
    middle = (paragraph.y + paragraph.bottom) / 2
    assert hit(page_map, Spot(0, paragraph.x + 100, middle)) is not None
    assert hit(page_map, Spot(0, paragraph.x + 6000, middle)) is None
    assert hit(page_map, Spot(0, paragraph.x + 100, paragraph.bottom + 10)) is None
    assert hit(page_map, Spot(0, -500, middle)) is None
