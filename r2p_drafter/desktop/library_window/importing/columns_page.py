"""The first step of an import: the table as it is read, and what each of its columns holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.library_window.importing.reading import Reading, TableRead
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.library.exchange.columns import COLUMNS, Column
from r2p_drafter.library.exchange.encodings import ENCODINGS

_SHOWN = 100
"""Rows of the table that are shown."""
_WIDTHS = (16, 40)
"""Characters that a column is wide, at least and at most."""


class ColumnsPage(QWidget):
    """Shows the beginning of a table under lists from which the meaning of each column is chosen."""

    reading_asked = Signal(object)
    """The table is to be read otherwise: a Reading."""
    changed = Signal()
    """Other columns are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: TableRead | None = None
        self._boxes: list[QComboBox] = []
        self._encoding = self._made_choice("encoding", [(name, name) for name in ENCODINGS])
        self._separator = self._made_choice("separator", self._separators())
        self._headings = QCheckBox(self.tr("The first row has &headings"), self)
        self._headings.setObjectName("has_headings")
        self._headings.clicked.connect(self._ask)
        self._table = self._made_table()
        self._lay_out()

    def _made_choice(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, text in choices:
            box.addItem(text, value)
        box.activated.connect(self._ask)
        return box

    def _separators(self) -> list[tuple[str, str]]:
        return [
            (",", self.tr("Comma")),
            (";", self.tr("Semicolon")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Bar")),
        ]

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setObjectName("import_table")
        table.setAccessibleName(self.tr("Beginning of the table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return table

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(12)
        for text, box in ((self.tr("&Encoding:"), self._encoding), (self.tr("Se&parator:"), self._separator)):
            label = QLabel(text, self)
            label.setBuddy(box)
            options.addWidget(label)
            options.addWidget(box)
        options.addWidget(self._headings)
        options.addStretch()
        note = QLabel(
            self.tr("Choose above each column what it holds. Columns that hold nothing are left out."), self
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(options)
        layout.addWidget(note)
        layout.addWidget(self._table, stretch=1)

    # What is shown

    def show_read(self, read: TableRead) -> None:
        """Show a table, and what its columns seem to hold."""
        self._read = read
        table = read.table
        for box, value in ((self._encoding, table.encoding), (self._separator, table.separator)):
            box.setEnabled(bool(value))
            self._select(box, value)
        letters = all(len(heading) <= 2 and heading.isupper() for heading in table.headers)
        self._headings.setChecked(not letters)
        self._fill(read)

    def _select(self, box: QComboBox, value: str) -> None:
        at = box.findData(value)
        if at < 0 and value:
            box.addItem(value, value)
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _fill(self, read: TableRead) -> None:
        headers, rows = read.table.headers, read.table.rows[:_SHOWN]
        self._table.clear()
        self._table.setColumnCount(len(headers))
        self._table.setRowCount(len(rows) + 1)
        self._table.setHorizontalHeaderLabels([heading or "–" for heading in headers])
        self._table.setVerticalHeaderLabels(["", *(str(read.table.first + at) for at in range(len(rows)))])
        self._boxes = [self._made_box(at, heading) for at, heading in enumerate(headers)]
        for box, column in zip(self._boxes, read.guess, strict=True):
            self._choose(box, column)
        for at, row in enumerate(rows, 1):
            for place, cell in enumerate(row):
                self._table.setItem(at, place, QTableWidgetItem(" ".join(cell.split())))
        self._fit()

    def _made_box(self, at: int, heading: str) -> QComboBox:
        box = QComboBox(self._table)
        box.setObjectName(f"column_{at}")
        box.setAccessibleName(self.tr("What column “{}” holds").format(heading))
        box.addItem(self.tr("– nothing –"), None)
        for column in COLUMNS:
            box.addItem(in_words(column.label), column)
        box.activated.connect(self._tell)
        self._table.setCellWidget(0, at, box)
        return box

    def _choose(self, box: QComboBox, column: Column | None) -> None:
        at = next((at for at in range(box.count()) if box.itemData(at) == column), -1)
        if at < 0 and column is not None:  # of a file that the library wrote: more than others have
            box.addItem(in_words(column.label), column)
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _fit(self) -> None:
        self._table.resizeColumnsToContents()
        self._table.setRowHeight(0, self._boxes[0].sizeHint().height() + 4 if self._boxes else 0)
        least, most = (width * self.fontMetrics().averageCharWidth() for width in _WIDTHS)
        for at, box in enumerate(self._boxes):
            width = max(self._table.columnWidth(at), box.sizeHint().width(), least)
            self._table.setColumnWidth(at, min(width, max(most, box.sizeHint().width())))

    # What is chosen

    @property
    def read(self) -> TableRead | None:
        """The table that is shown."""
        return self._read

    @property
    def columns(self) -> tuple[Column | None, ...]:
        """What the columns hold, as the user has it."""
        return tuple(box.currentData() for box in self._boxes)

    def begin(self) -> None:
        """Give the keyboard to the first list."""
        if self._boxes:
            self._boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        table = self._read.table if self._read else None
        is_text = table is not None and bool(table.encoding)
        self.reading_asked.emit(
            Reading(
                encoding=self._encoding.currentData() if is_text else "",
                separator=self._separator.currentData() if is_text else "",
                has_headings=self._headings.isChecked(),
            )
        )

    def _tell(self) -> None:
        self.changed.emit()
