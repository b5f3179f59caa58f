"""Pages to a printer."""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrinter

from r2p_drafter.document.stylesheet import Page
from r2p_drafter.errors import ExportError
from r2p_drafter.saying import says
from r2p_drafter.typeset.paint import paint_page
from r2p_drafter.typeset.typesetter import Pages, SetPage

_TWIPS_PER_INCH = 1440
_SAME = 0.995
"""Paper that is this near to the letter's size is of its size."""
_END_OF_PDF, _TAIL = b"%%EOF", 1024
"""What a whole PDF ends with, and among how many of its last bytes that is."""


def printer_for(title: str, paper: Page) -> QPrinter:
    """Return the printer that the user has chosen in the system, set to the letter's paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("R2P Drafter")
    printer.setPageSize(QPageSize(QSizeF(paper.width / 20, paper.height / 20), QPageSize.Unit.Point))
    printer.setFullPage(True)
    return printer


def paint_on(printer: QPrinter, pages: Pages) -> None:
    """Print the pages that are chosen in the printer, smaller where its paper is.

    Raises:
        ExportError: The printer can't be used, or stops; or the PDF that it makes is not whole, and gone.
    """
    # Places count from the paper's corner, not from that of what the printer can reach.
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(says("The letter can’t be printed: the printer does not answer."))
    makes_pdf = printer.paintEngine().type() == QPaintEngine.Type.Pdf  # it is another one for the preview
    is_painted = _paint(painter, printer, pages)
    is_ended = painter.end()
    if not (is_painted and is_ended) or printer.printerState() == QPrinter.PrinterState.Error:
        raise ExportError(says("The letter can’t be printed: the printer has stopped."))
    if makes_pdf and printer.outputFileName():
        _check_pdf(Path(printer.outputFileName()))


def _paint(painter: QPainter, printer: QPrinter, pages: Pages) -> bool:
    """Return whether the printer took all pages."""
    scale = _scale(printer, pages.paper)
    for number, page in enumerate(sheets_of(printer, pages.pages)):
        if number and not printer.newPage():
            return False
        painter.save()
        _centre(painter, printer, pages.paper, scale)
        painter.scale(scale, scale)
        paint_page(painter, page, pages.paper)
        painter.restore()
    return True


def _check_pdf(file: Path) -> None:
    """Look whether a PDF is whole, as Qt says nothing of a disk that is full; remove what is not.

    Raises:
        ExportError: It is not whole.
    """
    with contextlib.suppress(OSError):
        is_device = file.exists() and not file.is_file()  # which can't be looked at
        if is_device or _END_OF_PDF in _tail(file):
            return
    with contextlib.suppress(OSError):
        file.unlink()
    raise ExportError(says("{}: the letter can’t be printed: the file could not be written.").of(str(file)))


def _tail(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(-min(_TAIL, path.stat().st_size), os.SEEK_END)
        return file.read()


def sheets_of(printer: QPrinter, pages: Sequence[SetPage]) -> list[SetPage]:
    """Return the pages in the order in which they leave the printer, copies that we have to make included."""
    found = [page for page in pages if _is_chosen(printer, page.number)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        found.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return found * copies
    return [page for page in found for _ in range(copies)]


def _is_chosen(printer: QPrinter, number: int) -> bool:
    ranges = printer.pageRanges()
    return (
        printer.printRange() != QPrinter.PrintRange.PageRange or ranges.isEmpty() or ranges.contains(number)
    )


def _scale(printer: QPrinter, paper: Page) -> float:
    """Return the printer's dots to the twip."""
    real = printer.resolution() / _TWIPS_PER_INCH
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    fitting = min(sheet.width() / paper.width, sheet.height() / paper.height)
    return real if fitting >= real * _SAME else fitting


def _centre(painter: QPainter, printer: QPrinter, paper: Page, scale: float) -> None:
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    painter.translate((sheet.width() - paper.width * scale) / 2, (sheet.height() - paper.height * scale) / 2)
