"""Templates that are made of the letter in hand, and those that come in files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.status.messages import Offer
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError

if TYPE_CHECKING:
    from r2p_drafter.desktop.dialogs.template_deeds import Done
    from r2p_drafter.desktop.window.letter_window import LetterWindow
    from r2p_drafter.library.templates.keeping import Put

# Dialogs are imported when they are opened: the window must not wait for them.


class LetterTemplates(QObject):
    """Saves and imports templates from one window, which tells what came of it."""

    def __init__(self, window: "LetterWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace

    def save(self) -> None:
        """Save the letter as a template, as the user says in a dialog."""
        from r2p_drafter.desktop.dialogs.save_template import SaveTemplate

        letter = self._window.draft.letter
        try:
            template = self._workplace.shelf.template(letter.template)
        except DrafterError as error:
            self._refuse(in_words(error.saying))
            return
        title = letter.subject or template.title
        dialog = SaveTemplate(letter, template, title, self._workplace.keeper, self._window)
        dialog.saved.connect(self._say_saved)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Ask whether the templates in files are to be imported."""
        from r2p_drafter.desktop.dialogs.import_template import TemplateImports

        imports = TemplateImports(self._workplace.keeper, self._workplace.example(), self._window)
        imports.imported.connect(self._say_imported)
        imports.refused.connect(self._say_refused)
        imports.finished.connect(imports.deleteLater)
        imports.take(paths)

    def _say_saved(self, put: "Put", title: str) -> None:
        self._say(self.tr("“{}” is saved as a template.").format(title), put.folder.name)

    def _say_imported(self, done: "Done") -> None:
        self._say(done.text, done.folder.name if done.folder else "")

    def _say(self, text: str, name: str) -> None:
        """Tell of a template, and offer to begin a letter with it."""
        self._workplace.shelf.forget_changed()

        def begin() -> None:
            try:
                self._workplace.begin(self._workplace.shelf.template(name), self._window)
            except DrafterError as error:
                self._refuse(in_words(error.saying))

        self._window.messages.say("template", text, "done", [Offer(self.tr("&Begin Letter"), begin)])

    def _say_refused(self, text: str) -> None:
        self._window.messages.say("templates", text, "error")

    def _refuse(self, text: str) -> None:
        self._window.messages.say("template", text, "error")
