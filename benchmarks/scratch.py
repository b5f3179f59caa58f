"""Where what is made goes."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 (a folder of our own is made in it)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder that is gone afterwards; in memory where the system has such folders.

    A disk takes from 0.1 to 1 ms for the same small file, whoever writes it.
    """
    where = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="r2p-drafter-", dir=where) as folder:
        yield Path(folder)


def in_words() -> str:
    """Return where files are written, as a sentence."""
    if _IN_MEMORY.is_dir():
        return f"Files are written to a folder in memory ({_IN_MEMORY}), so that no disk is measured."
    return f"Files are written to {tempfile.gettempdir()}."
