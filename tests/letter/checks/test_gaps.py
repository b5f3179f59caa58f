import pytest

from builders import a_letter
from preflight import found, parts
from r2p_drafter.letter.model import (
    Addressee,
    CopyRecipient,
    Delivery,
    Enclosure,
    Recommendations,
    Signatory,
    Text,
)


@pytest.mark.parametrize(
    "gap",
    [
        "[name]",
        "[Name]",
        "[the date]",
        "[name of country]",
        "[Name and title]",
        "[your organisation]",
        "[insert the number of members]",
        "[to be confirmed]",
        "[TBC]",
        "[…]",
        "[...]",
        "[XX]",
        "[●]",
        "[nom]",
        "[insérer la date]",
        "[nombre y cargo]",
        "[compléter]",
        "<name>",
        "<Name of the minister>",
        "XXX",
        "XXXX",
        "xxx",
        "TBD",
        "TKTK",
        "TKTKTK",
        "___",
        "________",
        "Lorem ipsum",
        "lorem ipsum dolor",
    ],
)
def test_a_gap_is_found(gap: str) -> None:
    (problem,) = found(a_letter(body=(Text(markdown=f"We write to {gap}, and more."),)), "unfilled")

    assert (problem.severity, problem.part, problem.fix) == ("warning", "body[0]", None)
    assert f"“{gap[:11]}" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "See [the report](https://example.org/name) and [name](https://example.org).",
        "See [name]({{ values.link }}).",
        "“[t]he Council” and “all [of them]”",
        "[sic], [emphasis added], [1], [A/63/677], [Add.1]",
        "He said “we […] commit [name] and [date]” there.",
        'He said "we [...] commit" there.',
        "« Le Conseil […] décide »",
        "> The Council […] decides",
        "a witness [name withheld]",
        "[State] and [Government]",
        "<https://example.org/name> or a < b > c",
        "resolution 3379 (XXX), Chapter XXX, Vol. XXX, pp. xxx and XXIX–XXX",
        "snake_case, __strong__, ___both___ and well-known",
        "{{ addressee.name }} and {{ values.XXX }}",
        "one\n___\ntwo",
        "exxxtra TBDs",
    ],
)
def test_what_is_meant_is_no_gap(text: str) -> None:
    assert found(a_letter(body=(Text(markdown=text),)), "unfilled") == []


def test_all_that_is_left_in_a_text_is_named_once() -> None:
    body = (Text(markdown="To [name] and [date].\n\nTo [name] of [country] by XXX."),)

    (problem,) = found(a_letter(body=body), "unfilled")

    assert problem.message.endswith("“[name]”, “[date]”, “[country]” and 1 more.")


def test_every_text_of_the_letter_is_looked_at() -> None:
    letter = a_letter(
        reference="XXX",
        marking="XXX",
        deliveries=(Delivery(method="XXX", detail="XXX"),),
        addressee=Addressee(
            name="Ana XXX", post="XXX", organisation="XXX", address=("1", "XXX"), country="XXX"
        ),
        salutation="XXX",
        subject="XXX",
        body=(Text(markdown="XXX"), Recommendations(lead_in="XXX", items=("speak;", "XXX."))),
        close="XXX",
        signatories=(Signatory(honorific="XXX", name="XXX", sort_as="XXX"),),
        enclosures=(Enclosure(title="XXX"),),
        copies=(CopyRecipient(courtesy_title="XXX", name="XXX"),),
        values={"banner": "XXX", "columns": 3, "no name": "XXX"},
    )

    assert parts(letter, "unfilled") == [
        "reference",
        "marking",
        "deliveries[0].method",
        "deliveries[0].detail",
        "addressee.name",
        "addressee.post",
        "addressee.organisation",
        "addressee.address[1]",
        "addressee.country",
        "salutation",
        "subject",
        "body[0]",
        "body[1].lead_in",
        "body[1].items[1]",
        "close",
        "signatories[0].honorific",
        "signatories[0].name",
        "enclosures[0].title",
        "copies[0].courtesy_title",
        "copies[0].name",
        "values.banner",
    ]
