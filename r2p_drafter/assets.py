"""The files that ship with the program: template packs and resources.

A wheel carries them inside the package, a checkout beside it. `importlib.resources` finds only the
former, so that it fails in an editable install.
"""

import os
from pathlib import Path

from r2p_drafter.errors import DrafterError
from r2p_drafter.saying import says

DESCRIPTION = "template.toml"
"""The file by which a folder is known to be a template."""
_PACKAGE = Path(__file__).resolve().parent


def templates_folder(package: Path = _PACKAGE) -> Path:
    """Return the folder of the template packs that ship.

    Raises:
        DrafterError: The installation lacks it.
    """
    return _folder("templates", package)


def template_places(own: Path, team: str = "") -> tuple[Path, ...]:
    """Return where templates are looked for: the user's `own` folder, the team's, that of those that ship.

    `team` is as the settings have it; empty where there is no folder for a team.

    Raises:
        DrafterError: The installation lacks those that ship.
    """
    shared = (Path(team),) if team else ()
    return own, *shared, templates_folder()


def templates_in(place: Path) -> list[str]:
    """Return the names of the templates in a folder; none where it is not there or can't be reached."""
    try:
        names = sorted(path.name for path in place.iterdir())
    except OSError:  # a team's folder may be on a disk that is away
        return []
    return [name for name in names if is_template(place / name)]


def is_template(folder: Path) -> bool:
    """Tell whether a folder can be reached and has the description of a template in it."""
    return os.path.isfile(folder / DESCRIPTION)  # noqa: PTH113 (Path's raises where it can't be reached)


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
