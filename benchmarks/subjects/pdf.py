"""The letter of 2009 to PDF: set by the program itself, and from the Word file by LibreOffice."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from msgspec import Struct
from pypdf import PdfReader

from benchmarks.findings import Finding, Result, Subject, times_as_fast, times_table
from benchmarks.letters import letter_of_2009, to_another
from benchmarks.makers import OURS
from benchmarks.ours import LetterMaker
from benchmarks.peers.libreoffice import LibreOffice
from benchmarks.scratch import in_words, scratch_folder
from benchmarks.timing import Measure, Sample, in_turn, seconds_of
from benchmarks.word_text import UnequalError

LIBREOFFICE = "LibreOffice"
_ALONE = "LibreOffice is not installed (there is no `soffice`), so that nothing is compared."
_COMPARED = (
    "LibreOffice converts the Word file that R2P Drafter makes. Both PDFs have the same characters in them."
)


class _Scale(Struct, frozen=True):
    repeats: int
    letters: int
    """So many are made at a time."""


_FULL = _Scale(repeats=7, letters=20)
_QUICK = _Scale(repeats=1, letters=2)

_NOTES = """
- {beside}
- Started for one letter: `r2p-drafter export` from the `.letter` file, `soffice --convert-to pdf` from the
  Word file.
- {count} letters at a time: different letters, by R2P Drafter in a process that is warm, by LibreOffice in
  one call, its start included. The two take turns.
- {place}
"""


def _measure(quick: bool) -> Result:
    scale = _QUICK if quick else _FULL
    with scratch_folder() as folder:
        trial = _Trial(folder, scale.letters)
        alone, together = (in_turn(kind, scale.repeats, warm_up=not quick) for kind in trial.measures())
        trial.check_same_text()
    findings: tuple[Finding, ...] = ()
    beside = _ALONE
    if LIBREOFFICE in alone:
        findings = (
            _finding("The letter of 2009 to PDF, program start included", alone),
            _finding(f"{scale.letters} letters to PDF at a time, each", together),
        )
        beside = _COMPARED
    return Result(
        findings=findings,
        tables=(
            times_table({f"{name}, started for one letter": sample for name, sample in alone.items()}),
            times_table(
                {f"{name}, {scale.letters} letters at a time": sample for name, sample in together.items()}
            ),
        ),
        notes=_NOTES.format(beside=beside, count=scale.letters, place=in_words()),
    )


def _finding(what: str, samples: dict[str, Sample]) -> Finding:
    return times_as_fast(what, samples[OURS], LIBREOFFICE, samples[LIBREOFFICE])


class _Trial:
    """The files, and the ways to make PDFs of them."""

    def __init__(self, folder: Path, count: int) -> None:
        self._folder = folder
        self._maker = LetterMaker()
        self._office = LibreOffice(folder / "theirs")
        self._letter = folder / "letter.letter"
        self._letter.write_bytes(letter_of_2009())
        self._letters = [to_another(number) for number in range(count)]
        self._words = [folder / f"{number}.docx" for number in range(count)]
        for letter, out in zip(self._letters, self._words, strict=True):
            self._maker.write(letter, out)
        self._word = folder / "letter.docx"
        self._maker.write(letter_of_2009(), self._word)

    def measures(self) -> tuple[dict[str, Measure], dict[str, Measure]]:
        """Return what makes one PDF, and what makes several."""
        alone: dict[str, Measure] = {OURS: lambda _: seconds_of(self._alone)}
        together: dict[str, Measure] = {OURS: lambda _: seconds_of(self._together) / len(self._letters)}
        if self._office.program():
            alone[LIBREOFFICE] = lambda _: seconds_of(partial(self._office.to_pdf, [self._word]))
            together[LIBREOFFICE] = lambda _: (
                seconds_of(partial(self._office.to_pdf, self._words)) / len(self._words)
            )
        return alone, together

    def _alone(self) -> None:
        out = self._folder / "letter.pdf"
        command = [sys.executable, "-m", "r2p_drafter", "export", "--force", str(self._letter), str(out)]
        subprocess.run(command, check=True, env=os.environ | {"R2P_DRAFTER_HOME": str(self._folder / "home")})

    def _together(self) -> None:
        for number, letter in enumerate(self._letters):
            self._maker.write(letter, self._folder / f"{number}.pdf")

    def check_same_text(self) -> None:
        """Compare the PDFs of both.

        Raises:
            UnequalError: One says something else.
        """
        for theirs in (self._folder / "theirs").glob("*.pdf"):
            ours = self._folder / theirs.name
            if _characters_of(ours) != _characters_of(theirs):
                raise UnequalError(f"{ours} does not say the same as {theirs}.")


def _characters_of(path: Path) -> list[str]:
    """Return what a PDF says; its blanks and the order of its pieces are the reader's guess."""
    return sorted("".join("".join(page.extract_text() for page in PdfReader(path).pages).split()))


SUBJECT = Subject("pdf", "The letter of 2009 to PDF", _measure)
