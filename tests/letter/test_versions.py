"""Older versions of a letter."""

import os
from pathlib import Path

import pytest

from builders import a_letter
from mishaps import small_disk
from r2p_drafter.letter.file import MAX_SIZE, read_letter, write_letter
from r2p_drafter.letter.versions import MOST, Versions


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """Nothing is kept yet."""
    return Versions(tmp_path / "versions")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a letter is saved."""
    return tmp_path / "our.letter"


def save(versions: Versions, path: Path, subject: str) -> None:
    """Save a letter as the program does."""
    versions.keep(path)
    write_letter(a_letter(subject=subject), path)
    versions.keep(path)


def subjects(versions: Versions, path: Path) -> list[str]:
    return [read_letter(version.path).subject for version in versions.of(path)]


def test_what_was_saved_is_kept_the_newest_first(versions: Versions, path: Path) -> None:
    for subject in ("One", "Two", "Three"):
        save(versions, path, subject)

    assert subjects(versions, path) == ["Three", "Two", "One"]


def test_a_letter_that_was_there_before_is_kept_when_it_is_replaced(versions: Versions, path: Path) -> None:
    write_letter(a_letter(subject="From a colleague"), path)
    os.utime(path, (1_000_000_000, 1_000_000_000))

    save(versions, path, "Ours")

    assert subjects(versions, path) == ["Ours", "From a colleague"]
    assert versions.of(path)[1].when.year == 2001


def test_what_others_made_of_it_between_two_saves_is_kept_too(versions: Versions, path: Path) -> None:
    save(versions, path, "Ours")
    write_letter(a_letter(subject="A colleague's"), path)

    save(versions, path, "Ours again")

    assert subjects(versions, path) == ["Ours again", "A colleague's", "Ours"]


@pytest.mark.parametrize("moment", [1_000_000_000, 10_000_000_000])
def test_a_clock_that_is_wrong_mixes_nothing_up(versions: Versions, path: Path, moment: int) -> None:
    save(versions, path, "Ours")
    write_letter(a_letter(subject="A colleague's"), path)
    os.utime(path, (moment, moment))

    save(versions, path, "Ours again")

    assert subjects(versions, path) == ["Ours again", "A colleague's", "Ours"]


@pytest.mark.parametrize("moment", [10**12, -(10**12), 2**40])
def test_a_moment_that_no_calendar_has_is_now(versions: Versions, tmp_path: Path, moment: int) -> None:
    with small_disk(tmp_path / "disk") as disk:  # which takes any moment
        path = disk / "our.letter"
        save(versions, path, "Ours")
        write_letter(a_letter(subject="A colleague's"), path)
        os.utime(path, (moment, moment))

        save(versions, path, "Ours again")

        assert subjects(versions, path) == ["Ours again", "A colleague's", "Ours"]


def test_saving_the_same_again_makes_no_version(versions: Versions, path: Path) -> None:
    save(versions, path, "One")
    save(versions, path, "One")

    assert len(versions.of(path)) == 1


def test_the_last_ten_are_kept(versions: Versions, path: Path) -> None:
    for number in range(MOST + 3):
        save(versions, path, str(number))

    assert subjects(versions, path) == [str(number) for number in reversed(range(3, MOST + 3))]


def test_each_letter_has_its_own(versions: Versions, path: Path) -> None:
    save(versions, path, "One")

    assert versions.of(path.with_name("other.letter")) == ()


def test_a_link_is_the_letter_that_it_leads_to(versions: Versions, path: Path) -> None:
    save(versions, path, "One")
    link = path.with_name("link.letter")
    link.symlink_to(path)

    assert versions.of(link) == versions.of(path)


def test_what_others_put_there_is_no_version(versions: Versions, path: Path) -> None:
    save(versions, path, "One")
    folder = versions.of(path)[0].path.parent
    for name in ("notes", "2024-01-01", "20240101T000000.000000", "99990101T000000.000000+0100"):
        (folder / f"{name}.letter").write_text("{}")
    (folder / "99990101T000000.000000+0000.letter").mkdir()

    save(versions, path, "Two")

    assert subjects(versions, path) == ["Two", "One"]


def test_one_of_the_last_moment_of_all_stops_nothing(versions: Versions, path: Path) -> None:
    save(versions, path, "One")
    folder = versions.of(path)[0].path.parent
    write_letter(a_letter(subject="Of the future"), folder / "99991231T235959.999999+0000.letter")

    save(versions, path, "Two")

    assert subjects(versions, path)[0] == "Two"


def test_nobody_else_can_read_them(versions: Versions, path: Path) -> None:
    save(versions, path, "One")

    assert versions.of(path)[0].path.parent.stat().st_mode & 0o077 == 0


def test_where_there_is_no_letter_nothing_is_kept(versions: Versions, path: Path) -> None:
    versions.keep(path)
    path.mkdir()
    versions.keep(path)

    assert versions.of(path) == ()


def test_what_is_too_large_for_a_letter_is_not_kept(versions: Versions, path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_SIZE + 1)

    versions.keep(path)

    assert versions.of(path) == ()


def test_what_a_killed_program_left_goes_with_the_next_version(versions: Versions, path: Path) -> None:
    save(versions, path, "One")
    left = versions.of(path)[0].path.parent / ".~abcdefgh.tmp"
    left.write_text("{")
    os.utime(left, (1_000_000_000, 1_000_000_000))

    save(versions, path, "Two")

    assert not left.exists()
