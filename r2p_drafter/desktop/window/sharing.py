"""A letter that others have open: who has it is told, and what can be done about it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.letter_lock import Holder
from r2p_drafter.desktop.log import note
from r2p_drafter.desktop.status.messages import Kind, Messages, Offer
from r2p_drafter.desktop.window import questions
from r2p_drafter.desktop.window.held_file import HeldFile

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow

INTERVAL = 5000
"""Milliseconds from one look at a letter that somebody else has to the next."""


class Sharing(QObject):
    """Holds the lock of a window's letter; where others have it, the letter can't be saved under its name."""

    changed = Signal()
    """The letter became read-only here, or may be saved again."""
    freed = Signal()
    """The one who had the letter let it go: its file may be another now."""

    def __init__(self, draft: Draft, messages: Messages, window: "LetterWindow") -> None:
        super().__init__(window)
        self._draft = draft
        self._messages = messages
        self._window = window
        self._told: Holder | None = None
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.look)
        self.begin()

    def begin(self) -> None:
        """Take the lock of a letter that is new here."""
        self._messages.clear("sharing")
        self._told = None
        self._claim()

    def look(self) -> bool:
        """See who has the letter now; return whether it may be saved here."""
        held = self._window.held
        if held is None:
            return True
        before = held.is_ours
        if self._claim() and not before:
            text = self.tr("“{}” is free again. It can be saved here now.").format(held.path.name)
            self._messages.say("sharing", text, "done")
            self.freed.emit()
        return held.is_ours

    def _claim(self) -> bool:
        held = self._window.held
        if held is None or held.claim():
            self._timer.stop()
        else:
            self._timer.start()
            self._tell(held)
        self.changed.emit()
        return held is None or held.is_ours

    def may_save(self) -> bool:
        """Return whether the letter may be saved under its name; if not, say what can be done instead."""
        held = self._window.held
        if self.look() or held is None:
            return True
        save_as = Offer(self.tr("Save &As…"), self._window.files.save_as)
        self._say(held, "error", [save_as, *self._offers(held)])
        return False

    def who_has(self, held: HeldFile) -> str:
        """Say who has a letter, which is not us."""
        name, holder = held.path.name, held.holder() or Holder("", "")
        if holder.computer and holder.user:
            text = self.tr("{} has “{}” open on the computer “{}”.")
            return text.format(holder.user, name, holder.computer)
        if holder.computer:
            return self.tr("“{}” is open on the computer “{}”.").format(name, holder.computer)
        if holder.user:
            return self.tr("{} has “{}” open on this computer.").format(holder.user, name)
        return self.tr("“{}” is open elsewhere.").format(name)

    def _tell(self, held: HeldFile) -> None:
        """Say who has the letter, once."""
        now = held.holder() or Holder("", "")
        if now == self._told:
            return
        self._told = now
        note("lock", here=not now.computer)
        self._say(held, "warning", self._offers(held))

    def _say(self, held: HeldFile, kind: Kind, offers: Sequence[Offer]) -> None:
        note = self.tr("It is read-only here: changes can be saved under another name.")
        self._messages.say("sharing", f"{self.who_has(held)} {note}", kind, offers)

    def _offers(self, held: HeldFile) -> list[Offer]:
        """Return what can be done; a program that runs on this computer is not taken over from."""
        holder = held.holder()
        offers = [Offer(self.tr("Open as a &Copy"), self._become_a_copy)]
        if holder is not None and (holder.computer or holder.is_unknown):
            offers.append(Offer(self.tr("&Take Over…"), self._take_over))
        return offers

    def _become_a_copy(self) -> None:
        """Make the letter one that has no file yet."""
        self._window.hold(None)
        self._draft.become_untitled()
        self._messages.clear("disk")

    def _take_over(self) -> None:
        """Take the letter from whoever has it, if the user knows that it is not open there any more."""
        held, told = self._window.held, self._told
        self._told = None  # the message went when its button was pressed
        if held is None or told is None:
            return
        may = questions.may_take_over(held.path.name, told.computer, self._window)
        if may and held.holder() == told and held.take_over():
            self._claim()
            self.freed.emit()
        else:
            self.look()
