"""Files that may be anything are read where they are files, and keep nobody waiting where they are not."""

import fcntl
import os
import re
import signal
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from r2p_drafter.letter.regular import open_regular, read_regular

OPEN = Path("/proc/self/fd")
"""What this process has open."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file."""
    (tmp_path / "file").write_bytes(b"content")
    return tmp_path / "file"


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def test_a_file_is_read_whole_or_as_far_as_is_wanted(path: Path) -> None:
    assert read_regular(path) == b"content"
    assert read_regular(path, 3) == b"con"
    assert read_regular(path, 100) == b"content"


def test_a_link_leads_to_a_file(path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(path)

    assert read_regular(link) == b"content"


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("make", [os.mkfifo, a_socket, lambda path: path.symlink_to("/dev/zero"), Path.mkdir])
def test_what_is_no_file_is_refused_by_its_name(tmp_path: Path, make: Callable[[Path], object]) -> None:
    other = tmp_path / "other"
    make(other)
    before = len(list(OPEN.iterdir()))

    with pytest.raises(OSError, match=re.escape(str(other))):
        open_regular(other)

    assert len(list(OPEN.iterdir())) == before, "and left closed"


@pytest.mark.usefixtures("patience")
def test_a_pipe_is_said_to_be_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(OSError, match="this is no file") as caught:
        read_regular(tmp_path / "pipe")

    assert caught.value.strerror == "this is no file"
    assert caught.value.filename == str(tmp_path / "pipe")


def test_a_name_that_no_file_can_have_is_no_other_kind_of_error(path: Path) -> None:
    with pytest.raises(OSError, match="no file can have this name"):
        open_regular(path.with_name("a\0b"))


def test_what_is_not_there_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_regular(tmp_path / "nowhere")


@pytest.mark.usefixtures("patience")
def test_a_file_that_a_server_has_lent_is_waited_for(path: Path) -> None:
    before = signal.signal(signal.SIGIO, signal.SIG_IGN)  # which asks for it back
    with path.open("rb+") as lent:
        fcntl.fcntl(lent, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        give_back = threading.Timer(0.1, fcntl.fcntl, (lent, fcntl.F_SETLEASE, fcntl.F_UNLCK))
        give_back.start()

        assert read_regular(path) == b"content"

        give_back.join()
    signal.signal(signal.SIGIO, before)


@pytest.mark.usefixtures("patience")
def test_where_there_is_no_such_thing_as_opening_without_waiting_pipes_are_refused_as_well(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_drafter.letter.regular._WITHOUT_WAITING", 0)
    pipe = path.with_name("pipe")
    os.mkfifo(pipe)

    with os.fdopen(os.open(pipe, os.O_RDWR)), pytest.raises(OSError, match="this is no file"):
        read_regular(pipe)
    assert read_regular(path) == b"content"
