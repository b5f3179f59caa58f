"""What the log has: `with noted(folder) as lines: ...; lines()`."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from r2p_drafter.desktop import log

_HEAD = re.compile(r"^\S+ \S+ \d+ (INFO|ERROR) ")


@contextmanager
def noted(folder: Path) -> Iterator[Callable[[], list[str]]]:
    """Write the log to a folder, and give its events, without what the window told; a fault is one event."""
    log.open_log(folder)
    yield lambda: _events(folder / log.FILE)
    log.close_log()


def all_of(folder: Path) -> str:
    """Return everything that was written to the log in a folder."""
    return (folder / log.FILE).read_text(encoding="utf-8")


def _events(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    events = [_HEAD.sub("", line) for line in lines if _HEAD.match(line)]
    return [event for event in events if not event.startswith("told ")]
