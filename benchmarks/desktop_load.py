"""Works on a large letter in a window: `python -m benchmarks.desktop_load pages 50`.

In a process of its own, which tells what it had in memory at most.
"""

import gc
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from msgspec import Struct, convert, to_builtins
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.large_letters import KINDS
from benchmarks.processes import told_by
from benchmarks.resident import largest_memory
from benchmarks.timing import processor_seconds_of
from r2p_drafter.desktop.find.finder import Finder
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.export.files import export
from r2p_drafter.letter.search import Query
from r2p_drafter.paths import user_folders

_SIZE = (1400, 900)
_STROKES = 9
EXPORTS = {"Word file": "docx", "PDF": "pdf", "text": "txt"}


class Worked(Struct, frozen=True):
    """What working on a letter took: the processor's seconds of each act, and the peak of memory in MB."""

    pages: int
    seconds: dict[str, float]
    peak: float


def worked(kind: str, size: int) -> Worked:
    """Have a process of its own work on a letter of a kind and size."""
    with tempfile.TemporaryDirectory(prefix="r2p-drafter-") as home:
        return convert(told_by("desktop_load", kind, size, home=home), Worked)


def _work(kind: str, size: int, folder: Path) -> Worked:
    """Open, edit, save and export a letter; a small one is opened first, as any program is warm by then."""
    workplace = Workplace(user_folders())
    _opened(workplace, _written(kind, 3, folder)).close()
    path = _written(kind, size, folder)
    windows: list[LetterWindow] = []
    seconds = {"opening": _seconds(lambda: windows.append(_opened(workplace, path)))}
    window = windows[0]
    part = KINDS[kind].part.format(size // 2)
    seconds["going there"] = _seconds(partial(_go_to, window, part))
    seconds["a key stroke"] = statistics.median(_stroke(window) for _ in range(_STROKES))
    for name, act in ACTS.items():
        seconds[name] = _seconds(partial(act, window))
    composed = window.composition.latest
    if composed is None:
        raise LookupError(window.composition.fault)
    for name, suffix in EXPORTS.items():
        out = folder / f"{kind}.{suffix}"
        seconds[name] = _seconds(lambda out=out: export(composed.letter, composed.template, [out]))  # type: ignore[misc]
    peak = largest_memory()
    window.close()
    return Worked(len(composed.pages.pages), seconds, peak)


def _replace_all(window: LetterWindow) -> None:
    finder = Finder(window.draft)
    finder.ask(Query("e"))
    finder.replace_all("é", "Replace")
    QApplication.processEvents()


ACTS: Mapping[str, Callable[[LetterWindow], object]] = {
    "undo": lambda window: window.draft.undo_stack.undo(),
    "redo": lambda window: window.draft.undo_stack.redo(),
    "checking": lambda window: window.watcher.look_through(),
    "saving": lambda window: window.files.save(),
    "replacing all of a letter": _replace_all,
    "undo of that": lambda window: window.draft.undo_stack.undo(),
}
"""What is done after a few letters were typed, in this order."""


def _written(kind: str, size: int, folder: Path) -> Path:
    path = folder / f"{kind}-{size}.letter"
    path.write_bytes(KINDS[kind].make(size))
    return path


def _opened(workplace: Workplace, path: Path) -> LetterWindow:
    """Open a letter and wait until all its pages are set."""
    window = workplace.open(path)
    window.resize(*_SIZE)
    while not (window.is_complete and window.composition.is_settled):
        QApplication.processEvents()
    window.composition.settle()
    window.activateWindow()
    QApplication.processEvents()
    return window


def _go_to(window: LetterWindow, part: str) -> None:
    length = len(window.draft.letter.body[0].markdown) if part.startswith("body") else 0  # type: ignore[union-attr]
    window.navigator.go_to(part, length // 2)
    QApplication.processEvents()


def _stroke(window: LetterWindow) -> float:
    """Press a key; return the seconds until field and page are painted, before the checks come."""
    field, page = QApplication.focusWidget(), window.page.view.viewport()

    def press_and_paint() -> None:
        QTest.keyClick(field, Qt.Key.Key_X)  # type: ignore[arg-type]
        page.repaint()

    seconds = _seconds(press_and_paint)
    QApplication.processEvents()
    return seconds


def _seconds(act: Callable[[], object]) -> float:
    gc.collect()
    return processor_seconds_of(act)


def main(kind: str, size: str) -> None:
    """Work on one letter and print what it took."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="r2p-drafter-") as folder:
        found = _work(kind, int(size), Path(folder))
    print(json.dumps(to_builtins(found)), flush=True)
    del application
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
