"""Imports templates in processes that are killed while they do: `killed_importer.py FOLDER TIMES`.

Half of the times the template is new, half of the times it takes the place of another. Prints as JSON how
often the import had not come to its end, and how often it had.
"""

import json
import shutil
import sys
from collections import Counter
from functools import partial
from pathlib import Path

from killing import Kill, outcomes
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.packs import Template, list_templates, load_template
from r2p_drafter.library.templates.archive import pack_archive, read_archive, unpack_archive
from r2p_drafter.library.templates.bin import TemplateBin
from r2p_drafter.library.templates.keeping import TemplateKeeper

NAME = "ours"
OLD, NEW = (load_template(templates_folder() / name).title for name in ("letter", "open-letter"))


def import_is_killed(archive: Path, own: Path, kill: Kill) -> bool:
    """Have a process import a template and kill it; return whether the template is there now."""
    kill(lambda: unpack_archive(archive, own))
    titles = titles_in(own)
    assert titles in ([], [NEW])
    if titles:
        shutil.rmtree(own / NAME)
    return titles == [NEW]


def replacing_is_killed(old: Path, archive: Path, keeper: TemplateKeeper, kill: Kill) -> bool:
    """Have a process replace a template and kill it; return whether the new one is there at the next start.

    There has to be the old one, or the new one and the old one in the bin.
    """
    unpack_archive(old, keeper.own)
    kill(lambda: keeper.add(read_archive(archive), replace=True))
    TemplateKeeper(keeper.own, keeper.shipped, keeper.bin)
    titles = titles_in(keeper.own)
    binned = [load_template(each.folder).title for each in keeper.bin.templates()]
    assert (titles, binned) in (([OLD], []), ([NEW], [OLD])), f"{titles}, {binned}"
    keeper.bin.empty()
    shutil.rmtree(keeper.own)
    return titles == [NEW]


def titles_in(own: Path) -> list[str]:
    """Return the titles of the templates in a folder, all of which have to be whole."""
    found = list_templates([own])
    assert all(isinstance(each, Template) for each in found)
    return [each.title for each in found if isinstance(each, Template)]


def packed(folder: Path, template: Path) -> Path:
    """Return the archive of a template that is called otherwise."""
    shutil.copytree(template, folder / NAME)
    pack_archive(folder / NAME, folder / f"{NAME}.r2ptemplate")
    return folder / f"{NAME}.r2ptemplate"


def main(folder: Path, times: int) -> None:
    """Kill that many processes."""
    old, archive = (packed(folder / name, templates_folder() / name) for name in ("letter", "open-letter"))
    own = folder / "own"
    keeper = TemplateKeeper(own, templates_folder(), TemplateBin(folder / "bin"))
    found = Counter(outcomes(times // 2, partial(import_is_killed, archive, own)))
    found.update(outcomes(times // 2, partial(replacing_is_killed, old, archive, keeper)))
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
