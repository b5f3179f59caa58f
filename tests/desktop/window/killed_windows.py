"""Types into windows, saving now and then, in processes that are killed: `killed_windows.py FOLDER TIMES`.

Prints as JSON the seconds of typing that each window lost.
"""

import itertools
import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import a_rich_letter
from r2p_drafter.desktop.draft.left_behind import left_behind
from r2p_drafter.desktop.window import furnishing  # noqa: F401 (imported once, for all processes)
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter
from r2p_drafter.paths import HOME_VARIABLE, user_folders

WINDOWS = 2
"""In each process: one with a letter that has a file, one with a letter that has none."""
AT_ONCE = 5
"""Processes at a time, so that none has to wait long for its turn on a small computer."""
STROKE = 40
"""Milliseconds from key to key."""
STROKES_PER_SAVE = 11
WORDS = "We urge all States to act in time. "


class Typist(NamedTuple):
    """A process that types."""

    folder: Path
    pid: int
    strokes: int
    """A file descriptor that tells of each stroke in a line: the window's number, and when it was."""


def type_on(folder: Path, told: int) -> None:
    """Type in turn into some windows, and say at once what was typed, until killed."""
    application = QApplication([])
    windows = opened(Workplace(user_folders()), folder)
    turns = zip(itertools.cycle(range(WINDOWS)), itertools.cycle(WORDS), itertools.count(1))

    def stroke() -> None:
        number, key, count = next(turns)
        QTest.keyClicks(windows[number].focusWidget(), key)
        os.write(told, f"{number} {time.monotonic()}\n".encode())
        if count % STROKES_PER_SAVE == 0:
            windows[0].acts["save"].trigger()

    timer = QTimer(application, interval=STROKE)
    timer.timeout.connect(stroke)
    timer.start()
    application.exec()


def opened(workplace: Workplace, folder: Path) -> list[LetterWindow]:
    """Open the windows, each with the keyboard in the field of the subject."""
    path = folder / "ours.letter"
    write_letter(letter_of(0), path)
    windows = [workplace.open(path), workplace.show(letter_of(1))]
    for window in windows:
        window.complete()
        window.navigator.go_to("subject")
    return windows


def letter_of(number: int) -> Letter:
    return a_rich_letter(subject="", reference=str(number))


def started(folder: Path) -> Typist:
    """Start a process that types, with a folder and a home of its own."""
    folder.mkdir()
    os.environ[HOME_VARIABLE] = str(folder / "home")
    heard, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            type_on(folder, told)
        finally:
            os._exit(1)
    os.close(told)
    return Typist(folder, pid, heard)


def seconds_lost(typists: Sequence[Typist], moments: Sequence[float]) -> Iterator[float]:
    """Kill each process that many seconds after all have begun to type; return what each window lost."""
    first = [os.read(typist.strokes, 1 << 16) for typist in typists]
    assert all(first), "a process has ended before it typed"
    begin = time.monotonic()
    for moment, typist, heard in sorted(zip(moments, typists, first, strict=True)):
        time.sleep(max(0.0, begin + moment - time.monotonic()))
        os.kill(typist.pid, signal.SIGKILL)
        os.waitpid(typist.pid, 0)
        yield from lost_in(typist.folder, lines_of(heard, typist.strokes))


def lines_of(heard: bytes, strokes: int) -> list[str]:
    """Return all that a process said that is dead now."""
    with os.fdopen(strokes, "rb") as rest:
        return (heard + rest.read()).decode().splitlines()


def lost_in(folder: Path, lines: Sequence[str]) -> Iterator[float]:
    """Return the time from the first to the last lost stroke in each window; every file has to be whole."""
    kept = subjects_kept(folder)
    for window in range(WINDOWS):
        typed = [float(line.split()[1]) for line in lines if line.startswith(f"{window} ")]
        subject = kept.get(window, "")
        assert subject == typed_by(window, len(subject))
        yield typed[-1] - typed[len(subject)] if len(subject) < len(typed) else 0.0


def typed_by(window: int, count: int) -> str:
    """Return the first letters that were typed into a window."""
    return "".join(itertools.islice(itertools.cycle(WORDS), window, window + count * WINDOWS, WINDOWS))


def subjects_kept(folder: Path) -> dict[int, str]:
    """Return the longest subject that is on the disk for each window, after a look at every file there.

    Raises:
        LetterFileError: One is not whole.
    """
    journal = folder / "home" / "state" / "journal"
    found = left_behind(journal)
    assert len(found) == len(list(journal.glob("*.journal")))
    letters = [each.kept.letter for each in found]
    letters += [read_letter(path) for path in folder.rglob("*.letter")]
    kept: dict[int, str] = {}
    for letter in letters:
        number = int(letter.reference)
        kept[number] = max(kept.get(number, ""), letter.subject, key=len)
    return kept


def main(folder: Path, times: int) -> None:
    """Kill that many processes, some at a time."""
    moment = random.Random(2009).uniform  # noqa: S311 (moments, not secrets)
    lost: list[float] = []
    for begin in range(0, times, AT_ONCE):
        numbers = range(begin, min(begin + AT_ONCE, times))
        typists = [started(folder / str(number)) for number in numbers]
        lost += seconds_lost(typists, [moment(0.1, 1.6) for _ in numbers])
    print(json.dumps(lost))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
