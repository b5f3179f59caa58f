"""The dialogs for printing."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.printing import preview_letter, print_letter


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def composed(composition: Composition) -> Composed:
    assert composition.latest is not None
    return composition.latest


def to_file(printer: QPrinter, file: Path) -> None:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))


def test_the_letter_is_printed_when_the_dialog_is_agreed_to(
    composed: Composed, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = print_letter(composed, window)
    assert (dialog.minPage(), dialog.maxPage()) == (1, len(composed.pages.pages))
    to_file(dialog.printer(), tmp_path / "out.pdf")
    dialog.done(QDialog.DialogCode.Accepted)
    assert "Excellency," in pypdf.PdfReader(tmp_path / "out.pdf").pages[0].extract_text()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_nothing_is_printed_when_the_dialog_is_left(
    composed: Composed, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = print_letter(composed, window)
    to_file(dialog.printer(), tmp_path / "out.pdf")
    dialog.reject()
    assert not (tmp_path / "out.pdf").exists()
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(
    composed: Composed, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = print_letter(composed, window)
    to_file(dialog.printer(), tmp_path / "no such folder" / "out.pdf")
    dialog.done(QDialog.DialogCode.Accepted)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "can’t be printed" in box.text()
    box.accept()
    qtbot.waitUntil(lambda: not isValid(box))


def test_the_preview_shows_the_pages_of_the_letter(composed: Composed, window: QWidget, qtbot: QtBot) -> None:
    dialog = preview_letter(composed, window)
    shown = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(shown, QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() == len(composed.pages.pages))
    assert composed.document.title in dialog.windowTitle()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_the_preview_leaves_a_file_of_the_printers_alone(
    composed: Composed, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "out.pdf").write_bytes(b"printed before")
    dialog = preview_letter(composed, window)
    to_file(dialog.printer(), tmp_path / "out.pdf")
    shown = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(shown, QPrintPreviewWidget)
    shown.updatePreview()
    qtbot.waitUntil(lambda: shown.pageCount() == len(composed.pages.pages))
    assert (tmp_path / "out.pdf").read_bytes() == b"printed before"
    assert dialog.findChild(QMessageBox) is None
    dialog.close()


def test_what_is_printed_from_the_preview_is_the_letter(
    composed: Composed, window: QWidget, tmp_path: Path
) -> None:
    dialog = preview_letter(composed, window)
    to_file(dialog.printer(), tmp_path / "out.pdf")
    dialog.paintRequested.emit(dialog.printer())
    assert "Excellency," in pypdf.PdfReader(tmp_path / "out.pdf").pages[0].extract_text()
    dialog.close()
