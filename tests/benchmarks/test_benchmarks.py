"""The benchmarks: what they compare is the same work, and the quick run reports every subject."""

import json
import re
from pathlib import Path

import pytest

from benchmarks import __main__ as program
from benchmarks.findings import Finding, Result, Subject, Table, times_as_fast
from benchmarks.letters import all_new, letter_of_2009, open_letter, to_another
from benchmarks.makers import MAKERS
from benchmarks.peers.libreoffice import LibreOffice
from benchmarks.subjects import SUBJECTS
from benchmarks.timing import Sample, in_turn
from benchmarks.word_text import UnequalError, check_same_text, text_of
from r2p_drafter.letter.file import letter_from

WITHOUT_LIBREOFFICE = [name for name in SUBJECTS if name != "pdf"]


def a_run(*arguments: str) -> None:
    program.main.main(arguments, standalone_mode=False)


def quick_report(folder: Path, *subjects: str) -> str:
    out = folder / "report.md"
    a_run(*subjects, "--quick", "--out", str(out))
    return out.read_text("utf-8")


def findings_in(report: str) -> dict[str, list[str]]:
    """The cells of each line of the summary, by what it is about."""
    summary = report.partition("## Findings\n")[2].partition("\n## ")[0]
    rows = [row.split(" | ") for row in re.findall(r"^\| (.*) \|$", summary, re.MULTILINE)]
    return {row[0]: row for row in rows[2:]}


def times_in(outcome: str) -> float:
    found = re.fullmatch(r"([\d.]+) times as fast", outcome)
    assert found, outcome
    return float(found[1])


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report of a quick run of all that needs no LibreOffice."""
    return quick_report(tmp_path_factory.mktemp("benchmarks"), *WITHOUT_LIBREOFFICE)


class TestQuickRun:
    def test_every_subject_has_its_section(self, report: str) -> None:
        assert re.findall(r"^## (.*)$", report, re.MULTILINE) == [
            "Findings",
            *(SUBJECTS[name].title for name in WITHOUT_LIBREOFFICE),
            "Versions",
        ]

    def test_it_tells_on_what_it_ran(self, report: str) -> None:
        assert "Kind | quick" in report
        for name in (
            "Processor",
            "Cores",
            "Date",
            "Command",
            "Python",
            "docxtpl",
            "python-docx",
            "LibreOffice",
        ):
            assert re.search(rf"^\| {name} \| \S", report, re.MULTILINE), name

    def test_letters_take_less_time_than_with_docxtpl(self, report: str) -> None:
        findings = findings_in(report)
        for what in ("The letter of 2009 to a Word file", "20 letters to Word files, each, on one core"):
            assert times_in(findings[what][3]) > 1

    def test_it_has_the_memory_of_all_three(self, report: str) -> None:
        _, ours, beside, outcome, _ = findings_in(report)["Peak memory of 5 letters"]
        peaks = [int(peak) for peak in re.findall(r"(\d+) MB", f"{ours} {beside}")]
        assert len(peaks) == 3
        assert peaks[2] < min(peaks[:2])
        assert outcome.endswith("times as much")

    @pytest.mark.xdist_group("soffice")
    def test_pdf_is_held_against_libreoffice(self, tmp_path: Path) -> None:
        findings = findings_in(quick_report(tmp_path, "pdf"))
        assert len(findings) == 2
        assert all("LibreOffice: " in row[2] and times_in(row[3]) > 0 for row in findings.values())

    def test_without_libreoffice_the_comparison_is_left_out(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(LibreOffice, "program", staticmethod(lambda: None))
        report = quick_report(tmp_path, "pdf")
        assert findings_in(report) == {}
        assert "LibreOffice is not installed" in report
        assert "| R2P Drafter, started for one letter |" in report


class TestResults:
    @pytest.fixture(autouse=True)
    def results(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Where the results of a full run go; what there is to measure takes no time."""
        found = Finding(
            "Folding a letter", "1 ms", "by hand: 2 ms", "2.0 times as fast", "at least 3", met=False
        )
        subject = Subject("fold", "Folding", lambda _: Result((found,), (Table((("a", "b"),)),), "- Once."))
        monkeypatch.setattr(program, "SUBJECTS", {"fold": subject})
        monkeypatch.setattr(program, "RESULTS", tmp_path / "RESULTS.md")
        return tmp_path / "RESULTS.md"

    def test_a_full_run_writes_them(self, results: Path) -> None:
        a_run()
        line = "| Folding a letter | 1 ms | by hand: 2 ms | 2.0 times as fast | at least 3: missed |"
        assert line in results.read_text("utf-8").splitlines()

    def test_a_quick_run_leaves_them_as_they_are(
        self, results: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        a_run("--quick")
        assert not results.exists()
        assert "## Folding\n\n- Once.\n" in capsys.readouterr().out


class TestFairness:
    @pytest.mark.parametrize(
        "letter", [letter_of_2009(), to_another(7), all_new(12_345)], ids=["2009", "to", "new"]
    )
    def test_both_make_the_same_letter(self, letter: bytes, tmp_path: Path) -> None:
        ours, theirs = (tmp_path / f"{number}.docx" for number in range(2))
        for make, out in zip(MAKERS.values(), (ours, theirs), strict=True):
            make(tmp_path)(letter, out)
        check_same_text(ours, theirs)
        assert len(text_of(ours)) > 30

    def test_a_difference_ends_the_run(self, tmp_path: Path) -> None:
        make = MAKERS["R2P Drafter"](tmp_path)
        for number in range(2):
            make(to_another(number), tmp_path / f"{number}.docx")
        with pytest.raises(UnequalError, match="Permanent Mission of Ghana 1"):
            check_same_text(tmp_path / "0.docx", tmp_path / "1.docx")

    def test_each_letter_is_another(self) -> None:
        letters = [letter_from(to_another(number), "a letter") for number in range(200)]
        openings = {json.dumps(str(letter.body[0])) for letter in letters}
        assert {len(openings), len({letter.addressee for letter in letters})} == {200}
        assert len({letter.salutation for letter in letters}) == 200

    def test_a_letter_has_as_many_of_each_as_it_is_asked_for(self) -> None:
        letter = letter_from(open_letter(30, 10, 1), "a letter")
        recommendations = letter.body[1]
        assert len(letter.signatories) == 30
        assert len(getattr(recommendations, "items")) == 10  # noqa: B009


class TestTiming:
    def test_warming_up_does_not_count(self) -> None:
        samples = in_turn({"ours": float, "theirs": lambda repeat: repeat * 10.0}, repeats=3)
        assert samples["ours"].seconds == (1, 2, 3)
        assert (samples["theirs"].minimum, samples["theirs"].median) == (10, 20)

    @pytest.mark.parametrize(("at_least", "met"), [(4, True), (5, False)])
    def test_ratios_are_of_medians(self, at_least: float, met: bool) -> None:
        ours, theirs = Sample((0.001, 0.002, 0.009)), Sample((0.001, 0.0085, 0.5))
        found = times_as_fast("A letter", ours, "docxtpl", theirs, at_least)
        assert (found.ours, found.beside) == ("2.00 ms", "docxtpl: 8.50 ms")
        assert (found.outcome, found.met) == ("4.2 times as fast", met)
