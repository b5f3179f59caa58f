"""Large letters are worked on in time that grows with them."""

import pytest

from benchmarks.desktop_edits import edited
from benchmarks.desktop_load import ACTS, EXPORTS, worked
from benchmarks.large_letters import KINDS

_PART = {"pages": 6, "signatories": 150, "copies": 100, "paragraph": 25_000}
"""Of each kind, so much that what grows with the square would show in four times of it."""


@pytest.mark.parametrize("kind", KINDS)
def test_four_times_the_letter_takes_no_more_than_that(kind: str) -> None:
    part, whole = worked(kind, _PART[kind]), worked(kind, 4 * _PART[kind])

    assert set(part.seconds) >= {*ACTS, *EXPORTS}
    assert whole.pages > part.pages
    steep = {
        act: f"{part.seconds[act]:.3f} s, then {seconds:.3f} s"
        for act, seconds in whole.seconds.items()
        if seconds > 0.02 + 8 * part.seconds[act]  # the square would be sixteen times as long
    }
    assert not steep


def test_memory_of_a_window_in_use_is_told() -> None:
    memory = edited(20)

    assert len(memory) == 10
    assert all(40 < each < 400 for each in memory)
