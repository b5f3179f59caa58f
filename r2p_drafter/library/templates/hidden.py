"""Folders in which a template is made out of sight, and what becomes of them where the program is killed.

One that is about to take the place of another says so first. Whoever finds it left behind gives it that
place, so that there is the old one or the new one whenever the program ends.
"""

import contextlib
import os
import re
import shutil
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

from r2p_drafter.assets import is_template
from r2p_drafter.letter.atomic import PREFIX, SUFFIX, clear_leftovers, write_atomically
from r2p_drafter.letter.regular import read_regular
from r2p_drafter.letter.running import is_running

_PROMISE = "promise.txt"
_NAME = re.compile(rf"{re.escape(PREFIX)}(?P<process>\d+)-(?P<computer>[0-9a-f]{{8}})-\w+{re.escape(SUFFIX)}")
"""Of such a folder: who is at work in it."""
_OLD = 3600
"""Seconds after which nobody is at work in such a folder any more, on another computer either."""
_SHORT = 10
"""The same on this computer, where the system does not tell whether a process runs."""


@contextlib.contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """Give an empty folder of the target's name, out of sight; what is in it afterwards is removed."""
    mend(target.parent)
    clear_leftovers(target.parent)
    prefix = f"{PREFIX}{os.getpid()}-{_this_computer()}-"
    hidden = Path(tempfile.mkdtemp(prefix=prefix, suffix=SUFFIX, dir=target.parent))
    try:
        made = hidden / target.name
        made.mkdir()
        yield made
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def promise(given: Path, made: Path) -> None:
    """Note that the template `made` in a folder given by `folder_beside` gets its target's place next.

    Raises:
        OSError: It can't be noted.
    """
    hidden = given.parent
    write_atomically(hidden / _PROMISE, made.relative_to(hidden).as_posix().encode())


def mend(place: Path) -> None:
    """Finish, in a folder of templates, what processes began that were killed, and remove what they left."""
    for hidden in place.glob(f"{PREFIX}*{SUFFIX}"):
        with contextlib.suppress(OSError):  # another program has just done so, or it is not ours
            if hidden.is_dir() and not hidden.is_symlink() and _is_left_behind(hidden):
                _keep_promise(hidden)
                shutil.rmtree(hidden, ignore_errors=True)


def _keep_promise(hidden: Path) -> None:
    """Give what was promised its place, unless something is there."""
    try:
        made = hidden / read_regular(hidden / _PROMISE).decode()
    except FileNotFoundError:
        return
    target = hidden.parent / made.name
    is_inside = made.resolve().is_relative_to(hidden.resolve())  # a team's folder is anybody's
    if is_inside and is_template(made) and not os.path.lexists(target):
        made.rename(target)


def _is_left_behind(hidden: Path) -> bool:
    """Return whether the process that made a folder is over."""
    made_by = _NAME.fullmatch(hidden.name)
    age = time.time() - hidden.stat().st_mtime
    if made_by is None or made_by["computer"] != _this_computer():
        return age > _OLD
    if os.name != "posix":  # where asking would end it
        return age > _SHORT
    return age > _OLD or not is_running(int(made_by["process"]))


def _this_computer() -> str:
    import platform  # no start waits for it: there is hardly ever such a folder

    return f"{zlib.crc32(platform.node().encode()):08x}"
