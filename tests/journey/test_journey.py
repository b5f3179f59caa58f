"""From the empty template to the joint letter of 2009 as a Word file, with real keys and a real mouse."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMarginsF, QPoint, QRect

from letter_2009 import (
    ITALICS,
    STYLES,
    italics_of,
    lines_of_the_export,
    lines_of_the_letter,
    marked_lines,
    styles_of,
)
from r2p_drafter.letter.file import read_letter
from r2p_drafter.letter.model import Letter
from screen import a_screen, wait_for
from somebody import Somebody

pytestmark = pytest.mark.xdist_group("journey")

PROGRAM = (sys.executable, "-m", "r2p_drafter")
AT_MOST = 120
"""Seconds of keys and mouse, with all the waiting between them."""
LINES = marked_lines()
DATE, FAX, POST, ADDRESS, SALUTATION = LINES[0], LINES[1].removeprefix("By Fax: "), LINES[3], LINES[4:7], LINES[7]
TEXTS, ITEMS, CLOSING = LINES[8:11], [line.removeprefix("- ") for line in LINES[12:16]], LINES[16:18]
FIRST_SIGNATORY, SECOND_SIGNATORY = LINES[19:22], LINES[22:25]
COPIES = [line.removeprefix("Cc: ").replace("'", "’") for line in LINES[25:]]


@pytest.fixture
def goal(example_2009: Path) -> Letter:
    """The letter as it is to be."""
    return read_letter(example_2009)


@pytest.fixture
def somebody(goal: Letter, user_home: Path, tmp_path: Path) -> Iterator[Somebody]:
    """Somebody in front of the program's window."""
    with a_screen() as screen:
        program = screen.start(PROGRAM, R2P_DRAFTER_HOME=str(user_home))
        somebody = Somebody(screen, goal, user_home, tmp_path)
        somebody.see("Parts of the letter")
        yield somebody
        screen.press("ctrl+q")
        assert program.wait(20) == 0
        assert screen.printed(PROGRAM) == ""


def test_the_letter_of_2009_is_drafted_in_under_two_minutes(
    somebody: Somebody, goal: Letter, tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    letter, word = tmp_path / "2009.letter", tmp_path / "2009.docx"
    start = time.monotonic()
    begin_with_the_template(somebody)
    write_date_and_delivery(somebody)
    write_the_addressee(somebody)
    mend_the_post(somebody)
    write_the_salutation(somebody)
    write_the_first_section(somebody)
    write_the_recommendations(somebody)
    write_the_last_section(somebody)
    write_the_signatories(somebody)
    paste_the_copies(somebody)
    sort_the_copies(somebody)
    save(somebody, letter)
    export(somebody, word)
    seconds = time.monotonic() - start

    record_property("figure", f"The letter of 2009 takes {seconds:.1f} s of keys and mouse.")
    assert seconds < AT_MOST
    assert read_letter(letter) == goal
    says_what_was_sent(word)
