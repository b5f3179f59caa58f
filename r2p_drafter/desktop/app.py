"""The program with its window: builds, wires, and runs until the last window is closed."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from r2p_drafter import __version__
from r2p_drafter.desktop.instance import Instance
from r2p_drafter.desktop.log import await_log, note, note_fault, note_start, open_log
from r2p_drafter.desktop.look import theme, translation
from r2p_drafter.desktop.look.icons import application_icon
from r2p_drafter.desktop.settings import LANGUAGE, SCHEME
from r2p_drafter.desktop.window.opening import parted
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.desktop.wording import in_words
from r2p_drafter.errors import LetterFileError
from r2p_drafter.paths import user_folders

if TYPE_CHECKING:
    from r2p_drafter.desktop.dialogs.recovery import Decision
    from r2p_drafter.desktop.draft.journal_file import JournalFile
    from r2p_drafter.desktop.draft.left_behind import LeftBehind

STARTED = "program/started"
"""Whether the program has been started before."""
DESKTOP_FILE = "r2p-drafter"
_LATER = 1000
"""Milliseconds until the first window is there and at rest."""


def run(paths: Sequence[Path], *, with_example: bool = False) -> int:
    """Open letters in the window; without any, a new one; return the status to end the process with.

    The first start, or one `with_example`, opens the letter of 2009 to try the program with.
    """
    application = _application()
    folders = user_folders()
    instance = Instance(folders.state, application)
    if not instance.is_first and not with_example and instance.hand_over(paths):
        return 0
    workplace = Workplace(folders, application)
    program = Program(workplace)
    program.dress()
    program.start(paths, with_example=with_example)
    instance.asked.connect(program.open_more)
    QTimer.singleShot(_LATER, program.settle)
    QTimer.singleShot(_LATER, instance.listen)
    status = application.exec()
    _leave_clipboard()
    return status


def _application() -> QApplication:
    application = QApplication([*sys.argv[:1], *theme.style_arguments()])
    application.setApplicationName("r2p-drafter")
    application.setApplicationDisplayName("R2P Drafter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_FILE)
    application.setWindowIcon(application_icon())
    return application


def _leave_clipboard() -> None:
    from r2p_drafter.desktop.clipboard import leave_text

    leave_text()


class Program(QObject):
    """What happens at the start, and what is asked of the program from outside."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._settings = workplace.settings

    def dress(self) -> None:
        """Show the program in the language and the colours that the user chose, and keep to them."""
        from r2p_drafter.desktop.crashes import Crashes

        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.set_style(application)
        self._follow(SCHEME)
        translation.install(self._settings.text(LANGUAGE))
        self._settings.chosen.connect(self._follow)
        Crashes(self._workplace).install()

    def start(self, paths: Sequence[Path], *, with_example: bool) -> None:
        """Offer what a crash left, then open letters, or else one to begin with."""
        await_log()
        note_start()
        if self._settings.is_damaged:
            note("settings", state="damaged")
        fault = self._recover()
        self.open_more(paths)
        if not self._workplace.windows:
            is_first = not self._settings.switch(STARTED)
            if with_example or is_first:
                self._workplace.open_example()
            else:
                self._workplace.open_blank()
        self._settings.set_switch(STARTED, True)
        if fault:
            self._workplace.windows[-1].messages.say("recovery", fault, "warning")

    def open_more(self, paths: Sequence[Path]) -> None:
        """Open letters, and ask about templates; what can't be read is told in a window.

        Without any, come forward.
        """
        letters, templates = parted(paths)
        faults = []
        for path in letters:
            try:
                self._workplace.open(path)
            except LetterFileError as error:
                faults.append(in_words(error.saying))
        if (faults or templates) and not self._workplace.windows:
            self._workplace.open_blank()
        for window in self._workplace.windows[-1:]:
            window.come_forward()
            if faults:
                window.messages.say("file", "\n".join(faults), "error")
            if templates:
                window.complete()
                window.templates.take(templates)

    def settle(self) -> None:
        """Do what the first picture did not wait for: the log, collecting garbage, the library."""
        from r2p_drafter.desktop.garbage import Garbage

        open_log(self._workplace.folders.log)
        Garbage(self).start()
        self._workplace.library.start()

    def _recover(self) -> str:
        """Offer what a crash left; return what went wrong with it, in the user's language."""
        left = self._workplace.left_behind()
        if not left:
            return ""
        from r2p_drafter.desktop.dialogs.recovery import RecoveryDialog

        dialog = RecoveryDialog(left)
        dialog.exec()
        decisions = dialog.decisions()
        taken = sum(decision == "recover" for _, decision in decisions)
        note("recovery", offered=len(decisions), taken=taken)
        dialog.deleteLater()
        faults = [self._follow_decision(*each) for each in decisions]
        return next(filter(None, faults), "")

    def _follow_decision(self, left: "LeftBehind", decision: "Decision") -> str:
        """Do with a letter as the user decided; return why that can't be done."""
        if decision == "recover":
            self._workplace.recover(left)
        elif decision == "later":
            left.file.release()
        else:
            return self._discard(left.file)
        return ""

    def _discard(self, file: "JournalFile") -> str:
        try:
            file.remove()
        except OSError as error:
            note_fault("discard", error)
            file.release()
            text = self.tr(
                "{}: what you discarded can’t be removed: {}. It is offered again at the next start."
            )
            return text.format(file.path.parent, error.strerror or error)
        return ""

    def _follow(self, name: str) -> None:
        if name == SCHEME:
            chosen = self._settings.text(SCHEME)
            schemes = (scheme for scheme in get_args(theme.Scheme) if scheme == chosen)
            theme.apply_scheme(next(schemes, "system"))
