"""The letter in hand and its history."""

import gc
import tracemalloc
from pathlib import Path

from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.draft.commands import ChangeLetter
from r2p_drafter.desktop.draft.draft import MAX_ACTS, PAUSE, Draft
from r2p_drafter.letter.model import Letter


def type_into(draft: Draft, part: str, text: str) -> None:
    """Type a text into a part, a key stroke after the other."""
    for end in range(1, len(text) + 1):
        draft.set_value(part, text[:end], f"Change {part}", typing=True)


def acts_in_memory() -> int:
    """How many acts there are, of this draft and others."""
    gc.collect()
    return sum(isinstance(each, ChangeLetter) for each in gc.get_objects())


def test_a_change_is_told_and_can_be_undone_and_done_again(draft: Draft) -> None:
    before = draft.letter
    told: list[Letter] = []
    draft.changed.connect(told.append)

    draft.set_value("salutation", "Dear Mr. Secretary-General,", "Change the salutation")
    after = draft.letter
    draft.undo_stack.undo()
    assert draft.letter == before
    draft.undo_stack.redo()

    assert draft.letter == after
    assert told == [after, before, after]
    assert draft.undo_stack.undoText() == "Change the salutation"


def test_what_changes_nothing_is_no_act(draft: Draft) -> None:
    draft.set_value("salutation", draft.letter.salutation, "Change the salutation")

    assert draft.undo_stack.count() == 0
    assert not draft.is_modified


def test_a_run_of_typing_is_one_act(draft: Draft) -> None:
    before = draft.letter

    type_into(draft, "subject", "Protection of civilians")

    assert draft.undo_stack.count() == 1
    draft.undo_stack.undo()
    assert draft.letter == before


def test_another_part_or_a_pause_begins_another_act(draft: Draft, qtbot: QtBot) -> None:
    type_into(draft, "subject", "Now")
    type_into(draft, "reference", "GC/9")
    draft.pause()
    type_into(draft, "reference", "GC/97")
    assert draft.undo_stack.count() == 3

    qtbot.wait(PAUSE + 100)
    type_into(draft, "reference", "GC/978")
    assert draft.undo_stack.count() == 4


def test_typing_that_comes_back_to_where_it_began_is_no_act(draft: Draft) -> None:
    draft.set_value("subject", "N", "Change the subject", typing=True)
    draft.set_value("subject", "", "Change the subject", typing=True)

    assert draft.undo_stack.count() == 0
    assert not draft.is_modified


def test_typing_after_an_undo_is_another_act_and_drops_what_was_undone(draft: Draft) -> None:
    type_into(draft, "subject", "Now")
    type_into(draft, "reference", "GC/9")
    draft.undo_stack.undo()

    draft.set_value("subject", "Now!", "Change subject", typing=True)

    assert (draft.letter.subject, draft.letter.reference) == ("Now!", "")
    assert not draft.undo_stack.canRedo()
    draft.undo_stack.undo()
    draft.undo_stack.undo()
    assert (draft.letter.subject, draft.undo_stack.index()) == ("", 0)


def test_the_last_thousand_acts_can_be_taken_back(draft: Draft) -> None:
    for number in range(MAX_ACTS + 50):
        draft.set_value("subject", f"Draft {number}", "Change the subject")

    assert draft.undo_stack.count() == MAX_ACTS
    while draft.undo_stack.canUndo():
        draft.undo_stack.undo()
    assert draft.letter.subject == "Draft 49"
    assert draft.is_modified


def test_acts_on_a_long_text_take_the_room_of_what_changed(draft: Draft) -> None:
    part, text = "body[0].markdown", "We urge all States to act. " * 8_000
    draft.set_value(part, text, "Paste")
    tracemalloc.start()
    try:
        for number in range(50):
            for sign in ("n", "no", "not "):
                draft.set_value(part, f"{text[:90_000]}{sign}{number}{text[90_000:]}", "Type", typing=True)
            draft.pause()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert draft.undo_stack.count() == 51
    assert held < len(text) + 100_000  # the text itself once more, and 2 kB for each act


def test_strokes_that_are_one_act_are_freed(draft: Draft) -> None:
    before = acts_in_memory()

    type_into(draft, "subject", "Responsibility to protect" * 20)

    assert draft.undo_stack.count() == 1
    assert acts_in_memory() == before + 1


def test_undo_leads_to_the_part_that_was_changed(draft: Draft) -> None:
    shown: list[str] = []
    draft.revealed.connect(shown.append)

    draft.set_value("subject", "Now", "Change the subject")
    assert shown == []
    draft.undo_stack.undo()
    draft.undo_stack.redo()

    assert shown == ["subject", "subject"]


def test_saved_it_is_not_modified_until_it_changes_again(draft: Draft, tmp_path: Path) -> None:
    type_into(draft, "subject", "Now")
    assert draft.is_modified

    draft.saved_as(tmp_path / "our.letter")
    assert not draft.is_modified
    assert draft.path == tmp_path / "our.letter"

    type_into(draft, "subject", "Now!")
    assert draft.is_modified
    draft.undo_stack.undo()
    assert draft.letter.subject == "Now"
    assert not draft.is_modified


def test_another_letter_begins_with_an_empty_history(draft: Draft, tmp_path: Path) -> None:
    type_into(draft, "subject", "Now")

    draft.replace_all(a_letter(subject="Other"), tmp_path / "other.letter")

    assert draft.letter.subject == "Other"
    assert not draft.undo_stack.canUndo()
    assert not draft.is_modified


def test_a_letter_brought_back_counts_as_not_saved(draft: Draft) -> None:
    draft.mark_unsaved()

    assert draft.is_modified
