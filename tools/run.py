"""What `make run` starts: the letter of 2009, exported to the folder `build/`."""

import sys
from pathlib import Path

from r2p_drafter.assets import resources_folder
from r2p_drafter.cli import main

BUILD = Path(__file__).resolve().parent.parent / "build"
LETTER = Path("examples", "secretary-general-2009.letter")


def run() -> int:
    """Export the letter as .docx and .pdf, say where they are, and return the exit status."""
    BUILD.mkdir(exist_ok=True)
    letter = resources_folder() / LETTER
    files = [str(BUILD / f"{letter.stem}{suffix}") for suffix in (".docx", ".pdf")]
    status = main(["export", "--force", str(letter), *files])
    if status == 0:
        print("The letter of 9 September 2009 to the Secretary-General was written to:", *files, sep="\n  ")
    return status


if __name__ == "__main__":
    sys.exit(run())
