"""Pictures of templates: the first page of a letter that begins from one."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage, QPainter, QPixmap

from r2p_drafter.compose.meter import MAX_SECONDS
from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.draft.composition import beginning
from r2p_drafter.desktop.preview.thumbnail import first_page
from r2p_drafter.document.blocks import Document
from r2p_drafter.letter.model import Addressee, Letter, Text
from r2p_drafter.typeset.typesetter import Typesetter

_HEIGHT = 16
"""Lines of text that the picture of a page is high."""
_WIDEST = 8.5 / 11
"""The shape of US letter paper, which is wider than A4."""
_EDGE = QColor(0, 0, 0, 60)
_FILLED = ("date", "salutation", "close", "signatories", "copies")


def page_size(metrics: QFontMetrics) -> QSize:
    """Return how large the picture of a page is beside text of that size."""
    height = metrics.lineSpacing() * _HEIGHT
    return QSize(round(height * _WIDEST), height)


def picture_of(template: Template, sample: Letter, size: QSize, ratio: float) -> QIcon:
    """Return a picture of what the template begins with, its gaps filled from a sample.

    `size`, in device-independent pixels, has room for the whole sheet, which is as high as it.

    Raises:
        DrafterError: The template fails on this letter.
    """
    return picture_of_document(template, begun(template, sample), size, ratio)


def picture_of_letter(template: Template, letter: Letter, size: QSize, ratio: float) -> QIcon:
    """Return a picture of the first page of a letter, as `picture_of` does of what a template begins with.

    Raises:
        DrafterError: The template fails on this letter.
    """
    return picture_of_document(template, template.composer.compose(letter), size, ratio)


def begun(template: Template, sample: Letter, seconds: float = MAX_SECONDS) -> Document:
    """Return what the template begins with, its gaps filled from a sample.

    Raises:
        DrafterError: The template fails on this letter, or takes more than so many seconds.
    """
    return template.composer.compose(filled(template, sample), seconds)


def picture_of_document(template: Template, whole: Document, size: QSize, ratio: float) -> QIcon:
    """Return a picture of the first page of what was composed, as `picture_of` does.

    Raises:
        DrafterError: It can't be set.
    """
    document = beginning(whole)
    pages = Typesetter(template.stylesheet).set(document)
    fitted = QSize(pages.paper.width, pages.paper.height).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    return _icon(first_page(pages, fitted.width(), ratio), QRect(QPoint(), fitted), size, ratio)


def blank_picture(size: QSize, ratio: float) -> QIcon:
    """Return a picture of paper, for as long as nothing else can be shown."""
    paper = QImage(1, 1, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    return _icon(paper, QRect(QPoint(), size), size, ratio)


def filled(template: Template, sample: Letter) -> Letter:
    """Return the template's own beginning, with the sample's text where there is none yet."""
    begun = replace(template.defaults, template=template.name)
    gaps = {name: getattr(sample, name) for name in _FILLED if not getattr(begun, name)}
    if begun.addressee == Addressee():
        gaps["addressee"] = sample.addressee
    if not any(section.markdown for section in begun.body if isinstance(section, Text)):
        gaps["body"] = sample.body
    return replace(begun, **gaps)


def _icon(page: QImage, sheet: QRect, size: QSize, ratio: float) -> QIcon:
    """Return the page in the middle of `size`, with an edge that shows on white."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    sheet.moveCenter(QRect(QPoint(), size).center())
    painter = QPainter(pixmap)
    painter.drawImage(sheet, page)
    painter.setPen(_EDGE)
    painter.drawRect(sheet.adjusted(0, 0, -1, -1))
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # paper stays white where it is selected
    return icon
