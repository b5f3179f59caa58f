"""Where in a letter something from the bank goes."""

import pytest

from builders import a_letter
from r2p_drafter.desktop.forms.bank.placing import placed
from r2p_drafter.letter.model import Letter, Recommendations, Section, Text
from some_passages import AGREED, ASSEMBLY, SPEAK

ONE = Text(markdown="We write.")
URGE = Recommendations(lead_in="We urge:", items=("a", "b"))
ASK = Recommendations(lead_in="We ask:", items=("c",))
LAST = Text(markdown="Thank you.")
BODY = (ONE, URGE, ASK, LAST)


def body(letter: Letter, part: str, *passages: object) -> tuple[tuple[Section, ...], str]:
    after, at = placed(letter, part, passages)  # type: ignore[arg-type]
    return after.body, at


@pytest.mark.parametrize(
    ("at_hand", "items", "part"),
    [
        ("body[1].items[0]", ("a", SPEAK.text, "b"), "body[1].items[1]"),
        ("body[1].items[1]", ("a", "b", SPEAK.text), "body[1].items[2]"),
        ("body[1].items[7]", ("a", "b", SPEAK.text), "body[1].items[2]"),
        ("body[1].lead_in", ("a", "b", SPEAK.text), "body[1].items[2]"),
        ("body[1]", ("a", "b", SPEAK.text), "body[1].items[2]"),
    ],
)
def test_a_recommendation_goes_behind_the_one_at_hand(
    at_hand: str, items: tuple[str, ...], part: str
) -> None:
    urge = Recommendations(lead_in="We urge:", items=items)
    assert body(a_letter(body=BODY), at_hand, SPEAK) == ((ONE, urge, ASK, LAST), part)


@pytest.mark.parametrize("at_hand", ["", "salutation", "body[0].markdown", "body[9].items[0]", "body"])
def test_elsewhere_it_goes_into_the_last_list(at_hand: str) -> None:
    ask = Recommendations(lead_in="We ask:", items=("c", SPEAK.text))
    assert body(a_letter(body=BODY), at_hand, SPEAK) == ((ONE, URGE, ask, LAST), "body[2].items[1]")


def test_an_empty_recommendation_is_filled_in() -> None:
    letter = a_letter(body=(Recommendations(items=("a", " ", "b")),))

    after, part = body(letter, "body[0].items[1]", SPEAK)

    assert (after, part) == ((Recommendations(items=("a", SPEAK.text, "b")),), "body[0].items[1]")


def test_several_keep_their_order() -> None:
    after, part = body(a_letter(body=(URGE,)), "body[0].items[0]", SPEAK, ASSEMBLY)

    assert after == (Recommendations(lead_in="We urge:", items=("a", SPEAK.text, ASSEMBLY.text, "b")),)
    assert part == "body[0].items[2]"


@pytest.mark.parametrize(
    ("at_hand", "section"), [("body[0].markdown", 0), ("body[1].items[0]", 3), ("subject", 3), ("", 3)]
)
def test_a_passage_follows_the_text_at_hand_or_the_last_one(at_hand: str, section: int) -> None:
    after, part = body(a_letter(body=BODY), at_hand, AGREED)

    text = after[section]
    assert isinstance(text, Text)
    assert text.markdown.endswith(f".\n\n{AGREED.text}")
    assert part == f"body[{section}].markdown"
    assert (*after[:section], *after[section + 1 :]) == (*BODY[:section], *BODY[section + 1 :])


def test_where_there_is_no_place_one_is_made() -> None:
    after, part = body(a_letter(body=()), "", AGREED, SPEAK)

    assert after == (Text(markdown=AGREED.text), Recommendations(items=(SPEAK.text,)))
    assert part == "body[1].items[0]"
