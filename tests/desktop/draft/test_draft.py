"""The letter in hand and its history."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from builders import a_letter
from r2p_drafter.desktop.draft.draft import PAUSE, Draft
from r2p_drafter.letter.model import Letter


def type_into(draft: Draft, part: str, text: str) -> None:
    """Type a text into a part, a key stroke after the other."""
    for end in range(1, len(text) + 1):
        draft.set_value(part, text[:end], f"Change {part}", typing=True)


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
