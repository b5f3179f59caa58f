"""Work in hand, kept as it is typed: after a crash or a power cut the letter is there to the last second."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.journal_file import JournalFile, Stamp
from r2p_drafter.desktop.log import note, note_fault

INTERVAL = 400
"""Milliseconds from a change until it is kept, and between one keeping and the next while somebody types."""


class Journal(QObject):
    """Keeps a draft's letter in a file while it is modified, on a thread that no key stroke waits for."""

    failed = Signal(str)
    """Why the letter can't be kept; said once, and again only after it could be."""
    mended = Signal()
    """The letter is kept after all: until it can be, it is tried again and again."""

    def __init__(
        self,
        draft: Draft,
        file: JournalFile,
        parent: QObject | None = None,
        stamp: Callable[[], Stamp | None] = lambda: None,
    ) -> None:
        """Keep the draft in `file`, and with it what `stamp` says of the letter's own file at that time."""
        super().__init__(parent)
        self._stamp = stamp
        self._draft = draft
        self._file = file
        self._thread = ThreadPoolExecutor(1, "journal")
        self._writing: Future[None] | None = None
        self._is_behind = False
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL)
        self._timer.timeout.connect(self._tick)
        draft.changed.connect(self._fall_behind)
        draft.named.connect(self._fall_behind)
        if draft.is_modified:
            self._fall_behind()

    def keep(self) -> None:
        """Keep the letter now, and wait until the disk has it, as before the program ends on an error."""
        self._timer.stop()
        self._submit()
        self._finish()

    def close(self) -> None:
        """Forget the letter: it is saved, or not wanted."""
        self._timer.stop()
        self._draft.changed.disconnect(self._fall_behind)
        self._draft.named.disconnect(self._fall_behind)
        self._writing = self._thread.submit(self._file.remove)
        self._finish()
        self._timer.stop()
        self._thread.shutdown()

    def _fall_behind(self, _: object = None) -> None:
        self._is_behind = True
        if not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        if self._writing is not None and not self._writing.done():
            self._timer.start()
            return
        self._tell()
        if self._is_behind:
            self._submit()
            self._timer.start()

    def _submit(self) -> None:
        self._is_behind = False
        self._writing = self._thread.submit(self._job())

    def _job(self) -> Callable[[], None]:
        if not self._draft.is_modified:
            return self._file.remove
        letter, path, stamp = self._draft.letter, self._draft.path, self._stamp()
        return lambda: self._file.write(letter, path, stamp)

    def _finish(self) -> None:
        if self._writing is not None:
            self._writing.exception()  # waits
            self._tell()

    def _tell(self) -> None:
        """Report how the last writing went, if it was not reported."""
        if self._writing is None:
            return
        error = self._writing.exception()
        self._writing = None
        if error is not None and not isinstance(error, OSError):
            raise error
        had_failed, self._has_failed = self._has_failed, error is not None
        if error is not None:
            self._fall_behind()
        if error is not None and not had_failed:
            note_fault("autosave", error)
            self.failed.emit(f"{self._file.path.parent}: {error.strerror or error}.")
        elif error is None and had_failed:
            note("autosave", state="mended")
            self.mended.emit()
