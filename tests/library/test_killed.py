"""Programs that are killed while they make a library or save in it."""

from collections.abc import Callable
from pathlib import Path

from killing import folder_in_memory, told_by

KILLS = 120


def test_afterwards_it_opens_and_holds_all_or_nothing_of_each_save(
    record_property: Callable[[str, object], None],
) -> None:
    with folder_in_memory() as folder:
        found = told_by(Path(__file__).with_name("killed_library.py"), folder, KILLS)

    record_property(
        "figure",
        f"{KILLS} library saves killed: {found['old']} left the old entries, {found['new']} new ones",
    )
    assert found["old"] + found["new"] == KILLS
    assert min(found.values()) > KILLS / 10, "it was always killed at the same moment"
