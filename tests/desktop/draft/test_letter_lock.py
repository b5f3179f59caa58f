"""A letter that is open is locked, and whoever else wants it is told who has it."""

import getpass
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from builders import a_letter
from elsewhere import OtherProgram, lock_of, open_in_another_program, open_on_another_computer
from mishaps import as_ordinary_user, read_only
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


@pytest.mark.parametrize("content", [b"", b"\n\n\n", bytes(100)])
def test_one_that_a_power_cut_left_without_a_word_is_nobodys(
    lock: LetterLock, path: Path, content: bytes
) -> None:
    lock_of(path).write_bytes(content)

    assert lock.take()
    assert lock_of(path).read_text().startswith(f"{os.getpid()}\n")


def test_one_that_is_only_just_being_written_is_somebodys(lock: LetterLock, path: Path) -> None:
    lock_of(path).touch()
    written = threading.Timer(0.05, open_on_another_computer, (path, "laptop-7", "zoë"))
    written.start()

    assert not lock.take()

    written.join()
    assert lock.holder() == Holder("zoë", "laptop-7")


@pytest.mark.parametrize(
    "content", [b"\xff\x00" * 4000, b"not a number\n", b",zoe,laptop-7,25.11.2026 09:00;"]
)
def test_one_that_does_not_say_whose_it_is_holds_until_it_is_taken_over(
    lock: LetterLock, path: Path, content: bytes
) -> None:
    lock_of(path).write_bytes(content)

    assert not lock.take()
    assert lock.holder() == Holder("", "", is_unknown=True)

    assert lock.take_over()
    assert lock.holder() is None


def test_one_that_may_not_be_read_is_somebodys(lock: LetterLock, path: Path) -> None:
    open_on_another_computer(path)
    lock_of(path).chmod(0)

    with as_ordinary_user():
        assert not lock.take()
        assert lock.holder() == Holder("", "", is_unknown=True)


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda place: place.symlink_to("nowhere")])
def test_what_is_no_file_is_no_lock(lock: LetterLock, path: Path, make: Callable[[Path], object]) -> None:
    make(lock_of(path))

    assert lock.take()
    assert lock_of(path).is_file()


@pytest.mark.usefixtures("patience")
def test_where_it_can_not_be_removed_nobody_is_kept_out_either(lock: LetterLock, path: Path) -> None:
    os.mkfifo(lock_of(path))

    with read_only(path.parent):
        assert lock.take()
        assert LetterLock(path).take()


def test_nor_by_what_a_killed_program_left_where_it_can_not_be_removed(
    lock: LetterLock, path: Path, other: OtherProgram
) -> None:
    with read_only(path.parent):
        assert not lock.take()
        other.kill()

        assert lock.take()


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
