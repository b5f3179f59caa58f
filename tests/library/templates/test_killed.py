"""Programs that are killed while they import a template, replace it, or take that back."""

from collections.abc import Callable
from pathlib import Path

from killing import folder_in_memory, told_by

KILLS = 100
ACTS = {"import", "save", "customise", "share", "take back", "rename", "duplicate", "delete", "restore"}


def test_afterwards_it_is_there_whole_or_not_at_all_and_the_one_before_is_not_lost(
    record_property: Callable[[str, object], None],
) -> None:
    with folder_in_memory() as folder:
        found = told_by(Path(__file__).with_name("killed_importer.py"), folder, KILLS)

    record_property(
        "figure",
        f"{KILLS} imports of templates killed: {found['old']} came to nothing, {found['new']} to an end",
    )
    assert found["old"] + found["new"] == KILLS
    assert min(found.values()) > KILLS / 10, "it was always killed at the same moment"


def test_killed_before_any_step_the_next_start_has_the_old_or_the_new_one(
    record_property: Callable[[str, object], None],
) -> None:
    with folder_in_memory() as folder:
        found = told_by(Path(__file__).with_name("killed_steps.py"), folder)

    kills = sum(each["kills"] for each in found.values())
    record_property("figure", f"{len(found)} acts on templates, killed before each of their {kills} steps")
    assert found.keys() == ACTS
    assert all(each["kills"] >= 2 and each["old"] and each["new"] for each in found.values()), found
