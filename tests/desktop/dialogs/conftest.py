"""Templates of a user, of a team, and what keeps them in order."""

import shutil
from pathlib import Path

import pytest

from hands import ChosenFiles
from r2p_drafter.assets import templates_folder
from r2p_drafter.desktop.draft.shelf import Shelf
from r2p_drafter.library.templates.archive import pack_archive
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's own templates: one that is called “ours”."""
    shutil.copytree(templates_folder() / "letter", tmp_path / "own" / "ours")
    return tmp_path / "own"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """The team's templates: one that is called “appeal”."""
    shutil.copytree(templates_folder() / "open-letter", tmp_path / "team" / "appeal")
    return tmp_path / "team"


@pytest.fixture
def keeper(own: Path, team: Path, tmp_path: Path) -> TemplateKeeper:
    return TemplateKeeper(own, templates_folder(), TemplateBin(tmp_path / "bin"), team)


@pytest.fixture
def all_shelf(own: Path, team: Path) -> Shelf:
    """The user's own templates, the team's, and those that ship."""
    return Shelf([own, team, templates_folder()])


@pytest.fixture
def chosen() -> ChosenFiles:
    """The files that the user chooses when asked."""
    return ChosenFiles()


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A template that somebody sent: its name is that of one that ships."""
    pack_archive(templates_folder() / "open-letter", tmp_path / "sent.r2ptemplate")
    return tmp_path / "sent.r2ptemplate"
