"""The log tells what was done and what failed, and nothing that a letter says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from r2p_drafter.compose.packs import find_template
from r2p_drafter.desktop import log
from r2p_drafter.errors import DrafterError


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where the log is, which is open."""
    log.open_log(tmp_path / "log")
    yield tmp_path / "log"
    log.close_log()


def written(folder: Path) -> str:
    return (folder / log.FILE).read_text(encoding="utf-8")


def failed(act: Callable[[], object]) -> BaseException:
    """The error that an act ends with."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 (any error)
        act()
    return caught.value


def test_nothing_is_made_before_there_is_something_to_tell(folder: Path) -> None:
    assert not folder.exists()


def test_what_was_done_is_told_with_its_figures(folder: Path) -> None:
    log.note_start()
    log.note("exported", kind="docx", bytes=21_000)

    first, second = written(folder).splitlines()
    assert "INFO started version=" in first
    assert second.endswith("INFO exported kind=docx bytes=21000")


def test_of_an_error_only_its_kind_and_way_is_told(folder: Path) -> None:
    log.note_fault("crash", failed(lambda: int("The zebra clause")))

    assert "ValueError" in written(folder)
    assert "test_log.py" in written(folder)
    assert "zebra" not in written(folder)


def test_of_our_own_errors_the_wording_is_told_without_its_values(folder: Path) -> None:
    error = failed(lambda: find_template("zebra", [Path("/nowhere/of/zebra")]))
    assert isinstance(error, DrafterError)

    log.note_fault("template", error)

    assert "There is no template “{}”; there is: none." in written(folder)
    assert "zebra" not in written(folder)


def test_causes_are_told_too(folder: Path) -> None:
    def act() -> None:
        try:
            Path("/nowhere/of/zebra").read_text()
        except OSError as error:
            raise DrafterError("zebra") from error

    log.note_fault("read", failed(act))

    assert "FileNotFoundError: 2" in written(folder)
    assert "zebra" not in written(folder)


def test_old_lines_go_and_the_log_stays_small(folder: Path) -> None:
    for number in range(40_000):
        log.note("saved", number=number, bytes=123_456)

    files = sorted(folder.iterdir())
    assert len(files) == log.MAX_FILES
    assert all(path.stat().st_size <= log.MAX_BYTES for path in files)
    assert "number=39999" in written(folder)


@pytest.mark.usefixtures("capfd")
def test_where_it_can_not_be_written_the_program_goes_on(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("no folder")
    log.open_log(tmp_path / "log")

    log.note("saved")

    log.close_log()
    assert capfd.readouterr().err == ""
