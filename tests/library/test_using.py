"""Which entries of the library a letter uses."""

import datetime

import pytest
from msgspec.structs import replace

from builders import a_contact, a_letter, a_passage
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Signatory, Text
from r2p_drafter.library.entries import Use
from r2p_drafter.library.using import same_text, uses_in

TODAY = datetime.date(2026, 1, 2)
ANA, AID = a_contact(id="a" * 32), a_contact(id="b" * 32, given_name="", family_name="")
KNOWN = {ANA.id: ANA, AID.id: AID}


def entries(letter: Letter, *texts: str) -> list[str]:
    """The ids of contacts, and the texts of passages, that a letter uses."""
    passages = [a_passage(id=text, text=text) for text in texts]
    return [use.entry for use in uses_in(letter, KNOWN.get, passages, TODAY)]


def test_everybody_who_was_picked_counts_once() -> None:
    letter = a_letter()
    ana = replace(letter.addressee, contact=ANA.id)
    signing = (
        Signatory(organisation="Aid First", contact=AID.id),
        Signatory(name="Ana Díaz", contact=ANA.id),
    )

    assert entries(replace(letter, addressee=ana, signatories=signing)) == [ANA.id, AID.id]
    assert entries(letter) == []


def test_who_was_typed_over_does_not_count() -> None:
    assert entries(a_letter(addressee=Addressee(name="Helen Clark", contact=ANA.id))) == []


@pytest.mark.parametrize(
    "item", ["speak  out early;", "speak out early", "speak out early; and", " speak\nout early."]
)
def test_a_recommendation_counts_however_its_list_ends_it(item: str) -> None:
    letter = a_letter(body=(Recommendations(items=("act", item)),))

    assert entries(letter, "speak out early;") == ["speak out early;"]


def test_a_passage_counts_inside_of_a_text() -> None:
    passage = "The Responsibility\nto Protect was agreed in 2005."
    letter = a_letter(body=(Text(markdown="One.\n\nThe Responsibility to Protect was agreed in 2005. Two."),))

    assert entries(letter, passage, "One.", "We wrote to you in 2005.") == [passage]


def test_what_is_empty_stands_in_no_letter() -> None:
    assert entries(a_letter(body=(Recommendations(items=("",)), Text())), "", " ; ") == []


@pytest.mark.parametrize(
    ("changes", "letter", "date"),
    [
        ({"subject": "Protection"}, "Protection", datetime.date(2024, 3, 5)),
        ({}, "H.E. Ms. Ana Díaz", datetime.date(2024, 3, 5)),
        ({"date": None}, "H.E. Ms. Ana Díaz", TODAY),
        ({"addressee": Addressee(organisation="UN")}, "UN", datetime.date(2024, 3, 5)),
    ],
)
def test_a_use_says_in_which_letter(changes: dict[str, object], letter: str, date: datetime.date) -> None:
    passage = a_passage(id="p", text="act in time")

    assert uses_in(a_letter(**changes), KNOWN.get, [passage], TODAY) == (Use("p", letter, date),)


@pytest.mark.parametrize(
    ("one", "other"), [("Act.", "Act"), ("agir ; et", "agir"), ("band", "b"), ("to and fro;", "to and fro")]
)
def test_an_ending_is_taken_off_and_nothing_else(one: str, other: str) -> None:
    assert (same_text(one) == same_text(other)) is (one != "band")
