"""Errands on a thread of their own, told in the window's thread and to nobody who is gone."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.errands import Errands
from r2p_drafter.errors import DrafterError


@pytest.fixture
def errands() -> Iterator[Errands]:
    made = Errands("a test")
    yield made
    made.close()


def test_what_an_errand_returns_is_told_in_the_windows_thread(errands: Errands, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    errands.send(threading.get_ident, lambda ran_in: told.append((ran_in, threading.get_ident())))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))

    ran_in, told_in = told[0]
    assert told_in == threading.get_ident() != ran_in


def test_errands_are_run_in_their_order(errands: Errands, qtbot: QtBot) -> None:
    told: list[int] = []
    for number in range(20):
        errands.send(lambda number=number: number, told.append)  # type: ignore[misc]

    qtbot.waitUntil(lambda: len(told) == 20)

    assert told == list(range(20))


def test_why_an_errand_failed_is_told(errands: Errands, qtbot: QtBot) -> None:
    told: list[str] = []

    def fail() -> None:
        raise DrafterError("It can’t be done.")

    errands.send(fail, failed=lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["It can’t be done."]


def test_a_fault_of_ours_is_raised_where_crashes_are_seen(errands: Errands, qtbot: QtBot) -> None:
    with capture_exceptions() as raised:
        errands.send(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is ZeroDivisionError


def test_a_widget_that_is_gone_is_told_nothing(errands: Errands, qtbot: QtBot) -> None:
    told: list[int] = []
    label = QLabel()
    gate = threading.Event()
    errands.send(gate.wait, label.setNum)
    errands.send(int, told.append)

    label.deleteLater()
    with qtbot.waitSignal(label.destroyed):
        pass
    gate.set()

    qtbot.waitUntil(lambda: told == [0])


def test_what_is_forgotten_is_run_but_not_told(errands: Errands, qtbot: QtBot) -> None:
    ran: list[str] = []
    told: list[object] = []
    errands.send(lambda: ran.append("first"), told.append)

    errands.forget()
    errands.send(lambda: ran.append("second"), told.append)
    qtbot.waitUntil(lambda: len(told) == 1)

    assert ran == ["first", "second"]


def test_closing_waits_for_what_was_sent() -> None:
    ran: list[int] = []
    errands = Errands("a test")
    for number in range(5):
        errands.send(lambda number=number: ran.append(number))  # type: ignore[misc]

    errands.close()

    assert ran == [0, 1, 2, 3, 4]


def test_abandoned_errands_keep_nobody_waiting() -> None:
    ran: list[int] = []
    begun, gate = threading.Event(), threading.Event()
    errands = Errands("a test")

    def wait_for_the_gate() -> None:
        begun.set()
        gate.wait()

    errands.send(wait_for_the_gate)
    errands.send(lambda: ran.append(1))
    begun.wait()

    errands.abandon()
    gate.set()

    assert ran == []
