"""The memory of a process."""

import os
from pathlib import Path


def resident_memory() -> float:
    """Return the MB that this process has in memory, which Linux tells."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def largest_memory() -> float:
    """Return the MB that this process had in memory at most (proc(5), VmHWM), without those of its parent."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
