"""Others who have a letter open: in a program of their own, or on a computer of their own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOLDING = """\
import sys
from pathlib import Path
from r2p_drafter.desktop.draft.letter_lock import LetterLock
lock = LetterLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
"""


class OtherProgram:
    """A program on this computer that has a letter open."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-c", _HOLDING, str(path)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._tell("True")

    def close_the_letter(self) -> None:
        """Let go of it as a program does that ends well."""
        assert self._process.stdin is not None
        print(file=self._process.stdin, flush=True)
        self._tell("released")

    def kill(self) -> None:
        """End it without a word."""
        self._process.kill()
        self._process.wait()

    def _tell(self, expected: str) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline().strip() == expected

    def end(self) -> None:
        """Kill it, if it still runs, and forget it."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def open_in_another_program(path: Path) -> Iterator[OtherProgram]:
    """Have another program on this computer open a letter."""
    program = OtherProgram(path)
    try:
        yield program
    finally:
        program.end()


def lock_of(path: Path) -> Path:
    """Return where the lock of a letter is."""
    return path.with_name(f".~lock.{path.name}#")


def open_on_another_computer(path: Path, computer: str = "laptop-7", user: str = "zoë") -> None:
    """Put the lock of another computer beside a letter, as it has it open."""
    lines = ["4711", "r2p-drafter", computer, "0123456789abcdef", "a-boot", user]
    lock_of(path).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
