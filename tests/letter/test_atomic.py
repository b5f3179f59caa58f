"""Files replaced in one step."""

import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import a_letter
from killing import folder_in_memory, told_by
from mishaps import as_ordinary_user
from r2p_drafter.letter.atomic import clear_leftovers, write_all_atomically, write_atomically
from r2p_drafter.letter.file import write_letter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds something."""
    path = tmp_path / "our.letter"
    path.write_bytes(b"old")
    return path


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.mark.parametrize("durable", [True, False])
def test_the_new_content_takes_the_place_of_the_old(path: Path, durable: bool) -> None:
    write_atomically(path, b"new", durable=durable)

    assert path.read_bytes() == b"new"
    assert left_in(path.parent) == ["our.letter"]


def test_whoever_has_the_old_file_open_goes_on_reading_it(path: Path) -> None:
    with path.open("rb") as reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old"


@pytest.mark.parametrize("bits", [0o600, 0o640, 0o664, 0o444])
def test_permission_bits_are_kept(path: Path, bits: int) -> None:
    path.chmod(bits)

    write_atomically(path, b"new")

    assert mode(path) == bits


@pytest.mark.parametrize(("mask", "bits"), [(0o022, 0o644), (0o077, 0o600)])
def test_a_new_file_is_as_open_as_the_user_has_all_new_files(tmp_path: Path, mask: int, bits: int) -> None:
    before = os.umask(mask)
    try:
        write_atomically(tmp_path / "new.letter", b"new")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)

    assert mode(tmp_path / "new.letter") == bits


def test_a_symbolic_link_stays_one_and_its_file_is_replaced(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.letter"
    link.symlink_to("../our.letter")

    write_atomically(link, b"new")

    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert left_in(link.parent) == ["link.letter"]


def test_a_link_to_what_is_not_there_yet_makes_it(tmp_path: Path) -> None:
    link = tmp_path / "link.letter"
    link.symlink_to("new.letter")

    write_atomically(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "new.letter").read_bytes() == b"new"


def test_a_link_to_itself_is_an_error(tmp_path: Path) -> None:
    link = tmp_path / "link.letter"
    link.symlink_to(link)

    with pytest.raises(OSError, match=r"link\.letter"):
        write_atomically(link, b"new")

    assert left_in(tmp_path) == ["link.letter"]


@pytest.mark.parametrize(
    "name", ["our letter (1).letter", "人權 – Łódź.letter", "رسالة.letter", "🕊.letter", "-", "a\nb"]
)
def test_any_name_that_a_file_can_have(tmp_path: Path, name: str) -> None:
    write_atomically(tmp_path / name, b"new")

    assert left_in(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"new"


def test_a_name_in_the_folder_that_the_program_runs_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    write_atomically(Path("our.letter"), b"new")

    assert left_in(tmp_path) == ["our.letter"]


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EIO])
def test_a_disk_that_can_not_sync_the_folder_is_no_error_as_the_file_is_there(
    path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def sync_files_only(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            raise OSError(number, os.strerror(number))
        sync(file)

    monkeypatch.setattr(os, "fsync", sync_files_only)

    write_atomically(path, b"new")

    assert path.read_bytes() == b"new"
    assert left_in(path.parent) == ["our.letter"]


def test_a_folder_that_may_be_written_to_but_not_looked_into(path: Path) -> None:
    path.parent.chmod(0o300)
    with as_ordinary_user():
        write_atomically(path, b"new")
    path.parent.chmod(0o700)

    assert path.read_bytes() == b"new"
    assert left_in(path.parent) == ["our.letter"]


class TestFailing:
    """The file is as it was, no temporary file is left, and the error names the file."""

    @pytest.mark.parametrize("name", ["a" * 300, "人" * 100])
    def test_a_name_that_is_too_long(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(OSError, match="too long") as caught:
            write_atomically(tmp_path / name, b"new")

        assert caught.value.filename == str(tmp_path / name)
        assert left_in(tmp_path) == []

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError) as caught:
            write_atomically(tmp_path / "nowhere" / "our.letter", b"new")

        assert caught.value.filename == str(tmp_path / "nowhere" / "our.letter")
        assert left_in(tmp_path) == []

    def test_a_folder_in_the_place_of_the_file(self, tmp_path: Path) -> None:
        (tmp_path / "our.letter").mkdir()

        with pytest.raises(IsADirectoryError) as caught:
            write_atomically(tmp_path / "our.letter", b"new")

        assert (caught.value.filename, caught.value.filename2) == (str(tmp_path / "our.letter"), None)
        assert left_in(tmp_path) == ["our.letter"]

    @pytest.mark.parametrize("call", ["replace", "chmod", "fsync"])
    def test_a_call_that_the_system_refuses(
        self, path: Path, call: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refused(*_: object) -> None:
            raise PermissionError(13, "Permission denied", "something temporary", None, "another")

        monkeypatch.setattr(os, call, refused)
        with pytest.raises(PermissionError) as caught:
            write_atomically(path, b"new")

        assert (caught.value.filename, caught.value.filename2) == (str(path), None)
        assert path.read_bytes() == b"old"
        assert left_in(path.parent) == ["our.letter"]

    def test_an_interruption(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "replace", interrupted)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(path, b"new")

        assert path.read_bytes() == b"old"
        assert left_in(path.parent) == ["our.letter"]

    def test_a_full_disk(self, path: Path) -> None:
        """A limit on the size of files makes writing stop half way, as a full disk does."""
        done = run(
            "import resource\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
            "try:\n"
            "    write_atomically(path, bytes(1_000_000))\n"
            "except OSError as error:\n"
            "    print(error.strerror, '|', error.filename)\n",
            path,
        )

        assert done.stdout == f"File too large | {path}\n"
        assert path.read_bytes() == b"old"
        assert left_in(path.parent) == ["our.letter"]


class TestSeveral:
    """All files are replaced or none is."""

    @pytest.fixture
    def files(self, tmp_path: Path) -> dict[Path, bytes]:
        """Three files to write: the middle one is new, the others are there."""
        for name in ("a", "c"):
            (tmp_path / name).write_bytes(b"old")
            (tmp_path / name).chmod(0o640)
        return {tmp_path / name: f"new {name}".encode() for name in "abc"}

    def test_all_of_them_are_written(self, files: dict[Path, bytes], tmp_path: Path) -> None:
        write_all_atomically(files)

        assert {path: path.read_bytes() for path in files} == files
        assert left_in(tmp_path) == ["a", "b", "c"]
        assert mode(tmp_path / "a") == 0o640

    @pytest.mark.parametrize("has_links", [True, False])
    def test_where_the_last_can_not_be_replaced_the_others_are_as_they_were(
        self, files: dict[Path, bytes], tmp_path: Path, has_links: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        replace = os.replace

        def refuse_the_last(source: str | Path, target: str | Path) -> None:
            if Path(target).name == "c":
                raise PermissionError(13, "Permission denied", source, None, target)
            replace(source, target)

        def no_links(*_: object, **__: object) -> None:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

        monkeypatch.setattr(os, "replace", refuse_the_last)
        if not has_links:
            monkeypatch.setattr(os, "link", no_links)
        with pytest.raises(PermissionError) as caught:
            write_all_atomically(files)

        assert (caught.value.filename, caught.value.filename2) == (str(tmp_path / "c"), None)
        assert {name: (tmp_path / name).read_bytes() for name in left_in(tmp_path)} == {
            "a": b"old",
            "c": b"old",
        }
        assert mode(tmp_path / "a") == 0o640

    @pytest.mark.parametrize("name", "abc")
    def test_a_folder_in_the_place_of_one(self, files: dict[Path, bytes], tmp_path: Path, name: str) -> None:
        (tmp_path / name).unlink(missing_ok=True)
        (tmp_path / name).mkdir()
        before = {path: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}

        with pytest.raises(IsADirectoryError) as caught:
            write_all_atomically(files)

        assert caught.value.filename == str(tmp_path / name)
        assert {path: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()} == before


def run(program: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PREAMBLE + program, path], capture_output=True, text=True, check=True
    )


PREAMBLE = """\
import sys
from pathlib import Path
from r2p_drafter.letter.atomic import clear_leftovers, write_atomically
path = Path(sys.argv[1])
"""
KILLS = 500


def test_killed_in_the_middle_of_many_saves_the_file_is_whole(
    record_property: Callable[[str, object], None],
) -> None:
    with folder_in_memory() as folder:
        found = told_by(Path(__file__).with_name("killed_saver.py"), folder / "our.letter", KILLS)

    record_property(
        "figure", f"{KILLS} saves killed: {found['old']} left the old letter, {found['new']} a new one"
    )
    assert found["old"] + found["new"] == KILLS
    assert min(found.values()) > KILLS / 50, "it was always killed at the same moment"


class TestLeftovers:
    def test_what_a_killed_program_left_long_ago_goes_with_the_next_save(self, tmp_path: Path) -> None:
        for name, age in ((".~abcdefgh.tmp", 7200), (".~ijklmnop.tmp", 5), ("~mine.tmp", 7200)):
            (tmp_path / name).write_bytes(b"{")
            os.utime(tmp_path / name, (time.time() - age,) * 2)

        write_letter(a_letter(), tmp_path / "our.letter")

        assert left_in(tmp_path) == [".~ijklmnop.tmp", "our.letter", "~mine.tmp"]

    def test_folders_go_with_all_that_is_in_them_and_links_alone(self, tmp_path: Path) -> None:
        (tmp_path / "mine").mkdir()
        (tmp_path / "mine" / "a.txt").write_bytes(b"a")
        folder, link = tmp_path / ".~folder.tmp", tmp_path / ".~link.tmp"
        folder.mkdir()
        (folder / "a.txt").write_bytes(b"a")
        link.symlink_to(tmp_path / "mine")
        for path in (folder, link):
            os.utime(path, (1, 1), follow_symlinks=False)

        clear_leftovers(tmp_path)

        assert left_in(tmp_path) == ["mine"]
        assert left_in(tmp_path / "mine") == ["a.txt"]
