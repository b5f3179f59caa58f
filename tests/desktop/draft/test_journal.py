"""Work in hand outlives the program: what a session kept is found by the next, and by no other."""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec import UNSET
from pytestqt.qtbot import QtBot

from builders import a_letter, a_rich_letter
from mishaps import read_only
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.draft.journal import Journal
from r2p_drafter.desktop.draft.journal_file import JournalFile
from r2p_drafter.desktop.draft.left_behind import left_behind
from r2p_drafter.letter.file import VERSION

TYPIST = [sys.executable, str(Path(__file__).parent / "typist.py")]
TIMELESS = (
    b'{"path": "", "when": "2026-01-01T00:00:00", "pid": 1,'
    b' "content": {"format": "r2p-letter", "version": 1, "letter": {}}}'
)
"""A letter that was kept at a time of no place."""
TESTS = {"PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where journals are kept; it does not exist yet."""
    return tmp_path / "state" / "journal"


@pytest.fixture
def journal(draft: Draft, folder: Path) -> Iterator[Journal]:
    """The journal of the letter in hand."""
    made = Journal(draft, JournalFile(folder))
    yield made
    made.close()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*") if path.suffix != ".lock")


def kept_by_a_dead_session(folder: Path, *arguments: str) -> None:
    """Have another process keep a letter, and end without a word."""
    subprocess.run([*TYPIST, str(folder), *arguments], env=os.environ | TESTS, check=True)


class TestWhileTyping:
    def test_a_letter_that_nobody_changed_is_not_kept(self, journal: Journal, folder: Path) -> None:
        journal.keep()

        assert names_in(folder) == []

    def test_what_is_typed_is_on_the_disk_soon(self, draft: Draft, folder: Path, qtbot: QtBot) -> None:
        file = JournalFile(folder)
        journal = Journal(draft, file)
        draft.set_value("subject", "Ci", "Change the subject", typing=True)
        draft.set_value("subject", "Civilians", "Change the subject", typing=True)

        qtbot.waitUntil(file.path.exists, timeout=1000)

        kept = file.read()
        assert kept is not None
        assert (kept.letter, kept.path, kept.pid) == (draft.letter, None, os.getpid())
        journal.close()

    def test_it_never_waits_for_the_disk(
        self, draft: Draft, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.draft.journal.INTERVAL", 5)
        busy, disk = threading.Event(), threading.Event()
        written = []

        def slow(_: JournalFile, letter: object, *__: object) -> None:
            busy.set()
            disk.wait(10)
            written.append(letter)

        monkeypatch.setattr(JournalFile, "write", slow)
        journal = Journal(draft, JournalFile(folder))
        for number in range(5):
            draft.set_value("subject", f"{number}", "Change the subject")
            qtbot.waitUntil(busy.is_set)
            qtbot.wait(20)
        assert written == []
        disk.set()

        qtbot.waitUntil(lambda: written[-1:] == [draft.letter], timeout=2000)

        assert len(written) == 2, "what was typed while the disk was busy is kept once"
        journal.close()

    def test_a_saved_letter_is_forgotten_and_the_next_change_kept_again(
        self, draft: Draft, journal: Journal, folder: Path, tmp_path: Path
    ) -> None:
        draft.set_value("subject", "Civilians", "Change the subject")
        journal.keep()
        assert len(names_in(folder)) == 1

        draft.saved_as(tmp_path / "our.letter")
        journal.keep()
        assert names_in(folder) == []

        draft.set_value("subject", "Peace", "Change the subject")
        journal.keep()
        assert len(names_in(folder)) == 1

    def test_undone_to_what_the_file_has_it_is_forgotten(
        self, draft: Draft, journal: Journal, folder: Path
    ) -> None:
        draft.set_value("subject", "Civilians", "Change the subject")
        journal.keep()

        draft.undo_stack.undo()
        journal.keep()

        assert names_in(folder) == []

    def test_closed_it_leaves_nothing(self, draft: Draft, folder: Path) -> None:
        journal = Journal(draft, JournalFile(folder))
        draft.set_value("subject", "Civilians", "Change the subject")
        journal.keep()

        journal.close()

        assert list(folder.iterdir()) == []

    def test_a_disk_that_can_not_be_written_is_reported_once(self, draft: Draft, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("no folder")
        journal = Journal(draft, JournalFile(tmp_path / "file" / "journal"))
        said: list[str] = []
        journal.failed.connect(said.append)

        for subject in "ab":
            draft.set_value("subject", subject, "Change the subject")
            journal.keep()

        assert len(said) == 1
        assert str(tmp_path / "file") in said[0]
        draft.undo_stack.setClean()
        journal.close()

    def test_it_is_tried_again_until_it_works(
        self, draft: Draft, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("r2p_drafter.desktop.draft.journal.INTERVAL", 5)
        folder.parent.mkdir()
        folder.write_text("no folder")
        file = JournalFile(folder)
        journal = Journal(draft, file)
        with qtbot.waitSignal(journal.failed):
            draft.set_value("subject", "Civilians", "Change the subject")

        with qtbot.waitSignal(journal.mended):
            folder.unlink()

        kept = file.read()
        assert kept is not None
        assert kept.letter == draft.letter
        journal.close()

    def test_a_folder_that_was_removed_is_made_again_lock_and_all(self, folder: Path) -> None:
        file = JournalFile(folder)
        file.write(a_letter(), None)
        shutil.rmtree(folder)

        file.write(a_letter(subject="Civilians"), None)

        assert left_behind(folder) == ()
        file.release()
        (found,) = left_behind(folder)
        assert found.kept.letter.subject == "Civilians"
        found.file.release()


class TestAfterwards:
    def test_without_a_journal_there_is_nothing(self, folder: Path) -> None:
        assert left_behind(folder) == ()

    def test_the_letter_of_a_dead_session_is_found_whole(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "/letters/our.letter")

        (found,) = left_behind(folder)

        assert found.kept.letter == a_rich_letter(subject="0")
        assert found.kept.path == Path("/letters/our.letter")
        found.file.release()

    def test_one_of_before_files_had_stamps_is_found(self, folder: Path) -> None:
        file = JournalFile(folder)
        file.write(a_letter(), None)
        file.release()
        assert b"stamp" not in file.path.read_bytes()

        (found,) = left_behind(folder)

        assert found.kept.stamp is UNSET
        assert found.kept.letter == a_letter()
        found.file.release()

    def test_that_of_a_session_that_runs_is_not(self, draft: Draft, journal: Journal, folder: Path) -> None:
        draft.set_value("subject", "Civilians", "Change the subject")
        journal.keep()

        assert left_behind(folder) == ()

    def test_whoever_looks_first_has_it(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "")

        (found,) = left_behind(folder)
        assert left_behind(folder) == ()
        found.file.release()

        (again,) = left_behind(folder)
        assert again.kept == found.kept
        again.file.release()

    def test_recovered_it_is_kept_in_the_same_file_until_it_is_saved(
        self, folder: Path, draft: Draft, tmp_path: Path
    ) -> None:
        kept_by_a_dead_session(folder, "--once", "")
        (found,) = left_behind(folder)
        draft.replace_all(found.kept.letter, found.kept.path)
        draft.mark_unsaved()
        journal = Journal(draft, found.file)
        names = names_in(folder)

        journal.keep()
        assert names_in(folder) == names

        draft.saved_as(tmp_path / "our.letter")
        journal.close()
        assert names_in(folder) == []

    @pytest.mark.parametrize(
        "content", [b"", b"{", b"\x00\xff", b"[]", b'{"path": "", "when": 1}', b'{"content": {}}', TIMELESS]
    )
    def test_a_broken_one_is_passed_over_and_stays(self, content: bytes, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "")
        (folder / "broken.journal").write_bytes(content)

        (found,) = left_behind(folder)

        assert found.kept.letter.subject == "0"
        assert (folder / "broken.journal").read_bytes() == content
        found.file.release()

    @pytest.mark.parametrize("content", [b"", bytes(80), b"\xff\x00random"])
    def test_the_lock_that_a_power_cut_spoiled_hides_no_letter(self, folder: Path, content: bytes) -> None:
        kept_by_a_dead_session(folder, "--once", "")
        (lock,) = folder.glob("*.lock")
        lock.write_bytes(content)

        (found,) = left_behind(folder)

        assert found.kept.letter.subject == "0"
        assert left_behind(folder) == (), "and it is ours now"
        found.file.release()

    def test_a_place_that_no_file_can_have_makes_the_letter_untitled(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "/letters/our.letter")
        (path,) = folder.glob("*.journal")
        path.write_bytes(path.read_bytes().replace(b"/letters/our.letter", rb"/letters/\u0000.letter"))

        (found,) = left_behind(folder)

        assert found.kept.path is None
        found.file.release()

    @pytest.mark.usefixtures("patience")
    def test_what_is_no_file_is_passed_over(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "")
        os.mkfifo(folder / "pipe.journal")
        os.mkfifo(folder / "pipe.lock")

        (found,) = left_behind(folder)

        assert found.kept.letter.subject == "0"
        found.file.release()

    def test_where_nothing_can_be_written_it_is_found_all_the_same(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "")

        with read_only(folder):
            (found,) = left_behind(folder)

        assert found.kept.letter.subject == "0"

    def test_there_too_only_that_of_a_session_that_is_over(
        self, draft: Draft, journal: Journal, folder: Path
    ) -> None:
        draft.set_value("subject", "Civilians", "Change the subject")
        journal.keep()
        released = JournalFile(folder)
        released.write(a_letter(subject="Peace"), None)
        released.release()

        with read_only(folder):
            (found,) = left_behind(folder)

        assert found.kept.letter.subject == "Peace"

    def test_one_whose_letter_is_of_a_newer_program_is_passed_over(self, folder: Path) -> None:
        kept_by_a_dead_session(folder, "--once", "")
        (path,) = folder.glob("*.journal")
        path.write_bytes(path.read_bytes().replace(b'"version":%d' % VERSION, b'"version":99'))

        assert left_behind(folder) == ()
        assert path.exists()

    def test_a_name_that_is_not_unicode_makes_the_letter_untitled(self, folder: Path) -> None:
        file = JournalFile(folder)

        file.write(a_letter(), Path("/letters/\udcff.letter"))

        kept = file.read()
        assert kept is not None
        assert kept.path is None
        file.remove()

    def test_half_written_files_of_long_ago_are_cleared_away(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        for name, age in ((".~old.tmp", 7200), (".~new.tmp", 5)):
            (folder / name).write_bytes(b"{")
            os.utime(folder / name, (time.time() - age,) * 2)

        left_behind(folder)

        assert [path.name for path in folder.iterdir()] == [".~new.tmp"]


def test_killed_at_any_moment_it_loses_at_most_a_second_of_typing(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    moments = [random.uniform(0.3, 2.5) for _ in range(5)]  # noqa: S311

    with ThreadPoolExecutor(len(moments)) as killers:
        folders = [tmp_path / str(number) for number in range(len(moments))]
        lost = list(killers.map(seconds_lost, folders, moments))

    record_property("figure", f"lost of typing when killed: {', '.join(f'{each:.2f} s' for each in lost)}")
    assert max(lost) <= 1


def seconds_lost(folder: Path, after: float) -> float:
    """Kill somebody who types `after` seconds from the first stroke; return what is missing."""
    typist = subprocess.Popen(
        [*TYPIST, str(folder)], env=os.environ | TESTS, stdout=subprocess.PIPE, text=True
    )
    assert typist.stdout is not None
    first = typist.stdout.readline()
    time.sleep(after)
    typist.kill()
    strokes = [float(line) for line in [first, *typist.stdout] if line.endswith("\n")]
    typist.wait()
    typist.stdout.close()
    found = left_behind(folder)
    last_kept = int(found[0].kept.letter.subject) if found else -1
    for each in found:
        each.file.release()
    missing = strokes[last_kept + 1 :]
    return strokes[-1] - missing[0] if missing else 0.0
