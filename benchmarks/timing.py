"""Times taken by a clock that only goes forward, of several things in turn."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping

from msgspec import Struct

Measure = Callable[[int], float]
"""Takes the number of the repeat, from 0 for one that does not count; returns the seconds for one letter."""


class Sample(Struct, frozen=True):
    """Repeats of one measurement."""

    seconds: tuple[float, ...]

    @property
    def minimum(self) -> float:
        """The least that it took."""
        return min(self.seconds)

    @property
    def median(self) -> float:
        """What it took in the middle of all repeats."""
        return statistics.median(self.seconds)


def in_turn(measures: Mapping[str, Measure], repeats: int, warm_up: bool = True) -> dict[str, Sample]:
    """Measure each in turn, `repeats` times, so that a busy machine is as busy for all of them."""
    seconds: dict[str, list[float]] = {name: [] for name in measures}
    for repeat in range(0 if warm_up else 1, repeats + 1):
        for name, measure in measures.items():
            gc.collect()
            took = measure(repeat)
            if repeat > 0:
                seconds[name].append(took)
    return {name: Sample(tuple(took)) for name, took in seconds.items()}


def seconds_of(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def processor_seconds_of(call: Callable[[], object]) -> float:
    """Return how long the processor works on one call, whatever else it has to do meanwhile."""
    start = time.process_time()
    call()
    return time.process_time() - start
