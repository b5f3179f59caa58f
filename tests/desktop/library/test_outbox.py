"""Uses that wait for the library in a file."""

import datetime
from pathlib import Path

import pytest

from r2p_drafter.desktop.library.outbox import Outbox
from r2p_drafter.library.entries import Use
from r2p_drafter.library.errors import LibraryError

DAY = datetime.date(2026, 3, 5)
FIRST, SECOND = Use("1" * 32, "Civilians", DAY), Use("2" * 32, "Civilians", DAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "own.uses"


def test_what_waits_outlives_the_program(path: Path) -> None:
    Outbox(path).put([FIRST])
    Outbox(path).put([SECOND])

    assert Outbox(path).uses == (FIRST, SECOND)


def test_what_waits_already_is_not_added_twice(path: Path) -> None:
    outbox = Outbox(path)
    outbox.put([FIRST, FIRST])
    outbox.put([FIRST])

    assert outbox.uses == (FIRST,)


def test_what_was_sent_is_forgotten_and_the_file_with_the_last(path: Path) -> None:
    outbox = Outbox(path)
    outbox.put([FIRST, SECOND])

    outbox.remove([FIRST])
    assert Outbox(path).uses == (SECOND,)
    outbox.remove([SECOND])

    assert not path.exists()


def test_a_file_that_is_none_of_ours_holds_nothing(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{", "utf-8")

    assert Outbox(path).uses == ()


def test_what_can_not_be_kept_waits_until_the_program_ends(path: Path) -> None:
    path.parent.write_text("in the way", "utf-8")
    outbox = Outbox(path)

    with pytest.raises(LibraryError, match="can’t be kept"):
        outbox.put([FIRST])

    assert outbox.uses == (FIRST,)
