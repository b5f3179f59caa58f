"""The command line opens the window, where there is somebody to see it."""

import gc
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from r2p_drafter.cli import has_display, main

Captured = pytest.CaptureFixture[str]
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a display."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    monkeypatch.setenv("DISPLAY", ":0")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Path]]:
    """What the window was opened with, each time; nobody waits for it to be closed."""
    times: list[Sequence[Path]] = []

    def run(letters: Sequence[Path]) -> int:
        times.append(letters)
        return 0

    monkeypatch.setattr("r2p_drafter.desktop.app.run", run)
    return times


@pytest.mark.usefixtures("display")
@pytest.mark.parametrize(
    ("arguments", "letters"),
    [([], []), (["open"], []), (["open", "a.letter", "b c.letter"], [Path("a.letter"), Path("b c.letter")])],
)
def test_the_window_opens_with_the_letters_that_are_named(
    arguments: list[str], letters: list[Path], opened: list[Sequence[Path]]
) -> None:
    assert main(arguments) == 0

    assert opened == [letters]
    assert gc.isenabled()


@pytest.mark.parametrize("arguments", [[], ["open"], ["open", "our.letter"]])
def test_without_a_display_it_says_what_to_run_instead(
    arguments: list[str], opened: list[Sequence[Path]], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name, value in NO_DISPLAY.items():
        monkeypatch.setenv(name, value)

    assert main(arguments) == 0

    out, err = capsys.readouterr()
    assert "display" in out
    assert "r2p-drafter export" in out
    assert (err, opened) == ("", [])


@pytest.mark.usefixtures("display")
def test_where_qt_does_not_start_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setitem(sys.modules, "r2p_drafter.desktop.app", None)

    assert main(["open", "our.letter"]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("r2p-drafter: The window can't open, as Qt does not start here")
    assert err.count("\n") == 1


@pytest.mark.usefixtures("display")
def test_a_mistyped_option_is_told_and_opens_nothing(opened: list[Sequence[Path]], capsys: Captured) -> None:
    assert main(["open", "--fast", "our.letter"]) == 2

    assert "--fast" in capsys.readouterr().err
    assert opened == []


@pytest.mark.parametrize(
    ("system", "names", "seen"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_where_a_window_can_be_seen(
    system: str, names: dict[str, str], seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for name, value in (NO_DISPLAY | names).items():
        monkeypatch.setenv(name, value)

    assert has_display() == seen


def test_a_start_of_the_window_does_without_the_library_for_commands() -> None:
    program = "import sys, r2p_drafter.cli; sys.exit('click' in sys.modules or 'PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
