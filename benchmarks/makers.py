"""Who makes letters: each takes the bytes of a `.letter` file and writes a Word file."""

from collections.abc import Callable, Mapping
from pathlib import Path

Make = Callable[[bytes, Path], None]

OURS, DOCXTPL = "R2P Drafter", "docxtpl"

# Each imports its own libraries only when it is asked for, so that a process can hold one of them alone.


def _ours(_folder: Path) -> Make:
    from benchmarks.ours import LetterMaker

    return LetterMaker().write


def _docxtpl(folder: Path) -> Make:
    from benchmarks.peers.docxtpl_letters import make_template, write_letter

    template = folder / "template.docx"
    make_template(template)
    return lambda data, out: write_letter(template, data, out)


MAKERS: Mapping[str, Callable[[Path], Make]] = {OURS: _ours, DOCXTPL: _docxtpl}
"""By name; each gets a folder for what it needs besides."""
