"""The bin: what is put into it comes back whole, from another disk too."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.bin import TemplateBin


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def other_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The bin lies on another disk than the templates."""
    rename = os.rename

    def refuse(source: Path, target: Path) -> None:
        inside = tmp_path / "bin"
        if Path(source).is_relative_to(inside) != Path(target).is_relative_to(inside):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        rename(source, target)

    monkeypatch.setattr(os, "rename", refuse)


def test_what_is_deleted_comes_back_with_all_that_lay_in_its_folder(ours: Path, bin_: TemplateBin) -> None:
    (ours / "notes").mkdir()
    (ours / "notes" / "mine.txt").write_text("keep")
    before = files_of(ours)

    binned = bin_.put(ours)

    assert not ours.exists()
    assert files_of(binned.folder) == before
    assert bin_.restore(binned) == ours
    assert files_of(ours) == before
    assert bin_.templates() == ()


@pytest.mark.usefixtures("other_disk")
def test_so_it_does_from_another_disk(ours: Path, bin_: TemplateBin) -> None:
    before = files_of(ours)

    binned = bin_.put(ours)
    assert [path.name for path in ours.parent.iterdir()] == []

    assert bin_.restore(binned) == ours
    assert files_of(ours) == before
    assert [path.name for path in ours.parent.iterdir()] == ["ours"]


def test_a_disk_that_can_not_be_waited_for_loses_nothing(
    ours: Path, bin_: TemplateBin, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(ours)

    def refuse(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse)

    assert files_of(bin_.put(ours).folder) == before


@pytest.mark.usefixtures("other_disk")
def test_what_can_not_be_removed_from_the_other_disk_stays_there(
    ours: Path, bin_: TemplateBin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before, rename = files_of(ours), os.rename

    def refuse(source: Path, target: Path) -> None:
        if Path(source) == ours and not Path(target).is_relative_to(tmp_path / "bin"):
            raise PermissionError(errno.EACCES, "Permission denied")
        rename(source, target)

    monkeypatch.setattr(os, "rename", refuse)

    with pytest.raises(LibraryError, match="Permission denied"):
        bin_.put(ours)
    assert files_of(ours) == before
    assert bin_.templates() == ()


def test_the_bin_is_listed_the_last_first(ours: Path, bin_: TemplateBin) -> None:
    second = Path(shutil.copytree(ours, ours.with_name("second")))
    first_out = bin_.put(ours)
    shutil.move(first_out.folder.parent, first_out.folder.parent.with_name("20200101T000000000000+0000~00"))
    bin_.put(second)
    shutil.copytree(bin_.templates()[0].folder, ours.parent.parent / "bin" / "something else")

    assert [(each.folder.name, each.place) for each in bin_.templates()] == [
        ("second", ours.parent),
        ("ours", ours.parent),
    ]
    assert bin_.templates()[1].when.year == 2020


def test_an_empty_bin_need_not_exist(bin_: TemplateBin) -> None:
    assert bin_.templates() == ()
    bin_.empty()


def test_a_name_that_is_taken_meanwhile_gets_a_number(ours: Path, bin_: TemplateBin) -> None:
    binned = bin_.put(ours)
    shutil.copytree(binned.folder, ours)

    assert bin_.restore(binned) == ours.with_name("ours-2")


def test_emptied_it_is_empty(ours: Path, bin_: TemplateBin, tmp_path: Path) -> None:
    binned = bin_.put(ours)

    bin_.empty()

    assert list((tmp_path / "bin").iterdir()) == []
    with pytest.raises(LibraryError, match="No such file"):
        bin_.restore(binned)


def test_what_can_not_be_moved_stays(
    ours: Path, bin_: TemplateBin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = files_of(ours)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "rename", refuse)

    with pytest.raises(LibraryError, match=f"{ours}: the template can't be written: Permission denied"):
        bin_.put(ours)
    assert files_of(ours) == before
    assert list((tmp_path / "bin").iterdir()) == []
