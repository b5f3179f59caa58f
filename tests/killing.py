"""Processes that are killed while they write, by scripts of one thread, as they fork."""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

Act = Callable[[], object]
Kill = Callable[[Act], None]
Attempt = Callable[[Kill], bool]
"""Has a process killed that acts, looks at what it left, and tells whether it had come to its end."""

_MEMORY = "/dev/shm"  # noqa: S108 (what is made in it has a name that nobody knows)
_LONGEST = 0.1
"""Seconds within which the first process is killed."""
_STEP = 1.1

_moments = random.Random(2009)  # noqa: S311 (moments, not secrets)


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """Give a folder in memory where there is such a thing: hundreds of writers need not wait for a disk."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None) as folder:
        yield Path(folder)


def told_by(script: Path, *arguments: object) -> Any:
    """Run a script, and return what it prints as JSON."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def outcomes(times: int, attempt: Attempt) -> Mapping[str, int]:
    """Attempt something that many times; count how often there was the `old` afterwards, and the `new`.

    The time that processes are given grows and shrinks, so that about half of them come to their end,
    however fast this computer is just now.
    """
    longest = _LONGEST
    found = Counter({"old": 0, "new": 0})
    for _ in range(times):
        is_done = attempt(partial(_kill_within, longest))
        found["new" if is_done else "old"] += 1
        longest = longest / _STEP if is_done else longest * _STEP
    return found


def _kill_within(seconds: float, act: Act) -> None:
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    time.sleep(_moments.uniform(0, seconds))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
