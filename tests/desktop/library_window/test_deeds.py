"""What acts on the library write when they are done one after the other."""

from collections.abc import Sequence

from builders import a_contact
from r2p_drafter.desktop.library_window.deeds import Deed, Step, writings
from r2p_drafter.library.entries import AnyEntry

FIRST, SECOND, THIRD, FOURTH = (a_contact(family_name=name) for name in ("One", "Two", "Three", "Four"))
TO_SECOND = Step("Change it", (FIRST,), (SECOND,))
TO_THIRD = Step("Change it", (SECOND,), (THIRD,))
TO_FOURTH = Step("Change it", (SECOND,), (FOURTH,))
UNDO, REDO = Deed("undo"), Deed("redo")


def written(deeds: Sequence[Deed], steps: Sequence[Step] = (), index: int = 0) -> list[AnyEntry | None]:
    """Return the one entry that each deed writes; None where there is nothing to do."""
    return [entries[0] if entries else None for entries in writings(steps, index, deeds)]


def test_changes_write_what_they_make() -> None:
    assert written([Deed("change", TO_SECOND), Deed("change", TO_THIRD)]) == [SECOND, THIRD]


def test_undo_and_redo_go_through_what_was_done_before_and_with_them() -> None:
    deeds = [Deed("change", TO_THIRD), UNDO, UNDO, REDO, REDO]
    assert written(deeds, [TO_SECOND], 1) == [THIRD, SECOND, FIRST, SECOND, THIRD]


def test_there_is_nothing_to_undo_before_the_first_nor_to_do_again_after_the_last() -> None:
    assert written([REDO, UNDO, UNDO, REDO], [TO_SECOND], 1) == [None, FIRST, None, SECOND]


def test_a_change_takes_the_place_of_what_was_undone() -> None:
    assert written([UNDO, Deed("change", TO_FOURTH), REDO, UNDO], [TO_SECOND, TO_THIRD], 2) == [
        SECOND,
        FOURTH,
        None,
        SECOND,
    ]


def test_a_step_that_was_found_already_is_the_same() -> None:
    assert written([Deed("undo", TO_SECOND), REDO], [TO_SECOND], 1) == [FIRST, SECOND]
