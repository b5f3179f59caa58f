"""What users do to templates as a whole; each act can be taken back."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from r2p_drafter.assets import DESCRIPTION, is_template
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.letter.atomic import write_atomically
from r2p_drafter.letter.model import Letter, cleaned
from r2p_drafter.library.errors import LibraryError
from r2p_drafter.library.templates.archive import PackedTemplate
from r2p_drafter.library.templates.bin import Binned, TemplateBin
from r2p_drafter.library.templates.descriptions import retitled
from r2p_drafter.library.templates.hidden import folder_beside, mend, promise
from r2p_drafter.library.templates.naming import folder_name, free_name, is_fit
from r2p_drafter.library.templates.pack_files import (
    Files,
    as_library_error,
    place,
    put_files,
    read_files,
)
from r2p_drafter.library.templates.saving import Wish, saved_template
from r2p_drafter.saying import says

Origin = Literal["own", "team", "shipped"]


class Put(Struct, frozen=True):
    """A template that was put into a folder of templates."""

    folder: Path
    replaced: Binned | None = None
    """What was there before, in the bin now."""


class TemplateKeeper:
    """Keeps the user's own templates, and those of the team where there is one; what ships stays as it is."""

    def __init__(self, own: Path, shipped: Path, bin_: TemplateBin, team: Path | None = None) -> None:
        self.own = own
        self.shipped = shipped
        self.bin = bin_
        self.team = team
        self._places = tuple(place for place in (own, team, shipped) if place is not None)
        for each in self._places[:-1]:
            mend(each)
        bin_.tidy()

    def origin(self, folder: Path) -> Origin:
        """Return where a template is from."""
        if folder.parent == self.own:
            return "own"
        return "shipped" if folder.parent == self.shipped else "team"

    def may_change(self, folder: Path) -> bool:
        """Tell whether a template can be renamed and deleted."""
        return self.origin(folder) != "shipped" and os.access(folder.parent, os.W_OK)

    def may_share(self) -> bool:
        """Tell whether templates can be given to the team."""
        return self.team is not None and os.access(self.team, os.W_OK)

    def team_has(self, name: str) -> bool:
        """Tell whether the team has a template of that name."""
        return self.team is not None and is_template(self.team / name)

    def hides(self, folder: Path) -> Origin | None:
        """Return where the template is from that this one stands in for; None where there is none."""
        later = self._places[self._places.index(folder.parent) + 1 :]
        hidden = _first(folder.name, later)
        return self.origin(hidden) if hidden else None

    def called(self, name: str) -> Path | None:
        """Return the folder of the template that letters get by a name; None where there is none."""
        return _first(name, self._places)

    def name_for(self, title: str, into: Path) -> str:
        """Return the name of a template saved with that title: that of one there with it, or a new one."""
        name = folder_name(title)
        return name if is_template(into / name) else free_name(name, self._places)

    def save(self, letter: Letter, template: Template, wish: Wish, into: Path) -> Put:
        """Save a letter, whose template `template` is, as a template; one saved with that title is replaced.

        Raises:
            DrafterError: The letter or its template has a fault, or it can't be written.
        """
        name = self.name_for(wish.title, into)
        return self._put(into / name, lambda place: saved_template(letter, template, wish, place, name))

    def add(self, packed: PackedTemplate, *, replace: bool = False) -> Put:
        """Put an imported template among the user's own, under a new name where its own is taken.

        With `replace` it has its own name all the same; one of the user's that has it goes to the bin.

        Raises:
            DrafterError: It has a fault, or it can't be written.
        """
        name = packed.name if replace else free_name(packed.name, self._places)
        return self._put_files(packed.files, self.own / name)

    def duplicate(self, folder: Path, title: str) -> Put:
        """Put a copy with another title among the user's own.

        Raises:
            DrafterError: The template has a fault, or the copy can't be written.
        """
        load_template(folder)
        files = read_files(folder)
        name = free_name(folder_name(title), self._places)
        described = _retitled(files[DESCRIPTION], title)
        return self._put_files(files | {DESCRIPTION: described}, self.own / name)

    def customise(self, folder: Path) -> Put:
        """Put a copy among the user's own that stands in for the template itself.

        Raises:
            DrafterError: The template has a fault, or the copy can't be written.
        """
        return self._put_files(read_files(folder), self.own / folder.name)

    def share(self, folder: Path) -> Put:
        """Put a copy into the team's folder, in the place of one of its name.

        Raises:
            DrafterError: There is no such folder, the template has a fault, or it can't be written.
        """
        if self.team is None or not self.may_share():
            raise LibraryError(says("There is no folder for the team’s templates."))
        return self._put_files(read_files(folder), self.team / folder.name)

    def rename(self, folder: Path, title: str, name: str) -> Path:
        """Give a template another title and, if `name` is another, its folder that name; return where it is.

        Raises:
            DrafterError: It has a fault, the name is taken or is none for a folder, or it can't be written.
        """
        if not is_fit(name):
            raise LibraryError(says("“{}” can’t be the name of a folder.").of(name))
        target = folder.with_name(name)
        if name != folder.name and target.exists():
            raise LibraryError(says("There is a template “{}” already.").of(name))
        load_template(folder)
        before = read_files(folder)[DESCRIPTION]
        with as_library_error(folder):
            write_atomically(folder / DESCRIPTION, _retitled(before, title))
            if name != folder.name:
                try:
                    place(folder, target)
                except OSError:
                    write_atomically(folder / DESCRIPTION, before)
                    raise
        return target

    def delete(self, folder: Path) -> Binned:
        """Move a template to the bin.

        Raises:
            LibraryError: It ships with the program, or it can't be moved.
        """
        if not self.may_change(folder):
            raise LibraryError(says("The template “{}” can’t be deleted.").of(folder.name))
        return self.bin.put(folder)

    def take_back(self, put: Put) -> None:
        """Move what was put to the bin, and what it replaced back to where it was.

        Raises:
            LibraryError: One of both can't be moved.
        """
        if put.replaced is None:
            self.bin.put(put.folder)
            return
        with as_library_error(put.folder), folder_beside(put.folder) as given:
            promise(given, given)
            given.rmdir()
            put.folder.rename(given)
            try:
                self.bin.restore(put.replaced)
            except LibraryError:
                given.rename(put.folder)
                raise
            self.bin.put(given, put.folder.parent)

    def _put_files(self, files: Files, target: Path) -> Put:
        return self._put(target, lambda place: put_files(files, place, target.name, target))

    def _put(self, target: Path, make: Callable[[Path], Path]) -> Put:
        """Have a template made out of sight; only when it is there, what it replaces goes to the bin.

        Killed in between, the program gives it its place at the next start.
        """
        with as_library_error(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            with folder_beside(target) as given:
                made = make(given)
                promise(given, made)
                replaced = self.bin.put(target) if os.path.lexists(target) else None
                try:
                    place(made, target)
                except OSError:
                    if replaced is not None:
                        self.bin.restore(replaced)
                    raise
        return Put(target, replaced)


def _first(name: str, places: tuple[Path, ...]) -> Path | None:
    return next((place / name for place in places if is_template(place / name)), None)


def _retitled(described: bytes, title: str) -> bytes:
    return retitled(described.decode("utf-8-sig"), " ".join(cleaned(title).split())).encode()
