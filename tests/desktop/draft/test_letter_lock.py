"""A letter that is open is locked, and whoever else wants it is told who has it."""

import getpass
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import a_letter
from r2p_drafter.desktop.draft.letter_lock import Holder, LetterLock
from r2p_drafter.letter.file import write_letter

HOLDING = """\
import sys
from pathlib import Path
from r2p_drafter.desktop.draft.letter_lock import LetterLock
lock = LetterLock()
print(lock.take(Path(sys.argv[1])), flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A letter."""
    write_letter(a_letter(), tmp_path / "our.letter")
    return tmp_path / "our.letter"


@pytest.fixture
def lock() -> Iterator[LetterLock]:
    """The lock of our window."""
    made = LetterLock()
    yield made
    made.release()


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the letter open."""
    command = [sys.executable, "-c", HOLDING, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_a_letter_that_nobody_has_is_ours(lock: LetterLock, path: Path) -> None:
    assert lock.take(path)
    assert lock.take(path), "and stays it"
    assert lock.holder() is None


@pytest.mark.usefixtures("other")
def test_of_one_that_is_open_elsewhere_we_hear_who_has_it(lock: LetterLock, path: Path) -> None:
    assert not lock.take(path)
    assert lock.holder() == Holder(user=getpass.getuser(), computer="")


def test_what_a_killed_program_left_is_taken_over(
    lock: LetterLock, path: Path, other: subprocess.Popen[str]
) -> None:
    other.kill()
    other.wait()

    assert lock.take(path)


def test_the_lock_of_another_computer_holds_until_it_is_taken_over(lock: LetterLock, path: Path) -> None:
    (path.parent / ".~lock.our.letter#").write_text("1\nr2p-drafter\nmy-colleagues-computer\n")
    os.utime(path.parent / ".~lock.our.letter#", (1_000_000_000, 1_000_000_000))

    assert not lock.take(path)
    holder = lock.holder()
    assert holder is not None
    assert holder.computer == "my-colleagues-computer"

    assert lock.take_over()
    assert lock.holder() is None


def test_one_lock_at_a_time(lock: LetterLock, path: Path) -> None:
    second = LetterLock()
    lock.take(path)

    lock.take(path.with_name("another.letter"))

    assert second.take(path)
    second.release()


def test_released_it_leaves_nothing(lock: LetterLock, path: Path) -> None:
    lock.take(path)
    assert len(list(path.parent.iterdir())) == 2

    lock.release()

    assert list(path.parent.iterdir()) == [path]


def test_a_link_leads_to_the_same_lock(lock: LetterLock, path: Path) -> None:
    link = path.parent / "folder" / "link.letter"
    link.parent.mkdir()
    link.symlink_to(path)
    second = LetterLock()
    lock.take(path)

    assert not second.take(link)


def test_where_no_lock_can_be_made_nobody_is_kept_out(lock: LetterLock, tmp_path: Path) -> None:
    assert lock.take(tmp_path / "no such folder" / "our.letter")
    assert lock.take(None)
