import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from r2p_drafter.assets import resources_folder, templates_folder
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


def test_a_wheel_carries_every_template_and_resource(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for name in ("r2p_drafter", "templates", "resources"):
        shutil.copytree(CHECKOUT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, source)

    built = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    subprocess.run(built, cwd=source, check=True, capture_output=True)

    (wheel,) = (tmp_path / "dist").glob("r2p_drafter-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    package = tmp_path / "site" / "r2p_drafter"
    assert files_under(templates_folder(package)) == files_under(CHECKOUT / "templates")
    assert files_under(resources_folder(package)) == files_under(CHECKOUT / "resources")
    assert templates_folder(package).is_relative_to(package)
