"""What is taller than a page: rows of a table are broken, headers and footers cut."""

import pytest

from paper import LINE, a_document, a_paragraph, a_stylesheet
from r2p_drafter.document.blocks import Furniture, Paragraph, Picture, Table
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.typeset.places import Stretch, stretches_of
from r2p_drafter.typeset.rows import SetRow
from r2p_drafter.typeset.typesetter import Pages, Typesetter


def a_look(lines: int) -> Stylesheet:
    """Pages that have room for so many lines."""
    return a_stylesheet(height=2880 + lines * LINE)


def numbered(name: str, lines: int) -> Paragraph:
    """A paragraph of so many lines: a1, a2, ..."""
    return a_paragraph("\n".join(f"{name}{number}" for number in range(1, lines + 1)))


def shown(pages: Pages) -> list[list[str]]:
    """The lines of each page, header and footer first; each has to be on the paper."""
    found = []
    for page in pages.pages:
        stretches = list(stretches_of(page, pages.paper))
        assert all(0 <= stretch.y < stretch.bottom <= pages.paper.height for stretch in stretches)
        found.append([line for stretch in stretches for line in lines_of(stretch)])
    return found


def lines_of(stretch: Stretch) -> list[str]:
    return stretch.set.paragraph.text.split("\n")[stretch.lines[0].number : stretch.lines[-1].number + 1]


def set_pages(look: Stylesheet, *cells: tuple[Paragraph, ...], furniture: Furniture = Furniture()) -> Pages:  # noqa: B008
    document = a_document("above", Table(rows=(cells,)), "below", furniture=furniture)
    return Typesetter(look).set(document)


@pytest.mark.usefixtures("qapp")
class TestRows:
    def test_one_taller_than_a_page_goes_on_on_the_next(self) -> None:
        pages = set_pages(a_look(4), (numbered("a", 6),), (numbered("b", 2), numbered("c", 7)), ())
        assert shown(pages) == [
            ["above"],
            ["a1", "a2", "a3", "a4", "b1", "b2", "c1", "c2"],
            ["a5", "a6", "c3", "c4", "c5", "c6"],
            ["c7", "below"],
        ]

    def test_a_cell_that_ends_is_empty_from_there_on(self) -> None:
        pages = set_pages(a_look(3), (numbered("a", 1),), (numbered("b", 8),))
        assert shown(pages)[1:] == [["a1", "b1", "b2", "b3"], ["b4", "b5", "b6"], ["b7", "b8", "below"]]

    def test_one_as_tall_as_a_page_stays_whole(self) -> None:
        pages = set_pages(a_look(4), (numbered("a", 4),))
        assert shown(pages) == [["above"], ["a1", "a2", "a3", "a4"], ["below"]]

    def test_the_room_is_that_of_the_page_with_the_taller_header(self) -> None:
        header = Furniture(header=(numbered("h", 6),))
        pages = set_pages(a_look(9), (numbered("a", 9),), furniture=header)
        room = 9 * LINE + 1440 - 720 - 6 * LINE
        assert all(len(lines) - 6 <= room // LINE for lines in shown(pages))
        assert [line for page in shown(pages) for line in page if line[0] == "a" and line != "above"] == [
            f"a{number}" for number in range(1, 10)
        ]

    def test_a_line_taller_than_a_page_is_not_lost(self) -> None:
        tall = Picture(b"", width=635 * 100, height=635 * LINE * 9)
        pages = set_pages(a_look(4), (Paragraph("Body Text", (tall,)), numbered("a", 1)))
        rows = [placed.box for page in pages.pages for placed in page.body if isinstance(placed.box, SetRow)]
        assert [cell.set.paragraph.text for row in rows for cell in row.cells] == ["", "a1"]


@pytest.mark.usefixtures("qapp")
class TestFurniture:
    def test_one_that_reaches_too_far_is_cut_so_that_the_text_has_room(self) -> None:
        furniture = Furniture(header=(numbered("h", 99), numbered("i", 9)), footer=(numbered("f", 99),))
        pages = set_pages(a_look(30), (numbered("a", 20),), furniture=furniture)
        found = shown(pages)
        assert len(found) == 12
        assert all(page[0] == "h1" and "f1" in page and "h50" not in page for page in found)
        text = [line for page in found for line in page if line[0] not in "hf"]
        assert text == ["above", *(f"a{number}" for number in range(1, 21)), "below"]

    def test_a_single_tall_picture_stays(self) -> None:
        banner = Paragraph("Body Text", (Picture(b"", width=635 * 100, height=635 * 8000),))
        document = a_document("text", furniture=Furniture(header=(banner,)))
        (page,) = Typesetter(a_stylesheet()).set(document).pages
        assert len(page.header) == 1
        assert page.body[0].y == 720 + page.header[0].set.height
