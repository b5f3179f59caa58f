"""Find and replace, which need their bar only when they are asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from r2p_drafter.desktop.find.bar import FindBar
    from r2p_drafter.desktop.window.letter_window import LetterWindow


class Finding(QObject):
    """Has the find bar above the form, made when it is first wanted."""

    def __init__(self, window: "LetterWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bar: FindBar | None = None

    @property
    def bar(self) -> "FindBar":
        """The find bar."""
        if self._bar is None:
            from r2p_drafter.desktop.find.bar import FindBar

            self._window.complete()
            self._bar = FindBar(self._window.draft, self._window.navigator)
            self._window.places.put_above_form(self._bar)
        return self._bar

    def find(self) -> None:
        """Ask what to look for."""
        self.bar.show_find()

    def replace(self) -> None:
        """Ask what to look for, and what to put in its place."""
        self.bar.show_replace()

    def next(self) -> None:
        """Go to the next place where it stands."""
        self.bar.find_next()

    def previous(self) -> None:
        """Go to the place before where it stands."""
        self.bar.find_previous()
