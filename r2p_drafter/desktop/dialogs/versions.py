"""The older versions of a letter: what changed between two, and bringing one back."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.look.theme import severity_colour
from r2p_drafter.desktop.problems.places import place_name
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.differences import Difference, Kind, differences
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.parts import position
from r2p_drafter.letter.versions import Version

_SPACING = 12
_WIDTH, _HEIGHT = 110, 30
"""Characters and lines."""
_NOW, _BEFORE = "now", "before"


class VersionsDialog(QDialog):
    """Lists the versions of a letter, and shows beside them how the chosen one differs."""

    chosen = Signal(object)
    """The Letter that is to come back."""

    def __init__(self, versions: Sequence[Version], letter: Letter, parent: QWidget | None = None) -> None:
        """Show `versions`, the newest first, of a letter that is now `letter`; there is one at least."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = tuple(versions)
        self._letter = letter
        self._shown: Letter | None = None
        self.setWindowTitle(self.tr("Older Versions"))
        self._list = self._made_list()
        self._other = self._made_choice()
        self._text = self._made_text()
        self._back = QPushButton(self.tr("&Bring Back"), self)
        self._back.setObjectName("bring_back")
        self._back.clicked.connect(self._bring_back)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._other.currentIndexChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _made_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("versions")
        made.addItems([_moment(version) for version in self._versions])
        return made

    def _made_choice(self) -> QComboBox:
        made = QComboBox(self)
        made.setObjectName("compared_with")
        made.addItem(self.tr("The letter as it is now"), _NOW)
        made.addItem(self.tr("The version before"), _BEFORE)
        return made

    def _made_text(self) -> QTextEdit:
        made = QTextEdit(self)
        made.setObjectName("differences")
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setAccessibleName(self.tr("What changed"))
        return made

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._label(self.tr("&Saved on"), self._list))
        left.addWidget(self._list, 1)
        beside = QHBoxLayout()
        beside.addWidget(self._label(self.tr("Compared &with"), self._other))
        beside.addWidget(self._other, 1)
        right.addLayout(beside)
        right.addWidget(self._text, 1)
        panes = QHBoxLayout()
        panes.setSpacing(_SPACING)
        panes.addLayout(left, 1)
        panes.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setSpacing(_SPACING)
        layout.addLayout(panes, 1)
        layout.addWidget(self._made_buttons())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _WIDTH, metrics.lineSpacing() * _HEIGHT)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        return label

    def _made_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show(self) -> None:
        """Show how the chosen version differs from what it is compared with."""
        row = self._list.currentRow()
        self._text.clear()
        self._shown = None
        try:
            self._shown = version = read_letter(self._versions[row].path)
            if self._other.currentData() == _NOW:
                self._write(differences(version, self._letter), self.tr("This is the letter as it is now."))
            else:
                self._show_before(row, version)
        except LetterFileError as error:
            self._say(in_words(error.saying))
        self._back.setEnabled(self._shown not in (None, self._letter))

    def _show_before(self, row: int, version: Letter) -> None:
        if row + 1 == len(self._versions):
            self._say(self.tr("There is no version before this one."))
            return
        before = read_letter(self._versions[row + 1].path)
        self._write(differences(before, version), self.tr("Nothing that can be read changed."))

    def _say(self, text: str) -> None:
        self._text.setPlainText(text)

    def _write(self, found: Sequence[Difference], nothing: str) -> None:
        if not found:
            self._say(nothing)
        cursor = QTextCursor(self._text.document())
        ordered = sorted(found, key=lambda difference: position(difference.part))
        for place, there in groupby(ordered, lambda difference: place_name(difference.part)):
            cursor.insertText(place, self._heading())
            cursor.insertBlock()
            for difference in there:
                self._write_pieces(cursor, difference)
            cursor.insertBlock()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_pieces(self, cursor: QTextCursor, difference: Difference) -> None:
        for piece in difference.pieces:
            cursor.insertText(piece.text, self._format(piece.kind))
        cursor.insertBlock()

    def _heading(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontWeight(700)
        return made

    def _format(self, kind: Kind) -> QTextCharFormat:
        made = QTextCharFormat()
        if kind == "gone":
            made.setFontStrikeOut(True)
            made.setForeground(severity_colour("error", self.palette()))
        elif kind == "new":
            made.setFontUnderline(True)
            made.setForeground(severity_colour("hint", self.palette()))
        return made

    def _bring_back(self) -> None:
        self.chosen.emit(self._shown)
        self.accept()


def _moment(version: Version) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(version.when.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
