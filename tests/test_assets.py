import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from r2p_drafter.assets import resources_folder, template_places, templates_folder
from r2p_drafter.errors import DrafterError

CHECKOUT = Path(__file__).resolve().parent.parent


def files_under(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_checkout_has_them_beside_the_package() -> None:
    assert templates_folder() == CHECKOUT / "templates"
    assert resources_folder() == CHECKOUT / "resources"


def test_a_package_has_them_inside_and_those_come_first(tmp_path: Path) -> None:
    package = tmp_path / "r2p_drafter"
    for folder in (tmp_path, package):
        (folder / "templates").mkdir(parents=True)
        (folder / "resources").mkdir()

    assert templates_folder(package) == package / "templates"
    assert resources_folder(package) == package / "resources"


def test_where_there_are_none_the_error_names_both_places(tmp_path: Path) -> None:
    package = tmp_path / "r2p_drafter"

    with pytest.raises(DrafterError) as caught:
        templates_folder(package)

    assert str(package / "templates") in str(caught.value)
    assert str(tmp_path / "templates") in str(caught.value)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a wheel installs."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for name in ("r2p_drafter", "templates", "resources"):
        shutil.copytree(CHECKOUT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, source)

    built = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "dist")]
    subprocess.run(built, cwd=source, check=True, capture_output=True)

    (wheel,) = (folder / "dist").glob("r2p_drafter-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_templates_are_looked_for_in_the_users_own_folder_the_teams_and_ours(tmp_path: Path) -> None:
    own, team = tmp_path / "own", tmp_path / "team"

    assert template_places(own) == (own, templates_folder())
    assert template_places(own, str(team)) == (own, team, templates_folder())


def test_a_wheel_carries_every_template_and_resource(site: Path) -> None:
    package = site / "r2p_drafter"

    assert files_under(templates_folder(package)) == files_under(CHECKOUT / "templates")
    assert files_under(resources_folder(package)) == files_under(CHECKOUT / "resources")
    assert templates_folder(package).is_relative_to(package)


def test_a_library_can_be_made_from_a_wheel(site: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from r2p_drafter.library.opening import open_library;"
        "print(open_library(sys.argv[1]).content(), sys.modules['r2p_drafter'].__file__)"
    )
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"

    done = subprocess.run(
        [sys.executable, "-c", program, url],
        env=os.environ | {"PYTHONPATH": str(site)}, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip

    empty = "Content(revision=0, contacts=(), passages=())"
    assert done.stdout == f"{empty} {site / 'r2p_drafter' / '__init__.py'}\n"
