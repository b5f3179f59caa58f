"""Where on a page each paragraph stands."""

from paper import LINE, a_document, a_paragraph, a_stylesheet
from r2p_drafter.document.blocks import Block, Furniture, Table
from r2p_drafter.typeset.places import Stretch, stretches_of
from r2p_drafter.typeset.typesetter import Typesetter


def stretches(*blocks: Block | str, furniture: Furniture | None = None) -> list[list[Stretch]]:
    """What stands on each page."""
    pages = Typesetter(a_stylesheet()).set(a_document(*blocks, furniture=furniture or Furniture()))
    return [list(stretches_of(page, pages.paper)) for page in pages.pages]


def test_header_and_footer_come_before_the_text() -> None:
    furniture = Furniture(header=(a_paragraph("header"),), footer=(a_paragraph("footer"),))
    found = stretches("one", "two", furniture=furniture)[0]
    assert [one.set.paragraph.text for one in found] == ["header", "footer", "one", "two"]
    assert [(one.x, one.y) for one in found] == [
        (1440, 720),
        (1440, 15840 - 720 - LINE),
        (1440, 1440),
        (1440, 1440 + LINE),
    ]


def test_cells_stand_at_their_columns() -> None:
    cells = tuple((a_paragraph(text),) for text in ("a", "b", "c"))
    found = stretches(Table(rows=(cells,)), "below")[0]
    assert [(one.x, one.y) for one in found] == [
        (1440, 1440),
        (1440 + 3120, 1440),
        (1440 + 6240, 1440),
        (1440, 1440 + LINE),
    ]


def test_a_paragraph_on_two_pages_is_two_stretches() -> None:
    long = "\n".join(str(number) for number in range(60))
    (first,), (second,) = stretches(long)
    assert first.set is second.set
    assert (first.first, first.last, second.last) == (0, second.first, 60)
    assert first.y == second.y == 1440
    assert first.bottom == 1440 + first.last * LINE
    assert second.origin == 1440 - second.first * LINE
    assert [line.number for line in second.lines] == list(range(second.first, 60))
