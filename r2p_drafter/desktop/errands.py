"""What takes long and waits for others, as a database does: on a thread of its own."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from r2p_drafter.errors import DrafterError

Result = TypeVar("Result")
Told = Callable[[Any], object]


class Errands(QObject):
    """Runs one errand after the other, and tells in the window's thread how each went.

    Nothing is told to methods of widgets that are gone by then.
    """

    _over = Signal(int, object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, name)
        self._era = 0
        # Queued even where an errand is over before it is sent: nobody is called back while he still asks.
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def send(
        self,
        errand: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[DrafterError], object] | None = None,
    ) -> None:
        """Have `errand` run; then `done` hears of what it returned, or `failed` of why it could not.

        Any error but a DrafterError is raised in the window's thread.
        """
        future = self._thread.submit(errand)
        future.add_done_callback(partial(self._report, self._era, done, failed))

    def forget(self) -> None:
        """Tell nobody how the errands went that were sent until now; they are run all the same."""
        self._era += 1

    def close(self) -> None:
        """Wait until all that was sent is run; nothing is told any more, and nothing can be sent."""
        self.forget()
        self._thread.shutdown()

    def abandon(self) -> None:
        """Tell nobody how the errands go, and wait for none of them; nothing can be sent any more."""
        self.forget()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _report(self, era: int, done: Told | None, failed: Told | None, future: Future[Any]) -> None:
        """Hand the outcome over; this may run in the thread of the errands, and after the window is gone."""
        if not future.cancelled() and shiboken6.isValid(self):
            self._over.emit(era, future, done, failed)

    def _tell(self, era: int, future: Future[Any], done: Told | None, failed: Told | None) -> None:
        error = future.exception()
        if error is not None and not isinstance(error, DrafterError):
            raise error
        if era == self._era:
            tell(done, future.result()) if error is None else tell(failed, error)


def tell(told: Told | None, what: object) -> None:
    """Call somebody back, unless there is nobody or his widget is gone."""
    inner = told.func if isinstance(told, partial) else told
    owner = getattr(inner, "__self__", None)
    if told is not None and not (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
        told(what)
