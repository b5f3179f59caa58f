"""A whole letter composed."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import a_letter
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Block
from r2p_drafter.errors import DrafterError
from r2p_drafter.letter.model import Addressee, CopyRecipient, Letter, Signatory, Text, cleaned

MANY = tuple(Signatory(name=f"Noor Haddad {at}", organisation=f"Civil Watch {at}") for at in range(300))


def blocks_of(letter: Letter, plain: Template) -> tuple[Block, ...]:
    return compose(letter, plain).blocks


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"subject": "Protection of civilians"}, "Protection of civilians"),
        ({}, "Letter to H.E. Ms. Ana Díaz, 5 March 2024"),
        ({"date": None}, "Letter to H.E. Ms. Ana Díaz"),
        (
            {"addressee": Addressee(organisation="Security Council")},
            "Letter to Security Council, 5 March 2024",
        ),
        ({"addressee": Addressee(), "date": None}, "Letter"),
        ({"language": "fr", "date": datetime.date(2024, 5, 1)}, "Lettre à H.E. Ms. Ana Díaz, 1er mai 2024"),
    ],
)
def test_a_document_has_a_title_of_its_own(changes: dict[str, object], title: str, plain: Template) -> None:
    assert compose(a_letter(**changes), plain).title == title


def test_its_authors_are_the_organisations_that_sign_each_once(plain: Template) -> None:
    people = (
        Signatory(organisation="A"),
        Signatory(name="B"),
        Signatory(name="C", organisation="A"),
        Signatory(),
    )

    assert compose(a_letter(signatories=people), plain).author == "A; B"


def test_authors_are_as_many_as_word_has_room_for(plain: Template) -> None:
    author = compose(a_letter(signatories=MANY), plain).author

    assert len(author) <= 255
    assert author.endswith("; …")


def test_a_document_says_nothing_of_where_people_were_picked_from(plain: Template) -> None:
    letter, link = a_letter(), {"contact": "a" * 32, "contact_version": 3}
    picked = {
        "addressee": replace(letter.addressee, **link),
        "signatories": tuple(replace(person, **link) for person in letter.signatories),
        "copies": tuple(replace(person, **link) for person in letter.copies),
    }

    assert compose(replace(letter, **picked), plain) == compose(letter, plain)


def test_what_did_not_change_is_the_same_object_in_the_next_document(plain: Template) -> None:
    letter = a_letter(signatories=MANY, body=(Text(markdown="one\n\ntwo\n\nthree"),))
    before = blocks_of(letter, plain)

    after = blocks_of(replace(letter, body=(Text(markdown="one\n\ntwo!\n\nthree"),)), plain)

    changed = [new for old, new in zip(before, after, strict=True) if new is not old]
    assert [getattr(block, "text", "") for block in changed] == ["two!"]


def test_copies_are_in_order_of_surname_and_know_where_they_were_typed(plain: Template) -> None:
    copies = tuple(CopyRecipient(name=name) for name in ("Robert Orr", "Alain Le Roy", "Helen Clark"))

    document = compose(a_letter(copies=copies, copy_order="surname"), plain)

    assert [(p.text, p.part) for p in document.paragraphs() if p.style == "cc List"] == [
        ("Cc:\tHelen Clark", "copies[2]"),
        ("\tAlain Le Roy", "copies[1]"),
        ("\tRobert Orr", "copies[0]"),
    ]


TEXTS = st.text(max_size=40).map(cleaned)


@given(TEXTS, TEXTS, TEXTS)
def test_every_text_of_a_letter_comes_out_as_it_went_in(
    plain: Template, subject: str, salutation: str, name: str
) -> None:
    letter = a_letter(subject=subject, salutation=salutation, signatories=(Signatory(name=name),))

    found = {paragraph.part: paragraph.text for paragraph in compose(letter, plain).paragraphs()}

    for part, text in (("subject", subject), ("salutation", salutation), ("signatories[0]", name)):
        # Nothing but blanks makes no paragraph.
        assert found.get(part, "") == text or not found.get(part, text).strip(" \t\n")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"language": "klingon"}, "language: "),
        ({"date_form": "tomorrow"}, "date_form: "),
        ({"values": {"tone": "cold"}}, "values.tone: "),
    ],
)
def test_what_a_letter_can_not_say_is_named_with_its_field(
    changes: dict[str, object], message: str, plain: Template
) -> None:
    with pytest.raises(DrafterError, match=message):
        compose(a_letter(**changes), plain)
