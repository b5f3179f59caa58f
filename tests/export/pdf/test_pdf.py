"""PDF from our own typesetting."""

import io
from typing import Any

import pypdf
import pytest

from paper import a_document, a_paragraph, a_stylesheet
from r2p_drafter.document.blocks import Document, Paragraph, Picture, Run
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.export.pdf import pdf_bytes


def read(document: Document, stylesheet: Stylesheet | None = None) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf_bytes(document, stylesheet or a_stylesheet())))


def fonts_of(page: Any) -> list[Any]:
    return [font.get_object() for font in page["/Resources"]["/Font"].values()]


def test_text_can_be_selected() -> None:
    page = read(a_document("An affluent office — “final” naïve efforts")).pages[0]
    assert " ".join(page.extract_text().split()) == "An affluent office — “final” naïve efforts"


def test_fonts_are_embedded() -> None:
    fonts = fonts_of(read(a_document("Excellency,")).pages[0])
    descendants = [font["/DescendantFonts"][0].get_object() for font in fonts]
    assert descendants
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in descendants)


def test_title_and_author_are_set_and_nothing_of_the_user() -> None:
    metadata = read(Document(blocks=(), language="fr", title="Lettre à l’ONU", author="Civil Watch")).metadata
    assert metadata is not None
    assert (metadata.title, metadata.author, metadata.creator) == (
        "Lettre à l’ONU",
        "Civil Watch",
        "R2P Drafter",
    )


def test_the_paper_has_the_letterheads_size() -> None:
    box = read(a_document("text"), a_stylesheet(width=11906, height=16838)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((595.3, 841.9), abs=0.5)


def test_a_link_leads_where_it_says() -> None:
    runs = (Run("See "), Run("our report", link="https://example.org/report?a=1&b=2"))
    page: Any = read(a_document(Paragraph(style="Body Text", runs=runs))).pages[0]
    links = [note.get_object()["/A"]["/URI"] for note in page["/Annots"]]
    assert links == ["https://example.org/report?a=1&b=2"]


def test_every_page_is_there() -> None:
    pages = read(a_document(*[f"paragraph {number}" for number in range(100)])).pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert len(pages) == 3
    assert all(f"paragraph {number}" in text for number in range(100))


def test_emphasis_shows_in_the_font() -> None:
    runs = (Run("plain "), Run("italic", italic=True))
    fonts = fonts_of(read(a_document(Paragraph(style="Body Text", runs=runs))).pages[0])
    names = sorted(str(font["/BaseFont"]) for font in fonts)
    assert len(names) == 2
    assert any("Italic" in name for name in names)


def test_a_picture_is_drawn(logo_picture: Picture) -> None:
    page = read(a_document(Paragraph(style="Body Text", runs=(logo_picture,)))).pages[0]
    assert len(page.images) == 1


@pytest.fixture
def logo_picture() -> Picture:
    from pathlib import Path

    data = (Path(__file__).parents[2] / "data" / "logo.png").read_bytes()
    return Picture(data=data, width=635 * 800, height=635 * 400)


def test_a_placeholder_not_filled_in_still_prints() -> None:
    runs = (Run("Dear "), Run("{{ addressee.nmae }}", mistake=True))
    page = read(a_document(Paragraph(style="Body Text", runs=runs), a_paragraph("end"))).pages[0]
    assert "{{ addressee.nmae }}" in " ".join(page.extract_text().split())
