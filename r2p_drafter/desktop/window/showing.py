"""What is shown on request: places of the window, its dialogs, the next problem."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from r2p_drafter.desktop.wording import in_words

if TYPE_CHECKING:
    from r2p_drafter.desktop.window.letter_window import LetterWindow

_REAL_SIZE = 100

# Dialogs are imported when they are opened: the window must not wait for them.


class Showing(QObject):
    """Shows what belongs to one window."""

    def __init__(self, window: "LetterWindow") -> None:
        super().__init__(window)
        self._window = window
        self._problem = -1

    def real_size(self) -> None:
        """Show the paper as large as it is."""
        self._window.page.view.zoom_to(_REAL_SIZE)

    def toggle_full_screen(self) -> None:
        """Fill the screen with the window, or give the others their room back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def toggle_problems(self) -> None:
        """Show the list of problems, or hide it."""
        panel = self._window.places.problems
        panel.setVisible(panel.isHidden())

    def say_saved(self) -> None:
        """Say in passing that the letter is saved."""
        self._window.status.showMessage(self.tr("Saved."), 2000)

    def next_problem(self) -> None:
        """Go to the field of the next problem, after the last to the first again."""
        self._window.watcher.look_through()
        problems = self._window.watcher.problems
        if not problems:
            self._window.status.showMessage(self.tr("Nothing needs attention."), 3000)
            return
        self._problem = (self._problem + 1) % len(problems)
        problem = problems[self._problem]
        self._window.navigator.go_to(problem.part)
        self._window.status.showMessage(in_words(problem.saying), 10_000)

    def preferences(self) -> None:
        """Let the user choose looks and habits of the program."""
        from r2p_drafter.desktop.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._window.workplace.settings, self._window).open()

    def shortcuts(self) -> None:
        """List all keys."""
        from r2p_drafter.desktop.dialogs.shortcuts import ShortcutsDialog, shortcuts_of
        from r2p_drafter.desktop.editor.names import keys_of_writing
        from r2p_drafter.desktop.forms.lists.acting import keys_of_lists

        menus = {menu.title(): _entries(menu) for menu in self._window.bars.menus.values()}
        others = {self.tr("Writing"): keys_of_writing(), self.tr("Lists"): keys_of_lists()}
        ShortcutsDialog({**shortcuts_of(menus), **others}, self._window).open()

    def about(self) -> None:
        """Say what the program is."""
        from r2p_drafter.desktop.dialogs.about import AboutDialog

        AboutDialog(self._window).open()


def _entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator() and action.menu() is None]
