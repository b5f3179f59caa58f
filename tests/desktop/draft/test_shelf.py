"""The templates that there are: found in one folder after the other, read again when that is called for."""

import shutil
from pathlib import Path

import pytest

from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.errors import TemplateError

SHIPPED = templates_folder()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's own folder, with nothing in it."""
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


@pytest.fixture
def shelf(own: Path) -> Shelf:
    return Shelf([own, SHIPPED])


def copied(name: str, to: Path) -> Path:
    return Path(shutil.copytree(SHIPPED / "letter", to / name))


def test_one_that_comes_to_stand_in_for_another_is_read(shelf: Shelf, own: Path) -> None:
    assert shelf.template("letter").folder.parent == SHIPPED
    assert not shelf.forget_changed()

    copied("letter", own)

    assert shelf.forget_changed()
    assert shelf.template("letter").folder.parent == own


def test_one_that_is_deleted_gives_its_place_back(shelf: Shelf, own: Path) -> None:
    copy = copied("letter", own)
    assert shelf.template("letter").folder == copy

    shutil.rmtree(copy)

    assert shelf.forget_changed()
    assert shelf.template("letter").folder.parent == SHIPPED


def test_other_folders_can_be_looked_in(shelf: Shelf, own: Path, tmp_path: Path) -> None:
    team = tmp_path / "team"
    copied("appeal", team)
    before = shelf.template("letter")
    with pytest.raises(TemplateError, match="“appeal”"):
        shelf.template("appeal")

    shelf.look_in([own, team, SHIPPED])

    assert shelf.folders == (own, team, SHIPPED)
    assert shelf.template("appeal").folder == team / "appeal"
    assert shelf.template("letter") is before
    shelf.look_in([own, SHIPPED])
    with pytest.raises(TemplateError, match="“appeal”"):
        shelf.template("appeal")


def test_a_link_to_a_template_elsewhere_is_read_once(shelf: Shelf, own: Path, tmp_path: Path) -> None:
    (own / "linked").symlink_to(copied("original", tmp_path / "elsewhere"))
    found = shelf.template("linked")

    assert not shelf.forget_changed()
    assert shelf.template("linked") is found


def test_a_folder_that_can_not_be_reached_has_no_templates(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = own / "away"

    def stale(path: Path) -> list[Path]:
        if path == away:
            raise OSError(116, "Stale file handle")
        return list(map(path.joinpath, ("letter",)))

    monkeypatch.setattr(Path, "iterdir", stale)

    shelf = Shelf([away, SHIPPED])

    assert [template.name for template in shelf.templates()] == ["letter"]
    assert list(shelf.stamps()) == [SHIPPED / "letter"]


@pytest.mark.parametrize("name", ["x" * 5000, "a\x00b", "..", "a/b", ""])
def test_a_name_that_no_folder_can_have_is_no_template(shelf: Shelf, name: str) -> None:
    assert shelf.place(name) is None
    assert shelf.stamp(name) == ()
    with pytest.raises(TemplateError):
        shelf.template(name)


def test_the_stamps_tell_whether_anything_changed(shelf: Shelf, own: Path) -> None:
    before = shelf.stamps()
    copy = copied("ours", own)
    assert set(shelf.stamps()) - set(before) == {copy}
    between = shelf.stamps()

    (copy / "template.toml").write_text("title = 'Ours'")

    assert shelf.stamps()[copy] != between[copy]
    assert shelf.stamps()[SHIPPED / "letter"] == before[SHIPPED / "letter"]
