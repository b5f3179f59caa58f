"""How many inputs are tried, and that none takes long."""

import gc
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from inputs import InTime

SECONDS = 2.0
"""Of the processor's time, as machines may be busy."""


@pytest.fixture
def in_time() -> InTime:
    """Ends what takes longer than two seconds, with an error."""

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
