import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from r2p_drafter.desktop.settings import MAX_RECENT, Settings


def again(settings: Settings, file: Path) -> Settings:
    """The settings as the next start of the program finds them."""
    settings.sync()
    return Settings(file)


def test_what_was_remembered_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.ini"
    settings = Settings(file)
    settings.set_text("folder", "/home/Zoë/Lettres, 2024; “x”")
    settings.set_switch("on", True)
    settings.set_number("zoom", 1.25)
    settings.set_layout("window", QByteArray(b"\x00\xff state"))

    found = again(settings, file)

    assert found.text("folder") == "/home/Zoë/Lettres, 2024; “x”"
    assert found.switch("on")
    assert found.number("zoom", 1) == 1.25
    assert found.layout("window") == QByteArray(b"\x00\xff state")


def test_every_value_has_a_default(settings: Settings) -> None:
    assert settings.text("none", "x") == "x"
    assert settings.switch("none", default=True)
    assert settings.number("none", 2) == 2
    assert settings.layout("none").isEmpty()
    assert settings.recent == ()


def test_a_damaged_value_is_as_good_as_none(settings: Settings) -> None:
    settings.set_text("zoom", "very large")

    assert settings.number("zoom", 1) == 1


@pytest.mark.usefixtures("patience")
@pytest.mark.parametrize("name", ["settings.ini", "settings.ini.lock"])
def test_where_they_are_a_pipe_they_are_not_waited_for(tmp_path: Path, name: str) -> None:
    file = tmp_path / "settings.ini"
    os.mkfifo(tmp_path / name)
    settings = Settings(file)
    told: list[str] = []
    settings.failed.connect(told.append)
    settings.set_text("folder", "/letters")

    settings.sync()

    assert told == [str(file)]
    (tmp_path / name).unlink()
    new = Settings(file)
    new.set_text("folder", "/drafts")
    assert again(new, file).text("folder") == "/drafts"


def test_recent_letters_are_the_newest_first_each_once(settings: Settings, tmp_path: Path) -> None:
    letters = [tmp_path / f"{number}.letter" for number in range(MAX_RECENT + 3)]
    for path in letters:
        settings.add_recent(path)
    settings.add_recent(letters[5])

    assert settings.recent[:2] == (letters[5], letters[-1])
    assert len(settings.recent) == MAX_RECENT
    settings.remove_recent(letters[5])
    assert settings.recent[0] == letters[-1]
    settings.clear_recent()
    assert settings.recent == ()


def test_one_recent_letter_is_one_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.add_recent(tmp_path / "a, b.letter")

    assert again(settings, tmp_path / "settings.ini").recent == (tmp_path / "a, b.letter",)


def test_a_choice_is_told_once_and_only_when_it_changes(settings: Settings) -> None:
    settings.set_text("scheme", "dark")
    told: list[str] = []
    settings.chosen.connect(told.append)

    settings.set_text("scheme", "dark")
    settings.set_text("scheme", "light")

    assert told == ["scheme"]


def test_a_file_that_can_not_be_written_is_told_once_until_it_can_be_again(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder")
    settings, told = Settings(tmp_path / "config" / "settings.ini"), list[str]()
    settings.failed.connect(told.append)

    for value in "abc":
        settings.set_text("name", value)
        settings.sync()
    assert told == [str(tmp_path / "config" / "settings.ini")]

    (tmp_path / "config").unlink()
    settings.set_text("name", "d")
    assert again(settings, tmp_path / "config" / "settings.ini").text("name") == "d"
    assert len(told) == 1
