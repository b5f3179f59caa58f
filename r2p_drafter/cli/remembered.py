"""What the user chose in the window, and the command line goes by as well."""

from pathlib import Path
from typing import TYPE_CHECKING

from r2p_drafter.errors import DrafterError
from r2p_drafter.paths import user_folders

if TYPE_CHECKING:
    from r2p_drafter.desktop.settings import Settings

_LIBRARY = "library/url"


def settings() -> "Settings | None":
    """Return the window's settings; None where nothing was chosen yet, or Qt does not start here."""
    if not _file().is_file():  # as on a server, where Qt need not be asked
        return None
    try:
        from r2p_drafter.desktop.settings import Settings
    except ImportError:
        return None
    return Settings(_file())


def chosen_library() -> str:
    """Return the URL of the library that was chosen; empty for the user's own.

    Raises:
        DrafterError: What was chosen can't be read here, and another library must not be taken for it.
    """
    found = settings()
    if found is not None:
        return found.text(_LIBRARY)
    if _file().is_file():
        raise DrafterError(
            "The settings can't be read, as Qt does not start here; say with --url which library is meant."
        )
    return ""


def team_templates() -> str:
    """Return the folder of the team's templates; empty where there is none."""
    found = settings()
    if found is None:
        return ""
    from r2p_drafter.desktop.settings import TEAM_TEMPLATES

    return found.text(TEAM_TEMPLATES)


def _file() -> Path:
    return user_folders().config / "settings.ini"
