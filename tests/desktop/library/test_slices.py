"""Long work in the window's own thread: what is short is done at once, what is long leaves room."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop.library.slices import SLICE, Slices


@pytest.fixture
def slices() -> Slices:
    return Slices()


def counted(numbers: list[int], most: int, seconds: float = 0.0) -> Iterator[None]:
    for number in range(most):
        numbers.append(number)
        time.sleep(seconds)
        yield


def test_short_work_is_done_at_once(slices: Slices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("r2p_drafter.desktop.library.slices.SLICE", 5)  # a busy machine may take its time
    numbers: list[int] = []

    slices.run(counted(numbers, 3), lambda: numbers.append(-1))

    assert numbers == [0, 1, 2, -1]
    assert not slices.is_busy


def test_long_work_leaves_room_for_the_window(slices: Slices, qtbot: QtBot) -> None:
    numbers: list[int] = []
    ticks: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.append(len(numbers)))
    timer.start()

    slices.run(counted(numbers, 20, SLICE / 2))
    assert slices.is_busy
    qtbot.waitUntil(lambda: not slices.is_busy)

    assert numbers == list(range(20))
    assert len(set(ticks)) > 3


def test_one_piece_of_work_waits_for_the_other(slices: Slices, qtbot: QtBot) -> None:
    numbers: list[int] = []
    slices.run(counted(numbers, 5, SLICE), lambda: numbers.append(-1))
    slices.run(counted(numbers, 2))

    qtbot.waitUntil(lambda: not slices.is_busy)

    assert numbers == [0, 1, 2, 3, 4, -1, 0, 1]


def test_work_that_is_stopped_is_left_as_it_is(slices: Slices, qtbot: QtBot) -> None:
    numbers: list[int] = []
    slices.run(counted(numbers, 50, SLICE), lambda: numbers.append(-1))

    slices.stop()
    other: list[int] = []
    slices.run(counted(other, 2))

    qtbot.waitUntil(lambda: other == [0, 1])
    assert len(numbers) < 50
    assert -1 not in numbers


def test_work_may_begin_other_work_at_its_end(slices: Slices, qtbot: QtBot) -> None:
    numbers: list[int] = []

    slices.run(counted(numbers, 1), lambda: slices.run(counted(numbers, 2)))

    qtbot.waitUntil(lambda: numbers == [0, 0, 1])
