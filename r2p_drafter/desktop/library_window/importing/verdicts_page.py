"""The last step of an import: what would come of each row, and what the user decides."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.library_window.importing.reading import Plan
from r2p_drafter.desktop.library_window.importing.verdict_model import (
    DECISION,
    VERDICTS,
    VerdictModel,
    decision_names,
    verdict_names,
)
from r2p_drafter.library.exchange.plan import Verdict

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (7, 18, 14, 44, 34)
"""Characters of the columns but for the last, which has the rest."""


class DecisionDelegate(QStyledItemDelegate):
    """Offers what can become of a row."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        model = index.model()
        box = QComboBox(parent)
        box.setObjectName("decision")
        names = decision_names()
        if isinstance(model, VerdictModel):
            for decision in model.row(index.row()).choices:
                box.addItem(names[decision], decision)
        box.activated.connect(self._finish)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class VerdictsPage(QWidget):
    """Lists all rows, or those of one verdict; what is to become of them is decided one by one or at once."""

    decided = Signal()

    def __init__(self, groups: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Show nothing yet; `groups` are offered to put the imported contacts into."""
        super().__init__(parent)
        self.model = VerdictModel(self)
        self.model.decided.connect(self.decided)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("verdict_tabs")
        self.tabs.setAccessibleName(self.tr("Rows to see"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._pick)
        self._view = self._made_view()
        self._bulk = [self._made_bulk(name, decision) for decision, name in decision_names().items()]
        self.group = self._made_group(groups)
        self._lay_out()

    def _made_view(self) -> QTableView:
        view = QTableView(self)
        view.setObjectName("verdicts")
        view.setAccessibleName(self.tr("Rows of the file"))
        view.setModel(self.model)
        view.setItemDelegateForColumn(DECISION, DecisionDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for at, characters in enumerate(_WIDTHS):
            view.setColumnWidth(at, characters * self.fontMetrics().averageCharWidth())
        view.selectionModel().selectionChanged.connect(self._offer)
        return view

    def _made_bulk(self, name: str, decision: str) -> QPushButton:
        button = QPushButton(name, self)
        button.setObjectName(f"decide_{decision}")
        button.setAutoDefault(False)
        button.setProperty("decision", decision)
        button.clicked.connect(self._decide)
        return button

    def _made_group(self, groups: tuple[str, ...]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("import_group")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(["", *groups])
        box.setMinimumContentsLength(24)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("no group"))
        return box

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(QLabel(self.tr("Selected rows:"), self))
        for button in self._bulk:
            below.addWidget(button)
        below.addStretch()
        self._group_label = QLabel(self.tr("Put all of them into the &group:"), self)
        self._group_label.setBuddy(self.group)
        below.addWidget(self._group_label)
        below.addWidget(self.group)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._view, stretch=1)
        layout.addSpacing(8)
        layout.addLayout(below)
        self._offer()

    # What is shown

    def show_plan(self, plan: Plan, *, with_group: bool) -> None:
        """Show what would come of an import."""
        self.model.pick(None)
        self.model.show(plan)
        for widget in (self._group_label, self.group):
            widget.setVisible(with_group)
        self._fill_tabs(plan)
        self._view.setFocus()
        if plan.rows:
            self._view.selectRow(0)

    def _fill_tabs(self, plan: Plan) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._add_tab(None, self.tr("All ({})").format(len(plan.rows)))
        for verdict in VERDICTS:
            if plan.count(verdict):
                self._add_tab(verdict, f"{verdict_names()[verdict]} ({plan.count(verdict)})")
        self.tabs.setCurrentIndex(0)
        self.tabs.blockSignals(False)

    def _add_tab(self, verdict: Verdict | None, text: str) -> None:
        self.tabs.setTabData(self.tabs.addTab(text), verdict)

    # What is decided

    def _pick(self, at: int) -> None:
        self.model.pick(self.tabs.tabData(at))
        self._offer()

    def _selected(self) -> list[int]:
        return sorted({index.row() for index in self._view.selectionModel().selectedRows()})

    def _decide(self) -> None:
        button = self.sender()
        if button is not None:
            self.model.decide(self._selected(), button.property("decision"))

    def _offer(self) -> None:
        choices = {choice for at in self._selected() for choice in self.model.row(at).choices}
        for button in self._bulk:
            button.setEnabled(button.property("decision") in choices)
