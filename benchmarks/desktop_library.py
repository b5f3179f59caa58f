"""Works in the window of a large library: `python -m benchmarks.desktop_library 100000 200`.

In a process of its own, as Qt starts either with widgets or without, and only once.
"""

import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct, convert, to_builtins
from PySide6.QtCore import QEventLoop, QObject, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from benchmarks.people import people
from benchmarks.processes import told_by
from r2p_drafter.desktop.editor.spelling import Spelling
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.table.contact_columns import contact_columns
from r2p_drafter.desktop.library_window.window import LibraryWindow
from r2p_drafter.desktop.look import theme
from r2p_drafter.desktop.settings import Settings
from r2p_drafter.library.entries import Contact, Content
from r2p_drafter.library.local_copy import write_copy
from r2p_drafter.paths import UserFolders

_SIZE = (1400, 860)
"""Pixels of the window."""
_NOTCH, _PAGE, _JUMP = 60, 700, 123_457
"""Pixels that a notch of the wheel, a page and a pull at the scroll bar move the table."""
_WARM_UP = 10
"""Frames of each kind that don't count, as fonts are read with them."""
_TYPED = ("g", "gu", "gut", "gute", "guter", "gutere", "guteres")
_ORDERS = ("organisation", "uses", "country", "family_name")


class Scrolled(Struct, frozen=True):
    """What each frame took while the table was scrolled, in processor seconds."""

    wheel: list[float]
    page: list[float]
    jump: list[float]


class Worked(Struct, frozen=True):
    """Something that took several turns of the window: until it was seen, and the longest turn."""

    seconds: float
    """By the clock."""
    longest: float
    """Processor seconds in which the window did not answer."""


class Measured(Struct, frozen=True):
    """All that was measured."""

    scrolled: Scrolled
    reading: Worked
    opening: Worked
    typed: list[Worked]
    ordered: list[Worked]
    beside_scrolled: Scrolled
    beside_typed: list[Worked]
    beside_ordered: list[Worked]


def measured(count: int, frames: int) -> Measured:
    """Have a process of its own work in the window of a library with so many people."""
    return convert(told_by("desktop_library", count, frames), Measured)


class _Turns(QObject):
    """Measures how long the window does not answer, from one turn of its loop to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_turn)
        self._last = self.longest = 0.0

    def start(self) -> None:
        self._last, self.longest = time.thread_time(), 0.0
        self._timer.start()

    def stop(self) -> None:
        self._take_turn()
        self._timer.stop()

    def _take_turn(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _worked(act: Callable[[], object], is_busy: Callable[[], bool]) -> Worked:
    turns, loop = _Turns(), QEventLoop()
    turns.start()
    start = time.perf_counter()
    act()
    while is_busy():
        loop.processEvents()
    loop.processEvents()
    taken = time.perf_counter() - start
    turns.stop()
    return Worked(taken, turns.longest)


def _scrolled(view: QTableView, frames: int) -> Scrolled:
    return Scrolled(*(list(_frames(view, step, frames)) for step in (_NOTCH, _PAGE, _JUMP)))


def _frames(view: QTableView, step: int, count: int) -> Iterator[float]:
    """Yield the processor seconds of each frame, from the scroll to what is painted."""
    bar = view.verticalScrollBar()
    for number in range(count + _WARM_UP):
        start = time.thread_time()
        bar.setValue((bar.value() + step) % max(bar.maximum(), 1))
        QApplication.processEvents()
        if number >= _WARM_UP:
            yield time.thread_time() - start


class _Files:
    """Nobody asks for files here."""

    def list_to_import(self, _: object) -> Path | None:
        return None

    def list_to_export(self, *_: object) -> Path | None:
        return None


def _desk(folder: Path, contacts: tuple[Contact, ...]) -> tuple[LibraryDesk, Worked]:
    """Return a desk that has read its local copy, as at each start, and how long that took."""
    folders = UserFolders(folder / "config", folder / "data", folder / "state", folder / "cache")
    write_copy(folders.state / "library" / "own.copy", Content(1, contacts))
    desk = LibraryDesk(folders)
    return desk, _worked(desk.start, lambda: desk.is_reading)


def _in_window(
    desk: LibraryDesk, folder: Path, frames: int
) -> tuple[Scrolled, Worked, list[Worked], list[Worked]]:
    window = LibraryWindow(desk, Settings(folder / "settings.ini"), Spelling(), _Files())
    window.resize(*_SIZE)
    listing = window.pages["contacts"].listing

    def is_busy() -> bool:
        return listing.is_busy

    opening = _worked(window.show, is_busy)
    scrolled = _scrolled(window.page.view, frames)
    ordered = [_worked(partial(window.page.sort_by, name), is_busy) for name in _ORDERS]
    typed = [_worked(partial(listing.look_for, text), is_busy) for text in _TYPED]
    window.close()
    return scrolled, opening, typed, ordered


def _beside(contacts: tuple[Contact, ...], frames: int) -> tuple[Scrolled, list[Worked], list[Worked]]:
    """Do the same in a QStandardItemModel behind a QSortFilterProxyModel."""
    columns = [column for column in contact_columns() if column.is_shown]
    model = QStandardItemModel()
    for contact in contacts:
        model.appendRow([QStandardItem(column.text(contact)) for column in columns])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view = QTableView()
    view.setModel(proxy)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setWordWrap(False)
    view.resize(_SIZE[0] // 2 + 150, _SIZE[1])
    view.show()
    QApplication.processEvents()
    scrolled = _scrolled(view, frames)
    names = [column.name for column in columns]
    ordered = [_worked(partial(proxy.sort, names.index(name)), bool) for name in _ORDERS]
    typed = [_worked(partial(proxy.setFilterFixedString, text), bool) for text in _TYPED]
    view.close()
    return scrolled, typed, ordered


def _main() -> None:
    gc.disable()  # as in the program, which collects at rest
    application = QApplication(["desktop_library", *theme.style_arguments()])
    count, frames = map(int, sys.argv[1:])
    contacts = tuple(people(count))
    with tempfile.TemporaryDirectory() as folder:
        desk, reading = _desk(Path(folder), contacts)
        scrolled, opening, typed, ordered = _in_window(desk, Path(folder), frames)
        desk.close()
        beside = _beside(contacts, frames)
    print(json.dumps(to_builtins(Measured(scrolled, reading, opening, typed, ordered, *beside))))
    application.quit()


if __name__ == "__main__":
    _main()
