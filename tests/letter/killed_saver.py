"""Saves letters in processes that are killed while they do: `killed_saver.py PATH TIMES`.

Prints as JSON how often the file held the letter that was in it before, and one that was saved since.
"""

import itertools
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from builders import a_letter, a_rich_letter
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter, Text

LONGEST = 0.012
"""Seconds until a process is killed; a save takes some thousandths."""
LETTERS = (a_rich_letter(), a_letter(body=(Text(markdown="A long paragraph. " * 20_000),)))


def save_on(path: Path, before: Letter) -> None:
    """Save letters, the one that is not there first, until killed."""
    for letter in itertools.cycle(reversed(LETTERS) if before == LETTERS[0] else LETTERS):
        write_letter(letter, path)


def killed_at(path: Path, seconds: float) -> bool:
    """Have a process save and kill it; return whether there is another letter now than before.

    Raises:
        LetterFileError: The file is not whole.
    """
    before = read_letter(path)
    child = os.fork()
    if child == 0:
        save_on(path, before)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    after = read_letter(path)
    assert after in LETTERS
    return after != before


def main(path: Path, times: int) -> None:
    """Kill that many of them."""
    write_letter(LETTERS[0], path)
    moment = random.Random(2009).uniform  # noqa: S311 (moments, not secrets)
    found = Counter(killed_at(path, moment(0, LONGEST)) for _ in range(times))
    print(json.dumps({"old": found[False], "new": found[True]}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
