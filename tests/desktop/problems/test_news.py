"""What the address book has to say since somebody was picked, among the letter's problems."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from builders import a_role
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.draft.draft import Draft
from r2p_drafter.desktop.problems.watcher import ProblemWatcher
from r2p_drafter.library.blocks import addressee_of, copy_of
from some_people import ANA, HELEN


def test_it_is_heard_of_when_the_address_book_changes(
    qtbot: QtBot, draft: Draft, watcher: ProblemWatcher, library: LibraryInHand
) -> None:
    library.hold(ANA, HELEN)
    draft.set_value("copies", (copy_of(HELEN),), "Change")
    draft.set_value("addressee", addressee_of(ANA), "Change")
    watcher.look_through()
    assert watcher.of_part("addressee") == watcher.of_part("copies") == ()

    with qtbot.waitSignal(watcher.changed):
        library.hold(
            replace(HELEN, version=2, roles=(a_role(post="Chair"),)),
            replace(ANA, version=2, roles=(a_role(post="Minister"),)),
        )

    rules = [(problem.part, problem.rule) for problem in watcher.problems]
    assert rules == [("addressee", "contact-changed"), ("copies[0]", "contact-changed")]


def test_either_fix_is_one_act(draft: Draft, watcher: ProblemWatcher, library: LibraryInHand) -> None:
    draft.set_value("addressee", addressee_of(ANA), "Change")
    before, now = draft.letter, replace(ANA, version=2, roles=(a_role(post="Minister"),))
    library.hold(now)
    watcher.look_through()
    (problem,) = watcher.of_part("addressee")

    watcher.mend(problem, other=True)
    assert draft.letter == replace(before, addressee=replace(before.addressee, contact_version=2))
    assert draft.undo_stack.undoText() == "Keep the letter as it is"
    draft.undo_stack.undo()
    watcher.mend(problem)

    assert draft.letter == replace(before, addressee=addressee_of(now))
    assert watcher.of_part("addressee") == ()
