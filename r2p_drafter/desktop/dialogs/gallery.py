"""The templates that a letter can begin from, each with a picture of its first page."""

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListView, QStyle, QVBoxLayout, QWidget

from r2p_drafter.compose.packs import FaultyTemplate, Template
from r2p_drafter.desktop.dialogs.cards import CardDelegate
from r2p_drafter.desktop.dialogs.pictures import blank_picture, picture_of
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Letter

_TEMPLATE = Qt.ItemDataRole.UserRole
_PAGE_HEIGHT = 16
"""Lines of text that the picture of a page is high."""
_WIDEST = 8.5 / 11
"""The shape of US letter paper, which is wider than A4."""
_COLUMNS = 3
_SPARE = 8
"""Pixels more than the cards need in a row, without which a list puts the last one into the next."""


class TemplateGallery(QDialog):
    """Shows all templates; Enter, a double click or the button takes one."""

    chosen = Signal(object)
    """The Template that a letter is to begin from."""

    def __init__(self, shelf: Shelf, sample: Letter, last: str = "", parent: QWidget | None = None) -> None:
        """Show the templates of `shelf` with the text of `sample`, the one named `last` selected."""
        super().__init__(parent)
        self._sample = sample
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New Letter"))
        height = self.fontMetrics().lineSpacing() * _PAGE_HEIGHT
        self._page_size = QSize(round(height * _WIDEST), height)
        self.model = QStandardItemModel(self)
        self._view = self._made_view()
        self._description = self._made_description()
        self._buttons = self._made_buttons()
        self._lay_out()
        self._fill(shelf)
        self._select(last)
        self._drawn = 0
        self._timer = QTimer(self, interval=0)  # a picture at a time, so that the dialog is there at once
        self._timer.timeout.connect(self._draw_next)
        self._timer.start()

    def _made_view(self) -> QListView:
        view = QListView(self)
        view.setObjectName("templates")
        view.setAccessibleName(self.tr("Templates"))
        view.setModel(self.model)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setIconSize(self._page_size)
        cards = CardDelegate(self._page_size, view)
        view.setItemDelegate(cards)
        view.setGridSize(cards.size(self.fontMetrics()))
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.activated.connect(self.accept)
        view.selectionModel().currentChanged.connect(self._describe)
        return view

    def _made_description(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("description")
        label.setTextFormat(Qt.TextFormat.PlainText)  # templates come from strangers
        label.setWordWrap(True)
        label.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        begin = buttons.addButton(self.tr("&Begin Letter"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setObjectName("begin_letter")
        begin.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("&Templates:"), self)
        heading.setBuddy(self._view)
        layout = QVBoxLayout(self)
        for widget in (heading, self._view, self._description, self._buttons):
            layout.addWidget(widget)
        card = self._view.gridSize()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        edge = 2 * self._view.frameWidth() + _SPARE
        self._view.setMinimumSize(_COLUMNS * card.width() + bar + edge, card.height() + edge)

    def _fill(self, shelf: Shelf) -> None:
        for template in shelf.templates():
            faulty = isinstance(template, FaultyTemplate)
            item = QStandardItem(template.name if isinstance(template, FaultyTemplate) else template.title)
            item.setData(template, _TEMPLATE)
            item.setEnabled(not faulty)
            item.setIcon(blank_picture(self._page_size, self.devicePixelRatio()))
            item.setToolTip(_says(template))
            item.setData(_says(template), Qt.ItemDataRole.AccessibleDescriptionRole)
            self.model.appendRow(item)

    def _select(self, name: str) -> None:
        rows = range(self.model.rowCount())
        usable = [row for row in rows if isinstance(self._template(row), Template)]
        named = [row for row in usable if self._template(row).name == name]
        for row in (named or usable)[:1]:
            self._view.setCurrentIndex(self.model.index(row, 0))
        self._view.setFocus()

    def _template(self, row: int) -> Template | FaultyTemplate:
        template: Template | FaultyTemplate = self.model.index(row, 0).data(_TEMPLATE)
        return template

    def _describe(self, current: QModelIndex) -> None:
        self._description.setText(_says(current.data(_TEMPLATE)))

    def _draw_next(self) -> None:
        if self._drawn == self.model.rowCount():
            self._timer.stop()
            return
        template = self._template(self._drawn)
        if isinstance(template, Template):
            try:
                picture = picture_of(template, self._sample, self._page_size, self.devicePixelRatio())
            except DrafterError as error:  # it can be read, and yet fails on its own defaults
                self._close_off(self._drawn, in_words(error.saying))
            else:
                self.model.item(self._drawn).setIcon(picture)
        self._drawn += 1

    def _close_off(self, row: int, message: str) -> None:
        item = self.model.item(row)
        item.setEnabled(False)
        item.setToolTip(message)

    def accept(self) -> None:
        """Take the template that is selected."""
        current = self._view.currentIndex()
        if current.isValid() and current.flags() & Qt.ItemFlag.ItemIsEnabled:
            template = current.data(_TEMPLATE)
            super().accept()
            self.chosen.emit(template)


def _says(template: Template | FaultyTemplate) -> str:
    return in_words(template.saying) if isinstance(template, FaultyTemplate) else template.description
