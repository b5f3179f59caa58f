"""What users do to templates as a whole, and how it is taken back."""

import os
import shutil
from pathlib import Path

import pytest

from archives import an_archive, template_files
from builders import a_letter
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template, find_template, list_templates, load_template
from r2p_drafter.errors import DrafterError, TemplateError
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.archive import read_archive
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper
from r2p_drafter.library.templates.saving import Wish

SHIPPED = templates_folder() / "letter"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def titles_in(folder: Path) -> list[str]:
    return [each.title if isinstance(each, Template) else each.message for each in list_templates([folder])]


def test_it_is_known_where_a_template_is_from(keeper: TemplateKeeper, ours: Path, team: Path) -> None:
    assert keeper.origin(ours) == "own"
    assert keeper.origin(team / "appeal") == "team"
    assert keeper.origin(SHIPPED) == "shipped"
    assert [keeper.may_change(each) for each in (ours, team / "appeal", SHIPPED)] == [True, True, False]


def test_what_others_may_not_write_to_can_not_be_changed(
    keeper: TemplateKeeper, team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: path != team)

    assert not keeper.may_change(team / "appeal")
    assert not keeper.may_share()
    with pytest.raises(LibraryError, match="“appeal” can’t be deleted"):
        keeper.delete(team / "appeal")


