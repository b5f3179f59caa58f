"""A calendar that opens under an input."""

import datetime

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget


class CalendarPopup(QFrame):
    """Shows a month; a click or Enter chooses a day, Escape none."""

    chosen = Signal(object)
    """The datetime.date."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calendar)
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)

    def open_at(self, widget: QWidget, date: datetime.date) -> None:
        """Show the month of a date, below the widget or above it where there is no room."""
        self.calendar.setSelectedDate(QDate(date.year, date.month, date.day))
        self.adjustSize()
        self.move(self._place(widget))
        self.show()
        self.calendar.setFocus()

    def _place(self, widget: QWidget) -> QPoint:
        below = QRect(widget.mapToGlobal(QPoint(0, widget.height())), self.sizeHint())
        screen = widget.screen().availableGeometry()
        if below.bottom() > screen.bottom():
            below.moveBottom(widget.mapToGlobal(QPoint(0, 0)).y())
        below.moveLeft(max(screen.left(), min(below.left(), screen.right() - below.width())))
        return below.topLeft()

    def _choose(self, date: QDate) -> None:
        if self.isVisible():  # Enter tells of one choice twice
            self.hide()
            self.chosen.emit(date.toPython())
