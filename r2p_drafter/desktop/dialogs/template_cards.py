"""The templates as a model: each with its picture, drawn one after the other."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel

from r2p_drafter.compose.packs import FaultyTemplate, Template
from r2p_drafter.desktop.dialogs.cards import FAINT, NOTE
from r2p_drafter.desktop.dialogs.pictures import begun, blank_picture, picture_of_document
from r2p_drafter.desktop.draft.shelf import Fault, Shelf, Stamp
from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.document.blocks import Document
from r2p_drafter.errors import DrafterError, SlowTemplateError
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.keeping import Origin, TemplateKeeper

AnyTemplate = Template | FaultyTemplate
TEMPLATE = Qt.ItemDataRole.UserRole
_PATIENCE = 0.1
"""Seconds for which a template may keep the window waiting; one that takes longer is run aside."""
_RANKS: dict[Origin, int] = {"own": 0, "team": 1, "shipped": 2}


class TemplateCards(QStandardItemModel):
    """The user's own templates first, then the team's, then those that ship; each group by title."""

    def __init__(self, sample: Letter, page: QSize, ratio: float, parent: QObject | None = None) -> None:
        """Draw pictures of pages of that size, with the text of `sample` in their gaps."""
        super().__init__(parent)
        self._sample = sample
        self._page = page
        self._ratio = ratio
        self._drawn: dict[Path, tuple[Stamp, QIcon]] = {}
        self._faults: dict[Path, Fault] = {}
        self._stamps: dict[Path, Stamp] = {}
        self._waiting: list[Template] = []
        self._slow: list[Template] = []
        self._errands = Errands("pictures", self)
        self.destroyed.connect(self._errands.abandon)
        self._timer = QTimer(self, interval=0)  # a picture at a time, so that the dialog is there at once
        self._timer.timeout.connect(self._draw_next)

    def show_all(self, shelf: Shelf, keeper: TemplateKeeper) -> None:
        """Show the templates as they are now; the pictures of those that did not change stay."""
        self._stamps, self._faults = shelf.stamps(), shelf.faults
        self._errands.forget()
        self.clear()
        for template in sorted(shelf.templates(), key=lambda each: _order(each, keeper)):
            self.appendRow(self._item(self._judged(template), keeper))
        shown = (self.template(row) for row in range(self.rowCount()))
        usable = (template for template in shown if isinstance(template, Template))
        self._waiting = [template for template in usable if self._picture(template) is None]
        self._slow = []
        self._timer.start()

    def template(self, row: int) -> AnyTemplate:
        """Return the template in a row."""
        template: AnyTemplate = self.index(row, 0).data(TEMPLATE)
        return template

    def row_of(self, name: str) -> int | None:
        """Return the row of the template of that name."""
        return next((row for row in range(self.rowCount()) if self.template(row).name == name), None)

    def _item(self, template: AnyTemplate, keeper: TemplateKeeper) -> QStandardItem:
        item = QStandardItem(title_of(template))
        item.setData(template, TEMPLATE)
        item.setData(self._origin(keeper.origin(template.folder)), NOTE)
        item.setData(isinstance(template, FaultyTemplate), FAINT)
        item.setIcon(self._picture(template) or blank_picture(self._page, self._ratio))
        item.setToolTip(says_of(template))
        described = f"{item.data(NOTE)}. {says_of(template)}"
        item.setData(described, Qt.ItemDataRole.AccessibleDescriptionRole)
        return item

    def _origin(self, origin: Origin) -> str:
        names: dict[Origin, str] = {
            "own": self.tr("Yours"),
            "team": self.tr("Your team’s"),
            "shipped": self.tr("Built in"),
        }
        return names[origin]

    def _picture(self, template: AnyTemplate) -> QIcon | None:
        stamp, picture = self._drawn.get(template.folder, ((), None))
        return picture if stamp == self._stamps.get(template.folder) else None

    def _judged(self, template: AnyTemplate) -> AnyTemplate:
        """Return a template, as a faulty one where it failed on its own beginning since its files changed."""
        stamp, saying = self._faults.get(template.folder, ((), None))
        is_known = saying is not None and stamp == self._stamps.get(template.folder)
        return FaultyTemplate(template.name, template.folder, saying) if saying and is_known else template

    def _draw_next(self) -> None:
        """Draw the next picture; those that take long come after all others."""
        if self._waiting:
            self._compose(self._waiting.pop(0))
            return
        self._timer.stop()
        for template in self._slow:
            composing = partial(begun, template, self._sample)
            self._errands.send(composing, partial(self._draw, template), partial(self._fail, template))
        self._slow = []

    def _compose(self, template: Template) -> None:
        try:
            document = begun(template, self._sample, _PATIENCE)
        except SlowTemplateError:
            self._slow.append(template)
        except DrafterError as error:
            self._fail(template, error)
        else:
            self._draw(template, document)

    def _draw(self, template: Template, document: Document) -> None:
        try:
            picture = picture_of_document(template, document, self._page, self._ratio)
        except DrafterError as error:
            self._fail(template, error)
            return
        self._drawn[template.folder] = (self._stamps.get(template.folder, ()), picture)
        self._item_of(template).setIcon(picture)

    def _fail(self, template: Template, error: DrafterError) -> None:
        """Show that a template can be read, and yet fails on its own defaults."""
        self._faults[template.folder] = (self._stamps.get(template.folder, ()), error.saying)
        item = self._item_of(template)
        item.setData(FaultyTemplate(template.name, template.folder, error.saying), TEMPLATE)
        item.setData(True, FAINT)
        item.setToolTip(in_words(error.saying))

    def _item_of(self, template: Template) -> QStandardItem:
        rows = range(self.rowCount())
        return self.item(next(row for row in rows if self.template(row).folder == template.folder))


def title_of(template: AnyTemplate) -> str:
    """Return what a template is called; of one that can't be read, its name."""
    return template.title if isinstance(template, Template) else template.name


def says_of(template: AnyTemplate) -> str:
    """Return what a template is for, or why it can't be used."""
    return in_words(template.saying) if isinstance(template, FaultyTemplate) else template.description


def _order(template: AnyTemplate, keeper: TemplateKeeper) -> tuple[int, str, str]:
    return _RANKS[keeper.origin(template.folder)], title_of(template).casefold(), template.name
