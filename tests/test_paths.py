import sys
from pathlib import Path

import pytest

from r2p_drafter.paths import user_folders


def test_one_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("R2P_DRAFTER_HOME", str(tmp_path / "elsewhere"))

    folders = user_folders()

    places = [folders.config, folders.data, folders.state, folders.cache]
    assert len(set(places)) == 4
    assert all(place.parent == tmp_path / "elsewhere" for place in places)


def test_reading_the_folders_makes_none(user_home: Path) -> None:
    user_folders()

    assert not user_home.exists()


def test_templates_and_library_are_kept_as_data_and_the_log_is_not() -> None:
    folders = user_folders()

    assert folders.templates == folders.data / "templates"
    assert folders.library == folders.data / "library"
    assert folders.log == folders.state / "log"


@pytest.mark.parametrize("written", ["~/letters", "letters"])
def test_the_variable_may_be_written_as_a_person_writes_a_folder(
    written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("R2P_DRAFTER_HOME", written)

    assert user_folders().data == tmp_path / "letters" / "data"


@pytest.mark.parametrize("unset", [None, ""])
def test_without_the_variable_the_folders_are_the_systems(
    unset: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("R2P_DRAFTER_HOME")
    if unset is not None:
        monkeypatch.setenv("R2P_DRAFTER_HOME", unset)
    monkeypatch.setattr(sys.modules["appdirs"], "system", "linux2")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))

    folders = user_folders()

    assert folders.config == tmp_path / "config" / "r2p-drafter"
    assert folders.templates == tmp_path / "data" / "r2p-drafter" / "templates"
    assert folders.log == tmp_path / "state" / "r2p-drafter" / "log"
    assert folders.cache == tmp_path / "cache" / "r2p-drafter"
