"""Writes pages as PDF: fonts embedded, text that can be selected, links, a title."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from r2p_drafter.document.blocks import Document
from r2p_drafter.document.stylesheet import Stylesheet
from r2p_drafter.errors import ExportError
from r2p_drafter.export.pdf.application import qt_application
from r2p_drafter.saying import says
from r2p_drafter.typeset.paint import paint_page
from r2p_drafter.typeset.typesetter import Pages, Typesetter

TWIPS_PER_INCH = 1440


def pdf_bytes(document: Document, stylesheet: Stylesheet) -> bytes:
    """Return the document as a PDF file.

    Raises:
        ExportError: Qt could not write the PDF.
    """
    qt_application()
    return write_pages(Typesetter(stylesheet).set(document), document.title, document.author)


def write_pages(pages: Pages, title: str, author: str = "") -> bytes:
    """Return set pages as a PDF file; Qt has to be running.

    Raises:
        ExportError: Qt could not write the PDF.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(TWIPS_PER_INCH)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("R2P Drafter")
    paper = QSizeF(pages.paper.width / 20, pages.paper.height / 20)
    writer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError(says("The PDF could not be written."))
    for page in pages.pages:
        if page.number > 1:
            writer.newPage()
        paint_page(painter, page, pages.paper)
    painter.end()
    return bytes(buffer.data().data())
