"""One letter, from `.letter` to Word file, in a process that is warm."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import Struct

from benchmarks.findings import Finding, Result, Subject, times_as_fast, times_table
from benchmarks.letters import all_new, letter_of_2009
from benchmarks.makers import DOCXTPL, MAKERS, OURS, Make
from benchmarks.scratch import in_words, scratch_folder
from benchmarks.timing import Sample, in_turn, seconds_of
from benchmarks.word_text import check_same_text


class _Scale(Struct, frozen=True):
    repeats: int
    ours: int
    """Letters in one repeat."""
    theirs: int


_FULL = _Scale(repeats=25, ours=40, theirs=4)
_QUICK = _Scale(repeats=3, ours=5, theirs=1)

_NOTES = """
- One process makes the letter again and again, from the bytes of its `.letter` file to a Word file.
- docxtpl fills in a template that has the very letterhead R2P Drafter writes in. It opens it for each letter,
  as its users have to.
- Both are measured in turn: {ours} letters of ours, {theirs} of docxtpl's in each repeat. The texts of both
  files, headers too, were compared in this run and are the same.
- R2P Drafter remembers what it has composed. With new words, each paragraph and each name has a word in it
  that no other letter has, so that nothing of it is known. What then takes longest is to find the surnames
  that the Cc list is ordered by; docxtpl is given the names in order.
- {place}
"""


def _measure(quick: bool) -> Result:
    scale = _QUICK if quick else _FULL
    with scratch_folder() as folder:
        again = _samples(scale, folder, lambda _: letter_of_2009())
        new = _samples(scale, folder, all_new)
    return Result(
        findings=(
            _finding("The letter of 2009 to a Word file", again, at_least=5),
            _finding("The same, each word of it seen for the first time", new),
        ),
        tables=(
            times_table({f"{maker}, the same letter": sample for maker, sample in again.items()}),
            times_table({f"{maker}, new words": sample for maker, sample in new.items()}),
        ),
        notes=_NOTES.format(ours=scale.ours, theirs=scale.theirs, place=in_words()),
    )


def _finding(what: str, samples: dict[str, Sample], at_least: float | None = None) -> Finding:
    return times_as_fast(what, samples[OURS], DOCXTPL, samples[DOCXTPL], at_least)


def _samples(scale: _Scale, folder: Path, letter: Callable[[int], bytes]) -> dict[str, Sample]:
    counts = {OURS: scale.ours, DOCXTPL: scale.theirs}
    outs = {name: folder / f"{number}.docx" for number, name in enumerate(MAKERS)}
    makers = {name: make(folder) for name, make in MAKERS.items()}
    for number in range(2):
        for name, make in makers.items():
            make(letter(number), outs[name])
        check_same_text(outs[OURS], outs[DOCXTPL])

    def seconds(name: str, repeat: int) -> float:
        first = 1_000 + repeat * scale.ours
        letters = [letter(first + number) for number in range(counts[name])]
        return seconds_of(lambda: _all(makers[name], letters, outs[name])) / len(letters)

    return in_turn({name: partial(seconds, name) for name in makers}, scale.repeats)


def _all(make: Make, letters: list[bytes], out: Path) -> None:
    for letter in letters:
        make(letter, out)


SUBJECT = Subject("one-letter", "One letter to Word", _measure)
