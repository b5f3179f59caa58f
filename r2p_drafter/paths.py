"""The user's own folders; the one place that knows where each system keeps them."""

import os
from pathlib import Path

from appdirs import AppDirs
from msgspec import Struct

HOME_VARIABLE = "R2P_DRAFTER_HOME"


class UserFolders(Struct, frozen=True):
    """Where this user's files are; none of the folders needs to exist yet."""

    config: Path
    """Settings."""
    data: Path
    """What the user made and wants to keep."""
    state: Path
    """What the program remembers, and its log."""
    cache: Path
    """What can be made again."""

    @property
    def templates(self) -> Path:
        """The user's own template packs; one named as a shipped pack stands in for it."""
        return self.data / "templates"

    @property
    def templates_bin(self) -> Path:
        """Where the user's own template packs go that are deleted."""
        return self.data / "templates-bin"

    @property
    def library(self) -> Path:
        """Address book and clause bank."""
        return self.data / "library"

    @property
    def versions(self) -> Path:
        """Older versions of letters."""
        return self.data / "versions"

    @property
    def spelling(self) -> Path:
        """The user's own word list and dictionaries."""
        return self.data / "spelling"

    @property
    def log(self) -> Path:
        """Log files."""
        return self.state / "log"


def user_folders() -> UserFolders:
    """Return the folders of this user, all of them under `R2P_DRAFTER_HOME` where that is set."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        base = Path(home).expanduser().absolute()
        return UserFolders(base / "config", base / "data", base / "state", base / "cache")
    system = AppDirs("r2p-drafter", appauthor=False)
    return UserFolders(
        config=Path(system.user_config_dir),
        data=Path(system.user_data_dir),
        state=Path(system.user_state_dir),
        cache=Path(system.user_cache_dir),
    )
