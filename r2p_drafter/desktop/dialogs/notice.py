"""A line in a dialog on what was just done, and the button that takes it back."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from r2p_drafter.desktop.look.icons import icon, severity_icon

Kind = Literal["done", "warning", "error"]


class Notice(QWidget):
    """Says what was done or could not be."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, stays: bool = False) -> None:
        """Make a line that is hidden while it says nothing, unless it `stays`, so that nothing jumps."""
        super().__init__(parent)
        self._stays = stays
        self._mark = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("notice")
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # templates and names of files come from strangers
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = QPushButton(icon("undo"), self.tr("&Undo"), self)
        self._undo.setObjectName("undo_button")
        self._undo.setAutoDefault(False)
        self._undo.clicked.connect(self.undo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._mark)
        row.addWidget(self._text, stretch=1)
        row.addWidget(self._undo)
        self.setMinimumHeight(self._undo.sizeHint().height())
        self.clear()

    def say(self, text: str, kind: Kind = "done", *, can_undo: bool = False) -> None:
        """Show a text, and offer to take back what it tells."""
        side = self.fontMetrics().height()
        mark = icon("done") if kind == "done" else severity_icon(kind)
        self._mark.setPixmap(mark.pixmap(side, side))
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Say nothing any more."""
        self._mark.clear()
        self._text.clear()
        self._undo.hide()
        self.setVisible(self._stays)
