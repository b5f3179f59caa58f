"""The list of the letter's parts, at the left of the window."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from r2p_drafter.desktop.forms.delegate import Index, RowDelegate
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.forms.parts_model import PartsModel
from r2p_drafter.desktop.forms.places import FORMS, FormName, form_of

_CHARACTERS = 26


class PartsList(QListView):
    """Shows the parts of the letter; follows the part at hand."""

    chosen = Signal(str)
    """The user wants the form of that name shown."""
    entered = Signal(str)
    """The user wants to write in the form of that name: Enter, or a double click."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.setObjectName("parts_list")
        self.setAccessibleName(self.tr("Parts of the letter"))
        self.setModel(PartsModel(models, self))
        self.setItemDelegate(RowDelegate(self, two_lines=True))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._enter)
        models.navigator.moved.connect(self._follow)

    @property
    def current(self) -> FormName:
        """The form that is chosen."""
        return FORMS[max(self.currentIndex().row(), 0)]

    def choose(self, form: FormName) -> None:
        """Choose a form."""
        if self.current != form or not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(FORMS.index(form), 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(FORMS[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit(self.current)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        return QSize(width, self.sizeHintForRow(0) * len(FORMS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.sizeHintForRow(0) * 3)

    def _enter(self) -> None:
        self.entered.emit(self.current)

    def _follow(self, part: str) -> None:
        form = form_of(part)
        if form is not None:
            self.choose(form)
