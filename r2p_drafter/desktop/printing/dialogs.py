"""The dialogs for printing, and for seeing before what will be printed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QMessageBox, QWidget

from r2p_drafter.desktop.draft.composition import Composed
from r2p_drafter.desktop.printing.printer import paint_on, printer_for
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import ExportError
from r2p_drafter.typeset.typesetter import Pages


def print_letter(composed: Composed, parent: QWidget) -> "PrintDialog":
    """Let the user choose a printer and pages, then print; does not wait for the user."""
    dialog = PrintDialog(composed, parent)
    dialog.show()
    return dialog


def preview_letter(composed: Composed, parent: QWidget) -> "PreviewDialog":
    """Show how the letter will be printed; does not wait for the user."""
    dialog = PreviewDialog(composed, parent)
    dialog.show()
    return dialog


class PrintDialog(QPrintDialog):
    """The system's dialog for printing; its pages are those of the moment when it was opened."""

    def __init__(self, composed: Composed, parent: QWidget | None = None) -> None:
        self._printer = printer_for(composed.document.title, composed.pages.paper)
        super().__init__(self._printer, parent)
        self._pages = composed.pages
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        self.setMinMax(1, len(composed.pages.pages))
        self.accepted.connect(self._print)

    def _print(self) -> None:
        _print_or_tell(self._printer, self._pages, self.parentWidget())


class PreviewDialog(QPrintPreviewDialog):
    """The pages on the paper of the printer, from where they can be printed."""

    def __init__(self, composed: Composed, parent: QWidget | None = None) -> None:
        self._printer = printer_for(composed.document.title, composed.pages.paper)
        super().__init__(self._printer, parent)
        self._pages = composed.pages
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Print preview: {}").format(composed.document.title))
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 130, letter.lineSpacing() * 45)
        self.paintRequested.connect(self._paint)

    def _paint(self, printer: QPrinter) -> None:
        _print_or_tell(printer, self._pages, self)


def _print_or_tell(printer: QPrinter, pages: Pages, parent: QWidget | None) -> None:
    try:
        paint_on(printer, pages)
    except ExportError as error:
        title = QCoreApplication.translate("Printing", "Print")
        box = QMessageBox(QMessageBox.Icon.Warning, title, in_words(error.saying), parent=parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