class TestSave:
    def test_the_title_makes_the_name(self, keeper: TemplateKeeper, shipped: Template, own: Path) -> None:
        put = keeper.save(a_letter(), shipped, Wish("Note to the Missions"), own)

        assert (put.folder, put.replaced) == (own / "note-to-the-missions", None)
        assert titles_in(own) == ["Note to the Missions"]

    def test_nobody_elses_is_hidden(self, keeper: TemplateKeeper, shipped: Template, own: Path) -> None:
        for title, name in (("Letter", "letter-2"), ("Appeal", "appeal-2")):
            assert keeper.save(a_letter(), shipped, Wish(title), own).folder.name == name

    def test_saved_again_the_old_one_goes_to_the_bin(
        self, keeper: TemplateKeeper, shipped: Template, ours: Path, bin_: TemplateBin
    ) -> None:
        put = keeper.save(a_letter(subject="New"), shipped, Wish("Ours"), ours.parent)

        assert load_template(put.folder).defaults.subject == "New"
        assert put.replaced is not None
        assert [each.folder.name for each in bin_.templates()] == ["ours"]
        keeper.take_back(put)
        assert load_template(ours).defaults.subject == ""

    def test_for_the_team(self, keeper: TemplateKeeper, shipped: Template, team: Path) -> None:
        assert keeper.save(a_letter(), shipped, Wish("Ours"), team).folder == team / "ours"

    def test_with_a_fault_nothing_is_replaced(
        self, keeper: TemplateKeeper, ours: Path, bin_: TemplateBin
    ) -> None:
        template = load_template(templates_folder() / "joint-letter")
        letter = a_letter(values={"signature_columns": "9"})

        with pytest.raises(DrafterError, match="signature_columns"):
            keeper.save(letter, template, Wish("Ours"), ours.parent)

        assert names_in(ours.parent) == ["ours"]
        assert bin_.templates() == ()

    def test_if_it_can_not_get_its_place_the_old_one_has_it_again(
        self, keeper: TemplateKeeper, shipped: Template, ours: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        rename = os.rename

        def fail_once(source: Path, target: Path) -> None:
            if Path(target) == ours:
                monkeypatch.setattr(os, "rename", rename)
                raise OSError(5, "Input/output error")
            rename(source, target)

        monkeypatch.setattr(os, "rename", fail_once)

        with pytest.raises(LibraryError, match="Input/output error"):
            keeper.save(a_letter(subject="New"), shipped, Wish("Ours"), ours.parent)

        assert names_in(ours.parent) == ["ours"]
        assert load_template(ours).defaults.subject == ""


class TestDuplicate:
    def test_a_copy_has_a_title_and_a_name_of_its_own(self, keeper: TemplateKeeper, own: Path) -> None:
        first, second = (keeper.duplicate(SHIPPED, "Letter (copy)") for _ in range(2))

        assert names_in(own) == ["letter-copy", "letter-copy-2"]
        assert titles_in(own) == ["Letter (copy)"] * 2
        keeper.take_back(first)
        assert names_in(own) == [second.folder.name]

    def test_of_one_with_a_fault_there_is_none(self, keeper: TemplateKeeper, ours: Path) -> None:
        (ours / "template.toml").write_bytes(b"title = 'a\xff'")

        with pytest.raises(TemplateError, match=r"ours/template\.toml, line 1: this is not UTF-8"):
            keeper.duplicate(ours, "Copy")
        assert names_in(ours.parent) == ["ours"]


class TestCustomise:
    def test_the_copy_stands_in_for_the_one_that_ships(self, keeper: TemplateKeeper, own: Path) -> None:
        put = keeper.customise(SHIPPED)

        assert find_template("letter", [own, templates_folder()]).folder == put.folder
        assert keeper.called("letter") == put.folder
        assert keeper.hides(put.folder) == "shipped"
        keeper.take_back(put)
        assert keeper.called("letter") == SHIPPED

    def test_one_of_the_teams_too(self, keeper: TemplateKeeper, team: Path) -> None:
        assert keeper.hides(keeper.customise(team / "appeal").folder) == "team"

    def test_who_has_a_name_of_its_own_hides_nobody(self, keeper: TemplateKeeper, ours: Path) -> None:
        assert keeper.hides(ours) is None
        assert keeper.hides(SHIPPED) is None
        assert keeper.called("nobody") is None


class TestRename:
    def test_title_and_folder(self, keeper: TemplateKeeper, ours: Path) -> None:
        text = (ours / "template.toml").read_text("utf-8")
        (ours / "template.toml").write_text(f"# Ours.\n{text}", "utf-8")

        renamed = keeper.rename(ours, "Brand  new", "brand-new")

        assert renamed == ours.with_name("brand-new")
        assert load_template(renamed).title == "Brand new"
        assert (renamed / "template.toml").read_text().startswith('# Ours.\ntitle = "Brand new"\n')

    def test_the_title_alone(self, keeper: TemplateKeeper, ours: Path) -> None:
        assert keeper.rename(ours, "New", "ours") == ours
        assert load_template(ours).title == "New"

    @pytest.mark.parametrize(
        ("name", "why"),
        [
            ("theirs", "“theirs” already"),
            ("../ours", "can’t be the name of a folder"),
            ("", "can’t be the name"),
        ],
    )
    def test_a_name_that_is_taken_or_none_changes_nothing(
        self, keeper: TemplateKeeper, ours: Path, name: str, why: str
    ) -> None:
        shutil.copytree(ours, ours.with_name("theirs"))

        with pytest.raises(LibraryError, match=why):
            keeper.rename(ours, "New", name)

        assert titles_in(ours.parent) == ["Letter"] * 2

    def test_a_folder_that_can_not_be_renamed_keeps_its_title_too(
        self, keeper: TemplateKeeper, ours: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "rename", refuse)

        with pytest.raises(LibraryError, match="Permission denied"):
            keeper.rename(ours, "New", "new")

        assert titles_in(ours.parent) == ["Letter"]


class TestAdd:
    def test_one_that_is_new_keeps_its_name(self, keeper: TemplateKeeper, own: Path, tmp_path: Path) -> None:
        packed = read_archive(an_archive(tmp_path / "a.r2ptemplate", template_files(folder="new")))
        assert keeper.add(packed).folder == own / "new"

    @pytest.mark.parametrize("taken", ["ours", "appeal", "letter"])
    def test_where_the_name_is_taken_both_are_kept(
        self, keeper: TemplateKeeper, ours: Path, tmp_path: Path, taken: str
    ) -> None:
        packed = read_archive(an_archive(tmp_path / "a.r2ptemplate", template_files(folder=taken)))
        assert keeper.add(packed).folder == ours.with_name(f"{taken}-2")

    def test_or_the_users_own_goes_to_the_bin(
        self, keeper: TemplateKeeper, ours: Path, tmp_path: Path, bin_: TemplateBin
    ) -> None:
        packed = read_archive(an_archive(tmp_path / "a.r2ptemplate", template_files("open-letter", "ours")))

        put = keeper.add(packed, replace=True)

        assert load_template(ours).title == "Open letter"
        assert len(bin_.templates()) == 1
        keeper.take_back(put)
        assert load_template(ours).title == "Letter"

    def test_one_with_a_fault_replaces_nothing(
        self, keeper: TemplateKeeper, ours: Path, tmp_path: Path
    ) -> None:
        files = template_files(folder="ours") | {"ours/template.toml": b"title = 1"}
        packed = read_archive(an_archive(tmp_path / "a.r2ptemplate", files))

        with pytest.raises(TemplateError, match=r"ours/template\.toml"):
            keeper.add(packed, replace=True)

        assert titles_in(ours.parent) == ["Letter"]


class TestShare:
    def test_a_copy_goes_to_the_team(self, keeper: TemplateKeeper, ours: Path, team: Path) -> None:
        assert keeper.may_share()

        keeper.share(ours)

        assert names_in(team) == ["appeal", "ours"]
        assert names_in(ours.parent) == ["ours"]

    def test_where_there_is_no_team_it_is_told(
        self, own: Path, ours: Path, bin_: TemplateBin, tmp_path: Path
    ) -> None:
        for team in (None, tmp_path / "offline"):
            alone = TemplateKeeper(own, templates_folder(), bin_, team)
            assert not alone.may_share()
            with pytest.raises(LibraryError, match="no folder for the team"):
                alone.share(ours)
        assert not (tmp_path / "offline").exists()


def test_what_ships_can_not_be_deleted(keeper: TemplateKeeper) -> None:
    with pytest.raises(LibraryError, match="“letter” can’t be deleted"):
        keeper.delete(SHIPPED)
    assert SHIPPED.is_dir()
