"""Letters far larger than any that is sent, and a window in which one works for days."""

from collections.abc import Mapping

from benchmarks.desktop_edits import edited
from benchmarks.desktop_load import ACTS, EXPORTS, Worked, worked
from benchmarks.findings import Finding, Result, Subject, Table, milliseconds
from benchmarks.large_letters import KINDS, Kind

_PART = 4
"""The smaller letter has this part of what the large one has."""
_AT_MOST = 1.25
"""Times as long for each page, person or character as in the smaller; a quarter is left to the machine."""
_COUNTS = 0.05
"""Seconds; what takes less in the large letter is too short for its growth to be told."""
_LEVEL = 1.05
"""Times the memory after half of the edits."""
_ACTS = ("opening", "going there", "a key stroke", *ACTS, *EXPORTS)

_NOTES = f"""
- Each letter is opened in a window of 1,400 by 900 pixels in a process of its own, after a short one; Qt
  paints off the screen. “Opening” ends when all pages are set and all forms are built. Somebody types into
  the middle of what is large; a key stroke ends with the painted page. Each export begins with the letter, as
  from the command line, and ends with the file.
- Growth: how many times as long each page, person or character takes as in a letter with a quarter of them.
  Of all acts that take more than {_COUNTS * 1000:g} ms, the summary names the one that grows fastest.
- The least of {{repeats}} runs, in turn with the smaller letter: what else the machine does makes times
  longer, never shorter. Times are the processor's. Memory is the largest resident set of the process.
- Edits: typing in texts, names and the subject of the letter of 2009, deleting, adding, removing, undo and
  redo, wherever it falls; {{edits:,}} of them, of which the last 1,000 acts can be taken back. What is
  remembered of texts that were typed is bounded, and fills up on the way.
"""


class _Grown:
    """One kind of letter in both sizes."""

    def __init__(self, kind: Kind, size: int, part: list[Worked], whole: list[Worked]) -> None:
        self.words = f"{size:,} {kind.words}"
        self._part, self._whole = part, whole

    def seconds(self, act: str, *, whole: bool = True) -> float:
        """The least of the repeats."""
        return min(one.seconds[act] for one in (self._whole if whole else self._part))

    def growth(self, act: str) -> float:
        """How many times as long each page, person or character takes in the large letter."""
        return self.seconds(act) / self.seconds(act, whole=False) / _PART

    @property
    def steepest(self) -> str:
        """The act that grows fastest, of those long enough to tell."""
        return max((act for act in _ACTS if self.seconds(act) > _COUNTS), key=self.growth, default=_ACTS[0])

    @property
    def peak(self) -> float:
        """MB."""
        return max(one.peak for one in self._whole)

    @property
    def pages(self) -> int:
        """Of the large letter."""
        return self._whole[0].pages


def _measure(quick: bool) -> Result:
    repeats, edits = (1, 50) if quick else (3, 10_000)
    grown = {name: _grown(name, 40 if quick else 1, repeats) for name in KINDS}
    memory = edited(edits)
    return Result(
        findings=(*map(_finding, grown.values()), _level(memory, edits)),
        tables=(_times(grown), _memory(memory, edits)),
        notes=_NOTES.format(repeats=repeats, edits=edits),
    )


def _grown(name: str, divided: int, repeats: int) -> _Grown:
    kind = KINDS[name]
    size = kind.full // divided
    parts, wholes = [], []
    for _ in range(repeats):
        parts.append(worked(name, size // _PART))
        wholes.append(worked(name, size))
    return _Grown(kind, size, parts, wholes)


def _finding(one: _Grown) -> Finding:
    act = one.steepest
    growth = one.growth(act)
    return Finding(
        what=f"A letter with {one.words}: what grows fastest, {act}",
        ours=milliseconds(one.seconds(act)),
        beside=f"with a quarter of that: {milliseconds(one.seconds(act, whole=False))}",
        outcome=f"{growth:.2f} times as long for each",
        goal=f"at most {_AT_MOST}",
        met=growth <= _AT_MOST,
    )


def _level(memory: list[float], edits: int) -> Finding:
    half, last = memory[len(memory) // 2 - 1], memory[-1]
    return Finding(
        what=f"Memory of the window after {edits:,} edits",
        ours=f"{last:.0f} MB",
        beside=f"after half of them: {half:.0f} MB",
        outcome=f"{last / half:.3f} times as much",
        goal=f"at most {_LEVEL}",
        met=last / half <= _LEVEL,
    )


def _times(grown: Mapping[str, _Grown]) -> Table:
    head = ("", *(one.words for one in grown.values()))
    rows = [
        (act, *(f"{milliseconds(one.seconds(act))}, growth {one.growth(act):.2f}" for one in grown.values()))
        for act in _ACTS
    ]
    pages = ("pages", *(f"{one.pages:,}" for one in grown.values()))
    return Table((head, *rows, ("peak memory", *(f"{one.peak:.0f} MB" for one in grown.values())), pages))


def _memory(memory: list[float], edits: int) -> Table:
    counts = [f"{edits // 10 * tenth:,}" for tenth in range(1, len(memory) + 1)]
    return Table((("edits", *counts), ("memory", *(f"{one:.1f} MB" for one in memory))))


SUBJECT = Subject("load", "Very large letters, and very long work", _measure)
