"""A long letter: the time it takes, held against the length of its text."""

import statistics

from msgspec import Struct

from benchmarks.findings import Finding, Result, Subject, Table, milliseconds
from benchmarks.letters import open_letter
from benchmarks.timing import Sample, processor_seconds_of
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template, load_template
from r2p_drafter.document.blocks import Document
from r2p_drafter.export.docx import docx_bytes
from r2p_drafter.letter.file import letter_from

Size = tuple[int, int]
"""Signatories and recommendations."""

_FULL: tuple[Size, ...] = ((30, 10), (75, 25), (150, 50), (300, 100), (600, 200))
_QUICK: tuple[Size, ...] = ((15, 5), (30, 10))
_AT_MOST = 1.1
"""Times as long for a character as in the shortest; a tenth is left to the machine."""


class _Steps(Struct, frozen=True):
    """One letter, made once: the length of its text and the processor's seconds for each step."""

    characters: int
    composing: float
    word: float
    pdf: float


class _Measured(Struct, frozen=True):
    """All repeats of one size."""

    size: Size
    steps: tuple[_Steps, ...]

    def sample(self, step: str) -> Sample:
        """The seconds for a thousand characters of one step."""
        return Sample(tuple(getattr(one, step) * 1000 / one.characters for one in self.steps))


_STEPS = {"composing": "composing", "word": "Word file", "pdf": "PDF"}

_NOTES = """
- An open letter, its signatories in three columns ordered by organisation, its recommendations numbered. All
  of its texts, names and organisations are new in each repeat, so that nothing of it is known.
- Where the time for a thousand characters of the finished letter does not rise, time grows no faster than
  the text.
- Composing ends with the composed document; the Word file and the PDF are made of it, in memory. Repeats:
  {repeats}, the sizes in turn.
- Times are the processor's: on a busy machine, only what takes long would be interrupted.
"""


def _measure(quick: bool) -> Result:
    sizes, repeats = (_QUICK, 1) if quick else (_FULL, 9)
    template = load_template(templates_folder() / "open-letter")
    _steps(template, sizes[0], 0)
    made: dict[Size, list[_Steps]] = {size: [] for size in sizes}
    for repeat in range(1, repeats + 1):
        for size in sizes:
            made[size].append(_steps(template, size, repeat * 1_000 + size[0]))
    measured = [_Measured(size, tuple(steps)) for size, steps in made.items()]
    compared = [one for one in measured[1:] if one.size in ((300, 100), measured[-1].size)]
    return Result(
        findings=tuple(_finding(one, measured[0], step) for one in compared for step in _STEPS),
        tables=tuple(_table(measured, step) for step in _STEPS),
        notes=_NOTES.format(repeats=repeats),
    )


def _steps(template: Template, size: Size, number: int) -> _Steps:
    from r2p_drafter.export.pdf import pdf_bytes  # starts Qt, which the other subjects do without

    letter = letter_from(open_letter(*size, number), "open letter")
    made: list[Document] = []
    composing = processor_seconds_of(lambda: made.append(compose(letter, template)))
    document = made[0]
    return _Steps(
        characters=sum(len(paragraph.text) for paragraph in document.paragraphs()),
        composing=composing,
        word=processor_seconds_of(lambda: docx_bytes(document, template.letterhead)),
        pdf=processor_seconds_of(lambda: pdf_bytes(document, template.stylesheet)),
    )


def _finding(one: _Measured, shortest: _Measured, step: str) -> Finding:
    ours, beside = one.sample(step).median, shortest.sample(step).median
    return Finding(
        what=f"{_in_words(one.size)}, {_STEPS[step]}, each thousand characters",
        ours=milliseconds(ours),
        beside=f"{_in_words(shortest.size)}: {milliseconds(beside)}",
        outcome=f"{ours / beside:.2f} times as long",
        goal=f"at most {_AT_MOST}",
        met=ours / beside <= _AT_MOST,
    )


def _in_words(size: Size) -> str:
    return f"{size[0]} signatories and {size[1]} recommendations"


def _table(measured: list[_Measured], step: str) -> Table:
    head = ("signatories, recommendations", "characters", _STEPS[step], "minimum", "each 1,000", "minimum")
    return Table((head, *(_row(one, step) for one in measured)))


def _row(one: _Measured, step: str) -> tuple[str, ...]:
    characters = statistics.median(steps.characters for steps in one.steps)
    whole = Sample(tuple(getattr(steps, step) for steps in one.steps))
    part = one.sample(step)
    times = map(milliseconds, (whole.median, whole.minimum, part.median, part.minimum))
    return (f"{one.size[0]}, {one.size[1]}", f"{characters:,.0f}", *times)


SUBJECT = Subject("long-letter", "300 signatories and 100 recommendations", _measure)
