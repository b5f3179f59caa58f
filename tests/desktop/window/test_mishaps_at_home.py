"""What goes wrong where the user's own files are kept: the journal of work in hand, and settings."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hands import type_subject
from mishaps import UNSYNCED, Mishap, as_ordinary_user, contents, full_disk, limited_files, mishaps, read_only
from r2p_drafter.desktop.draft.journal_file import SUFFIX, JournalFile
from r2p_drafter.desktop.draft.left_behind import left_behind
from r2p_drafter.desktop.settings import SPELLING, Settings
from r2p_drafter.desktop.window.letter_window import LetterWindow


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Permission bits count from the beginning, so that they do in every thread."""
    with as_ordinary_user():
        yield


@pytest.fixture
def home(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all the user's own, on the small disk."""
    monkeypatch.setenv("R2P_DRAFTER_HOME", str(disk / "home"))
    return disk / "home"


@pytest.mark.usefixtures("ordinary_user")
class TestJournal:
    @mishaps(UNSYNCED, but=("a folder that is gone",))
    @pytest.mark.usefixtures("home")
    def test_it_is_told_until_the_letter_can_be_kept_again(
        self, window: LetterWindow, qtbot: QtBot, mishap: Mishap, reason: str
    ) -> None:
        folder = window.workplace.journal_folder
        type_subject(window, "Ours")
        qtbot.waitUntil(lambda: kept_subject(folder) == "Ours")

        with mishap(folder):
            type_subject(window, " and more")
            qtbot.waitUntil(lambda: window.messages.text("journal") != "")
            assert re.search(f"{re.escape(str(folder))}: ({reason})", window.messages.text("journal"))
            assert window.draft.letter.subject == "Ours and more"
            assert kept_subject(folder) == "Ours"

        qtbot.waitUntil(lambda: kept_subject(folder) == "Ours and more")
        qtbot.waitUntil(lambda: window.messages.text("journal") == "")
        assert len(contents(folder)) == 2, "one letter, one lock"

    def test_a_folder_that_is_gone_is_made_again_and_the_letter_is_ours_in_it(
        self, home: Path, window: LetterWindow, qtbot: QtBot
    ) -> None:
        folder = window.workplace.journal_folder
        type_subject(window, "Ours")
        qtbot.waitUntil(lambda: kept_subject(folder) == "Ours")
        shutil.rmtree(home)

        type_subject(window, " and more")

        qtbot.waitUntil(lambda: kept_subject(folder) == "Ours and more")
        assert left_behind(folder) == (), "no other program takes it for that of a session that crashed"


class TestSettings:
    @pytest.mark.parametrize("mishap", [full_disk, read_only, limited_files])
    def test_it_is_told_and_what_was_remembered_stays(
        self, home: Path, window: LetterWindow, qtbot: QtBot, mishap: Mishap
    ) -> None:
        settings, folder = window.workplace.settings, home / "config"
        settings.set_switch(SPELLING, True)
        settings.sync()
        before = contents(folder)

        with mishap(folder):
            settings.set_switch(SPELLING, False)
            qtbot.waitUntil(lambda: window.messages.text("settings") != "")
            told = window.messages.text("settings")
            assert told.startswith(f"{folder / 'settings.ini'}: this file can’t be written.")

        assert contents(folder) == before
        settings.set_switch(SPELLING, False)
        settings.sync()
        assert not Settings(folder / "settings.ini").switch(SPELLING, True)
        assert list(contents(folder)) == ["settings.ini"]


def kept_subject(folder: Path) -> str | None:
    """The subject of the one letter that the journal keeps."""
    for path in folder.glob(f"*{SUFFIX}"):
        kept = JournalFile(folder, path.stem).read()
        return kept.letter.subject if kept else None
    return None
