"""What happens when the program itself has a fault: the letters are kept, then the user is told."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from r2p_drafter.desktop.window.workplace import Workplace


class Crashes(QObject):
    """Stands in for Python's hook for exceptions that nobody has caught."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._dialog: QDialog | None = None

    def install(self) -> None:
        """Be called for every exception from now on."""
        sys.excepthook = self._take

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        self._note(error)
        self._workplace.keep_all()
        if self._dialog is None:  # a fault in painting would come again and again
            self._dialog = self._made_dialog(kind, error, trace)
            self._dialog.open()

    def _note(self, error: BaseException) -> None:
        from r2p_drafter.desktop.log import note_fault, open_log

        open_log(self._workplace.folders.log)  # it may be too early for `Program.settle`
        note_fault("a fault of the program", error)

    def _made_dialog(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> QDialog:
        from r2p_drafter.desktop.dialogs.crash import CrashDialog, report_of

        saved = self.tr(
            "Your letters are kept as they are now, and are offered when the program starts again."
        )
        dialog = CrashDialog(report_of(kind, error, trace), saved, QApplication.activeWindow())
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self._dialog = None
