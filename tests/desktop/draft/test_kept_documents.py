"""Composed letters are kept, and found by exactly what they were composed of."""

import os
import shutil
from pathlib import Path

import pytest

from builders import a_letter, a_rich_letter
from r2p_drafter.assets import resources_folder, templates_folder
from r2p_drafter.desktop.draft.composition import Composed, Composition
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.kept_documents import MOST, KeptDocuments, read_kept
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.desktop.window.workplace import COMPOSED_EXAMPLE
from r2p_drafter.letter.model import Letter
from tools.composed_example import composed_example


@pytest.fixture
def own_shelf(tmp_path: Path) -> Shelf:
    """Templates of the user's own: copies of those that ship."""
    shutil.copytree(templates_folder(), tmp_path / "templates")
    return Shelf([tmp_path / "templates"])


@pytest.fixture
def kept(tmp_path: Path, own_shelf: Shelf) -> KeptDocuments:
    """Nothing is kept yet."""
    return KeptDocuments(tmp_path / "documents", own_shelf)


def composed(letter: Letter, shelf: Shelf) -> Composed:
    composition = Composition(Draft(letter), shelf)
    composition.refresh()
    assert composition.latest is not None
    return composition.latest


@pytest.mark.parametrize("letter", [a_letter(), a_rich_letter(), a_letter(template="letter")])
def test_what_is_kept_is_found_whole(letter: Letter, kept: KeptDocuments, own_shelf: Shelf) -> None:
    made = composed(letter, own_shelf)
    assert kept.find(letter) is None

    kept.keep(made)

    found = kept.find(letter)
    assert found is not None
    assert found.document == made.document
    assert found.stylesheet == made.template.stylesheet


def test_the_beginning_of_a_letter_is_kept_for_its_template(kept: KeptDocuments, own_shelf: Shelf) -> None:
    assert kept.beginning("joint-letter") is None

    kept.keep_beginning(a_letter())

    assert kept.beginning("joint-letter") == a_letter()
    assert kept.beginning("letter") is None
    os.utime(own_shelf.folders[0] / "joint-letter" / "template.toml", (1, 1))
    assert kept.beginning("joint-letter") is None


def test_the_example_is_kept_as_it_is_composed_now() -> None:
    shipped = read_kept(resources_folder() / COMPOSED_EXAMPLE)

    assert shipped == composed_example(), "make example makes it anew"


def test_another_letter_is_not_found(kept: KeptDocuments, own_shelf: Shelf) -> None:
    kept.keep(composed(a_letter(), own_shelf))

    assert kept.find(a_letter(subject="Another")) is None


def test_a_change_of_the_template_makes_it_void(kept: KeptDocuments, own_shelf: Shelf) -> None:
    kept.keep(composed(a_letter(), own_shelf))
    letterhead = own_shelf.folders[0] / "joint-letter" / "letterhead.docx"

    os.utime(letterhead, (1, 1))

    assert kept.find(a_letter()) is None


@pytest.mark.parametrize("content", [b"", b"\x00", b"{}", bytes(range(128, 228))])
def test_a_broken_file_is_as_none(
    content: bytes, kept: KeptDocuments, own_shelf: Shelf, tmp_path: Path
) -> None:
    kept.keep(composed(a_letter(), own_shelf))
    (path,) = (tmp_path / "documents").iterdir()
    path.write_bytes(content)

    assert kept.find(a_letter()) is None


def test_only_the_last_ones_are_kept(kept: KeptDocuments, own_shelf: Shelf, tmp_path: Path) -> None:
    letters = [a_letter(subject=str(number)) for number in range(MOST + 3)]
    for number, letter in enumerate(letters):
        kept.keep(composed(letter, own_shelf))
        for path in (tmp_path / "documents").iterdir():
            os.utime(path, (path.stat().st_mtime - 10,) * 2)
        assert kept.find(letter) is not None, number

    assert [kept.find(letter) is not None for letter in letters] == [False] * 3 + [True] * MOST


def test_they_are_the_users_own_and_can_be_forgotten(
    kept: KeptDocuments, own_shelf: Shelf, tmp_path: Path
) -> None:
    kept.keep(composed(a_letter(), own_shelf))
    if os.name == "posix":
        assert (tmp_path / "documents").stat().st_mode & 0o077 == 0

    kept.clear()

    assert list((tmp_path / "documents").iterdir()) == []


def test_a_folder_that_can_not_be_written_is_no_fault(own_shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    kept = KeptDocuments(tmp_path / "file" / "documents", own_shelf)

    kept.keep(composed(a_letter(), own_shelf))
    kept.clear()

    assert kept.find(a_letter()) is None
