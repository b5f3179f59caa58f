"""Letters that are begun or opened from a window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError

if TYPE_CHECKING:
    from r2p_drafter.compose.packs import Template
    from r2p_drafter.desktop.window.letter_window import LetterWindow
    from r2p_drafter.desktop.window.workplace import Workplace


class Opening(QObject):
    """Asks for letters and templates; what can't be opened is told in the window that asked."""

    def __init__(self, workplace: "Workplace", window: "LetterWindow") -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    def new(self) -> None:
        """Let the user choose a template, and begin a letter with it."""
        from r2p_drafter.desktop.dialogs.gallery import TemplateGallery

        gallery = TemplateGallery(
            self._workplace.shelf, self._workplace.example(), self._workplace.last_template, self._window
        )
        gallery.chosen.connect(self._begin)
        gallery.open()

    def open(self) -> None:
        """Ask for letters, and open them."""
        self.open_all(self._workplace.dialogs.letters_to_open(self._window))

    def open_recent(self, path: Path) -> None:
        """Open a letter of those that were open last; one that is gone is taken off the list."""
        if path.exists():
            self.open_all([path])
            return
        self._workplace.settings.remove_recent(path)
        text = self.tr("“{}” is no longer there; it was taken off the list of recent letters.").format(path)
        self._window.messages.say("file", text, "warning")

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open letters, each in a window of its own; the first takes this one if nothing was done in it."""
        faults = []
        for path in paths:
            try:
                self._workplace.open(path, self._window)
            except LetterFileError as error:
                faults.append(in_words(error.saying))
        if faults:
            self._window.messages.say("file", "\n".join(faults), "error")

    def open_example(self) -> None:
        """Open the letter of 2009 to try the program with."""
        self._workplace.open_example(self._window)

    def _begin(self, template: "Template") -> None:
        self._workplace.begin(template, self._window)
