"""Starts a window in a process of its own: `python -m benchmarks.desktop_start letter FILE`.

`empty` starts an empty QMainWindow, `letter` the program on a letter, `open` opens each of some letters in
the program once that runs. What it took is printed as JSON: seconds, from the moment in `STARTED_AT` or from
the act, until the first picture is on the screen; and MB afterwards, at rest.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

# Everything else is imported where it is measured.

STARTED_AT = "R2P_DRAFTER_STARTED_AT"
"""The variable with the moment of the clock `time.monotonic` before the process was started."""
_SIZE = (1280, 800)
_REST = 2500
"""Milliseconds until the program has nothing left to do."""


def main(kind: str, *names: str) -> None:
    """Measure one start."""
    if kind == "empty":
        _start_empty()
    else:
        _start_program([Path(name) for name in names], opens=kind == "open")


def _start_empty() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        """Tells when it is painted."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: _rest_and_tell({"seconds": _since_start()}))

    application = QApplication(sys.argv[:1])
    window = Window()
    window.resize(*_SIZE)
    window.show()
    application.exec()


def _start_program(paths: list[Path], *, opens: bool) -> None:
    import gc

    gc.disable()  # as `open_window` does before it imports the same
    from r2p_drafter.cli.window import open_window
    from r2p_drafter.desktop import app
    from r2p_drafter.desktop.window.first_picture import FirstPainting

    start = app.Program.start

    def start_and_watch(self: app.Program, *given: Any, **named: Any) -> None:
        start(self, *given, **named)
        view = self._workplace.windows[0].page.view
        FirstPainting(view.viewport()).over.connect(lambda: _seen(self, paths[1:] if opens else None))

    app.Program.start = start_and_watch  # type: ignore[method-assign]
    open_window(paths[:1])


def _seen(program: Any, others: list[Path] | None) -> None:
    seconds = _since_start()
    if others is None:
        _rest_and_tell({"seconds": seconds})
    else:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(_REST, lambda: _tell({"opened": [_opened(program, path) for path in others]}))


def _opened(program: Any, path: Path) -> dict[str, float]:
    """Open a letter in a new window; return the seconds until its page is seen, and until all are set."""
    from PySide6.QtCore import QEventLoop

    from r2p_drafter.desktop.window.first_picture import FirstPainting

    waiting, painted = QEventLoop(), []

    def see() -> None:
        painted.append(time.perf_counter())
        waiting.quit()

    began = time.perf_counter()
    window = program._workplace.open(path)
    FirstPainting(window.page.view.viewport()).over.connect(see)
    waiting.exec()
    seen = painted[0] - began
    window.composition.settle()
    pages = len(window.composition.latest.pages.pages)
    whole = time.perf_counter() - began
    window.close()
    return {"seen": seen, "whole": whole, "pages": pages}


def _since_start() -> float:
    return time.monotonic() - float(os.environ[STARTED_AT])


def _rest_and_tell(found: dict[str, Any]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(_REST, lambda: _tell(found))


def _tell(found: dict[str, Any]) -> None:
    from benchmarks.resident import resident_memory

    print(json.dumps({**found, "memory": resident_memory()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
