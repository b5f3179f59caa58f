"""A second start of the program hands its letters to the first."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.instance import Instance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from r2p_drafter.desktop.instance import Instance
application = QCoreApplication([])
second = Instance(Path(sys.argv[1]))
print(second.is_first, second.hand_over([Path(each) for each in sys.argv[2:]]))
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Instance]:
    """A program that runs already."""
    made = Instance(tmp_path / "state")
    made.listen()
    yield made
    made.deleteLater()


def start_second(folder: Path, *letters: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", SECOND, str(folder / "state"), *letters]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("letters", [("ours.letter", "/letters/Łódź 1.letter"), ()])
def test_the_first_is_asked_for_the_letters(
    letters: tuple[str, ...], first: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert first.is_first

    with qtbot.waitSignal(first.asked) as asked:
        second = start_second(tmp_path, *letters)

    assert asked.args == [[tmp_path / letter for letter in letters]]
    assert second.communicate(timeout=10)[0].split() == ["False", "True"]


@pytest.mark.parametrize("content", [b"", b"no process"])
def test_the_lock_that_a_power_cut_spoiled_is_nobodys(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "instance.lock").write_bytes(content)

    first, second = Instance(tmp_path / "state"), Instance(tmp_path / "state")

    assert (first.is_first, second.is_first) == (True, False)
    for each in (first, second):
        each.deleteLater()


def test_where_the_first_has_just_begun_the_second_goes_on_by_itself(
    tmp_path: Path,
) -> None:
    first, second = Instance(tmp_path / "state"), Instance(tmp_path / "state")
    assert not second.is_first

    assert not second.hand_over([])

    second.listen()
    assert first.is_first


@pytest.mark.parametrize("line", [b"no json\n", b"{}\n", b"[1, null]\n"])
def test_what_is_no_list_of_letters_opens_nothing(
    line: bytes, first: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    stranger = QLocalSocket()
    with qtbot.waitSignal(first.asked) as asked:
        stranger.connectToServer(str(tmp_path / "state" / "instance"))
        assert stranger.waitForConnected(1000)
        stranger.write(line)
        stranger.flush()

    assert asked.args == [[]]
    stranger.abort()


def test_the_socket_that_a_crash_left_is_no_hindrance(tmp_path: Path, qtbot: QtBot) -> None:
    crashed = tmp_path / "crashed" / "state"
    crashed.mkdir(parents=True)
    (crashed / "instance").write_text("left behind")
    again = Instance(crashed)
    again.listen()

    with qtbot.waitSignal(again.asked):
        second = start_second(tmp_path / "crashed")

    assert second.wait(10) == 0
    assert second.communicate()[0].split() == ["False", "True"]


def test_a_folder_with_a_long_name_has_an_address_too(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / ("long" * 25)
    folder.mkdir()
    first = Instance(folder / "state")
    first.listen()

    with qtbot.waitSignal(first.asked):
        second = start_second(folder)

    assert second.communicate(timeout=10)[0].split() == ["False", "True"]
