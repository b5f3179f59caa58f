import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.model import CopyRecipient, Delivery, Enclosure, Recommendations, Signatory, Text

NOOR = Signatory(name="Noor Haddad", organisation="Civil Watch")


def test_a_signatory_with_nothing_in_it_is_taken_out() -> None:
    letter = a_letter(signatories=(NOOR, Signatory(name=" ")))

    (problem,) = found(letter, "empty-person")
    assert problem.part == "signatories[1]"
    assert problem.message == "This signatory has no name, post or organisation."
    assert mended(letter, "empty-person") == replace(letter, signatories=(NOOR,))


def test_a_receiver_of_a_copy_with_nothing_in_it_is_taken_out() -> None:
    letter = a_letter(copies=(CopyRecipient(), CopyRecipient(post="Director-General")))

    (problem,) = found(letter, "empty-person")
    assert problem.part == "copies[0]"
    assert problem.message == "This recipient of a copy has no name, post or organisation."
    assert mended(letter, "empty-person") == replace(letter, copies=letter.copies[1:])


def test_where_somebody_was_picked_from_is_nothing_that_was_written() -> None:
    emptied = Signatory(contact="a" * 32, contact_version=2)

    assert mended(a_letter(signatories=(NOOR, emptied)), "empty-person") == a_letter(signatories=(NOOR,))


@pytest.mark.parametrize("unfinished", [Signatory(honorific="Dr."), Signatory(sort_as="Haddad")])
def test_what_has_been_begun_is_not_thrown_away(unfinished: Signatory) -> None:
    (problem,) = found(a_letter(signatories=(NOOR, unfinished)), "empty-person")

    assert problem.part == "signatories[1]"
    assert problem.fix is None


def test_an_organisation_or_a_post_alone_is_somebody() -> None:
    letter = a_letter(
        signatories=(Signatory(organisation="Civil Watch"),), copies=(CopyRecipient(post="Director-General"),)
    )

    assert found(letter, "empty-person") == []


def test_an_empty_delivery_is_taken_out() -> None:
    letter = a_letter(deliveries=(Delivery(method="By Hand"), Delivery(detail=" ")))

    assert parts(letter, "empty-delivery") == ["deliveries[1]"]
    assert mended(letter, "empty-delivery") == replace(letter, deliveries=letter.deliveries[:1])


def test_an_enclosure_without_title_is_taken_out() -> None:
    letter = a_letter(enclosures=(Enclosure(), Enclosure(title="Report")))

    assert parts(letter, "empty-enclosure") == ["enclosures[0]"]
    assert mended(letter, "empty-enclosure") == replace(letter, enclosures=letter.enclosures[1:])


def test_an_empty_recommendation_is_taken_out() -> None:
    section = Recommendations(lead_in="We urge you to:", items=("speak out;", "\n ", "act in time."))
    letter = a_letter(body=(section,))

    assert parts(letter, "empty-item") == ["body[0].items[1]"]
    whole = replace(section, items=("speak out;", "act in time."))
    assert mended(letter, "empty-item") == replace(letter, body=(whole,))


@pytest.mark.parametrize(
    "section", [Text(markdown=" \n"), Recommendations(), Recommendations(items=("", " "))]
)
def test_an_empty_section_is_taken_out_as_a_whole(section: Text | Recommendations) -> None:
    letter = a_letter(body=(Text(markdown="We write."), section))

    assert parts(letter, "empty-section") == ["body[1]"]
    assert found(letter, "empty-item") == []
    assert mended(letter, "empty-section") == replace(letter, body=letter.body[:1])


def test_a_rule_between_texts_is_not_empty() -> None:
    assert found(a_letter(body=(Text(markdown="We write."), Text(markdown="---"))), "empty-section") == []
