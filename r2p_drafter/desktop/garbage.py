"""Python's collecting of garbage, in the window's own thread."""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1_000
"""Milliseconds from one look for garbage to the next."""


class Garbage(QObject):
    """Collects garbage when Python itself would, but only between two events of the window.

    By itself, Python does it in whatever thread makes the next object; a widget that was garbage would be
    destroyed there, which Qt does not survive.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect from now on, but don't look through what is there: it lasts as long as the program."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(at for at, is_due in enumerate(due) if is_due))
