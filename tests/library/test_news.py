"""What the address book has to say of a letter's people since they were picked."""

from msgspec.structs import replace

from builders import a_contact, a_letter, a_role
from r2p_drafter.letter.checks import Problem
from r2p_drafter.letter.model import Letter
from r2p_drafter.library.blocks import addressee_of, copy_of, signatory_of
from r2p_drafter.library.entries import Contact
from r2p_drafter.library.news import news

ANA = a_contact(id="a" * 32, version=1)
LETTER = a_letter(addressee=addressee_of(ANA), signatories=(signatory_of(ANA),), copies=(copy_of(ANA),))


def told(letter: Letter, *contacts: Contact, merged: dict[str, str] | None = None) -> list[Problem]:
    known = {contact.id: contact for contact in contacts}
    leads = merged or {}
    return list(news(letter, lambda each: known.get(leads.get(each, each))))


def moved(**changes: object) -> Contact:
    """Ana as she is after somebody changed her role."""
    return replace(ANA, version=2, roles=(a_role(**changes),))


def test_nothing_is_said_of_who_is_as_before() -> None:
    assert told(LETTER, ANA) == []
    assert told(LETTER) == []
    assert told(a_letter(), moved(post="Minister")) == []


def test_everybody_who_changed_is_told_of_with_what_changed() -> None:
    found = told(LETTER, moved(post="Minister", country=""))

    assert [problem.part for problem in found] == ["addressee", "signatories[0]", "copies[0]"]
    assert found[0].message == (
        "The entry of H.E. Ms. Ana Díaz in the address book has changed. It says post:"
        " “Minister” instead of “Permanent Representative”; country: nothing instead of “United States”."
    )
    assert found[1].message.endswith("says post: “Minister” instead of “Permanent Representative”.")
    assert {problem.severity for problem in found} == {"hint"}


def test_an_address_is_told_in_one_line() -> None:
    (problem, *_) = told(LETTER, moved(address=("1 Main Street", "", "Santiago")))

    assert problem.message.endswith(
        "address: “1 Main Street, Santiago” instead of “885 Second Avenue, New York, NY 10017”."
    )


def test_what_the_letter_does_not_show_is_no_news() -> None:
    assert told(LETTER, replace(moved(fax="1", email="a@example.org"), notes="x", groups=())) == []


def test_the_new_data_are_taken_over() -> None:
    now = moved(post="Minister")
    (first, *_) = told(LETTER, now)
    assert first.fix is not None

    renewed = first.fix.apply(LETTER)

    assert renewed == replace(LETTER, addressee=addressee_of(now))
    assert [problem.part for problem in told(renewed, now)] == ["signatories[0]", "copies[0]"]


def test_or_the_letter_stays_as_it_is_until_the_next_change() -> None:
    now = moved(post="Minister")
    (first, *_) = told(LETTER, now)
    assert first.other_fix is not None

    kept = first.other_fix.apply(LETTER)

    assert replace(kept.addressee, contact_version=1) == LETTER.addressee
    assert "addressee" not in [problem.part for problem in told(kept, now)]
    assert "addressee" in [problem.part for problem in told(kept, replace(now, version=3))]


def test_who_was_typed_over_is_somebody_else() -> None:
    letter = replace(LETTER, addressee=replace(LETTER.addressee, name="Helen Clark"))
    assert "addressee" not in [problem.part for problem in told(letter, moved(post="Minister"))]


def test_who_was_merged_into_another_is_that_one() -> None:
    other = replace(ANA, id="b" * 32, version=1, honorific="Dr.")
    (first, *_) = told(LETTER, other, merged={ANA.id: other.id})
    assert first.fix is not None
    assert first.other_fix is not None

    assert first.fix.apply(LETTER).addressee == addressee_of(other)
    assert first.other_fix.apply(LETTER).addressee.contact == other.id


def test_an_organisation_and_somebody_without_any_name_are_called_something() -> None:
    watch = a_contact(id="c" * 32, version=1, given_name="", family_name="", honorific="", roles=(a_role(),))
    now = replace(watch, version=2, roles=(a_role(country="Chile"),))
    blank = replace(watch, roles=(a_role(organisation=""),))

    (of_watch,) = told(a_letter(addressee=addressee_of(watch)), now)
    (of_blank,) = told(a_letter(addressee=addressee_of(blank)), now)
    assert of_watch.message.startswith("The entry of Permanent Mission of Chile in")
    assert of_blank.message.startswith("The entry of somebody in")
