"""What `make run` starts: the window on the letter of 2009, or without a display its export to `build/`."""

import sys
from pathlib import Path

from r2p_drafter.assets import resources_folder
from r2p_drafter.cli import has_display, main

BUILD = Path(__file__).resolve().parent.parent / "build"
LETTER = Path("examples", "secretary-general-2009.letter")


def run() -> int:
    """Open the letter in the window, or export it; return the exit status."""
    if not has_display():
        return _export()
    from r2p_drafter.desktop.app import run as open_window

    return open_window([], with_example=True)


def _export() -> int:
    """Export the letter as .docx and .pdf, and say where they are."""
    BUILD.mkdir(exist_ok=True)
    letter = resources_folder() / LETTER
    files = [str(BUILD / f"{letter.stem}{suffix}") for suffix in (".docx", ".pdf")]
    status = main(["export", "--force", str(letter), *files])
    if status == 0:
        print("There is no display for the window. The letter of 9 September 2009 to the Secretary-General")
        print("was written to:", *files, sep="\n  ")
    return status


if __name__ == "__main__":
    sys.exit(run())
