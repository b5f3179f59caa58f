"""A thousand letters from one template, on one core."""

from pathlib import Path

from msgspec import Struct

from benchmarks.findings import Result, Subject, times_as_fast, times_table
from benchmarks.makers import DOCXTPL, OURS
from benchmarks.scratch import in_words, scratch_folder
from benchmarks.timing import Sample
from benchmarks.word_text import check_same_text
from benchmarks.worker import Work, letters_made


class _Scale(Struct, frozen=True):
    repeats: int
    ours: int
    theirs: int


_FULL = _Scale(repeats=7, ours=1_000, theirs=100)
_QUICK = _Scale(repeats=1, ours=20, theirs=5)

_NOTES = """
- The letter of 2009 to {ours:,} addressees: addressee, salutation and the first paragraph are others in each.
  Each is read from a `.letter` file of its own and written to a Word file of its own.
- docxtpl makes {theirs:,} of them, and its time for one is what is compared: {ours:,} would take it
  {their_time:.1f} s, R2P Drafter takes {our_time:.2f} s.
- Each repeat is a process of its own that makes one letter first, to get going, and is kept on one core. The
  two take turns. What counts is the time that the core worked on it; the clock also counts what else a busy
  machine had it do.
- docxtpl fills in a template that has the letterhead R2P Drafter writes in, opened for each letter. The texts
  of all {theirs:,} letters that both made were compared and are the same.
- {place}
"""


def _measure(quick: bool) -> Result:
    scale = _QUICK if quick else _FULL
    counts = {OURS: scale.ours, DOCXTPL: scale.theirs}
    works: dict[str, list[Work]] = {maker: [] for maker in counts}
    with scratch_folder() as folder:
        for _ in range(scale.repeats):
            for maker, count in counts.items():
                works[maker].append(_made(folder / maker, maker, count))
        for number in range(1, min(counts.values()) + 1):
            check_same_text(*(folder / maker / f"{number}.docx" for maker in (OURS, DOCXTPL)))
    clock = {maker: Sample(tuple(work.seconds / counts[maker] for work in works[maker])) for maker in counts}
    processor = {
        maker: Sample(tuple(work.processor_seconds / counts[maker] for work in works[maker]))
        for maker in counts
    }
    what = f"{scale.ours:,} letters to Word files, each"
    return Result(
        findings=(
            times_as_fast(f"{what}, on one core", processor[OURS], DOCXTPL, processor[DOCXTPL], at_least=12),
            times_as_fast(f"{what}, by the clock", clock[OURS], DOCXTPL, clock[DOCXTPL]),
        ),
        tables=(
            times_table({f"{maker}, on one core": sample for maker, sample in processor.items()}),
            times_table({f"{maker}, by the clock": sample for maker, sample in clock.items()}),
        ),
        notes=_NOTES.format(
            ours=scale.ours,
            theirs=scale.theirs,
            our_time=processor[OURS].median * scale.ours,
            their_time=processor[DOCXTPL].median * scale.ours,
            place=in_words(),
        ),
    )


def _made(folder: Path, maker: str, count: int) -> Work:
    folder.mkdir(exist_ok=True)
    return letters_made(maker, count, folder)


SUBJECT = Subject("many-letters", "A thousand letters to Word on one core", _measure)
