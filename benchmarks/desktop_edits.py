"""Edits a letter for long in one window: `python -m benchmarks.desktop_edits 10000`.

In a process of its own, whose memory is read after each tenth of the edits.
"""

import gc
import json
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.letters import letter_of_2009
from benchmarks.processes import told_by
from benchmarks.resident import resident_memory
from r2p_drafter.desktop.window.letter_window import LetterWindow
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.letter.model import Text
from r2p_drafter.letter.parts import value_at
from r2p_drafter.paths import user_folders

_WORDS = ("protect", "civilians", "and", "the", "mission", "*all*", "now")
_LOOK = 50
"""Edits from one look through the letter to the next, as in a moment of rest."""


def edited(edits: int) -> list[float]:
    """Have a process of its own make edits; return the MB it had after each tenth of them."""
    with tempfile.TemporaryDirectory(prefix="r2p-drafter-") as home:
        found: list[float] = told_by("desktop_edits", edits, home=home)
    return found


class Editor:
    """Somebody who types, deletes, adds, removes, undoes and does again, wherever it falls to him."""

    def __init__(self, window: LetterWindow, edits: int) -> None:
        self._window = window
        self._draft = window.draft
        self._chosen = random.Random(edits)  # noqa: S311 (what is edited where)
        self._acts: tuple[Callable[[], None], ...] = (
            *(self._type_text,) * 5,
            *(self._change_name,) * 2,
            self._change_copies,
            self._go_back_and_forth,
            self._type_subject,
        )
        self._edits = edits
        self._done = 0
        self.memory: list[float] = []

    def step(self) -> None:
        """Make one edit."""
        self._chosen.choice(self._acts)()
        self._draft.pause()
        QApplication.processEvents()
        self._done += 1
        if self._done % _LOOK == 0:
            self._window.watcher.look_through()
        if self._done % (self._edits // 10) == 0:
            gc.collect()
            self.memory.append(resident_memory())
        if self._done == self._edits:
            QApplication.exit()

    def _type_text(self) -> None:
        texts = [at for at, each in enumerate(self._draft.letter.body) if isinstance(each, Text)]
        length = self._go_to(f"body[{self._chosen.choice(texts)}].markdown")
        if length > 20 and self._chosen.random() < 0.45:
            for _ in range(4):
                _press(Qt.Key.Key_Backspace)
        else:
            _type(self._chosen.choice(_WORDS)[:4])

    def _change_name(self) -> None:
        length = self._go_to(
            f"signatories[{self._chosen.randrange(len(self._draft.letter.signatories))}].name"
        )
        if length > 20:
            _press(Qt.Key.Key_Home)
            _press(Qt.Key.Key_Delete)
        else:
            _type("Ab")

    def _change_copies(self) -> None:
        self._window.navigator.go_to("copies")
        copies = self._draft.letter.copies
        if len(copies) > 8:
            self._draft.set_value("copies", copies[:-1], "Remove")
        else:
            self._draft.set_value("copies", (*copies, *copies[:1]), "Add")

    def _type_subject(self) -> None:
        if self._go_to("subject") > 60:
            self._draft.set_value("subject", "On", "Shorten")
        _type("s")

    def _go_back_and_forth(self) -> None:
        for _ in range(self._chosen.randrange(1, 6)):
            self._draft.undo_stack.undo()
        QApplication.processEvents()
        for _ in range(self._chosen.randrange(6)):
            self._draft.undo_stack.redo()

    def _go_to(self, part: str) -> int:
        length = len(value_at(self._draft.letter, part))
        self._window.navigator.go_to(part, self._chosen.randrange(length) if length else 0)
        return length


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)  # type: ignore[arg-type]


def _type(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)  # type: ignore[arg-type]


def main(edits: str) -> None:
    """Make the edits and print what memory the process had."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="r2p-drafter-") as folder:
        path = Path(folder) / "our.letter"
        path.write_bytes(letter_of_2009())
        window = Workplace(user_folders()).open(path)
        while not window.is_complete:
            QApplication.processEvents()
        window.activateWindow()
        editor = Editor(window, int(edits))
        timer = QTimer(interval=0)
        timer.timeout.connect(editor.step)
        timer.start()
        application.exec()
        print(json.dumps(editor.memory), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
