"""The life of a letter's file: opened, saved, reverted, closed; and what other programs do to it."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from r2p_drafter.desktop.draft.composition import Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.journal_file import Kept
from r2p_drafter.desktop.log import milliseconds_since, note, note_fault, size_of
from r2p_drafter.desktop.status.messages import Messages, Offer
from r2p_drafter.desktop.window import questions
from r2p_drafter.desktop.window.held_file import HeldFile
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError
from r2p_drafter.letter.file import read_letter
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

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was done here yet, so that another letter may take the window."""
        draft = self._draft
        return draft.path is None and not draft.is_modified and draft.undo_stack.count() == 0

    def take(self, letter: Letter, held: HeldFile | None) -> None:
        """Show another letter, which was read from that file."""
        self._composition.begin()
        self._window.hold(held)
        self._draft.replace_all(letter, held.path if held else None)
        for topic in ("file", "disk", "export", "versions"):
            self._messages.clear(topic)

    def save(self) -> bool:
        """Save the letter; return whether it was."""
        held = self._window.held
        if held is None:
            return self.save_as()
        if not self._window.sharing.may_save():
            return False
        path = held.path
        if held.state() == "changed" and not questions.may_replace_changed(path.name, self._window):
            return False
        if os.path.exists(path) and not os.access(path, os.W_OK):  # noqa: PTH110 (Path's raises)
            self._offer_other_name(self.tr("{}: this file may not be changed.").format(path))
            return False
        return self._write(held)

    def save_as(self) -> bool:
        """Ask for a name and save the letter under it; return whether it was."""
        path = self._draft.path
        folder = path.parent if path else None
        chosen = self._workplace.dialogs.letter_to_save(self._window, self._title(), folder)
        if chosen is None:
            return False
        window = self._workplace.window_of(chosen)
        if window not in (None, self._window):
            self._offer_other_name(self.tr("{}: this letter is open in another window.").format(chosen))
            return False
        held = self._window.held if window else None
        return self._save_to(held or HeldFile(chosen))

    def _save_to(self, held: HeldFile) -> bool:
        """Save to a file that the user chose, unless somebody else has it open."""
        if not held.claim():
            self._offer_other_name(self._window.sharing.who_has(held))
            return False
        is_saved = self._write(held)
        if held is not self._window.held:
            held.release()
        return is_saved

    def revert(self) -> None:
        """Go back to what the file has, if the user agrees that changes are lost."""
        path = self._draft.path
        if path and (not self._draft.is_modified or questions.may_revert(self._window.name, self._window)):
            self.reload()

    def reload(self) -> None:
        """Read the file again."""
        held = self._window.held
        try:
            if held is not None:
                self.take(held.read(), held)
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
        held = self._window.held
        if held is None:
            return
        news = held.news()
        if news == "gone":
            self._say_gone(held)
        elif news == "same" or (news == "changed" and self._holds_the_same(held)):
            self._messages.clear("disk")
        elif news == "changed":
            self._offer_reload(held.path)

    def note_recovered(self, kept: Kept) -> None:
        """Say so if the letter's file is not the one any more that was known when the letter was kept."""
        held = self._window.held
        if held and _is_another(held, kept) and not self._holds_the_same(held):
            held.forget()  # so that it is asked before it is replaced
            self._offer_reload(held.path)

    def _title(self) -> str:
        if self._draft.path:
            return self._draft.path.stem
        composed = self._composition.latest
        return composed.document.title if composed else self._window.name

    def _holds_the_same(self, held: HeldFile) -> bool:
        try:
            same = read_letter(held.path) == self._draft.letter
        except LetterFileError:
            return False
        if same:
            held.note()
        return same

    def _say_gone(self, held: HeldFile) -> None:
        self._draft.mark_unsaved()
        text = self.tr("“{}” is no longer there. The letter is only in this window.").format(held.path.name)
        self._messages.say("disk", text, "warning", [Offer(self.tr("&Save"), self.save)])

    def _offer_reload(self, path: Path) -> None:
        text = self.tr("Another program has changed “{}”.").format(path.name)
        offers = [Offer(self.tr("&Reload"), self.reload), Offer(self.tr("&Keep Mine"), self._keep)]
        self._messages.say("disk", text, "warning", offers)

    def _keep(self) -> None:
        if self._window.held is not None:
            self._window.held.note()
        self._draft.mark_unsaved()

    def _write(self, held: HeldFile) -> bool:
        """Write the letter; what was in the file before, and what is in it then, is kept as a version."""
        versions = self._window.versions
        self._messages.clear("versions")
        started = time.monotonic()
        versions.keep(held.path)
        try:
            held.write(self._draft.letter)
        except LetterFileError as error:
            note_fault("not saved", error)
            self._offer_other_name(in_words(error.saying))
            return False
        versions.keep(held.path)
        note("saved", milliseconds=milliseconds_since(started), size=size_of(held.path))
        self._note_saved(held)
        return True

    def _note_saved(self, held: HeldFile) -> None:
        self._window.hold(held)
        self._draft.saved_as(held.path)
        self._workplace.settings.add_recent(held.path)
        for topic in ("file", "disk"):
            self._messages.clear(topic)
        self.saved.emit()

    def _offer_other_name(self, text: str) -> None:
        self._messages.say("file", text, "error", [Offer(self.tr("Save &As…"), self.save_as)])


def _is_another(held: HeldFile, kept: Kept) -> bool:
    if kept.stamp is UNSET:  # times are all that there is, whoever's clock they are of
        return _written(held.path) > kept.when.timestamp()
    return held.stamp is not None and held.stamp != kept.stamp


def _written(path: Path) -> float:
    """Return when a file was written, as a timestamp; 0 for one that is not there."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0
