"""What memory a thousand letters take."""

from benchmarks.findings import Finding, Result, Subject, Table
from benchmarks.makers import DOCXTPL, OURS
from benchmarks.scratch import scratch_folder
from benchmarks.worker import Work, bare_peak, letters_made

_NOTES = """
- Each makes {count:,} different letters in a process of its own, which tells its largest resident set
  (`ru_maxrss`). Python alone is an interpreter that does nothing.
- What R2P Drafter remembers of letters is bounded: from about ten thousand letters on it takes no more.
"""


def _measure(quick: bool) -> Result:
    count = 5 if quick else 1_000
    with scratch_folder() as folder:
        ours, theirs = (letters_made(maker, count, folder) for maker in (OURS, DOCXTPL))
    bare = bare_peak()
    return Result(
        findings=(
            Finding(
                what=f"Peak memory of {count:,} letters",
                ours=f"{ours.peak:.0f} MB",
                beside=f"{DOCXTPL}: {theirs.peak:.0f} MB, Python alone: {bare:.0f} MB",
                outcome=f"{ours.peak / theirs.peak:.2f} times as much",
            ),
        ),
        tables=(
            Table(
                (
                    ("peak memory", "after one letter", f"after {count:,} more"),
                    _row(OURS, ours),
                    _row(DOCXTPL, theirs),
                    ("Python alone", f"{bare:.1f} MB", ""),
                )
            ),
        ),
        notes=_NOTES.format(count=count),
    )


def _row(maker: str, work: Work) -> tuple[str, str, str]:
    return maker, f"{work.first_peak:.1f} MB", f"{work.peak:.1f} MB"


SUBJECT = Subject("memory", "Memory for a thousand letters", _measure)
