"""What the library window says at its head: that it is offline, what could not be saved, what clashes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from r2p_drafter.desktop.status.messages import Offer
from r2p_drafter.library.entries import AnyEntry
from r2p_drafter.library.errors import Conflict

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.window import LibraryWindow

OFFLINE, REFUSED = "offline", "refused"
"""Topics of messages."""


class Telling(QObject):
    """Tells what happens to the library, and closes the tables to changes while it can't take any."""

    def __init__(self, window: "LibraryWindow") -> None:
        super().__init__(window)
        self._window = window
        window.desk.state_changed.connect(self._show_state)
        window.desk.failed.connect(self._say_failed)
        window.edits.refused.connect(self._say_refused)
        window.edits.conflicted.connect(self._settle)
        self._show_state()

    def _show_state(self) -> None:
        desk, messages = self._window.desk, self._window.messages
        is_offline = desk.state == "offline"
        for page in self._window.pages.values():
            page.set_open(not is_offline)
        if is_offline:
            text = self.tr("{} You see what the library held last; it is tried again every few seconds.")
            messages.say(
                OFFLINE, text.format(desk.reason), "warning", [Offer(self.tr("Try Again"), desk.ask)]
            )
        elif desk.state == "busy":
            messages.say(OFFLINE, desk.reason, "warning")
        else:
            messages.clear(OFFLINE)
        self._window.menus.offer()

    def _say_failed(self, text: str) -> None:
        self._window.messages.say("failed", text, "error")

    def _say_refused(self, why: str, again: Callable[[], None]) -> None:
        if self._window.isHidden():  # it was closed while this was being written
            self._window.come_forward()
        text = self.tr("What you changed was not saved. {}").format(why)
        self._window.messages.say(REFUSED, text, "error", [Offer(self.tr("Try Again"), again)])

    def _settle(self, conflicts: Sequence[Conflict], bases: Sequence[AnyEntry | None]) -> None:
        from r2p_drafter.desktop.library_window.conflict_dialog import ConflictDialog

        self._window.come_forward()
        dialog = ConflictDialog(conflicts, bases, self._window)
        dialog.settled.connect(self._window.edits.settle)
        dialog.rejected.connect(self._window.edits.give_up)
        dialog.open()
