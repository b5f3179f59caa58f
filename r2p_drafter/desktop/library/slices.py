"""Long work in the window's own thread, a few milliseconds at a time, so that no key stroke waits for it."""

import time
from collections import deque
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

SLICE = 0.004
"""Seconds of work until the window has its turn again; a frame lasts 16 ms."""

Steps = Iterator[object]
"""Work that can be left after each step, which must be short against a slice."""


class Slices(QObject):
    """Does one piece of work after the other; what is short is done at once.

    A thread would not do: two threads that both run Python hinder each other at every call of Qt's.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: deque[tuple[Steps, Callable[[], object] | None]] = deque()
        self._is_at_it = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is work left."""
        return bool(self._work)

    def run(self, steps: Steps, done: Callable[[], object] | None = None) -> None:
        """Begin a piece of work, or put it behind what is there; `done` is called at its end."""
        self._work.append((steps, done))
        self._timer.start()
        if len(self._work) == 1:
            self._go_on()

    def stop(self) -> None:
        """Leave all work as it is."""
        self._work.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        if self._is_at_it:  # what is called at the end of work may begin other work
            return
        self._is_at_it = True
        try:
            self._do_until(time.perf_counter() + SLICE)
        finally:
            self._is_at_it = False
        if not self._work:
            self._timer.stop()

    def _do_until(self, end: float) -> None:
        while self._work and time.perf_counter() < end:
            steps, done = self._work[0]
            if next(steps, _OVER) is _OVER and self._work and self._work[0][0] is steps:
                self._work.popleft()
                if done is not None:
                    done()


_OVER = object()
