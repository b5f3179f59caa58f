"""Folders of templates, as a user and a team have them."""

import shutil
from pathlib import Path

import pytest

from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper


@pytest.fixture
def shipped() -> Template:
    """A template that ships."""
    return load_template(templates_folder() / "letter")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The user's own folder of templates; it does not exist yet."""
    return tmp_path / "own"


@pytest.fixture
def ours(own: Path) -> Path:
    """A template of the user's own."""
    return Path(shutil.copytree(templates_folder() / "letter", own / "ours"))


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """The team's folder, with one template in it."""
    shutil.copytree(templates_folder() / "open-letter", tmp_path / "team" / "appeal")
    return tmp_path / "team"


@pytest.fixture
def bin_(tmp_path: Path) -> TemplateBin:
    """A bin that nothing has been put into."""
    return TemplateBin(tmp_path / "bin")


@pytest.fixture
def keeper(own: Path, team: Path, bin_: TemplateBin) -> TemplateKeeper:
    """What keeps all of them in order."""
    return TemplateKeeper(own, templates_folder(), bin_, team)
