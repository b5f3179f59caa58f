"""What is to become of letters that a session kept which did not end well."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.draft.journal_file import Kept
from r2p_drafter.desktop.draft.left_behind import LeftBehind
from r2p_drafter.letter.model import Letter, Text

Decision = Literal["recover", "later", "discard"]
_NAME, _WHEN, _WORDS, _DECISION = range(4)
_LONGEST = 60

translate = QCoreApplication.translate


class RecoveryDialog(QDialog):
    """Offers each letter left behind to be recovered, kept for later, or discarded."""

    def __init__(self, left: Sequence[LeftBehind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = tuple(left)
        self.setWindowTitle(self.tr("Recover Letters"))
        self._table = self._made_table()
        self._choices = [self._add_row(row, each.kept) for row, each in enumerate(self._left)]
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._made_heading())
        layout.addWidget(self._table)
        layout.addWidget(self._made_buttons())
        rows = min(max(len(self._left), 3), 10)
        height = self._table.rowHeight(0) * (rows + 1) if self._left else 0
        self._table.setMinimumSize(self.fontMetrics().averageCharWidth() * 100, height)

    def decisions(self) -> tuple[tuple[LeftBehind, Decision], ...]:
        """Return what the user decided on each letter; all are for later where the dialog was cancelled."""
        cancelled = self.result() != QDialog.DialogCode.Accepted
        return tuple(
            (each, "later" if cancelled else choice.currentData())
            for each, choice in zip(self._left, self._choices, strict=True)
        )

    def _made_heading(self) -> QLabel:
        heading = QLabel(
            self.tr(
                "R2P Drafter did not end well the last time. These letters are here as you left them; nothing"
                " of them is deleted until you save or discard it."
            ),
            self,
        )
        heading.setWordWrap(True)
        return heading

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(len(self._left), 4, self)
        table.setObjectName("left_behind")
        table.setAccessibleName(self.windowTitle())
        titles = [self.tr("Letter"), self.tr("Kept"), self.tr("About"), self.tr("What to do")]
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        return table

    def _add_row(self, row: int, kept: Kept) -> QComboBox:
        name = kept.path.name if kept.path else self.tr("Untitled letter")
        for column, text in ((_NAME, name), (_WHEN, _moment(kept)), (_WORDS, first_words(kept.letter))):
            item = QTableWidgetItem(text)
            item.setToolTip(str(kept.path) if column == _NAME and kept.path else text)
            self._table.setItem(row, column, item)
        choice = QComboBox(self._table)
        choice.setObjectName(f"decision_{row}")
        choice.setAccessibleName(self.tr("What to do with {}").format(name))
        choice.addItem(self.tr("Recover"), "recover")
        choice.addItem(self.tr("Decide later"), "later")
        choice.addItem(self.tr("Discard"), "discard")
        self._table.setCellWidget(row, _DECISION, choice)
        self._table.setRowHeight(row, choice.sizeHint().height() + 8)
        return choice

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self.tr("&Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        later = buttons.addButton(self.tr("Decide All &Later"), QDialogButtonBox.ButtonRole.RejectRole)
        go.setDefault(True)
        later.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def first_words(letter: Letter) -> str:
    """Return what a letter is known by: its subject, else how its text begins, else to whom it goes."""
    texts = (section.markdown if isinstance(section, Text) else section.lead_in for section in letter.body)
    candidates = (letter.subject, *texts, letter.addressee.name, letter.addressee.organisation)
    found = " ".join(next(filter(str.strip, candidates), letter.salutation).split())
    return found if len(found) <= _LONGEST else f"{found[:_LONGEST].rsplit(' ', 1)[0]}…"


def _moment(kept: Kept) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(kept.when.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
