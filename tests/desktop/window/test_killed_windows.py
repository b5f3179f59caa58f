"""Windows that are killed while somebody types into them."""

from collections.abc import Callable
from pathlib import Path

from killing import told_by

PROCESSES = 25
"""Each has two windows."""


def test_killed_while_somebody_types_they_lose_at_most_a_second_and_leave_every_file_whole(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    lost = sorted(told_by(Path(__file__).with_name("killed_windows.py"), tmp_path, PROCESSES))

    middle, most = lost[len(lost) // 2], lost[-1]
    record_property(
        "figure", f"{len(lost)} windows killed while typing: {middle:.2f} s of it lost, {most:.2f} s at most"
    )
    assert len(lost) == 2 * PROCESSES
    assert most <= 1
