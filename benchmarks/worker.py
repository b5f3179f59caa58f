"""Makes letters in a process of its own, on one core: `python -m benchmarks.worker docxtpl 1000 FOLDER`.

Nothing that ran before counts, neither in time nor in memory.
"""

import json
import os
import resource
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from msgspec import Struct

from benchmarks.letters import to_another
from benchmarks.makers import MAKERS, Make
from benchmarks.timing import seconds_of

# What a process had in memory before `exec` counts as its own, and Python starts processes without a copy
# of its memory; so a small shell stands in between.
_SMALL_PARENT = ("/bin/sh", "-c", '"$@"; exit $?', "sh")
_BARE = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
_PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024


class Work(Struct, frozen=True):
    """What making letters took."""

    seconds: float
    """For all letters but the first, by the clock."""
    processor_seconds: float
    """For the same, without what else the processor did meanwhile."""
    first_peak: float
    """MB, after the first letter."""
    peak: float
    """MB, after the last."""


def letters_made(maker: str, count: int, folder: Path) -> Work:
    """Have a process of its own make one letter to get going, and then `count` more: 1.docx, 2.docx, ..."""
    command = (sys.executable, "-m", "benchmarks.worker", maker, str(count), str(folder))
    return Work(**json.loads(_output_of(command)))


def bare_peak() -> float:
    """Return the peak memory of an interpreter that does nothing, in MB."""
    return int(_output_of((sys.executable, "-c", _BARE))) / _PER_MB


def _output_of(command: tuple[str, ...]) -> str:
    project = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [*_SMALL_PARENT, *command], cwd=project, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MB


def _work(maker: str, count: int, folder: Path) -> Work:
    if sys.platform == "linux":
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    for number in range(count + 1):
        (folder / f"{number}.letter").write_bytes(to_another(number))
    make = MAKERS[maker](folder)
    _make_all(make, folder, range(1))
    first_peak, processor = _peak(), time.process_time()
    seconds = seconds_of(partial(_make_all, make, folder, range(1, count + 1)))
    return Work(seconds, time.process_time() - processor, first_peak, _peak())


def _make_all(make: Make, folder: Path, numbers: range) -> None:
    for number in numbers:
        make((folder / f"{number}.letter").read_bytes(), folder / f"{number}.docx")


if __name__ == "__main__":
    _maker, _count, _folder = sys.argv[1:]
    _done = _work(_maker, int(_count), Path(_folder))
    print(json.dumps({name: getattr(_done, name) for name in Work.__struct_fields__}))
