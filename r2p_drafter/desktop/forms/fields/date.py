"""An input for a date, which is typed or taken from a calendar, and may be empty."""

import datetime
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from r2p_drafter.desktop.forms.fields.calendar import CalendarPopup
from r2p_drafter.desktop.forms.fields.field import Field
from r2p_drafter.desktop.forms.fields.line import LineInput, write_line
from r2p_drafter.desktop.forms.fields.typed_dates import shown_date, typed_date
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.desktop.look.icons import icon

_DAYS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS: dict[int, int] = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class DateField(Field):
    """Binds a date, or, where `as_text`, its ISO 8601 text."""

    def __init__(
        self, models: Models, parent: QWidget, part: str, what: str, *, as_text: bool = False, empty: str = ""
    ) -> None:
        self.line = LineInput(parent)
        super().__init__(models, self.line, part, what, empty if as_text else None)
        self._as_text = as_text
        self._date: datetime.date | None = None
        self._popup: CalendarPopup | None = None
        self.calendar_button = QToolButton(parent)
        self.today_button = QPushButton(self.tr("Today"), parent)
        self.widget = self._row(parent)
        self._dress()
        self.line.textEdited.connect(self._take)
        self.today_button.clicked.connect(self._take_today)
        self.calendar_button.clicked.connect(self.open_calendar)

    def _row(self, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.calendar_button)
        layout.addWidget(self.today_button)
        return row

    def _dress(self) -> None:
        example = shown_date(datetime.date(2009, 9, 9), _language())
        self.line.setPlaceholderText(self.tr("e.g. {}").format(example))
        self.calendar_button.setIcon(icon("calendar"))
        self.calendar_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.calendar_button.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        self.calendar_button.setObjectName("open_calendar")
        self.calendar_button.setAccessibleName(self.tr("Calendar"))
        self.today_button.setToolTip(self.tr("Date the letter today"))

    def open_calendar(self) -> None:
        """Show the calendar under the input."""
        if self._popup is None:
            self._popup = CalendarPopup(self.line)
            self._popup.chosen.connect(self._take_chosen)
        self._popup.open_at(self.line, self._date or datetime.date.today())  # noqa: DTZ011 (the user's own)

    def _shows(self, value: Any) -> bool:
        return bool(self._date == self._from_letter(value))

    def _show(self, value: Any) -> None:
        self._date = self._from_letter(value)
        write_line(self.line, shown_date(self._date, _language()) if self._date else "")
        self.noted.emit("")

    def _put_caret(self, position: int) -> None:  # noqa: ARG002 (the page may write the date otherwise)
        self.line.selectAll()

    def _from_letter(self, value: Any) -> datetime.date | None:
        if not isinstance(value, str):
            return value if isinstance(value, datetime.date) else None
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return None

    def _put(self, date: datetime.date | None, *, typing: bool) -> None:
        if date != self._date:
            self._date = date
            iso = date.isoformat() if date else ""
            self._enter(iso if self._as_text else date, typing=typing)

    def _take(self, text: str) -> None:
        self.noted.emit("")
        date = self._read(text, finished=False)
        if date or not text.strip():
            self._put(date, typing=True)

    def _take_today(self) -> None:
        self._take_chosen(datetime.date.today())  # noqa: DTZ011 (the user's own)

    def _take_chosen(self, date: datetime.date) -> None:
        self._models.draft.pause()
        self._put(date, typing=False)
        self._show(date)
        self.line.setFocus()

    def _finish(self) -> None:
        """Write the date out in full; say so where what was typed is none."""
        text = self.line.text().strip()
        date = self._read(text, finished=True)
        if date or not text:
            self._put(date, typing=True)
            self._show(date)
        else:
            example = shown_date(datetime.date(2009, 9, 9), _language())
            self.noted.emit(self.tr("This is no date. Write it as in “{}”.").format(example))

    def _read(self, text: str, *, finished: bool) -> datetime.date | None:
        languages = (_language(), self._models.letter.language)
        return typed_date(text, languages, datetime.date.today(), finished=finished)  # noqa: DTZ011

    def _step(self, key: int) -> bool:
        """Go to another day or month by the keys; return whether there was a date to start from."""
        if self._date is None or not (key in _DAYS or key in _MONTHS):
            return False
        start = QDate(self._date.year, self._date.month, self._date.day)
        stepped = start.addDays(_DAYS[key]) if key in _DAYS else start.addMonths(_MONTHS[key])
        date = stepped.toPython()
        if isinstance(date, datetime.date):
            self._put(date, typing=True)
            self._show(date)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F4 or (
                event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
            ):
                self.open_calendar()
                return True
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._step(event.key()):
                return True
        return super().eventFilter(watched, event)


def _language() -> str:
    """Return the BCP 47 language that the interface writes dates in."""
    return QLocale().bcp47Name()
