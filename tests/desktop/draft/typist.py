"""A program that types into a letter and tells when: `typist.py JOURNAL`; killed by whoever started it.

`typist.py JOURNAL --once PATH` types once into the letter of that file, keeps it, and ends as if killed.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from builders import a_rich_letter
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.journal import Journal
from r2p_drafter.desktop.draft.journal_file import JournalFile

STROKE = 20
"""Milliseconds from key to key."""


def type_on(draft: Draft) -> None:
    """Type a number after the other, and say at once when each was typed."""
    numbers = iter(range(10_000))

    def stroke() -> None:
        draft.set_value("subject", str(next(numbers)), "Change the subject", typing=True)
        os.write(1, f"{time.monotonic()}\n".encode())

    timer = QTimer(draft, interval=STROKE)
    timer.timeout.connect(stroke)
    timer.start()
    QCoreApplication.exec()


def type_once(draft: Draft, journal: Journal) -> None:
    """Type, keep, and end without closing anything."""
    draft.set_value("subject", "0", "Change the subject")
    journal.keep()
    os._exit(0)


def main(folder: str, *once: str) -> None:
    """Take a letter in hand and type into it."""
    application = QCoreApplication([])
    draft = Draft(a_rich_letter(), Path(once[1]) if once and once[1] else None, application)
    journal = Journal(draft, JournalFile(Path(folder)), draft)
    if once:
        type_once(draft, journal)
    type_on(draft)


if __name__ == "__main__":
    main(*sys.argv[1:])
