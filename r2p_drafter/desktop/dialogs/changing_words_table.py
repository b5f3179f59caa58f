"""Words of a letter's text that change from letter to letter, and what is asked for in their place."""

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from r2p_drafter.letter.model import Letter
from r2p_drafter.library.templates.changing_words import ChangingWords, occurrences, words_of_addressee

_PART = Qt.ItemDataRole.UserRole
_States = Qt.CheckState
_LINES = 3
_CERTAIN = ("addressee.name", "addressee.post")
"""What is the addressee's wherever the text has it; many have "United Nations" for their organisation."""


class ChangingWordsTable(QTableWidget):
    """A row for each; the words of the addressee that the text has are proposed, the last row is for more."""

    changed = Signal()

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._letter = letter
        self._cells: list[tuple[QTableWidgetItem, QTableWidgetItem]] = []
        self.setObjectName("changing_words")
        self.setAccessibleName(self.tr("Words in the text that change"))
        self.setHorizontalHeaderLabels([self.tr("Words in the text"), self.tr("What is asked for instead")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for words in words_of_addressee(letter):
            self._add_of_addressee(words)
        self._add()
        self.setMinimumHeight(header.sizeHint().height() + self.rowHeight(0) * _LINES)
        self.cellChanged.connect(self._look_at)

    def changing(self) -> tuple[ChangingWords, ...]:
        """Return the rows that are ticked and stand in the text."""
        return tuple(each for each in self._ticked() if occurrences(self._letter, each.words))

    def missing(self) -> str:
        """Return the first words that are not in the text; empty where all are."""
        absent = (each.words for each in self._ticked() if not occurrences(self._letter, each.words))
        return next(absent, "")

    def _ticked(self) -> Iterator[ChangingWords]:
        for words, label in self._cells:
            said = _line(words)
            if said and words.checkState() == _States.Checked:
                yield ChangingWords(said, _line(label) or said, label.data(_PART) or "")

    def _add_of_addressee(self, changing: ChangingWords) -> None:
        names = {
            "addressee.name": self.tr("Name of the addressee"),
            "addressee.post": self.tr("Post of the addressee"),
            "addressee.organisation": self.tr("Organisation of the addressee"),
        }
        words, label = self._add(changing.words, names[changing.part])
        label.setData(_PART, changing.part)
        words.setCheckState(_States.Checked if changing.part in _CERTAIN else _States.Unchecked)
        for item in (words, label):
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)

    def _add(self, words: str = "", label: str = "") -> tuple[QTableWidgetItem, QTableWidgetItem]:
        row = self.rowCount()
        self.insertRow(row)
        cells = (QTableWidgetItem(words), QTableWidgetItem(label))
        for column, item in enumerate(cells):
            self.setItem(row, column, item)
        self._cells.append(cells)
        return cells

    def _look_at(self, row: int) -> None:
        """See that there is an empty row for more, and tell that something changed."""
        words, _ = self._cells[row]
        if row == self.rowCount() - 1 and _line(words):
            with QSignalBlocker(self):
                words.setCheckState(_States.Checked)
                self._add()
        self.changed.emit()


def _line(item: QTableWidgetItem) -> str:
    return " ".join(item.text().split())
