"""The older versions of a window's letter: kept whenever it is saved, shown, and brought back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.log import note, note_fault
from r2p_drafter.desktop.status.messages import Messages
from r2p_drafter.letter.model import Letter
from r2p_drafter.letter.versions import Version, Versions

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow


class OlderVersions(QObject):
    """Keeps versions of one window's letter; what can't be kept is told, and stops nothing."""

    def __init__(self, versions: Versions, draft: Draft, messages: Messages, window: "LetterWindow") -> None:
        super().__init__(window)
        self._versions = versions
        self._draft = draft
        self._messages = messages
        self._window = window

    def keep(self, path: Path) -> bool:
        """Keep the letter's file as it is now; return whether that could be done, or was needless."""
        try:
            self._versions.keep(path)
        except OSError as error:
            self._say_fault(path, error)
            return False
        return True

    def show(self) -> None:
        """Let the user look at older versions, and bring one back."""
        from r2p_drafter.desktop.dialogs.versions import VersionsDialog  # the window must not wait for it

        found = self._found()
        if found:
            dialog = VersionsDialog(found, self._draft.letter, self._window)
            dialog.chosen.connect(self._bring_back)
            dialog.open()

    def _found(self) -> Sequence[Version]:
        """Return the versions there are, or say why there are none."""
        path = self._draft.path
        if path is None:
            return ()
        try:
            found = self._versions.of(path)
        except OSError as error:
            self._say_fault(path, error)
            return ()
        if not found:
            text = self.tr("There are no older versions of “{}” yet. One is kept whenever it is saved.")
            self._messages.say("versions", text.format(path.name), "done")
        return found

    def _bring_back(self, letter: Letter) -> None:
        note("older version brought back")
        self._draft.change(letter, self.tr("Bring back an older version"))

    def _say_fault(self, path: Path, error: OSError) -> None:
        note_fault("older versions", error)
        text = self.tr("The older versions of “{}” can’t be kept: {}.").format(
            path.name, error.strerror or error
        )
        self._messages.say("versions", text, "warning")
