"""Saves letters in processes that are killed while they do: `killed_saver.py PATH TIMES`.

Prints as JSON how often the file held the letter that was in it before, and one that was saved since.
"""

import itertools
import json
import sys
from functools import partial
from pathlib import Path

from builders import a_letter, a_rich_letter
from killing import Kill, outcomes
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter, Text

LONG = (Text(markdown="A long paragraph. " * 20_000),)


def letter_of(number: int) -> Letter:
    """Return a letter with a number in it, every second one long."""
    reference = str(number)
    return a_letter(reference=reference, body=LONG) if number % 2 else a_rich_letter(reference=reference)


def save_on(path: Path, number: int) -> None:
    """Save letters from that number on, until killed."""
    for each in itertools.count(number):
        write_letter(letter_of(each), path)


def save_is_killed(path: Path, kill: Kill) -> bool:
    """Have a process save and kill it; return whether there is another letter now than before.

    Raises:
        LetterFileError: The file is not whole.
    """
    before = int(read_letter(path).reference)
    kill(lambda: save_on(path, before + 1))
    after = read_letter(path)
    assert after == letter_of(int(after.reference))
    return int(after.reference) > before


def main(path: Path, times: int) -> None:
    """Kill that many of them."""
    write_letter(letter_of(0), path)
    print(json.dumps(outcomes(times, partial(save_is_killed, path))))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
