"""Acts on templates in processes that are killed before each step on the disk: `killed_steps.py FOLDER`.

Prints as JSON, for each act, how often it was killed, and how often there was the old and the new afterwards.
"""

import json
import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

from msgspec import Struct

from builders import a_letter
from r2p_drafter.assets import templates_folder, templates_in
from r2p_drafter.compose.packs import load_template
from r2p_drafter.library.templates.archive import pack_archive, read_archive
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import Put, TemplateKeeper
from r2p_drafter.library.templates.pack_files import read_files
from r2p_drafter.library.templates.saving import Wish

NAME = "ours"
SHIPPED = templates_folder()
OLD, NEW = "Letter", "Open letter"
STEPS = ("os.rename", "os.mkdir", "os.rmdir", "os.remove", "shutil.rmtree")
"""What Python tells its audit hooks before it changes a folder."""
LAST, NEVER = 12, -1
Titles = tuple[list[str], list[str]]
"""Those of the templates in place, and of those in the bin."""


class Act(Struct, frozen=True):
    """What is done to templates, and what there may be afterwards, in place and in the bin."""

    do: Callable[["Scene"], object]
    old: Titles
    new: Titles
    prepare: Callable[["Scene"], object] = lambda _: None


class Scene:
    """A folder with a template of the user's own, the team's, and the bin."""

    def __init__(self, folder: Path) -> None:
        self.own, self.team, self.bin = folder / "own", folder / "team", TemplateBin(folder / "bin")
        shutil.copytree(SHIPPED / "letter", self.own / NAME)
        shutil.copytree(SHIPPED / "letter", self.team / NAME)
        self.new = folder / "new" / NAME
        shutil.copytree(SHIPPED / "open-letter", self.new)
        self.archive = folder.parent / "new.r2ptemplate"
        if not self.archive.exists():
            pack_archive(self.new, self.archive)
        self.keeper = self.started()
        self.put = Put(self.own / NAME)

    def started(self) -> TemplateKeeper:
        """The keeper as a start of the program makes it."""
        return TemplateKeeper(self.own, SHIPPED, self.bin, self.team)

    def replace(self) -> None:
        """Put the new one in the place of the old."""
        self.put = self.keeper.add(read_archive(self.archive), replace=True)

    def save(self) -> None:
        """Save a letter as a template over the one that is there."""
        template = load_template(self.own / NAME)
        self.keeper.save(a_letter(template=NAME), template, Wish(title=NAME), self.own)

    def share(self) -> None:
        """Give the team the new one in the place of theirs."""
        shutil.rmtree(self.own / NAME)
        shutil.copytree(self.new, self.own / NAME)

    def titles(self, place: Path) -> Titles:
        """Return the titles of the templates that there are, all of which have to be whole."""
        found = [title_of(place / name) for name in templates_in(place)]
        return sorted(found), [title_of(each.folder) for each in self.bin.templates()]


whole: dict[tuple[bytes, ...], str] = {}
"""The titles of templates that could be read, by what is in their files."""


def title_of(folder: Path) -> str:
    """Return the title of a template, which has to be whole."""
    files = tuple(read_files(folder).values())
    if files not in whole:
        whole[files] = load_template(folder).title
    return whole[files]


ACTS = {
    "import": Act(Scene.replace, ([OLD], []), ([NEW], [OLD])),
    "save": Act(Scene.save, ([OLD], []), ([NAME], [OLD])),
    "customise": Act(lambda scene: scene.keeper.customise(scene.new), ([OLD], []), ([NEW], [OLD])),
    "share": Act(
        lambda scene: scene.keeper.share(scene.own / NAME), ([OLD], []), ([NEW], [OLD]), Scene.share
    ),
    "take back": Act(
        lambda scene: scene.keeper.take_back(scene.put), ([NEW], [OLD]), ([OLD], [NEW]), Scene.replace
    ),
    "rename": Act(
        lambda scene: scene.keeper.rename(scene.own / NAME, "Other", "other"), ([OLD], []), (["Other"], [])
    ),
    "duplicate": Act(
        lambda scene: scene.keeper.duplicate(scene.own / NAME, "Other"), ([OLD], []), ([OLD, "Other"], [])
    ),
    "delete": Act(lambda scene: scene.keeper.delete(scene.own / NAME), ([OLD], []), ([], [OLD])),
    "restore": Act(
        lambda scene: scene.bin.restore(scene.bin.templates()[0]),
        ([], [OLD]),
        ([OLD], []),
        lambda scene: scene.keeper.delete(scene.own / NAME),
    ),
}


def killed_before(step: int, act: Callable[[], object]) -> int:
    """Act in a process that is killed before that step; return how many it took, and 0 if it was killed."""
    child = os.fork()
    if child == 0:
        steps = count()

        def hear(event: str, _: object) -> None:
            if event in STEPS and next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hear)
        act()
        os._exit(next(steps))
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) > 1
    return 0 if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def outcome(name: str, scene: Scene) -> str:
    """Tell whether a start after the act finds the old or the new, and nothing that lies about."""
    scene.started()
    act, place = ACTS[name], scene.team if name == "share" else scene.own
    found = scene.titles(place)
    left = [path for path in (*scene.own.iterdir(), *scene.team.iterdir()) if path.name.startswith(".~")]
    assert not left, f"{name}: {left}"
    if found == act.new:
        return "new"
    is_undone = name == "take back" and found == ([OLD], [])  # what was to go to the bin is gone
    is_retitled = name == "rename" and found == (["Other"], [])
    assert found == act.old or is_undone or is_retitled, f"{name}: {found}"
    return "old"


def main(folder: Path) -> None:
    """Kill an import before each step, other acts before each of the last."""
    found = {name: Counter(kills=0, old=0, new=0) for name in ACTS}
    for name in ACTS:
        steps = attempt(folder, name, NEVER, found[name])
        for step in range(0 if name == "import" else max(steps - LAST, 0), steps):
            found[name]["kills"] += attempt(folder, name, step, found[name]) == 0
        assert found[name]["kills"] == min(steps, steps if name == "import" else LAST), name
    print(json.dumps(found))  # noqa: T201


def attempt(folder: Path, name: str, step: int, found: Counter[str]) -> int:
    """Act, killed before a step, and count what there is then; return the steps it took, 0 if killed."""
    scene = Scene(folder / f"{name} {step}")
    ACTS[name].prepare(scene)
    steps = killed_before(step, lambda: ACTS[name].do(scene))
    found[outcome(name, scene)] += 1
    return steps


if __name__ == "__main__":
    main(Path(sys.argv[1]))
