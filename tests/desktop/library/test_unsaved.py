"""Entries that wait for the next start in a file."""

from pathlib import Path

import pytest

from builders import a_contact, a_passage
from r2p_drafter.desktop.library.unsaved import Unsaved
from r2p_drafter.library.errors import LibraryError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "own.unsaved"


def test_batches_outlive_the_program_in_their_order(path: Path) -> None:
    Unsaved(path).put([a_contact(), a_passage()])
    Unsaved(path).put([a_contact(family_name="Clark")])

    assert Unsaved(path).batches == ((a_contact(), a_passage()), (a_contact(family_name="Clark"),))


def test_what_was_saved_is_forgotten_and_the_file_with_the_last(path: Path) -> None:
    unsaved = Unsaved(path)
    unsaved.put([a_contact()])
    unsaved.put([a_passage()])

    unsaved.remove((a_contact(),))
    assert unsaved.batches == ((a_passage(),),)
    unsaved.remove((a_passage(),))

    assert not path.exists()


def test_a_file_that_is_none_of_ours_holds_nothing(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{", "utf-8")

    assert Unsaved(path).batches == ()


def test_what_can_not_be_kept_is_said(path: Path) -> None:
    path.parent.write_text("in the way", "utf-8")

    with pytest.raises(LibraryError, match="can’t be kept"):
        Unsaved(path).put([a_contact()])
