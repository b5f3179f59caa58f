"""The life of a letter's file: opened, saved, reverted, closed; and what other programs do to it."""

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.window import questions
from r2p_drafter.desktop.window.messages import Messages, Offer
from r2p_drafter.desktop.window.on_disk import FileOnDisk
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow
    from r2p_drafter.desktop.window.workplace import Workplace


class LetterFiles(QObject):
    """Reads and writes the letter of one window; what can't be done is told in the window."""

    saved = Signal()

    def __init__(
        self,
        workplace: "Workplace",
        draft: Draft,
        composition: Composition,
        messages: Messages,
        window: "LetterWindow",
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._draft = draft
        self._composition = composition
        self._messages = messages
        self._window = window
        self._disk = FileOnDisk()
        self._disk.note(draft.path)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was done here yet, so that another letter may take the window."""
        draft = self._draft
        return draft.path is None and not draft.is_modified and draft.undo_stack.count() == 0

    def take(self, letter: Letter, path: Path | None) -> None:
        """Show another letter."""
        self._composition.begin()
        self._disk.note(path)
        self._draft.replace_all(letter, path)
        for topic in ("file", "disk", "export"):
            self._messages.clear(topic)

    def save(self) -> bool:
        """Save the letter; return whether it was."""
        path = self._draft.path
        if path is None:
            return self.save_as()
        if self._disk.state(path) == "changed" and not questions.may_replace_changed(path.name, self._window):
            return False
        if path.exists() and not os.access(path, os.W_OK):
            self._offer_other_name(self.tr("{}: this file may not be changed.").format(path))
            return False
        return self._write(path)

    def save_as(self) -> bool:
        """Ask for a name and save the letter under it; return whether it was."""
        path = self._draft.path
        folder = path.parent if path else None
        chosen = self._workplace.dialogs.letter_to_save(self._window, self._title(), folder)
        if chosen is None:
            return False
        if self._workplace.window_of(chosen) not in (None, self._window):
            self._offer_other_name(self.tr("{}: this letter is open in another window.").format(chosen))
            return False
        return self._write(chosen)

    def revert(self) -> None:
        """Go back to what the file has, if the user agrees that changes are lost."""
        path = self._draft.path
        if path and (not self._draft.is_modified or questions.may_revert(self._window.name, self._window)):
            self.reload()

    def reload(self) -> None:
        """Read the file again."""
        path = self._draft.path
        try:
            if path is not None:
                self.take(read_letter(path), path)
        except LetterFileError as error:
            self._messages.say("file", in_words(error.saying), "error")

    def may_close(self) -> bool:
        """Return whether the letter may go: it is saved, or its changes are not wanted."""
        if not self._draft.is_modified:
            return True
        answer = questions.save_changes(self._window.name, self._window)
        return self.save() if answer == "save" else answer == "discard"

    def look_at_disk(self) -> None:
        """Say so where another program changed or removed the file since it was read or written."""
        path = self._draft.path
        news = self._disk.news(path) if path else "same"
        if path and news == "gone":
            self._say_gone(path)
        elif path and news == "changed" and not self._holds_the_same(path):
            self._offer_reload(path)

    def note_recovered(self, when: datetime.datetime) -> None:
        """Take the letter for one of that time, and say so if its file was saved later."""
        path = self._draft.path
        if (
            path
            and path.exists()
            and path.stat().st_mtime > when.timestamp()
            and not self._holds_the_same(path)
        ):
            self._offer_reload(path)

    def _title(self) -> str:
        if self._draft.path:
            return self._draft.path.stem
        composed = self._composition.latest
        return composed.document.title if composed else self._window.name

    def _holds_the_same(self, path: Path) -> bool:
        try:
            same = read_letter(path) == self._draft.letter
        except LetterFileError:
            return False
        if same:
            self._disk.note(path)
        return same

    def _say_gone(self, path: Path) -> None:
        self._disk.note(None)
        self._draft.mark_unsaved()
        text = self.tr("“{}” is no longer there. The letter is only in this window.").format(path.name)
        self._messages.say("disk", text, "warning", [Offer(self.tr("&Save"), self.save)])

    def _offer_reload(self, path: Path) -> None:
        text = self.tr("Another program has changed “{}”.").format(path.name)
        offers = [Offer(self.tr("&Reload"), self.reload), Offer(self.tr("&Keep Mine"), self._keep)]
        self._messages.say("disk", text, "warning", offers)

    def _keep(self) -> None:
        self._disk.note(self._draft.path)
        self._draft.mark_unsaved()

    def _write(self, path: Path) -> bool:
        try:
            write_letter(self._draft.letter, path)
        except LetterFileError as error:
            self._offer_other_name(in_words(error.saying))
            return False
        self._disk.note(path)
        self._draft.saved_as(path)
        self._workplace.settings.add_recent(path)
        for topic in ("file", "disk"):
            self._messages.clear(topic)
        self.saved.emit()
        return True

    def _offer_other_name(self, text: str) -> None:
        self._messages.say("file", text, "error", [Offer(self.tr("Save &As…"), self.save_as)])
