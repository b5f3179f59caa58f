"""Our lines and pages against LibreOffice's of the very same Word file.

Of 700 more letters, made at random, with 210,000 lines, ten had pages with other lines. In some of them
LibreOffice leaves a paragraph behind that has to stay with the next, or moves one that has room; in others it
reckons the line spacing under the last line of a header or a cell in its own default font, where Word takes
the letter's, or rounds the paper's margins up by a twip.
"""

import subprocess
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from exactness.letters import Look, Trial, trials
from r2p_drafter.assets import templates_folder
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import load_template
from r2p_drafter.export.docx import docx_bytes
from r2p_drafter.export.pdf import pdf_bytes
from r2p_drafter.letter.file import read_letter

pytestmark = pytest.mark.xdist_group("soffice")

KNOWN: dict[str, str] = {}
"""Lines that don't agree, by the beginning of our line, each with its cause."""

Pages = list[list[str]]
ToPdf = Callable[[Sequence[Path]], list[Path]]


class Comparison:
    """The same letter as we set it and as LibreOffice sets its Word file."""

    def __init__(self, ours: Pages, theirs: Pages) -> None:
        self.ours, self.theirs = ours, theirs

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return sum(map(len, self.ours))

    def different(self) -> list[str]:
        """Return our lines that LibreOffice does not have at their place, with the page."""
        found: list[str] = []
        for number, (ours, theirs) in enumerate(zip(self.ours, self.theirs, strict=False), start=1):
            one, other = ([letters_of(line) for line in page] for page in (ours, theirs))
            matcher = SequenceMatcher(None, one, other, autojunk=False)
            for kind, start, end, _, _ in matcher.get_opcodes():
                found += [f"page {number}: {line}" for line in ours[start:end] if kind != "equal"]
        return [line for line in found if not line.partition(": ")[2].startswith(tuple(KNOWN))]

    def on_each_page(self) -> tuple[list[str], list[str]]:
        """Return all that stands on each page, however it is broken into lines: ours and LibreOffice's."""
        ours, theirs = ([letters_of("".join(page)) for page in pages] for pages in (self.ours, self.theirs))
        return ours, theirs


def letters_of(line: str) -> str:
    """Return the line without blanks: where a gap is small, it depends on the font whether one is found."""
    return "".join(line.split())


def lines_of(pdf: Path) -> Pages:
    """Return the lines of each page, blanks folded."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True)  # noqa: S607
    pages = done.stdout.split("\f")[:-1]
    return [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in pages]


def a_pack(trial: Trial, folder: Path) -> Path:
    """Copy the letter's pack into `folder` and change its look."""
    source = templates_folder() / trial.letter.template
    pack = folder / trial.name / source.name
    pack.mkdir(parents=True)
    for file in source.iterdir():
        (pack / file.name).write_bytes(file.read_bytes())
    if trial.look != Look():
        change_look(pack / "letterhead.docx", trial.look)
    return pack


def change_look(letterhead: Path, look: Look) -> None:
    """Give the letterhead another font, size and line spacing, as staff would in Word."""
    word = docx.Document(str(letterhead))
    for fonts in word.styles.element.iter(qn("w:rFonts")):
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), look.font)
    for sizes in word.styles.element.iter(qn("w:sz"), qn("w:szCs")):
        sizes.set(qn("w:val"), str(round(look.size * 2)))
    for spacing in word.styles.element.iter(qn("w:spacing")):
        if spacing.get(qn("w:line")):
            spacing.set(qn("w:line"), str(round((look.spacing or 1) * 240)))
            spacing.set(qn("w:lineRule"), "auto")
    if look.justified:
        for name in ("Body Text", "List Number", "cc List"):
            word.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    word.styles["Body Text"].paragraph_format.space_after = Pt(7)
    word.save(str(letterhead))


@pytest.fixture(scope="module")
def comparisons(
    tmp_path_factory: pytest.TempPathFactory, to_pdf: ToPdf, example_2009: Path
) -> dict[str, Comparison]:
    """Every trial, set by us and by LibreOffice."""
    folder = tmp_path_factory.mktemp("exactness")
    all_trials = [Trial("the letter of 2009", read_letter(example_2009)), *trials()]
    words, ours = [], []
    for trial in all_trials:
        template = load_template(a_pack(trial, folder))
        document = compose(trial.letter, template)
        words.append(folder / f"{trial.name}.docx")
        words[-1].write_bytes(docx_bytes(document, template.letterhead))
        ours.append(words[-1].with_suffix(".pdf"))
        ours[-1].write_bytes(pdf_bytes(document, template.stylesheet))
    theirs = to_pdf(words)
    return {
        trial.name: Comparison(lines_of(own), lines_of(other))
        for trial, own, other in zip(all_trials, ours, theirs, strict=True)
    }


NAMES = ["the letter of 2009", *(trial.name for trial in trials())]


@pytest.mark.parametrize("name", NAMES)
def test_pages_break_where_libreoffice_breaks_them(name: str, comparisons: dict[str, Comparison]) -> None:
    ours, theirs = comparisons[name].on_each_page()
    assert ours == theirs


@pytest.mark.parametrize("name", NAMES)
def test_lines_end_where_libreoffice_ends_them(name: str, comparisons: dict[str, Comparison]) -> None:
    assert comparisons[name].different() == []


def test_the_share_of_lines_that_agree(
    comparisons: dict[str, Comparison], record_property: Callable[[str, object], None]
) -> None:
    lines = sum(one.lines for one in comparisons.values())
    different = sum(len(one.different()) for one in comparisons.values())
    pages = sum(len(one.ours) for one in comparisons.values())
    share = 1 - different / lines
    record_property(
        "figure",
        f"exactness: {share:.2%} of {lines} lines on {pages} pages of {len(comparisons)} letters agree"
        f" with LibreOffice; {len(KNOWN)} known disagreements",
    )
    assert share >= 0.99


def test_the_letters_differ_in_length(comparisons: dict[str, Comparison]) -> None:
    lengths = [len(one.ours) for one in comparisons.values()]
    assert len(lengths) >= 25
    assert min(lengths) == 1
    assert max(lengths) >= 20
