"""Writing what is shown in the library window to a file of another program."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.errands import Errands
from r2p_drafter.desktop.library_window.asking import LibraryFiles
from r2p_drafter.desktop.log import note, note_fault
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import DrafterError
from r2p_drafter.library.entries import AnyEntry, Contact, Passage

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow

EXPORTED = "exported"
"""The topic of messages."""


class Exporting(QObject):
    """Writes contacts or texts on a thread, and says how it went."""

    def __init__(self, window: "LibraryWindow", files: LibraryFiles) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._errands = Errands("export", self)

    def export(self) -> None:
        """Ask for a file, and write there what is selected; all that is shown, if that is not several."""
        from r2p_drafter.library.exchange.exporting import CONTACT_FILES, PASSAGE_FILES

        page = self._window.page
        entries = page.selected if page.view.selected_count > 1 else tuple(page.listing.model.entries)
        is_book = page is self._window.pages["contacts"]
        suffixes = CONTACT_FILES if is_book else PASSAGE_FILES
        path = self._files.list_to_export(self._window, page.words.title, suffixes)
        if path is not None:
            done = partial(self._say_exported, path, len(entries))
            self._errands.send(partial(_write, entries, path), done, self._say_failed)

    def close(self) -> None:
        """Wait until a file that is being written is whole."""
        self._errands.close()

    def _say_exported(self, path: Path, count: int, _: object) -> None:
        note("list exported", kind=path.suffix, entries=count)
        text = self.tr("%n entr(y/ies) exported to {}.", "", count).format(path)
        self._window.messages.say(EXPORTED, text, "done")

    def _say_failed(self, error: DrafterError) -> None:
        note_fault("list not exported", error)
        self._window.messages.say(EXPORTED, in_words(error.saying), "error")


def _write(entries: Sequence[AnyEntry], path: Path) -> None:
    from r2p_drafter.library.exchange.exporting import write_contacts, write_passages

    contacts = [entry for entry in entries if isinstance(entry, Contact)]
    if contacts:
        write_contacts(contacts, path)
    else:
        write_passages([entry for entry in entries if isinstance(entry, Passage)], path)
