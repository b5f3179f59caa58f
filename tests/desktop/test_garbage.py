"""Collecting garbage where widgets may be destroyed."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from r2p_drafter.desktop import garbage
from r2p_drafter.desktop.garbage import Garbage


class Circle:
    """Garbage as soon as nobody holds it, which only the collector finds."""

    ended_in: list[int] = []  # noqa: RUF012 - looked into by the tests

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Python's own collector, afterwards as it was."""
    Circle.ended_in.clear()
    yield
    gc.unfreeze()


def make_much(count: int = 3_000) -> None:
    for _ in range(count):
        Circle()


def test_another_thread_collects_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "INTERVAL", 20)
    collector = Garbage()
    collector.start()
    maker = threading.Thread(target=make_much)

    maker.start()
    maker.join()
    assert Circle.ended_in == []
    qtbot.waitUntil(lambda: len(Circle.ended_in) == 3_000)

    assert set(Circle.ended_in) == {threading.get_ident()}


def test_little_garbage_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    collector = Garbage()
    collector.start()
    gc.collect()
    Circle()

    collector.collect()
    assert Circle.ended_in == []
    monkeypatch.setattr(gc, "get_threshold", lambda: (0, 10, 10))
    collector.collect()

    assert len(Circle.ended_in) == 1
