"""What the user changes: shown at once, saved act by act, undone and done again, never over others' work."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from builders import a_contact
from busy_library import kept_by_another
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.library.desk import LibraryDesk
from r2p_drafter.desktop.library_window.edits import LibraryEdits, new_id
from r2p_drafter.library.entries import AnyEntry, Contact
from r2p_drafter.library.errors import Conflict, LibraryOffline
from r2p_drafter.library.store import Library
from r2p_drafter.paths import user_folders
from r2p_drafter.saying import says


class Hand:
    """Edits at a desk, and what is shown and asked meanwhile."""

    def __init__(self, desk: LibraryDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.edits = LibraryEdits(desk)
        self.shown: list[tuple[AnyEntry, ...]] = []
        self.conflicts: list[Sequence[Conflict]] = []
        self.bases: list[Sequence[AnyEntry | None]] = []
        self.edits.shown.connect(self.shown.append)
        self.edits.conflicted.connect(self._hear_of_conflicts)
        self._qtbot = qtbot

    def _hear_of_conflicts(self, conflicts: Sequence[Conflict], bases: Sequence[AnyEntry | None]) -> None:
        self.conflicts.append(conflicts)
        self.bases.append(bases)

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.edits.is_busy)

    def clash(self) -> None:
        """Wait until the user is asked."""
        count = len(self.conflicts)
        self._qtbot.waitUntil(lambda: len(self.conflicts) > count)

    def contact(self, family_name: str) -> Contact:
        (found,) = (each for each in self.desk.contacts.values() if each.family_name == family_name)
        return found

    def change(self, family_name: str, **changes: object) -> None:
        """Change a contact as it is shown."""
        entry = self.edits.entry(self.contact(family_name).id)
        assert entry is not None
        self.edits.change([replace(entry, **changes)], "Change it")


@pytest.fixture
def hand(desk: LibraryDesk, qtbot: QtBot) -> Hand:
    return Hand(desk, qtbot)


def test_a_change_is_shown_before_it_is_saved(hand: Hand) -> None:
    hand.change("Clark", honorific="Dr.")

    assert hand.edits.is_busy
    assert hand.contact("Clark").honorific == "Ms."
    shown = hand.edits.entry(hand.contact("Clark").id)
    assert isinstance(shown, Contact)
    assert shown.honorific == "Dr."
    hand.settle()
    assert hand.contact("Clark").honorific == "Dr."
    assert hand.edits.pending == {}


def test_what_changes_nothing_is_no_act(hand: Hand) -> None:
    hand.change("Clark", uses=7)

    assert not hand.edits.is_busy
    assert hand.edits.undo_stack.count() == 0


def test_changes_follow_one_another_without_waiting(hand: Hand) -> None:
    hand.change("Clark", honorific="Dr.")
    hand.change("Clark", given_name="Ellen")
    hand.change("Díaz", honorific="Dr.")
    hand.settle()

    assert (hand.contact("Clark").honorific, hand.contact("Clark").given_name) == ("Dr.", "Ellen")
    assert hand.contact("Clark").version == 3
    assert hand.edits.undo_stack.count() == 3


def test_undo_and_redo_asked_at_once_are_done_in_turn(hand: Hand) -> None:
    before = hand.contact("Clark")
    hand.change("Clark", honorific="Dr.")
    hand.change("Clark", given_name="Ellen")

    hand.edits.undo()
    hand.edits.undo()
    hand.settle()
    assert replace(hand.contact("Clark"), version=1) == before

    hand.edits.redo()
    hand.settle()
    assert (hand.contact("Clark").honorific, hand.contact("Clark").given_name) == ("Dr.", "Helen")
    hand.edits.redo()
    hand.edits.redo()  # there is nothing left to do again
    hand.settle()
    assert hand.contact("Clark").given_name == "Ellen"


def test_a_new_entry_is_undone_by_deleting_it(hand: Hand) -> None:
    made = a_contact(id=new_id(), family_name="Eto")
    hand.edits.change([made], "Add a contact")
    hand.settle()
    assert hand.contact("Eto").version == 1

    hand.edits.undo()
    hand.settle()
    assert made.id not in hand.desk.contacts
    hand.edits.redo()
    hand.settle()

    assert hand.contact("Eto").id == made.id


class TestConflicts:
    def test_nothing_is_lost_and_the_user_is_asked_with_how_it_was_before(
        self, hand: Hand, colleague: Library
    ) -> None:
        before = hand.contact("Clark")
        (theirs,) = colleague.save([replace(before, notes="Called on Monday.")])

        hand.change("Clark", honorific="Dr.")
        hand.clash()

        ((conflict,),) = hand.conflicts
        assert isinstance(conflict.mine, Contact)
        assert conflict.mine.honorific == "Dr."
        assert conflict.theirs == theirs
        assert hand.bases == [(before,)]

    def test_what_the_user_chose_is_saved_over_theirs_and_can_be_undone(
        self, hand: Hand, colleague: Library
    ) -> None:
        (theirs,) = colleague.save([replace(hand.contact("Clark"), notes="Called on Monday.")])
        hand.change("Clark", honorific="Dr.")
        hand.clash()

        hand.edits.settle([replace(theirs, honorific="Dr.")])
        hand.settle()
        assert (hand.contact("Clark").honorific, hand.contact("Clark").notes) == ("Dr.", "Called on Monday.")

        hand.edits.undo()
        hand.settle()
        assert (hand.contact("Clark").honorific, hand.contact("Clark").notes) == ("Ms.", "Called on Monday.")

    def test_theirs_may_stay(self, hand: Hand, colleague: Library) -> None:
        colleague.save([replace(hand.contact("Clark"), notes="Called on Monday.")])
        hand.change("Clark", honorific="Dr.")
        hand.clash()

        hand.edits.settle([None])
        hand.settle()

        hand.desk.ask()
        assert hand.edits.undo_stack.count() == 0
        assert hand.edits.pending == {}

    def test_what_did_not_clash_is_saved_with_it(self, hand: Hand, colleague: Library) -> None:
        (theirs,) = colleague.save([replace(hand.contact("Clark"), notes="Called on Monday.")])
        both = [replace(hand.contact(name), groups=("Donors",)) for name in ("Clark", "Díaz")]
        hand.edits.change(both, "Change the groups")
        hand.clash()
        assert hand.contact("Díaz").groups == ("Missions",)

        hand.edits.settle([replace(theirs, groups=("Donors",))])
        hand.settle()

        assert hand.contact("Díaz").groups == hand.contact("Clark").groups == ("Donors",)
        assert hand.contact("Clark").notes == "Called on Monday."

    def test_given_up_nothing_is_saved_and_what_follows_goes_on(self, hand: Hand, colleague: Library) -> None:
        colleague.save([replace(hand.contact("Clark"), notes="Called on Monday.")])
        hand.change("Clark", honorific="Dr.")
        hand.change("Díaz", honorific="Dr.")
        hand.clash()

        hand.edits.give_up()
        hand.settle()

        assert hand.contact("Díaz").honorific == "Dr."
        assert hand.edits.undo_stack.count() == 1

    def test_undo_does_not_take_back_what_others_did_since(self, hand: Hand, colleague: Library) -> None:
        hand.change("Clark", honorific="Dr.")
        hand.settle()
        colleague.save([replace(hand.contact("Clark"), notes="Called on Monday.")])

        hand.edits.undo()
        hand.clash()

        ((conflict,),) = hand.conflicts
        assert isinstance(conflict.theirs, Contact)
        assert (conflict.theirs.honorific, conflict.theirs.notes) == ("Dr.", "Called on Monday.")
        (base,) = hand.bases[0]
        assert isinstance(base, Contact)
        assert base.honorific == "Dr."
        hand.edits.settle([replace(conflict.theirs, honorific="Ms.")])
        hand.settle()
        assert (hand.contact("Clark").honorific, hand.contact("Clark").notes) == ("Ms.", "Called on Monday.")
        assert hand.edits.undo_stack.canRedo()

    def test_what_somebody_deleted_can_be_brought_back(self, hand: Hand, colleague: Library) -> None:
        clark = hand.contact("Clark")
        (theirs,) = colleague.save([replace(clark, deleted=True)])
        hand.change("Clark", honorific="Dr.")
        hand.clash()

        hand.edits.settle([replace(clark, honorific="Dr.", version=theirs.version)])
        hand.settle()

        assert hand.contact("Clark").honorific == "Dr."


class TestRefusals:
    def test_what_was_refused_is_shown_as_it_was_and_can_be_tried_again(
        self, library: LibraryInHand, qtbot: QtBot
    ) -> None:
        library.hold(a_contact(id="1" * 32, version=1, family_name="Clark"))
        hand = Hand(library, qtbot)
        library.refusal = LibraryOffline(says("The library can’t be reached."))

        with qtbot.waitSignal(hand.edits.refused) as refused:
            hand.change("Clark", honorific="Dr.")
        why, again = refused.args
        assert why == "The library can’t be reached."
        assert hand.edits.pending == {}
        assert hand.edits.undo_stack.count() == 0

        library.refusal = None
        again()

        assert hand.contact("Clark").honorific == "Dr."
        assert hand.edits.undo_stack.undoText() == "Change it"

    def test_a_new_entry_that_was_refused_is_gone(self, library: LibraryInHand, qtbot: QtBot) -> None:
        hand = Hand(library, qtbot)
        library.refusal = LibraryOffline(says("The library can’t be reached."))

        hand.edits.change([a_contact(id="1" * 32)], "Add a contact")

        assert [[entry.deleted for entry in entries] for entries in hand.shown][-1] == [True]

    def test_an_undo_that_was_refused_leaves_the_history_as_it_was(
        self, library: LibraryInHand, qtbot: QtBot
    ) -> None:
        library.hold(a_contact(id="1" * 32, version=1, family_name="Clark"))
        hand = Hand(library, qtbot)
        hand.change("Clark", honorific="Dr.")
        library.refusal = LibraryOffline(says("The library can’t be reached."))

        hand.edits.undo()

        assert hand.contact("Clark").honorific == "Dr."
        assert hand.edits.undo_stack.canUndo()
        assert not hand.edits.undo_stack.canRedo()


class TestTheEnd:
    """Acts that wait for one another are not lost when the program ends."""

    @pytest.fixture
    def busy(self, desk: LibraryDesk) -> Iterator[sqlite3.Connection]:
        """Another program that keeps the library."""
        assert desk.state == "online"
        with kept_by_another() as other:
            yield other

    def reopened(self, qtbot: QtBot) -> LibraryDesk:
        desk = LibraryDesk(user_folders())
        desk.start()
        qtbot.waitUntil(lambda: desk.state == "online", timeout=10_000)
        return desk

    def be_quick(self, hand: Hand) -> None:
        """Do several things at once, undo among them."""
        hand.change("Clark", honorific="Dr.")
        hand.edits.change([a_contact(id="1" * 32, family_name="Ng")], "Add a contact")
        hand.change("Clark", honorific="Prof.", notes="met in May")
        hand.change("Clark", honorific="Nobody")
        hand.edits.undo()

    def test_all_of_them_are_saved(self, hand: Hand, qtbot: QtBot) -> None:
        self.be_quick(hand)
        hand.desk.close()

        with closing(self.reopened(qtbot)) as again:
            people = {each.family_name: (each.honorific, each.notes) for each in again.contacts.values()}
        assert people["Clark"] == ("Prof.", "met in May")
        assert "Ng" in people

    def test_so_they_are_where_something_else_is_saved_between_them(self, hand: Hand, qtbot: QtBot) -> None:
        hand.change("Clark", honorific="Dr.")
        hand.desk.save([a_contact(family_name="Ng")])
        hand.change("Clark", honorific="Prof.")
        hand.desk.close()

        with closing(self.reopened(qtbot)) as again:
            assert {"Prof."} == {
                each.honorific for each in again.contacts.values() if each.family_name == "Clark"
            }

    def test_where_the_library_is_busy_they_are_saved_at_the_next_start(
        self, hand: Hand, busy: sqlite3.Connection, qtbot: QtBot
    ) -> None:
        self.be_quick(hand)
        hand.desk.close()
        busy.execute("ROLLBACK")

        with closing(self.reopened(qtbot)) as again, qtbot.waitSignal(again.caught_up):
            pass
        people = {each.family_name: (each.honorific, each.notes) for each in again.contacts.values()}
        assert people["Clark"] == ("Prof.", "met in May")
        assert "Ng" in people

    def test_what_others_changed_stays_theirs_and_that_is_said_at_the_next_start(
        self, hand: Hand, colleague: Library, qtbot: QtBot
    ) -> None:
        clark = hand.contact("Clark")
        hand.change("Haddad", honorific="Prof.")
        hand.change("Clark", honorific="Dr.")
        (theirs,) = colleague.save([replace(clark, honorific="Dame")])
        hand.desk.close()

        again = LibraryDesk(user_folders())
        with closing(again), qtbot.waitSignal(again.failed, timeout=10_000) as told:
            again.start()
        assert "could not be saved later either" in told.args[0]
        assert again.contacts[clark.id] == theirs
        assert "Prof." in {each.honorific for each in again.contacts.values()}

    def test_so_it_is_when_the_user_turns_to_another_library(
        self, hand: Hand, qtbot: QtBot, tmp_path: Path
    ) -> None:
        own = hand.desk.url
        self.be_quick(hand)
        hand.desk.open(f"sqlite:///{tmp_path / 'team.sqlite'}")
        qtbot.waitUntil(lambda: hand.desk.state == "online", timeout=10_000)
        assert hand.desk.contacts == {}

        hand.desk.open(own)
        qtbot.waitUntil(lambda: len(hand.desk.contacts) > 1, timeout=10_000)
        assert hand.contact("Clark").notes == "met in May"
