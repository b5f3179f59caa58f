"""Pages on paper: what comes out of a printer that writes PDF."""

import os
import shutil
from pathlib import Path
from unittest import mock

import pypdf
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from builders import a_rich_letter
from mishaps import full_disk, small_disk
from paper import a_document, a_stylesheet
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.printing import printer as printing
from r2p_drafter.desktop.printing.printer import paint_on, printer_for, sheets_of
from r2p_drafter.errors import ExportError
from r2p_drafter.letter.model import Letter
from r2p_drafter.typeset.typesetter import Pages, Typesetter


@pytest.fixture
def three_pages(qapp: object) -> Pages:  # noqa: ARG001
    return Typesetter(a_stylesheet()).set(a_document(*(f"paragraph {number}" for number in range(100))))


def to_file(pages: Pages, file: Path) -> QPrinter:
    printer = printer_for("A letter", pages.paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def words(page: pypdf.PageObject) -> str:
    return " ".join(page.extract_text().split())


def set_pages(shelf: Shelf, letter: Letter) -> Pages:
    template = shelf.template(letter.template)
    return Typesetter(template.stylesheet).set(template.composer.compose(letter))


def test_all_of_the_letter_is_printed(qapp: object, shelf: Shelf, tmp_path: Path) -> None:  # noqa: ARG001
    pages = set_pages(shelf, a_rich_letter())
    paint_on(to_file(pages, tmp_path / "out.pdf"), pages)
    printed = pypdf.PdfReader(tmp_path / "out.pdf").pages
    assert len(printed) == len(pages.pages)
    text = " ".join(words(page) for page in printed)
    for part in ("CONFIDENTIAL", "Excellency,", "Never again", "act in time.", "Zoë Łuczak", "Jean Le Roy"):
        assert part.lower() in text.lower()


@pytest.mark.parametrize(("width", "height"), [(12240, 15840), (11906, 16838)])
def test_the_paper_is_the_letters(three_pages: Pages, tmp_path: Path, width: int, height: int) -> None:
    pages = replace(three_pages, paper=replace(three_pages.paper, width=width, height=height))
    paint_on(to_file(pages, tmp_path / "out.pdf"), pages)
    box = pypdf.PdfReader(tmp_path / "out.pdf").pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((width / 20, height / 20), abs=0.5)


def test_text_stands_where_it_stands_on_the_screen(three_pages: Pages, tmp_path: Path) -> None:
    paint_on(to_file(three_pages, tmp_path / "out.pdf"), three_pages)
    x, y = place_of(tmp_path / "out.pdf", "paragraph 0")
    first = three_pages.pages[0].body[0]
    baseline = (first.y + first.box.lines[0].baseline) / 20  # type: ignore[union-attr]
    assert (x, y) == pytest.approx((1440 / 20, 15840 / 20 - baseline), abs=0.5)


def test_on_smaller_paper_all_of_it_is_printed_smaller(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "out.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    paint_on(printer, three_pages)
    page = pypdf.PdfReader(tmp_path / "out.pdf").pages[0]
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    scale = min(width / 612, height / 792)
    x, _ = place_of(tmp_path / "out.pdf", "paragraph 0")
    assert x == pytest.approx((width - 612 * scale) / 2 + 72 * scale, abs=0.5)


def test_on_larger_paper_it_keeps_its_size(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "out.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    paint_on(printer, three_pages)
    width = float(pypdf.PdfReader(tmp_path / "out.pdf").pages[0].mediabox.width)
    x, _ = place_of(tmp_path / "out.pdf", "paragraph 0")
    assert x == pytest.approx((width - 612) / 2 + 72, abs=0.5)


@pytest.mark.parametrize(
    ("ranges", "numbers"), [("2", [2]), ("1-2", [1, 2]), ("1,3", [1, 3]), ("", [1, 2, 3]), ("7", [])]
)
def test_only_the_pages_that_are_wanted(three_pages: Pages, ranges: str, numbers: list[int]) -> None:
    printer = printer_for("A letter", three_pages.paper)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    assert [page.number for page in sheets_of(printer, three_pages.pages)] == numbers


def test_a_range_that_is_not_asked_for_counts_for_nothing(three_pages: Pages) -> None:
    printer = printer_for("A letter", three_pages.paper)
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    assert len(sheets_of(printer, three_pages.pages)) == 3


def test_a_range_is_what_is_printed(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    paint_on(printer, three_pages)
    printed = pypdf.PdfReader(tmp_path / "out.pdf").pages
    assert len(printed) == 1
    assert "paragraph 60" in words(printed[0])


@pytest.mark.parametrize(("collate", "numbers"), [(True, [1, 2, 3, 1, 2, 3]), (False, [1, 1, 2, 2, 3, 3])])
def test_copies_are_made_where_the_printer_makes_none(
    three_pages: Pages, collate: bool, numbers: list[int]
) -> None:
    printer = printer_for("A letter", three_pages.paper)
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    assert not printer.supportsMultipleCopies()
    assert [page.number for page in sheets_of(printer, three_pages.pages)] == numbers


def test_the_last_page_may_come_first(three_pages: Pages) -> None:
    printer = printer_for("A letter", three_pages.paper)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert [page.number for page in sheets_of(printer, three_pages.pages)] == [3, 2, 1]


def test_the_printout_is_named_after_the_letter(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "out.pdf")
    assert (printer.docName(), printer.creator()) == ("A letter", "R2P Drafter")
    paint_on(printer, three_pages)
    metadata = pypdf.PdfReader(tmp_path / "out.pdf").metadata
    assert metadata is not None
    assert (metadata.title, metadata.creator) == ("A letter", "R2P Drafter")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "no such folder" / "out.pdf")
    with pytest.raises(ExportError, match="does not answer"):
        paint_on(printer, three_pages)


def test_a_disk_that_is_full_is_told_and_no_empty_file_is_left(three_pages: Pages, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        printer = to_file(three_pages, disk / "out.pdf")
        with full_disk(disk), pytest.raises(ExportError, match=r"out\.pdf: .*could not be written"):
            paint_on(printer, three_pages)
        assert not (disk / "out.pdf").exists()


def test_a_folder_that_goes_while_it_is_printed_is_told(three_pages: Pages, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    printer = to_file(three_pages, folder / "out.pdf")

    def remove_folder(*_: object) -> None:
        shutil.rmtree(folder, ignore_errors=True)

    with (
        mock.patch.object(printing, "paint_page", remove_folder),
        pytest.raises(ExportError, match=r"out\.pdf: .*could not be written"),
    ):
        paint_on(printer, three_pages)


def test_a_printer_that_stops_is_told(three_pages: Pages, tmp_path: Path) -> None:
    printer = to_file(three_pages, tmp_path / "out.pdf")
    with (
        mock.patch.object(QPrinter, "newPage", return_value=False),
        pytest.raises(ExportError, match="the printer has stopped"),
    ):
        paint_on(printer, three_pages)


def test_a_device_is_not_looked_at(three_pages: Pages) -> None:
    paint_on(to_file(three_pages, Path(os.devnull)), three_pages)
    assert Path(os.devnull).is_char_device()


def place_of(file: Path, text: str) -> tuple[float, float]:
    """Where on the first page a text begins, in points from the lower left corner."""
    found: list[tuple[float, float]] = []

    def visit(part: str, matrix: list[float], at: list[float], _font: object, _size: object) -> None:
        if text in " ".join(part.split()) and not found:
            a, b, c, d, e, f = matrix
            found.append((a * at[4] + c * at[5] + e, b * at[4] + d * at[5] + f))

    pypdf.PdfReader(file).pages[0].extract_text(visitor_text=visit)
    assert found, f"{text} is not on the page"
    return found[0]
