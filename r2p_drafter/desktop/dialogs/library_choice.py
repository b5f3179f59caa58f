"""The choice of the library: the user's own, or that of a team."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.look.theme import severity_colour
from r2p_drafter.desktop.settings import LIBRARY_URL, Settings
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError


class LibraryChoice(QGroupBox):
    """Asks for the address of a library, tries it on request, and remembers it when the user goes on."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Library"))
        self._settings = settings
        self._errands = Errands("trying", self)
        self._line = QLineEdit(settings.text(LIBRARY_URL), self)
        self._line.setObjectName("library_url")
        self._line.setPlaceholderText(self.tr("on this computer"))
        self._line.editingFinished.connect(self._choose)
        self._line.textEdited.connect(self._forget)
        self._test = QPushButton(self.tr("&Test"), self)
        self._test.setObjectName("test_library")
        self._test.setAutoDefault(False)
        self._test.clicked.connect(self._try)
        self._told = self._made_note()
        self._lay_out()

    def _made_note(self) -> QLabel:
        note = QLabel(self)
        note.setObjectName("library_told")
        note.setWordWrap(True)
        note.setTextFormat(note.textFormat().PlainText)
        return note

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        row = QHBoxLayout()
        row.addWidget(self._line, stretch=1)
        row.addWidget(self._test)
        label = QLabel(self.tr("&Address:"), self)
        label.setBuddy(self._line)
        form.addRow(label, row)
        form.addRow(self._told)
        self._line.setAccessibleName(self.tr("Address of the library"))
        self._forget()

    def _forget(self) -> None:
        self._test.setEnabled(bool(self._line.text().strip()))
        example = "postgresql://name:password@server/library"
        self._say(
            self.tr("A team shares a library on a server of its own: {}").format(example), is_faint=True
        )

    def _choose(self) -> None:
        self._settings.set_text(LIBRARY_URL, self._line.text().strip())

    def _try(self) -> None:
        self._say(self.tr("Trying…"), is_faint=True)
        self._test.setEnabled(False)
        errand = partial(_opened, self._line.text().strip())
        self._errands.send(errand, self._say_good, self._say_bad)

    def _say_good(self, place: str) -> None:
        self._test.setEnabled(True)
        self._say(self.tr("It works: {}").format(place))

    def _say_bad(self, error: DrafterError) -> None:
        self._test.setEnabled(True)
        self._say(in_words(error.saying), is_error=True)

    def _say(self, text: str, *, is_faint: bool = False, is_error: bool = False) -> None:
        palette = self.palette()
        colour = palette.color(
            QPalette.ColorRole.PlaceholderText if is_faint else QPalette.ColorRole.WindowText
        )
        if is_error:
            colour = severity_colour("error", palette)
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self._told.setPalette(palette)
        self._told.setText(text)
        self._line.setAccessibleDescription(text)


def _opened(chosen: str) -> str:
    """Return where the library at an address is, without a password; raises LibraryError where none is."""
    from r2p_drafter.library.opening import library_url, open_library  # takes long; this is another thread

    library = open_library(library_url(chosen, Path()))
    try:
        return library.url
    finally:
        library.close()
