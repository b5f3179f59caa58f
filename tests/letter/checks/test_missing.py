from typing import Any

import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, parts
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Signatory, Text


def test_an_empty_letter_lacks_all_that_it_needs() -> None:
    problems = [(problem.severity, problem.part, problem.rule) for problem in check(Letter())]

    assert problems == [
        ("error", "date", "no-date"),
        ("error", "addressee", "no-addressee"),
        ("error", "salutation", "no-salutation"),
        ("error", "body", "no-text"),
        ("warning", "close", "no-close"),
        ("error", "signatories", "no-signatory"),
    ]


def test_a_whole_letter_lacks_nothing() -> None:
    assert check(a_letter()) == ()


@pytest.mark.parametrize("field", ["name", "post", "organisation"])
def test_one_of_name_post_and_organisation_makes_an_addressee(field: str) -> None:
    addressee = replace(Addressee(), **{field: "Security Council"})

    assert found(a_letter(addressee=addressee), "no-addressee") == []


@pytest.mark.parametrize("fields", [{"name": " \n"}, {"courtesy_title": "H.E."}, {"country": "Chile"}])
def test_less_makes_none(fields: dict[str, Any]) -> None:
    assert parts(a_letter(addressee=Addressee(**fields)), "no-addressee") == ["addressee"]


@pytest.mark.parametrize(
    "salutation", ["To the Members of the Security Council:", "Aux membres du Conseil,", "A los miembros:"]
)
def test_an_open_letter_says_in_its_salutation_to_whom_it_goes(salutation: str) -> None:
    assert found(a_letter(addressee=Addressee(), salutation=salutation), "no-addressee") == []


@pytest.mark.parametrize("salutation", ["", "To", "Today,", "Excellency,", "All,"])
def test_another_salutation_does_not(salutation: str) -> None:
    letter = a_letter(addressee=Addressee(), salutation=salutation)

    assert parts(letter, "no-addressee") == ["addressee"]


def test_blanks_are_no_salutation_and_no_close() -> None:
    letter = a_letter(salutation=" ", close="\u00a0")

    assert parts(letter, "no-salutation") == ["salutation"]
    assert parts(letter, "no-close") == ["close"]


@pytest.mark.parametrize(
    "section", [Text(markdown="\n---\n"), Text(markdown=" "), Recommendations(items=("", "…"))]
)
def test_marks_alone_are_no_text(section: Text | Recommendations) -> None:
    assert parts(a_letter(body=(section,)), "no-text") == ["body"]


@pytest.mark.parametrize(
    "section", [Text(markdown="نص"), Recommendations(items=("Act",)), Recommendations(lead_in="We ask:")]
)
def test_a_word_anywhere_is(section: Text | Recommendations) -> None:
    assert found(a_letter(body=(section,)), "no-text") == []


def test_signatories_with_nothing_in_them_do_not_sign() -> None:
    assert parts(a_letter(signatories=(Signatory(), Signatory(honorific="Dr."))), "no-signatory") == [
        "signatories"
    ]


def test_an_organisation_alone_signs() -> None:
    assert found(a_letter(signatories=(Signatory(organisation="Civil Watch"),)), "no-signatory") == []


def test_a_lead_in_leads_to_something() -> None:
    letter = a_letter(body=(Text(markdown="We write."), Recommendations(lead_in="We urge you to:")))

    assert parts(letter, "no-recommendations") == ["body[1]"]


def test_recommendations_need_no_lead_in() -> None:
    assert found(a_letter(body=(Recommendations(items=("Act.",)),)), "no-recommendations") == []
