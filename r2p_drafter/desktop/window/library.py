"""The one window of the library, opened from any letter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from r2p_drafter.desktop.library_window.sidebar import PageName
    from r2p_drafter.desktop.library_window.window import LibraryWindow
    from r2p_drafter.desktop.window.workplace import Workplace

# The window is imported when it is opened: letters must not wait for it.

_WHILE = 2_000
"""Milliseconds that a window which still writes is waited for at the program's end."""


class LibraryDoor(QObject):
    """Opens the window of the library, or brings it forward."""

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self.window: LibraryWindow | None = None
        """None while it is not open."""

    def open(self, page: "PageName") -> "LibraryWindow":
        """Show the address book or the bank."""
        from r2p_drafter.desktop.library_window.sidebar import Choice

        window = self.window or self._made()
        window.come_forward()
        if window.sidebar.choice.page != page:
            window.go_to(Choice(page))
        return window

    def open_address_book(self) -> None:
        """Show the address book."""
        self.open("contacts")

    def open_bank(self) -> None:
        """Show the bank."""
        self.open("passages")

    def import_contacts(self) -> None:
        """Ask for the address book of another program, and show what would come of it."""
        self.open("contacts").acting.import_list()

    def close(self) -> bool:
        """Close the window for the program's end; return whether it is closed now.

        It is so after a moment, where it still writes, unless the user has to be asked.
        """
        if self.window is None or self.window.close():
            return True
        QTimer.singleShot(_WHILE, self, self._leave)
        return False

    def _leave(self) -> None:
        if self.window is not None:
            self.window.leave()

    def _made(self) -> "LibraryWindow":
        from r2p_drafter.desktop.library_window.window import LibraryWindow

        place = self._workplace
        spelling = place.spelling(self)
        window = LibraryWindow(place.library, place.settings, spelling, place.dialogs)
        window.closed.connect(self._forget)
        self.window = window
        return window

    def _forget(self) -> None:
        self.window = None
        if not self._workplace.windows:  # Qt itself ends with a window that was seen only
            QCoreApplication.quit()
