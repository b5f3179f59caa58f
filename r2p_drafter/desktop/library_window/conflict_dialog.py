"""Two versions of an entry, of which only one can stay: the user’s, and what somebody else wrote."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from r2p_drafter.desktop.library_window.comparing.differences import Difference, called, differences
from r2p_drafter.desktop.library_window.comparing.grid import ComparisonGrid
from r2p_drafter.library.entries import AnyEntry
from r2p_drafter.library.errors import Conflict

_MINE, _THEIRS = 0, 1


class ConflictDialog(QDialog):
    """Shows both versions of each entry, field by field; nothing is written before all are settled."""

    settled = Signal(object)
    """What is to stand for each conflict: an entry, or None where theirs stays as it is."""

    def __init__(
        self,
        conflicts: Sequence[Conflict],
        bases: Sequence[AnyEntry | None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about conflicts; `bases` are the entries as they were before both changes, where known."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by Somebody Else"))
        pairs = zip(conflicts, bases, strict=True)
        self._pages = [ConflictPage(conflict, base, self) for conflict, base in pairs]
        self._stack = QStackedWidget(self)
        for page in self._pages:
            self._stack.addWidget(page)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._next = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._next.setObjectName("settle")
        self._next.setDefault(True)
        self._buttons.accepted.connect(self._go_on)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self._note, self._stack, self._buttons):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 100, metrics.lineSpacing() * 26)
        self._show(0)

    def _show(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        count = len(self._pages)
        text = self.tr("Somebody else changed “{}” while you did. Choose what is to stay.")
        place = self.tr("({} of {})").format(at + 1, count) if count > 1 else ""
        self._note.setText(f"{text.format(self._pages[at].called)} {place}".strip())
        self._next.setText(self.tr("&Save") if at == count - 1 else self.tr("&Next"))
        self._pages[at].begin()

    def _go_on(self) -> None:
        at = self._stack.currentIndex()
        if at + 1 < len(self._pages):
            self._show(at + 1)
        else:
            chosen = [page.chosen() for page in self._pages]
            self.accept()
            self.settled.emit(chosen)


class ConflictPage(QWidget):
    """One conflict: both versions field by field, or, where one of them is deleted, which of both stays.

    At first, each field is as whoever changed it wanted it, and as the user did where both changed it.
    """

    def __init__(self, conflict: Conflict, base: AnyEntry | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict = conflict
        self.called = called(conflict.theirs)
        self._grid: ComparisonGrid | None = None
        self._mine = QRadioButton(self)
        self._theirs = QRadioButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if conflict.mine.deleted or conflict.theirs.deleted:
            self._ask_which(layout)
        else:
            self._mine.hide()
            self._theirs.hide()
            versions = (conflict.mine, conflict.theirs)
            titles = (self.tr("Yours"), self.tr("Somebody else’s"))
            found = differences(versions)
            self._grid = ComparisonGrid(titles, found, self)
            self._grid.take([_proposed(each, conflict.mine, base) for each in found])
            layout.addWidget(self._grid)

    def _ask_which(self, layout: QVBoxLayout) -> None:
        if self._conflict.mine.deleted:
            self._mine.setText(self.tr("&Delete it all the same"))
            self._theirs.setText(self.tr("&Keep it, as somebody else changed it"))
        else:
            self._mine.setText(self.tr("&Bring it back, with what you changed"))
            self._theirs.setText(self.tr("&Leave it deleted, as somebody else wanted"))
        for button in (self._mine, self._theirs):
            layout.addWidget(button)
        layout.addStretch()
        (self._theirs if self._conflict.mine.deleted else self._mine).setChecked(True)

    def begin(self) -> None:
        """Give the keyboard to what is to be chosen."""
        (self._grid or self._mine).setFocus()

    def chosen(self) -> AnyEntry | None:
        """Return what is to stand, as a change of theirs; None where theirs stays as it is."""
        mine, theirs = self._conflict.mine, self._conflict.theirs
        if self._grid is not None:
            found: AnyEntry = self._grid.result(theirs, (mine, theirs))
            return found if found != theirs else None
        return replace(mine, version=theirs.version) if self._mine.isChecked() else None


def _proposed(difference: Difference, mine: AnyEntry, base: AnyEntry | None) -> int:
    """Return whose version of a field is proposed: theirs, if the user did not change it."""
    return _THEIRS if base is not None and difference.take(base, mine) == base else _MINE
