"""The place beside a table where what is selected is shown in full."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QWidget

from r2p_drafter.desktop.library_window.details.sheet import DetailsSheet
from r2p_drafter.library.entries import AnyEntry


class DetailsPanel(QStackedWidget):
    """Shows one entry in full; of several, how many they are."""

    left = Signal()
    """Esc: the keyboard should go back to the table."""

    def __init__(self, sheet: DetailsSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._note = self._made_note()
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(sheet)
        for widget in (self._note, self._area):
            self.addWidget(widget)
        sheet.installEventFilter(self)
        sheet.reached.connect(self._bring)
        self.show_count(0)

    def _made_note(self) -> QLabel:
        note = QLabel(self)
        note.setObjectName("details_note")
        note.setWordWrap(True)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
        return note

    @property
    def note(self) -> str:
        """What is said where no entry is shown."""
        return self._note.text() if self.currentWidget() is self._note else ""

    def show_entry(self, entry: AnyEntry) -> None:
        """Show an entry in full."""
        self.sheet.show_entry(entry)
        self.setCurrentWidget(self._area)

    def show_count(self, count: int) -> None:
        """Say that several entries are selected, or none."""
        if count:
            self._note.setText(self.tr("%n entr(y/ies) selected.", "", count))
        else:
            self._note.setText(self.tr("Select an entry to see it in full."))
        self.sheet.let_go()
        self.setCurrentWidget(self._note)

    def begin_new(self, entry: AnyEntry) -> None:
        """Show an entry that is not in the library yet; it is added with what is typed first."""
        self.sheet.show_entry(entry)
        self.setCurrentWidget(self._area)
        self.begin()

    def begin(self) -> None:
        """Give the keyboard to the first field of what is shown."""
        if self.currentWidget() is self._area:
            self.sheet.begin()

    def set_open(self, is_open: bool) -> None:
        """Let the user change what is shown, or only read it."""
        self.sheet.set_open(is_open)

    def _bring(self, widget: QWidget) -> None:
        """Scroll to an input, with its label."""
        around = self.fontMetrics().lineSpacing() * 2
        self._area.ensureWidgetVisible(widget, 0, around)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)
