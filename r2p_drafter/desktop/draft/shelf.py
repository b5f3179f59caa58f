"""The templates that there are, each read once and again when its files change."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_drafter.assets import is_template, templates_in
from r2p_drafter.saying import Saying

if TYPE_CHECKING:
    from r2p_drafter.compose.packs import FaultyTemplate, Template

# What reads and composes templates is imported with the first of them: the first picture does without.

Stamp = tuple[tuple[str, int, int], ...]
"""The files of a template: name, time in nanoseconds, bytes."""
Fault = tuple[Stamp, Saying]
"""What went wrong with a template, and how its files were then."""


class Shelf:
    """Finds templates in the user's folder, the team's, and the one of those that ship."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._read: dict[str, tuple[Template, Stamp]] = {}
        self.faults: dict[Path, Fault] = {}
        """The folders of templates that could not be composed with what they begin with."""

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where templates are looked for, the user's own first."""
        return self._folders

    def look_in(self, folders: Sequence[Path]) -> None:
        """Look for templates in other folders from now on."""
        self._folders = tuple(folders)
        self.forget_changed()

    def has_read(self, name: str) -> bool:
        """Tell whether a template is at hand, so that asking for it takes no time."""
        return name in self._read

    def stamp(self, name: str) -> Stamp:
        """Return how the files of a template are now; empty where there is none of that name."""
        place = self.place(name)
        return _stamp(place / name) if place else ()

    def place(self, name: str) -> Path | None:
        """Return the folder that a template is in; None where there is none of that name."""
        is_plain = name == Path(name).name  # letters come from strangers: no way out of the folders
        there = (folder for folder in self._folders if is_template(folder / name))
        return next(there, None) if is_plain else None

    def template(self, name: str) -> "Template":
        """Return a template, as it was read when it was first asked for.

        Raises:
            TemplateError: There is none of that name, or it has a fault.
        """
        if name not in self._read:
            from r2p_drafter.compose.packs import find_template

            found = find_template(name, self._folders)
            self._read[name] = (found, _stamp(found.folder))
        return self._read[name][0]

    def stamps(self) -> dict[Path, Stamp]:
        """Return the folders of all templates, and how their files are now."""
        there = (place / name for place in self._folders for name in templates_in(place))
        return {folder: _stamp(folder) for folder in there}

    def templates(self) -> "tuple[Template | FaultyTemplate, ...]":
        """Return all templates by name, those with a fault too."""
        from r2p_drafter.compose.packs import list_templates

        return list_templates(self._folders)

    def forget_changed(self) -> bool:
        """Forget templates whose files changed since they were read; return whether there were any."""
        changed = [name for name, (found, stamp) in self._read.items() if self._is_other(name, found, stamp)]
        for name in changed:
            del self._read[name]
        return bool(changed)

    def _is_other(self, name: str, found: "Template", stamp: Stamp) -> bool:
        """Tell whether another template has the name now, or the files are others."""
        return self.place(name) != found.folder.parent or _stamp(found.folder) != stamp


def _stamp(folder: Path) -> Stamp:
    found = []
    for path in _files_in(folder):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((path.name, status.st_mtime_ns, status.st_size))
    return tuple(found)


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # it is gone, or on a disk that is away
        return []
