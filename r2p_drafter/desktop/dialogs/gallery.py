"""The templates that a letter can begin from, each with a picture of its first page."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.compose.packs import Template
from r2p_drafter.desktop.dialogs.cards import CardDelegate
from r2p_drafter.desktop.dialogs.dropped import templates_in
from r2p_drafter.desktop.dialogs.import_template import TemplateImports
from r2p_drafter.desktop.dialogs.notice import Notice
from r2p_drafter.desktop.dialogs.pictures import page_size
from r2p_drafter.desktop.dialogs.template_acts import TemplateActs, TemplateFiles
from r2p_drafter.desktop.dialogs.template_cards import AnyTemplate, TemplateCards, says_of
from r2p_drafter.desktop.dialogs.template_deeds import Done
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.keeping import TemplateKeeper

_COLUMNS = 3
_SPARE = 8
"""Pixels more than the cards need in a row, without which a list puts the last one into the next."""


class TemplateGallery(QDialog):
    """Shows all templates: begins a letter with one of them, or does what its menu has."""

    chosen = Signal(object)
    """The Template that a letter is to begin from."""

    def __init__(
        self,
        shelf: Shelf,
        keeper: TemplateKeeper,
        files: TemplateFiles,
        sample: Letter,
        last: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the templates of `shelf` with the text of `sample`, the one named `last` selected."""
        super().__init__(parent)
        self._shelf, self._keeper = shelf, keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New Letter"))
        self.setAcceptDrops(True)
        self.model = TemplateCards(sample, page_size(self.fontMetrics()), self.devicePixelRatio(), self)
        self.view = self._made_view()
        self._description = self._made_description()
        self.notice = Notice(self, stays=True)
        self.imports = TemplateImports(keeper, sample, self)
        self.acts = TemplateActs(keeper, files, self.imports, self)
        self._lay_out()
        self._connect()
        self._fill(last)
        self.resize(self.sizeHint())

    def _made_view(self) -> QListView:
        view = QListView(self)
        view.setObjectName("templates")
        view.setAccessibleName(self.tr("Templates"))
        view.setModel(self.model)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        page = page_size(self.fontMetrics())
        view.setIconSize(page)
        cards = CardDelegate(page, view)
        view.setItemDelegate(cards)
        view.setGridSize(cards.size(self.fontMetrics()))
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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
        self._begin = buttons.addButton(self.tr("&Begin Letter"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._begin.setObjectName("begin_letter")
        self._begin.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _made_manage(self) -> QPushButton:
        button = QPushButton(self.tr("&Manage Templates"), self)
        button.setObjectName("manage_templates")
        button.setMenu(self.acts.menu)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("&Templates:"), self)
        heading.setBuddy(self.view)
        foot = QHBoxLayout()
        foot.addWidget(self._made_manage())
        foot.addStretch()
        foot.addWidget(self._made_buttons())
        layout = QVBoxLayout(self)
        for widget in (heading, self.view, self._description, self.notice):
            layout.addWidget(widget)
        layout.addLayout(foot)
        card = self.view.gridSize()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        edge = 2 * self.view.frameWidth() + _SPARE
        self.view.setMinimumSize(_COLUMNS * card.width() + bar + edge, card.height() + edge)

    def _connect(self) -> None:
        self.view.activated.connect(self.accept)
        self.view.selectionModel().currentChanged.connect(self._describe)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.model.itemChanged.connect(self._describe)
        self.notice.undo_asked.connect(self.acts.undo)
        self.acts.done.connect(self._show_done)
        self.acts.failed.connect(self._show_failure)
        self.imports.refused.connect(self._show_failure)

    def _fill(self, name: str) -> None:
        """Show the templates as they are now, and select the one of that name."""
        self._shelf.forget_changed()
        self.model.show_all(self._shelf, self._keeper)
        row = self.model.row_of(name)
        if row is None:
            rows = range(self.model.rowCount())
            row = next((each for each in rows if isinstance(self.model.template(each), Template)), 0)
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.setFocus()

    def sizeHint(self) -> QSize:
        """Have room for two rows of cards where there are as many, if the screen has it."""
        hint = super().sizeHint()
        if self.model.rowCount() > _COLUMNS:
            hint += QSize(0, self.view.gridSize().height())
        return hint.boundedTo(self.screen().availableSize())

    def _template(self) -> AnyTemplate | None:
        current = self.view.currentIndex()
        return self.model.template(current.row()) if current.isValid() else None

    def _describe(self) -> None:
        template = self._template()
        self._begin.setEnabled(isinstance(template, Template))
        self._description.setText(self._words(template) if template else "")
        self.acts.select(template)

    def _words(self, template: AnyTemplate) -> str:
        hidden = self._keeper.hides(template.folder)
        more = {
            "team": self.tr("It stands in for your team’s template of the same name."),
            "shipped": self.tr("It stands in for the built-in template of the same name."),
        }
        return "\n".join(filter(None, (says_of(template), more.get(hidden or ""))))

    def _show_menu(self, place: QPoint) -> None:
        self.acts.menu.popup(self.view.viewport().mapToGlobal(place))

    def _show_done(self, done: Done) -> None:
        selected = self._template()
        self._fill(done.folder.name if done.folder else selected.name if selected else "")
        self.notice.say(done.text, can_undo=done.take_back is not None)

    def _show_failure(self, text: str) -> None:
        self.notice.say(text, "error")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if templates_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask about the files when the program that they are dragged from need not wait any more."""
        event.acceptProposedAction()
        self.imports.take(templates_in(event.mimeData()))

    def accept(self) -> None:
        """Begin a letter with the template that is selected."""
        template = self._template()
        if isinstance(template, Template):
            super().accept()
            self.chosen.emit(template)
