"""The letter as it leaves the window: Word, PDF, paper, text for e-mail."""

import datetime
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.log import milliseconds_since, note, note_fault, size_of
from r2p_drafter.desktop.status.messages import Messages, Offer
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.using import uses_in

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.workplace import Workplace

# What writes Word and prints is imported when it is asked for: the window must not wait for it.


class LetterExports(QObject):
    """Exports and prints the very document that is on the screen."""

    def __init__(
        self,
        workplace: "Workplace",
        draft: Draft,
        composition: Composition,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._draft = draft
        self._composition = composition
        self._messages = messages
        self._window = window
        self._written: Path | None = None

    def to_word(self) -> None:
        """Export to a Word file of the user's choice."""
        self._export(".docx")

    def to_pdf(self) -> None:
        """Export to a PDF file of the user's choice."""
        self._export(".pdf")

    def copy_text(self) -> None:
        """Put the letter on the clipboard as plain text for e-mail."""
        from r2p_drafter.export.files import text_bytes

        composed = self.on_screen()
        if composed is None:
            return
        QGuiApplication.clipboard().setText(text_bytes(composed.document, composed.template).decode())
        self._record_uses()
        self._messages.say("export", self.tr("The letter’s text is on the clipboard."), "done")

    def print_out(self) -> None:
        """Print the letter."""
        from r2p_drafter.desktop.printing import print_letter

        composed = self.on_screen()
        if composed is not None:
            print_letter(composed, self._window).accepted.connect(self._record_uses)

    def preview(self) -> None:
        """Show how the letter will be printed."""
        from r2p_drafter.desktop.printing import preview_letter

        composed = self.on_screen()
        if composed is not None:
            preview_letter(composed, self._window)

    def _export(self, suffix: str) -> None:
        composed = self.on_screen()
        if composed is None:
            return
        path = self._draft.path
        title = path.stem if path else composed.document.title
        out = self._workplace.dialogs.file_to_export(
            self._window, suffix, title, path.parent if path else None
        )
        if out is not None:
            self._write(composed, out)

    def _write(self, composed: Composed, out: Path) -> None:
        from r2p_drafter.export.files import write

        started = time.monotonic()
        try:
            write(composed.document, composed.template, [out])
        except DrafterError as error:
            note_fault("not exported", error)
            self._messages.say("export", in_words(error.saying), "error")
        except OSError as error:
            note_fault("not exported", error)
            text = self.tr("{}: the letter can’t be exported: {}.").format(out, error.strerror or error)
            self._messages.say("export", text, "error")
        else:
            pages, took = len(composed.pages.pages), milliseconds_since(started)
            note("exported", kind=out.suffix, pages=pages, milliseconds=took, size=size_of(out))
            self._written = out
            self._record_uses()
            self._say_written(out, len(composed.document.mistakes))

    def _record_uses(self) -> None:
        """Have the library know which of its entries went out with the letter."""
        library, today = self._workplace.library, datetime.date.today()  # noqa: DTZ011 (the user's own)
        uses = uses_in(self._draft.letter, library.contact, library.passages.values(), today)
        if uses:
            library.record(uses)

    def _say_written(self, out: Path, mistakes: int) -> None:
        text = self.tr("Exported as “{}”.").format(out.name)
        if mistakes:
            text += " " + self.tr("%n placeholder(s) could not be filled in.", "", mistakes)
        offers = [
            Offer(self.tr("&Open File"), self._open_file),
            Offer(self.tr("Show in &Folder"), self._open_folder),
        ]
        self._messages.say("export", text, "warning" if mistakes else "done", offers)

    def _open_file(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def on_screen(self) -> Composed | None:
        """Return what is on the screen, or say why it is not the letter as it is."""
        self._composition.settle()
        if self._composition.fault:
            self._messages.say("export", self._composition.fault, "error")
            return None
        return self._composition.latest
