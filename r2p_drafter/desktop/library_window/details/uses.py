"""The letters that an entry was used in."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.table.columns import shown_date
from r2p_drafter.library.entries import AnyEntry, Use

_ROWS = 5
_REST = 150
"""Milliseconds that an entry is shown before its letters are asked for: arrow keys pass over many."""


class UsesList(QWidget):
    """Asks for the letters that an entry was exported in, and lists them, the newest first."""

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: AnyEntry | None = None
        self._asked = ("", 0)
        self._heading = QLabel(self.tr("Letters"), self)
        font = QFont(self._heading.font())
        font.setBold(True)
        self._heading.setFont(font)
        self._none = QLabel(self.tr("It was not used in a letter yet."), self)
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._none.setWordWrap(True)
        self.list = self._made_list()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        for widget in (self._heading, self._none, self.list):
            layout.addWidget(widget)

    def _made_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("uses")
        made.setAccessibleName(self.tr("Letters"))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * _ROWS + 2 * made.frameWidth())
        return made

    def show_of(self, entry: AnyEntry) -> None:
        """Show the letters of an entry as soon as they are known."""
        now = (entry.id, entry.uses)
        if now != self._asked:
            self._entry, self._asked = entry, now
            self._fill(())
            if entry.uses:
                self._rest.start()

    def _ask(self) -> None:
        if self._entry is not None:
            self._desk.uses_of(self._entry.id, self._take)

    def _take(self, uses: tuple[Use, ...]) -> None:
        if self._entry is not None and all(use.entry == self._entry.id for use in uses):
            self._fill(uses)

    def _fill(self, uses: tuple[Use, ...]) -> None:
        self.list.clear()
        for use in uses:
            self.list.addItem(f"{shown_date(use.date)}  {use.letter}")
            self.list.item(self.list.count() - 1).setToolTip(use.letter)
        self.list.setVisible(bool(uses))
        self._none.setVisible(not uses and not (self._entry and self._entry.uses))
