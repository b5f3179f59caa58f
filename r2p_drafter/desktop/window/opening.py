"""Letters that are begun or opened from a window."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError
from r2p_drafter.library.templates.naming import SUFFIX

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

        workplace = self._workplace
        gallery = TemplateGallery(
            workplace.shelf,
            workplace.keeper,
            workplace.dialogs,
            workplace.example(),
            workplace.last_template,
            self._window,
        )
        gallery.chosen.connect(self._begin)
        gallery.open()

    def open(self) -> None:
        """Ask for letters, and open them."""
        self.open_all(self._workplace.dialogs.letters_to_open(self._window))

    def open_recent(self, path: Path) -> None:
        """Open a letter of those that were open last; one that is gone is taken off the list."""
        if os.path.exists(path):  # noqa: PTH110 (Path's raises where a folder may not be looked into)
            self.open_all([path])
            return
        self._workplace.settings.remove_recent(path)
        text = self.tr("“{}” is no longer there; it was taken off the list of recent letters.").format(path)
        self._window.messages.say("file", text, "warning")

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open letters, each in a window of its own; the first takes this one if nothing was done in it.

        Templates among the files are imported, if the user agrees.
        """
        letters, templates = parted(paths)
        faults = []
        for path in letters:
            try:
                self._workplace.open(path, self._window)
            except LetterFileError as error:
                faults.append(in_words(error.saying))
        if faults:
            self._window.messages.say("file", "\n".join(faults), "error")
        if templates:
            self._window.templates.take(templates)

    def open_example(self) -> None:
        """Open the letter of 2009 to try the program with."""
        self._workplace.open_example(self._window)

    def _begin(self, template: "Template") -> None:
        self._workplace.begin(template, self._window)


def parted(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return those of the files that are letters, and those that are templates by their names."""
    templates = [path for path in paths if path.suffix.lower() == SUFFIX]
    return [path for path in paths if path not in templates], templates
