"""A letter that is open is locked, and whoever else wants it is told who has it."""

import getpass
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from builders import a_letter
from elsewhere import OtherProgram, lock_of, open_in_another_program, open_on_another_computer
from r2p_drafter.desktop.draft.letter_lock import Holder, LetterLock
from r2p_drafter.letter.file import write_letter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A letter."""
    write_letter(a_letter(), tmp_path / "our.letter")
    return tmp_path / "our.letter"


@pytest.fixture
def lock(path: Path) -> Iterator[LetterLock]:
    """The lock of our window."""
    made = LetterLock(path)
    yield made
    made.release()


@pytest.fixture
def other(path: Path) -> Iterator[OtherProgram]:
    """Another program that has the letter open."""
    with open_in_another_program(path) as program:
        yield program


def test_a_letter_that_nobody_has_is_ours(lock: LetterLock) -> None:
    assert lock.take()
    assert lock.take(), "and stays it"
    assert lock.holder() is None


@pytest.mark.usefixtures("other")
def test_of_one_that_is_open_elsewhere_we_hear_who_has_it(lock: LetterLock) -> None:
    assert not lock.take()
    assert lock.holder() == Holder(user=getpass.getuser(), computer="")


def test_what_a_killed_program_left_is_taken_over(lock: LetterLock, other: OtherProgram) -> None:
    other.kill()

    assert lock.take()


def test_the_lock_of_another_computer_holds_until_it_is_taken_over(lock: LetterLock, path: Path) -> None:
    open_on_another_computer(path, "laptop-7", "zoë")
    os.utime(lock_of(path), (1_000_000_000, 1_000_000_000))

    assert not lock.take()
    assert lock.holder() == Holder("zoë", "laptop-7")

    assert lock.take_over()
    assert lock.holder() is None


def test_where_a_lock_does_not_name_the_user_the_file_does(lock: LetterLock, path: Path) -> None:
    lock_of(path).write_text("1\nr2p-drafter\nlaptop-7\n")

    assert not lock.take()
    assert lock.holder() == Holder(lock_of(path).owner(), "laptop-7")


def test_computers_of_one_name_are_told_apart(lock: LetterLock, path: Path) -> None:
    name = QSysInfo.machineHostName()
    open_on_another_computer(path, name, "zoë")

    assert not lock.take()
    assert lock.holder() == Holder("zoë", name)


def test_who_lost_it_to_another_computer_hears_of_it_and_leaves_it(lock: LetterLock, path: Path) -> None:
    lock.take()
    lock_of(path).unlink()
    open_on_another_computer(path)

    assert not lock.take()
    lock.release()

    assert lock_of(path).read_text().splitlines()[2] == "laptop-7"
    assert names_in(path.parent) == [lock_of(path).name, path.name]


def test_letting_go_of_what_another_computer_took_leaves_theirs(lock: LetterLock, path: Path) -> None:
    lock.take()
    lock_of(path).unlink()
    open_on_another_computer(path)

    lock.release()

    assert lock_of(path).read_text().splitlines()[2] == "laptop-7"


def test_a_lock_that_somebody_removed_is_made_again(lock: LetterLock, path: Path) -> None:
    lock.take()
    lock_of(path).unlink()

    assert lock.take()
    assert lock_of(path).exists()


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"\xff\x00" * 4000, b"not a number\n"])
def test_a_damaged_lock_keeps_nobody_out_for_ever(lock: LetterLock, path: Path, content: bytes) -> None:
    lock_of(path).write_bytes(content)

    assert lock.take() or lock.take_over()


def test_released_it_leaves_nothing(lock: LetterLock, path: Path) -> None:
    lock.take()
    assert len(names_in(path.parent)) == 2

    lock.release()

    assert names_in(path.parent) == [path.name]


def test_a_link_leads_to_the_same_lock(lock: LetterLock, path: Path) -> None:
    link = path.parent / "folder" / "link.letter"
    link.parent.mkdir()
    link.symlink_to(path)
    lock.take()

    assert not LetterLock(link).take()


def test_a_link_to_itself_has_no_lock_that_fails(path: Path) -> None:
    loop = path.with_name("loop.letter")
    loop.symlink_to(loop)
    lock = LetterLock(loop)

    assert lock.take()
    lock.release()


def test_where_no_lock_can_be_made_nobody_is_kept_out(path: Path) -> None:
    assert LetterLock(path.parent / "no such folder" / "our.letter").take()
    assert LetterLock(path.with_name("long " * 60)).take()


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())
