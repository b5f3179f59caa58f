"""A field for a date, typed or taken from a calendar; empty for none."""

import datetime
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from r2p_drafter.desktop.forms.fields.calendar import CalendarPopup
from r2p_drafter.desktop.forms.fields.line import write_line
from r2p_drafter.desktop.forms.fields.typed_dates import typed_date
from r2p_drafter.desktop.library_window.details.field import Bound, DetailField
from r2p_drafter.desktop.library_window.details.inputs import DetailLine
from r2p_drafter.desktop.library_window.table.columns import shown_date
from r2p_drafter.desktop.look.icons import icon


class DateField(DetailField):
    """A day, as that since when somebody has a post; what is no date is put back."""

    def __init__(self, bound: Bound, parent: QWidget) -> None:
        self.line = DetailLine(parent)
        super().__init__(self.line, bound)
        self._popup: CalendarPopup | None = None
        self.line.returnPressed.connect(self.finish)
        self.line.textEdited.connect(self.began)
        self.button = QToolButton(parent)
        self.button.setObjectName(f"{bound.name}_calendar")
        self.button.setIcon(icon("calendar"))
        self.button.setToolTip(self.tr("Choose from a calendar"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.button.clicked.connect(self._open_calendar)
        self.widget = self._row(parent)

    def _row(self, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.button)
        return row

    def set_open(self, is_open: bool) -> None:
        self.line.setReadOnly(not is_open)
        self.button.setEnabled(is_open)

    def finish(self) -> None:
        super().finish()
        self._show(self._shown)

    def _value(self) -> Any:
        text = self.line.text().strip()
        if not text:
            return None
        if text == shown_date(self._shown):
            return self._shown
        today = datetime.date.today()  # noqa: DTZ011 (the user's own)
        date = typed_date(text, (QLocale().bcp47Name(),), today, finished=True)
        return date or self._shown

    def _show(self, value: Any) -> None:
        write_line(self.line, shown_date(value))

    def _open_calendar(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self.line)
            self._popup.chosen.connect(self._take)
        today = datetime.date.today()  # noqa: DTZ011 (the user's own)
        self._popup.open_at(self.line, self._value() or today)

    def _take(self, date: datetime.date) -> None:
        self._show(date)
        self.line.setFocus()
        self.finish()
