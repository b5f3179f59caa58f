"""What every test starts from: no display, folders of its own, one LibreOffice for many files."""

import gc
import hashlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from inputs import InTime
    from postgresql import Server

# Qt reads this once, when it starts: before anything here imports it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Short, as the suite runs on every change; the first example pays for imports, hence no deadline.
_QUICK = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _QUICK)
settings.register_profile("ci", _QUICK, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "quick")

ToPdf = Callable[[Sequence[Path]], list[Path]]

SECONDS = 2.0
"""Of the processor's time, as machines may be busy."""


@pytest.fixture(autouse=True)
def user_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands in for all of the user's own; it does not exist yet."""
    home = tmp_path_factory.mktemp("user") / "home"
    monkeypatch.setenv("R2P_DRAFTER_HOME", str(home))
    return home


@pytest.fixture
def patience() -> Iterator[None]:
    """Lasts for some seconds; what waits for longer, as for somebody to write to a pipe, fails the test."""
    before = signal.signal(signal.SIGALRM, lambda *_: pytest.fail("it waits for ever"))
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def in_time() -> "InTime":
    """Ends what takes longer than two seconds of the processor's time, with an error."""

    @contextmanager
    def limit() -> Iterator[None]:
        gc.disable()  # what thousands of inputs left is not the fault of this one
        before = signal.signal(signal.SIGPROF, _stop)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
            gc.enable()

    return limit


def _stop(_: int, __: FrameType | None) -> None:
    raise AssertionError(f"this takes more than {SECONDS:g} seconds")


@pytest.fixture(scope="session", autouse=True)
def qt(qapp: object) -> object:
    """Qt as it runs under a window: once a PDF had started it without, no later test could open one."""
    return qapp


@pytest.fixture(scope="session")
def example_2009() -> Path:
    """The joint letter of 9 September 2009 to the Secretary-General."""
    from r2p_drafter.assets import resources_folder

    return resources_folder() / "examples" / "secretary-general-2009.letter"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator["Server"]:
    """A PostgreSQL server of the tests' own; mark those that use it `xdist_group("postgresql")`."""
    from postgresql import running_server

    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def to_pdf(tmp_path_factory: pytest.TempPathFactory) -> ToPdf:
    """Has LibreOffice turn Word files into PDFs: all that are new in one call, each only once a session.

    Mark the tests that share many files with `xdist_group("soffice")`, so that one worker runs them.
    """
    return _Soffice(tmp_path_factory.mktemp("soffice")).to_pdf


class _Soffice:
    """LibreOffice with a profile of its own, so that several may run side by side."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "in").mkdir()

    def to_pdf(self, files: Sequence[Path]) -> list[Path]:
        """Return the PDF of each file, in the same order; fails where one can't be made."""
        names = [hashlib.sha256(file.read_bytes()).hexdigest()[:32] for file in files]
        pdfs = [self._folder / f"{name}.pdf" for name in names]
        new = {pdf: file for pdf, file in zip(pdfs, files, strict=True) if not pdf.exists()}
        if new:
            self._convert([self._copy(pdf, file) for pdf, file in new.items()])
        for pdf, file in new.items():
            assert pdf.exists(), f"LibreOffice made no PDF of {file}"
        return pdfs

    def _copy(self, pdf: Path, file: Path) -> Path:
        return Path(shutil.copy(file, self._folder / "in" / f"{pdf.stem}{file.suffix}"))

    def _convert(self, files: list[Path]) -> None:
        program = shutil.which("soffice")
        assert program, "The tests need LibreOffice Writer (soffice); `make test` installs it."
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(self._folder)]
        done = subprocess.run(
            [*command, *map(str, files)], capture_output=True, text=True, timeout=600, check=False
        )
        assert done.returncode == 0, f"LibreOffice failed: {done.stdout}{done.stderr}"


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Fail a run that left a test out: the suite has to be whole wherever it runs."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        reporter.ensure_newline()
        reporter.write_line("Tests were skipped, which counts as a failure here.", red=True)
    yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that tests recorded, which capturing would keep from the reader."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "figure":
                terminalreporter.write_line(str(value))
