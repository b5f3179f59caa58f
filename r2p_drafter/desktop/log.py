"""The log: what the program did and what failed, for whoever helps the user; nothing that a letter says."""

import logging
import os
import platform
import time
import traceback
from pathlib import Path

from r2p_drafter import __version__
from r2p_drafter.errors import DrafterError
from r2p_drafter.saying import Saying

FILE = "r2p-drafter.log"
MAX_BYTES = 500_000
MAX_FILES = 4
"""The one that is written, and those before it."""
_SIZES = tuple(4**step for step in range(1, 12))
"""KB; the last stands for all that is larger."""
_LOG = logging.getLogger("r2p_drafter")
_LOG.addHandler(logging.NullHandler())  # where no log is open, nothing is written anywhere


class _Waiting(logging.Handler):
    """Holds what is noted until the log is open."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def await_log() -> None:
    """Hold what is noted until the log is opened, if it is not: the start does not wait for that."""
    if all(isinstance(each, logging.NullHandler) for each in _LOG.handlers):
        _have(_Waiting())


def open_log(folder: Path) -> None:
    """Write to the log in `folder` from now on; the file is made with the first line."""
    from r2p_drafter.desktop.log_file import LogFile  # reads what can send records to servers, too

    waiting = [each for each in _LOG.handlers if isinstance(each, _Waiting)]
    handler = LogFile(folder / FILE, MAX_BYTES, MAX_FILES - 1)
    _have(handler)
    for record in (record for each in waiting for record in each.records):
        handler.handle(record)


def close_log() -> None:
    """Write to no log any more."""
    for handler in list(_LOG.handlers):
        if not isinstance(handler, logging.NullHandler):
            _LOG.removeHandler(handler)
            handler.close()


def _have(handler: logging.Handler) -> None:
    close_log()
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False


def note_start() -> None:
    """Note what runs, and on what."""
    note("started", version=__version__, python=platform.python_version(), system=platform.system())


def note(event: str, **facts: str | float) -> None:
    """Note that something was done.

    The facts are for numbers and names of the program's own, such as the kind of a file: no text of a
    letter, no name of a file, a person or a computer.
    """
    _LOG.info("%s%s", event, "".join(f" {name}={value}" for name, value in facts.items()))


def size_of(path: Path) -> str:
    """Return about how large a file is, as "<64KB", which tells nothing of what is in it."""
    try:
        size = path.stat().st_size
    except OSError:
        return "unknown"
    return f"<{next(power for power in _SIZES if size < power * 1024 or power == _SIZES[-1])}KB"


def milliseconds_since(started: float) -> int:
    """Return how long something took that began when `time.monotonic` gave `started`."""
    return round(1000 * (time.monotonic() - started))


def note_fault(event: str, error: BaseException) -> None:
    """Note that something failed, and where in the program.

    Messages may quote a letter. Of the program's own errors the wording is noted without its values; of
    others, only the kind.
    """
    _LOG.error("%s\n%s", event, "\n".join(_chain(error)))


def _chain(error: BaseException | None) -> list[str]:
    found: list[str] = []
    while error is not None and len(found) < 100:
        found.append(f"  {type(error).__name__}{_wording(error)}")
        found += [
            f"    {os.path.basename(frame.filename)}:{frame.lineno} {frame.name}"  # noqa: PTH119
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or error.__context__
    return found


def _wording(error: BaseException) -> str:
    if isinstance(error, DrafterError):
        return f": {_without_values(error.saying)}"
    return f": {error.errno}" if isinstance(error, OSError) else ""


def _without_values(saying: Saying) -> str:
    """Return the wording, with those of the sayings that are in it; what is the user's stays a `{}`."""
    inside = (_without_values(value) if isinstance(value, Saying) else "{}" for value in saying.values)
    return saying.wording.format(*inside) if saying.values else saying.wording
