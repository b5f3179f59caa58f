"""The list of contacts under a field while somebody types."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from r2p_drafter.desktop.forms.contacts.hits_model import HitsModel
from r2p_drafter.desktop.forms.delegate import RowDelegate
from r2p_drafter.library.search.contacts import Hit

MOST = 7
"""Contacts that are shown at once."""
_CHARACTERS = 44
"""A list under a narrow field is that wide all the same, where the window has room."""


class Suggestions(QListView):
    """Lies over the window, under a field that keeps the keyboard: it is no window, and can't take it.

    No row is current until an arrow key or the mouse makes it so; Enter then takes it.
    """

    taken = Signal(object)
    """The Hit that was clicked on."""

    def __init__(self, field: QWidget) -> None:
        """Make the list, which is hidden, for a field that is in its window already."""
        super().__init__(field.window())
        self._field = field
        self._model = HitsModel(self)
        self.setObjectName("contact_suggestions")
        self.setAccessibleName(self.tr("Contacts in the address book"))
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(self, two_lines=True))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(field)  # rows are painted as those of a list that has the keyboard
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)
        self.hide()

    @property
    def current(self) -> Hit | None:
        """The contact that Enter would take."""
        row = self.currentIndex().row()
        return self._model.hits[row] if row >= 0 else None

    def offer(self, hits: Sequence[Hit]) -> None:
        """Show contacts under the field, none of them current; or nothing where there are none."""
        self._model.show(hits[:MOST])
        self.setVisible(bool(hits))
        if hits:
            self.setCurrentIndex(self._model.index(-1))
            self.setGeometry(self._place())
            self.raise_()

    def step(self, rows: int) -> None:
        """Make another row current; one step on from either end it is none, as before the first step."""
        count, row = self._model.rowCount(), self.currentIndex().row() + rows
        if abs(rows) > 1:
            row = min(max(row, 0), count - 1)
        elif row in (-2, count):
            row = count - 1 if row < 0 else -1
        self.setCurrentIndex(self._model.index(row))
        if row >= 0:
            spoken = str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.hits[index.row()])

    def _place(self) -> QRect:
        """Return where the list goes: under the field, or over it where there is more room."""
        window, field = self._field.window(), self._field
        top_left = field.mapTo(window, QPoint(0, 0))
        least = self.fontMetrics().averageCharWidth() * _CHARACTERS
        width = min(max(field.width(), least), window.width())
        left = max(min(top_left.x(), window.width() - width), 0)
        height = self.sizeHintForRow(0) * self._model.rowCount() + 2 * self.frameWidth()
        below = top_left.y() + field.height()
        is_below = below + height <= window.height() or below < window.height() // 2
        room = window.height() - below if is_below else top_left.y()
        height = min(height, room)
        return QRect(left, below if is_below else top_left.y() - height, width, height)
