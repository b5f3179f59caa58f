"""A fault of the program: the letters are kept first, then the user is told."""

import sys
from collections.abc import Iterator
from types import TracebackType

import pytest
from PySide6.QtWidgets import QApplication

from hands import free_what_is_closed
from r2p_drafter.desktop.crashes import Crashes
from r2p_drafter.desktop.dialogs.crash import CrashDialog
from r2p_drafter.desktop.window.workplace import Workplace
from r2p_drafter.paths import user_folders


@pytest.fixture
def workplace(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """A workplace whose program catches its own faults; Python prints none of them."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    made = Workplace(user_folders())
    Crashes(made).install()
    yield made
    for window in made.windows:
        window.draft.undo_stack.setClean()
        window.close()
    made.deleteLater()
    free_what_is_closed()


def fail(error: BaseException) -> None:
    """Let an error go where it goes that nobody catches."""
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001
        trace: TracebackType | None = caught.__traceback__
        sys.excepthook(type(caught), caught, trace)


def dialogs() -> list[CrashDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]


def test_every_letter_is_kept_before_the_user_is_told(workplace: Workplace) -> None:
    for subject in ("One", "Two"):
        window = workplace.show(workplace.example())
        window.complete()
        window.draft.set_value("subject", subject, "Change the subject")

    fail(RuntimeError("a fault"))

    assert len(list(workplace.journal_folder.glob("*.journal"))) == 2
    (dialog,) = dialogs()
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.usefixtures("workplace")
def test_a_fault_that_comes_again_and_again_is_told_once_at_a_time() -> None:
    for _ in range(3):
        fail(RuntimeError("a fault"))
    (dialog,) = dialogs()
    dialog.close()
    free_what_is_closed()
    assert dialogs() == []

    fail(RuntimeError("another"))

    (dialog,) = dialogs()
    dialog.close()
    free_what_is_closed()


@pytest.mark.usefixtures("workplace")
def test_who_interrupts_the_program_is_told_nothing() -> None:
    fail(KeyboardInterrupt())

    assert dialogs() == []
