"""The list of problems: a click goes to the field, and where there is a fix, a click makes it."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.draft.navigator import Navigator
from r2p_drafter.desktop.look.icons import give_room, icon
from r2p_drafter.desktop.problems.model import FIX, MESSAGE, PLACE, Index, ProblemModel
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.desktop.wording import in_words

_BESIDE, _ABOVE = 12, 3
"""Pixels of room around the text of a cell."""


class ProblemsPanel(QWidget):
    """Shows the problems of the letter while it is written."""

    def __init__(self, watcher: ProblemWatcher, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self._navigator = navigator
        self.model = ProblemModel(watcher, self)
        self.view = _ProblemView(self.model, self)
        self.fix_button = QPushButton(icon("fix"), self.tr("Fi&x"), self)
        self._none = QLabel(self.tr("Nothing needs attention."), self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._go)
        self.fix_button.clicked.connect(self._fix_current)
        self.view.selectionModel().currentChanged.connect(self._offer_fix)
        watcher.changed.connect(self._show_right_page)
        self._show_right_page()

    def _lay_out(self) -> None:
        self.fix_button.setObjectName("fix_problem")
        give_room(self.fix_button)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._pages)

    def _head(self) -> QHBoxLayout:
        """Return the title of the list, beside it the button for the problem chosen."""
        head = QHBoxLayout()
        head.setContentsMargins(_BESIDE, 4, _BESIDE, 4)
        head.addWidget(QLabel(self.tr("Problems"), self), stretch=1)
        head.addWidget(self.fix_button)
        return head

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * 11)

    def _show_right_page(self) -> None:
        self._pages.setCurrentIndex(1 if self._watcher.problems else 0)
        self._offer_fix(self.view.currentIndex())

    def _offer_fix(self, current: QModelIndex, _: QModelIndex | None = None) -> None:
        problem = self.model.problem(current.row()) if current.isValid() else None
        fix = problem.fix if problem else None
        self.fix_button.setEnabled(fix is not None)
        self.fix_button.setToolTip(in_words(fix.saying) if fix else "")

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == FIX and self.model.problem(index.row()).fix:
            self._watcher.mend(self.model.problem(index.row()))
        else:
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        self._navigator.go_to(self.model.problem(index.row()).part)

    def _fix_current(self) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            self._watcher.mend(self.model.problem(current.row()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()
        super().changeEvent(event)


class _Roomy(QStyledItemDelegate):
    """Keeps a cell's text away from its edges and from its neighbours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * _BESIDE, 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        style = ground.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, ground.widget)
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        super().paint(painter, inner, index)


class _ProblemView(QTreeView):
    """Rows of problems; Enter goes to the field."""

    def __init__(self, model: ProblemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setModel(model)
        self.setAccessibleName(self.tr("Problems"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Roomy(self))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.hide()  # what is in the columns can't be mistaken
        header.setStretchLastSection(False)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FIX, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
