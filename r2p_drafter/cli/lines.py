"""What the commands print: lines that can't steer a terminal."""

from collections.abc import Sequence
from pathlib import Path

from r2p_drafter.errors import ExportError


def plain(text: str) -> str:
    """Return `text` as one line that can't steer a terminal: letters and templates come from strangers."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def check_free(outs: Sequence[Path], force: bool) -> None:
    """Look that files can be written.

    Raises:
        ExportError: One is a folder, or is there already without `force`.
    """
    for out in outs:
        if out.is_dir():
            raise ExportError(f"{out}: this is a folder.")
        if out.exists() and not force:
            raise ExportError(f"{out}: this file is there already; --force replaces it.")
