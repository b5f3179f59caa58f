"""Composes with one greedy template, and prints as JSON what came of it: `greedy.py FILE`.

A process of its own, as memory that was once used is not given back.
"""

import json
import resource
import sys
import time
from pathlib import Path

from builders import a_letter
from r2p_drafter.compose.composer import Composer
from r2p_drafter.document.letterhead import read_letterhead
from r2p_drafter.errors import DrafterError

LETTERHEAD = Path(__file__).resolve().parents[1] / "data" / "packs" / "plain" / "letterhead.docx"
ROOM = 1024 * 1024 * 1024
"""Bytes that the process may take besides those it has: without end, it ends with a MemoryError."""


def memory(what: str) -> int:
    """Return the KB of memory that the process asked for (VmSize), uses (VmRSS), or used at most (VmHWM)."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition(f"{what}:")[2].split()[0])


def forget_the_most() -> None:
    """Have the system take what is used now for the most so far (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")


def main(text: str) -> None:
    """Compose once with a plain template, so that all is imported, and then with the greedy one."""
    stylesheet = read_letterhead(LETTERHEAD)
    Composer("plain", "<p>{{ subject }}</p>", (), stylesheet).compose(a_letter())
    most = memory("VmSize") * 1024 + ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))  # what no glance at a clock ends
    forget_the_most()
    before, started, said = memory("VmRSS"), time.perf_counter(), ""
    try:
        composer = Composer("greedy", text, (), stylesheet)
        started = time.perf_counter()  # to read a template takes as long as its text, which has a limit
        composer.compose(a_letter())
    except DrafterError as error:
        said = str(error)
    seconds = time.perf_counter() - started
    more = (memory("VmHWM") - before) / 1024
    print(json.dumps({"said": said, "seconds": seconds, "megabytes": more}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]).read_text(encoding="utf-8"))
