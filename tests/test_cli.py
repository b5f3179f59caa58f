import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from builders import a_letter
from hands import names_in
from mishaps import Mishap, contents, mishaps
from r2p_drafter import __version__
from r2p_drafter.assets import templates_folder
from r2p_drafter.cli import main
from r2p_drafter.desktop.settings import TEAM_TEMPLATES, Settings
from r2p_drafter.letter.file import read_letter, write_letter
from r2p_drafter.letter.model import Letter, Signatory, Text
from r2p_drafter.paths import user_folders

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands are run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def saved(letter: Letter, name: str = "our.letter") -> str:
    write_letter(letter, Path(name))
    return name


def a_pack(name: str) -> Path:
    """A copy of a shipped pack among the user's own."""
    folder = user_folders().templates / name
    shutil.copytree(templates_folder() / "joint-letter", folder)
    return folder


def refusal(capsys: Captured) -> str:
    """The one line that a refused command says; nothing else may have been printed."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("r2p-drafter: ")
    assert err.count("\n") == 1
    assert err.endswith("\n")
    return err.removeprefix("r2p-drafter: ").rstrip("\n")


class TestExport:
    def test_the_2009_letter_becomes_word_pdf_and_text(self, example_2009: Path, folder: Path) -> None:
        assert main(["export", str(example_2009), "a.docx", "a.pdf", "a.txt"]) == 0

        with zipfile.ZipFile("a.docx") as archive:
            assert "Secretary-General" in archive.read("word/document.xml").decode()
        assert Path("a.pdf").read_bytes().startswith(b"%PDF-")
        assert "Secretary-General" in Path("a.txt").read_text("utf-8")
        assert sorted(path.name for path in folder.iterdir()) == ["a.docx", "a.pdf", "a.txt"]

    def test_a_dash_prints_the_text_that_a_file_would_hold(self, example_2009: Path, capfd: Captured) -> None:
        assert main(["export", str(example_2009), "-", "a.txt"]) == 0

        assert capfd.readouterr().out == Path("a.txt").read_text("utf-8")

    def test_a_file_that_is_there_is_kept_and_nothing_else_is_written(self, capsys: Captured) -> None:
        letter = saved(a_letter())
        Path("b.txt").write_text("mine")

        assert main(["export", letter, "a.docx", "b.txt"]) == 2

        assert refusal(capsys).startswith("b.txt: ")
        assert Path("b.txt").read_text() == "mine"
        assert not Path("a.docx").exists()

    def test_force_replaces_it(self) -> None:
        letter = saved(a_letter())
        Path("b.txt").write_text("mine")

        assert main(["export", "--force", letter, "b.txt"]) == 0

        assert "Sincerely," in Path("b.txt").read_text("utf-8")

    @pytest.mark.parametrize("name", ["a.odt", "a", ".docx"])
    def test_another_suffix_is_refused_before_anything_is_written(self, name: str, capsys: Captured) -> None:
        letter = saved(a_letter())

        assert main(["export", letter, "a.docx", name]) == 2

        assert ".docx, .pdf, .txt" in refusal(capsys)
        assert not Path("a.docx").exists()

    def test_the_suffix_may_be_in_capitals(self) -> None:
        assert main(["export", saved(a_letter()), "A.TXT"]) == 0

        assert Path("A.TXT").exists()

    @pytest.mark.parametrize("force", [[], ["--force"]])
    def test_a_folder_is_never_overwritten(self, force: list[str], capsys: Captured) -> None:
        letter = saved(a_letter())
        Path("a.docx").mkdir()

        assert main(["export", *force, letter, "a.docx"]) == 2

        assert refusal(capsys).startswith("a.docx: ")

    def test_a_folder_that_is_not_there_is_named(self, capsys: Captured) -> None:
        assert main(["export", saved(a_letter()), "a.docx", "nowhere/a.docx"]) == 2

        assert "nowhere" in refusal(capsys)
        assert not Path("a.docx").exists()

    def test_a_mistake_in_a_placeholder_is_a_warning(self, capsys: Captured) -> None:
        letter = saved(a_letter(body=(Text(markdown="First.\n\nTo {{ addressee.pots }}."),)))

        assert main(["export", letter, "a.txt"]) == 0

        assert "{{ addressee.pots }}" in Path("a.txt").read_text("utf-8")
        assert capsys.readouterr().err.startswith("warning: body[0], line 3: ")

    def test_where_qt_does_not_start_the_pdf_is_refused_and_word_is_not(
        self, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        letter = saved(a_letter())
        monkeypatch.setitem(sys.modules, "r2p_drafter.export.pdf", None)

        assert main(["export", letter, "a.pdf"]) == 2
        assert "Qt" in refusal(capsys)
        assert main(["export", letter, "a.docx"]) == 0

    def test_a_template_that_is_not_there_is_named(self, capsys: Captured) -> None:
        assert main(["export", saved(a_letter(template="nobody-made-this")), "a.txt"]) == 2

        assert "nobody-made-this" in refusal(capsys)

    def test_the_users_own_template_comes_before_the_shipped_one(self) -> None:
        pack = a_pack("joint-letter")
        (pack / "letter.html.jinja").write_text('<p class="Body Text">Our own wording.</p>', "utf-8")

        assert main(["export", saved(a_letter()), "a.txt"]) == 0

        assert Path("a.txt").read_text("utf-8").strip() == "Our own wording."


class TestCheck:
    def test_the_2009_letter_has_no_errors(self, example_2009: Path, capsys: Captured) -> None:
        assert main(["check", str(example_2009)]) == 0

        assert "error: " not in capsys.readouterr().out

    def test_a_letter_that_lacks_its_signatories_has(self, capsys: Captured) -> None:
        assert main(["check", saved(a_letter(signatories=()))]) == 1

        lines = capsys.readouterr().out.splitlines()
        assert any(line.startswith("error: signatories: ") for line in lines)

    def test_a_mistake_in_a_placeholder_counts_as_an_error(self, capsys: Captured) -> None:
        letter = saved(a_letter(body=(Text(markdown="To {{ addressee.pots }}."),)))

        assert main(["check", letter]) == 1

        assert "error: body[0], line 1: " in capsys.readouterr().out

    def test_a_fault_of_the_template_counts_as_an_error(self, capsys: Captured) -> None:
        pack = a_pack("ours")
        (pack / "letter.html.jinja").write_text("{% if date %}", "utf-8")

        assert main(["check", saved(a_letter(template="ours"))]) == 1

        out = capsys.readouterr().out
        assert "error: template: " in out
        assert "letter.html.jinja" in out

    def test_nothing_in_a_letter_can_steer_the_terminal(self, capsys: Captured) -> None:
        letter = saved(a_letter(template="\x7f\x9b2J\n\u202eours", signatories=(Signatory(name="\x9b2J"),)))

        main(["check", letter])

        out = capsys.readouterr().out
        assert all(line.isprintable() for line in out.splitlines())


class TestTemplates:
    def test_the_shipped_ones_are_listed_with_their_folders(self, capsys: Captured) -> None:
        assert main(["templates"]) == 0

        lines = capsys.readouterr().out.splitlines()
        assert [line.split()[0] for line in lines] == ["joint-letter", "letter", "open-letter"]
        assert all(line.endswith(str(templates_folder() / line.split()[0])) for line in lines)
        assert "Joint letter" in lines[0]

    def test_a_faulty_one_is_listed_with_its_fault(self, capsys: Captured) -> None:
        (a_pack("ours") / "template.toml").write_text("title =\n", "utf-8")

        assert main(["templates"]) == 0

        (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("ours ")]
        assert "can't be used: " in line
        assert "template.toml" in line

    def test_those_of_the_team_are_there_as_in_the_window(self, folder: Path, capsys: Captured) -> None:
        shutil.copytree(templates_folder() / "letter", folder / "team" / "appeal")
        settings = Settings(user_folders().config / "settings.ini")
        settings.set_text(TEAM_TEMPLATES, str(folder / "team"))
        settings.sync()

        assert main(["templates"]) == 0

        line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("appeal"))
        assert line.endswith(str(folder / "team" / "appeal"))
        assert main(["new", "--template", "appeal", "our.letter"]) == 0
        assert main(["export", "our.letter", "our.txt"]) == 0

    def test_where_qt_does_not_start_there_are_the_others(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        settings = Settings(user_folders().config / "settings.ini")
        settings.set_text(TEAM_TEMPLATES, str(folder))
        settings.sync()
        monkeypatch.setitem(sys.modules, "r2p_drafter.desktop.settings", None)

        assert main(["templates"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 3


class TestNew:
    @pytest.mark.parametrize("name", ["joint-letter", "letter", "open-letter"])
    def test_a_new_letter_is_of_its_template_and_can_be_exported(self, name: str) -> None:
        assert main(["new", "--template", name, "ours.letter"]) == 0

        assert read_letter(Path("ours.letter")).template == name
        assert main(["export", "ours.letter", "ours.docx"]) == 0

    def test_the_name_has_to_say_that_it_is_a_letter(self, capsys: Captured) -> None:
        assert main(["new", "--template", "letter", "ours.docx"]) == 2

        assert refusal(capsys).startswith("ours.docx: ")
        assert not Path("ours.docx").exists()

    def test_no_older_versions_are_kept_of_what_commands_write(self) -> None:
        for force in ([], ["--force"]):
            assert main(["new", "--template", "letter", *force, "our.letter"]) == 0
        assert main(["export", "our.letter", "a.txt"]) == 0

        assert not user_folders().versions.exists()

    def test_a_letter_that_is_there_is_kept_unless_forced(self, capsys: Captured) -> None:
        letter = saved(a_letter(subject="Mine"))

        assert main(["new", "--template", "letter", letter]) == 2
        assert refusal(capsys).startswith(f"{letter}: ")
        assert read_letter(Path(letter)).subject == "Mine"

        assert main(["new", "--force", "--template", "letter", letter]) == 0
        assert read_letter(Path(letter)).subject != "Mine"

    @pytest.mark.parametrize("name", ["nobody-made-this", "../templates/letter", ""])
    def test_a_template_that_is_not_there_is_refused(self, name: str, capsys: Captured) -> None:
        assert main(["new", "--template", name, "ours.letter"]) == 2

        assert refusal(capsys)
        assert not Path("ours.letter").exists()


class TestPipes:
    """A pipe is no file, and nobody waits for who might write to it."""

    @pytest.mark.usefixtures("patience")
    @pytest.mark.parametrize("command", [("check", "pipe.letter"), ("export", "pipe.letter", "a.txt")])
    def test_in_the_place_of_a_letter(self, command: Sequence[str], capsys: Captured) -> None:
        os.mkfifo("pipe.letter")

        assert main(command) == 2

        assert refusal(capsys) == "pipe.letter: the letter can't be read: this is no file."

    @pytest.mark.usefixtures("patience")
    @pytest.mark.parametrize("file", ["letter.html.jinja", "letterhead.docx"])
    def test_in_a_template(self, file: str, capsys: Captured) -> None:
        pipe = a_pack("ours") / file
        pipe.unlink()
        os.mkfifo(pipe)

        assert main(["templates"]) == 0

        assert re.search(r"(?m)^ours +can't be used: ", capsys.readouterr().out)


class TestMishaps:
    """What goes wrong with disks and folders is one line, and leaves nothing half written."""

    @pytest.mark.parametrize("out", ["a.docx", "a.pdf", "a.txt"])
    @mishaps(but=("a folder that is gone",))
    def test_an_export_that_can_not_be_written(
        self, capsys: Captured, folder: Path, out: str, mishap: Mishap, reason: str
    ) -> None:
        letter = saved(a_letter())
        Path(out).write_bytes(b"mine")
        before = contents(folder)

        with mishap(folder):
            assert main(["export", "--force", letter, out]) == 2

        assert re.fullmatch(f"{out}: .*({reason}).*", refusal(capsys))
        assert contents(folder) == before

    @pytest.mark.parametrize("out", ["a.docx", "a.pdf", "a.txt"])
    def test_a_name_that_is_too_long(self, capsys: Captured, folder: Path, out: str) -> None:
        letter = saved(a_letter())

        assert main(["export", letter, f"{'人權' * 60}{out}"]) == 2

        assert "too long" in refusal(capsys)
        assert names_in(folder) == ["our.letter"]


class TestBadInput:
    @pytest.mark.parametrize("command", [["check"], ["export", "OUT"]])
    def test_a_letter_that_is_not_there(self, command: list[str], capsys: Captured) -> None:
        name, *outs = command

        assert main([name, "nowhere.letter", *(f"{out}.txt" for out in outs)]) == 2

        assert "nowhere.letter" in refusal(capsys)

    @pytest.mark.parametrize("content", ["", "{", "[]", '{"format": "r2p-letter", "version": 99}', "\x00"])
    def test_a_file_that_is_no_letter_is_named_and_left_alone(self, content: str, capsys: Captured) -> None:
        Path("our.letter").write_text(content)

        assert main(["check", "our.letter"]) == 2

        assert "our.letter" in refusal(capsys)
        assert Path("our.letter").read_text() == content

    def test_a_wrong_type_is_named_with_its_field(self, capsys: Captured) -> None:
        letter = saved(a_letter())
        data = json.loads(Path(letter).read_bytes())
        data["letter"]["signatories"][0]["name"] = 7
        Path(letter).write_text(json.dumps(data))

        assert main(["export", letter, "a.docx"]) == 2

        message = refusal(capsys)
        assert letter in message
        assert "signatories[0].name" in message

    def test_a_folder_in_place_of_a_letter(self, capsys: Captured) -> None:
        Path("our.letter").mkdir()

        assert main(["check", "our.letter"]) == 2

        assert "our.letter" in refusal(capsys)

    @pytest.mark.parametrize(
        "arguments",
        [
            ["print"],
            ["--loud"],
            ["export"],
            ["export", "our.letter"],
            ["export", "--fast", "our.letter", "a.docx"],
            ["check"],
            ["check", "our.letter", "another.letter"],
            ["new", "ours.letter"],
            ["new", "--template"],
        ],
    )
    def test_a_command_that_is_mistyped(self, arguments: list[str], capsys: Captured) -> None:
        assert main(arguments) == 2

        assert refusal(capsys)

    def test_a_name_can_not_break_the_one_line(self, capsys: Captured) -> None:
        assert main(["check", "two\nlines\x1b[2J.letter"]) == 2

        assert refusal(capsys).isprintable()


class TestProgram:
    def test_without_a_command_it_says_what_to_run(self, capsys: Captured) -> None:
        assert main([]) == 0

        out, err = capsys.readouterr()
        assert "r2p-drafter export" in out
        assert err == ""

    def test_it_says_its_version(self, capsys: Captured) -> None:
        assert main(["--version"]) == 0

        assert capsys.readouterr().out == f"r2p-drafter {__version__}\n"

    @pytest.mark.parametrize("command", [[], ["export"], ["check"], ["templates"], ["new"]])
    def test_every_command_has_help(self, command: list[str], capsys: Captured) -> None:
        assert main([*command, "--help"]) == 0

        assert capsys.readouterr().out.startswith(f"Usage: {' '.join(['r2p-drafter', *command])}")

    def test_help_imports_nothing_heavy(self) -> None:
        done = run("--help", options=["-X", "importtime"])

        imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
        assert "click" in imported
        assert not imported & {"PySide6", "docx", "jinja2", "lxml", "markdown_it", "msgspec", "nameparser"}

    def test_the_status_of_the_process_is_the_commands(self) -> None:
        assert run("templates").returncode == 0
        refused = run("check", "nowhere.letter")
        assert refused.returncode == 2
        assert refused.stderr.count("\n") == 1

    def test_text_is_utf_8_whatever_the_terminal_speaks(self) -> None:
        letter = saved(a_letter(signatories=(Signatory(name="Zoë Łuczak", organisation="人權"),)))

        done = run("export", letter, "-", environment={"PYTHONIOENCODING": "iso-8859-1"})

        assert done.returncode == 0
        assert "Zoë Łuczak" in done.stdout
        assert "人權" in done.stdout

    def test_a_terminal_without_the_letters_of_a_name_is_no_error(self) -> None:
        pack = a_pack("ours")
        pack.rename(pack.with_name("人權"))

        done = run("templates", environment={"PYTHONIOENCODING": "iso-8859-1"})

        assert done.returncode == 0
        assert "\\u4eba\\u6b0a" in done.stdout
        assert done.stderr == ""

    def test_a_reader_that_stops_reading_is_no_error(self) -> None:
        reading, writing = os.pipe()
        os.close(reading)

        done = subprocess.run(
            [sys.executable, "-m", "r2p_drafter", "templates"],
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
        os.close(writing)

        assert done.stderr == b""

    @pytest.mark.parametrize("command", [("export", "our.letter", "-"), ("templates",)])
    def test_where_nothing_can_be_printed_it_is_told(self, command: Sequence[str]) -> None:
        saved(a_letter())

        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "r2p_drafter", *command],
                stdout=full,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                check=False,
            )

        assert done.returncode == 2
        assert done.stderr == (
            "r2p-drafter: The standard output can't be written to: No space left on device.\n"
        )

    def test_interrupted_it_stops_without_a_word(
        self, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        def interrupted(_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("r2p_drafter.letter.file.read_letter", interrupted)

        assert main(["check", "our.letter"]) == 130
        assert capsys.readouterr().err.strip() == ""


def run(
    *arguments: str, options: list[str] | None = None, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program as a person would, in a process of its own."""
    return subprocess.run(
        [sys.executable, *(options or []), "-m", "r2p_drafter", *arguments],
        env=os.environ | (environment or {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
