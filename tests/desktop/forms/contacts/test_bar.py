"""Adding somebody to the address book from a form, and what the form says of who is there."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from builders import a_letter, a_role
from forms_desk import Desk
from hands import click
from library_in_hand import LibraryInHand
from r2p_drafter.desktop.forms.contacts.bar import ContactBar
from r2p_drafter.desktop.forms.fields.messages import MessageLine
from r2p_drafter.letter.model import Addressee, CopyRecipient, Delivery, Letter, Signatory
from r2p_drafter.library.blocks import addressee_of, signatory_of
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.errors import LibraryConflict, LibraryOffline
from r2p_drafter.saying import says
from some_people import ANA, HELEN, PEOPLE

DeskOf = Callable[[Letter], Desk]
NOOR = Signatory(honorific="Dr.", name="Noor Haddad", post="Director", organisation="Civil Watch")


def keep_button(desk: Desk) -> QPushButton:
    return desk.find(QPushButton, "keep_contact")


def said(desk: Desk) -> str:
    """What the bar says, all of it."""
    (bar,) = (each for each in desk.panel.stack.findChildren(ContactBar) if each.isVisible())
    lines = [line for line in bar.findChildren(MessageLine) if not line.isHidden()]
    return " ".join(label.text() for line in lines for label in line.findChildren(QLabel))


def choose(desk: Desk, text: str) -> None:
    """Press a button beside a message."""
    found = [each for each in desk.panel.stack.findChildren(QToolButton, "fix") if each.isVisible()]
    (wanted,) = (each for each in found if each.text() == text)
    click(wanted)


def is_known(desk: Desk) -> bool:
    return any(each.isVisible() for each in desk.panel.stack.findChildren(QLabel, "contact_state"))


def new_in(library: LibraryInHand) -> list[Contact]:
    return [
        contact for contact in library.contacts.values() if contact.id not in {each.id for each in PEOPLE}
    ]


@pytest.fixture
def noor(desk_of: DeskOf) -> Desk:
    """The form of a signatory who is not in the address book."""
    desk = desk_of(a_letter(signatories=(NOOR,)))
    desk.open("signatories[0].name")
    return desk


class TestAdding:
    def test_somebody_new_is_added_and_followed_from_then_on(
        self, noor: Desk, library: LibraryInHand
    ) -> None:
        before = noor.letter
        assert keep_button(noor).text() == "Add to address boo&k"
        click(keep_button(noor))

        (added,) = new_in(library)
        assert (added.honorific, added.name, added.role.organisation) == ("Dr.", "Noor Haddad", "Civil Watch")
        assert noor.letter.signatories == (signatory_of(added),)
        assert said(noor) == "Added to the address book."
        assert is_known(noor)
        noor.one_act_since(before, "Link to the address book")

    def test_an_addressee_brings_language_salutation_and_numbers(
        self, desk_of: DeskOf, library: LibraryInHand
    ) -> None:
        desk = desk_of(
            a_letter(
                addressee=Addressee(honorific="Ms.", name="Asha Rao", organisation="Mission of Nepal"),
                salutation="Dear Asha,",
                deliveries=(
                    Delivery(method="By Fax", detail="212-1"),
                    Delivery(method="By E-mail", detail="a@b.example"),
                ),
            )
        )
        desk.open("addressee.name")
        click(keep_button(desk))

        (added,) = new_in(library)
        assert (added.languages, added.role.salutation) == (("en-US",), "Dear Asha,")
        assert (added.role.fax, added.role.email) == ("212-1", "a@b.example")

    def test_nobody_can_not_be_added(self, desk_of: DeskOf) -> None:
        desk = desk_of(a_letter(copies=(CopyRecipient(honorific="Mr."),)))
        desk.open("copies[0].name")

        assert not keep_button(desk).isEnabled()
        desk.type("A")
        assert keep_button(desk).isEnabled()

    def test_another_person_is_another_matter(self, desk_of: DeskOf) -> None:
        desk = desk_of(a_letter(signatories=(NOOR, Signatory(name="Zoë Łuczak"))))
        desk.open("signatories[0].name")
        click(keep_button(desk))
        assert said(desk)

        desk.open("signatories[1].name")

        assert said(desk) == ""
        assert not is_known(desk)


class TestWhoIsThereAlready:
    def test_the_same_is_only_followed(self, desk_of: DeskOf, library: LibraryInHand) -> None:
        typed = replace(signatory_of(HELEN), contact="", contact_version=0)
        desk = desk_of(a_letter(signatories=(typed,)))
        desk.open("signatories[0].name")
        click(keep_button(desk))

        assert said(desk) == "Helen Clark is in the address book already."
        assert new_in(library) == []
        assert desk.letter.signatories == (signatory_of(HELEN),)

    @pytest.fixture
    def chair(self, desk_of: DeskOf) -> Desk:
        """Helen Clark of UNDP, typed in with another post, when she was to be added."""
        desk = desk_of(a_letter(signatories=(replace(signatory_of(HELEN), contact="", post="Chair"),)))
        desk.open("signatories[0].name")
        click(keep_button(desk))
        return desk

    def test_who_differs_is_asked_for(self, chair: Desk, library: LibraryInHand) -> None:
        assert (
            said(chair) == "In the address book already: Ms. Helen Clark, Administrator, UNDP, United States."
        )
        assert chair.focused.property("text") == "Update that entry"
        assert dict(library.contacts) == {each.id: each for each in PEOPLE}

    def test_and_brought_up_to_date(self, chair: Desk, library: LibraryInHand) -> None:
        choose(chair, "Update that entry")

        now = library.contacts[HELEN.id]
        assert now.version == 2
        assert [role.post for role in now.roles] == ["Chair", "Administrator"]
        assert (chair.letter.signatories[0].contact, chair.letter.signatories[0].contact_version) == (
            HELEN.id,
            2,
        )
        assert said(chair) == "The address book is up to date."

    def test_or_added_as_somebody_else(self, chair: Desk, library: LibraryInHand) -> None:
        choose(chair, "Add another one")

        (added,) = new_in(library)
        assert (added.name, added.role.post) == ("Helen Clark", "Chair")
        assert chair.letter.signatories[0].contact == added.id

    def test_or_left_alone(self, chair: Desk, library: LibraryInHand) -> None:
        before = chair.letter
        choose(chair, "Leave it")

        assert said(chair) == ""
        assert new_in(library) == []
        assert chair.letter == before

    def test_somebody_alike_is_asked_for(self, desk_of: DeskOf) -> None:
        desk = desk_of(a_letter(signatories=(Signatory(name="Hellen Clark", organisation="UNDP"),)))
        desk.open("signatories[0].name")
        click(keep_button(desk))

        assert said(desk).startswith("Somebody alike is in the address book: Ms. Helen Clark, Administrator")
        assert desk.letter.signatories[0].contact == ""


class TestWhoWasPicked:
    @pytest.fixture
    def desk(self, desk_of: DeskOf) -> Desk:
        """The form of an addressee who was picked."""
        desk = desk_of(a_letter(addressee=addressee_of(ANA)))
        desk.open("addressee.post", 0)
        return desk

    def test_that_is_said(self, desk: Desk) -> None:
        assert is_known(desk)
        assert not any(
            each.isVisible() for each in desk.panel.stack.findChildren(QPushButton, "keep_contact")
        )

    def test_what_is_changed_in_the_letter_can_go_into_the_address_book(
        self, desk: Desk, library: LibraryInHand
    ) -> None:
        desk.type("Deputy ")
        assert keep_button(desk).text() == "Update the address boo&k"
        click(keep_button(desk))

        assert library.contacts[ANA.id].role.post == "Deputy Permanent Representative"
        assert desk.letter.addressee.contact_version == 2
        assert is_known(desk)

    def test_a_change_of_the_entry_is_told_and_taken_over(self, desk: Desk, library: LibraryInHand) -> None:
        before = desk.letter
        now = replace(ANA, version=2, roles=(a_role(post="Minister"),))
        library.hold(now)
        desk.models.watcher.look_through()

        assert desk.letter == before
        (problem,) = desk.models.watcher.of_part("addressee")
        assert problem.rule == "contact-changed"
        choose(desk, "Use the new data")

        assert desk.letter.addressee == addressee_of(now)
        desk.one_act_since(before, "Use the new data")
        assert desk.models.watcher.of_part("addressee") == ()

    def test_or_the_letter_stays_as_it_is(self, desk: Desk, library: LibraryInHand) -> None:
        before = desk.letter
        library.hold(replace(ANA, version=2, roles=(a_role(post="Minister"),)))
        desk.models.watcher.look_through()
        choose(desk, "Keep the letter as it is")

        assert desk.letter.addressee == replace(before.addressee, contact_version=2)
        desk.one_act_since(before, "Keep the letter as it is")
        assert desk.models.watcher.of_part("addressee") == ()
        assert keep_button(desk).text() == "Update the address boo&k"

    def test_the_part_and_the_row_are_marked(self, desk_of: DeskOf, library: LibraryInHand) -> None:
        desk = desk_of(a_letter(copies=(CopyRecipient(name="Noor"), signatory_of(HELEN))))
        library.hold(replace(HELEN, version=2, roles=(a_role(post="Chair"),)))
        desk.qtbot.waitUntil(lambda: bool(desk.models.watcher.of_part("copies")))

        assert [problem.part for problem in desk.models.watcher.of_part("copies")] == ["copies[1]"]

    def test_who_is_gone_from_the_address_book_is_just_somebody(
        self, desk: Desk, library: LibraryInHand
    ) -> None:
        library.hold(replace(ANA, version=2, deleted=True))
        desk.models.watcher.look_through()

        assert desk.models.watcher.of_part("addressee") == ()
        assert keep_button(desk).text() == "Add to address boo&k"


class TestRefusals:
    def test_why_nothing_was_saved_is_said(self, noor: Desk, library: LibraryInHand) -> None:
        before = noor.letter
        library.refusal = LibraryOffline(says("The library is offline."))
        click(keep_button(noor))

        assert said(noor) == "The library is offline."
        assert noor.letter == before
        assert keep_button(noor).isEnabled()

    def test_where_somebody_was_faster_both_versions_have_to_be_seen(
        self, desk_of: DeskOf, library: LibraryInHand
    ) -> None:
        desk = desk_of(a_letter(signatories=(replace(signatory_of(HELEN), post="Chair"),)))
        desk.open("signatories[0].name")
        library.refusal = LibraryConflict(says("Somebody else was faster."), ())
        with desk.qtbot.waitSignal(library.conflicted) as told:
            click(keep_button(desk))

        assert told.args == [library.refusal]

    def test_who_was_typed_over_meanwhile_is_not_linked(
        self, noor: Desk, library: LibraryInHand, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        waiting = []
        monkeypatch.setattr(library, "save", lambda entries, done, _: waiting.append((entries, done)))
        click(keep_button(noor))
        noor.draft.set_value("signatories[0].name", "Zoë Łuczak", "Change the name")
        ((entries, done),) = waiting
        done((replace(entries[0], id="9" * 32, version=1),))

        assert noor.letter.signatories[0] == replace(NOOR, name="Zoë Łuczak")


def test_a_contact_without_a_name_is_called_by_its_organisation(desk_of: DeskOf) -> None:
    addressee = Addressee(organisation="Human Rights Watch", address=("350 Fifth Avenue",))
    desk = desk_of(a_letter(addressee=addressee))
    desk.open("addressee.name")
    click(keep_button(desk))

    assert "Human Rights Watch, United States" in said(desk)
