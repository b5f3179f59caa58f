"""The files that ship with the program: template packs and resources.

A wheel carries them inside the package, a checkout beside it. `importlib.resources` finds only the
former, so that it fails in an editable install.
"""

from pathlib import Path

from r2p_drafter.errors import DrafterError
from r2p_drafter.saying import says

_PACKAGE = Path(__file__).resolve().parent


def templates_folder(package: Path = _PACKAGE) -> Path:
    """Return the folder of the template packs that ship.

    Raises:
        DrafterError: The installation lacks it.
    """
    return _folder("templates", package)


def template_places(own: Path) -> tuple[Path, Path]:
    """Return where templates are looked for: the user's `own` folder first, then that of those that ship.

    Raises:
        DrafterError: The installation lacks it.
    """
    return own, templates_folder()


def resources_folder(package: Path = _PACKAGE) -> Path:
    """Return the folder of icons, examples and the like.

    Raises:
        DrafterError: The installation lacks it.
    """
    return _folder("resources", package)


def _folder(name: str, package: Path) -> Path:
    places = (package / name, package.parent / name)
    for place in places:
        if place.is_dir():
            return place
    inside, beside = places
    raise DrafterError(
        says("R2P Drafter is not installed whole: {} is not there, nor is {}.").of(str(inside), str(beside))
    )
