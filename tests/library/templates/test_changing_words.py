"""Words of the text that change from letter to letter become placeholders, and fields that ask for them."""

import pytest

from builders import a_letter
from r2p_drafter.compose.fields import TemplateField
from r2p_drafter.letter.checks import check
from r2p_drafter.letter.model import Addressee, Letter, Recommendations, Text
from r2p_drafter.library.templates.changing_words import (
    ChangingWords,
    occurrences,
    with_placeholders,
    words_of_addressee,
)

COUNTRY = ChangingWords("Chad", "Country")


def about_chad(text: str) -> Letter:
    return a_letter(body=(Text(markdown=text),))


def text_of(letter: Letter) -> str:
    (section,) = letter.body
    assert isinstance(section, Text)
    return section.markdown


def test_they_are_exchanged_wherever_the_text_has_them() -> None:
    body = (
        Text(markdown="In **Chad** and in Chad’s towns."),
        Recommendations(lead_in="We urge Chad to:", items=("listen in Chad;", "report.")),
    )

    letter, fields = with_placeholders(a_letter(body=body), [COUNTRY])

    assert letter.body == (
        Text(markdown="In **{{ values.country }}** and in {{ values.country }}’s towns."),
        Recommendations(
            lead_in="We urge {{ values.country }} to:", items=("listen in {{ values.country }};", "report.")
        ),
    )
    assert fields == (TemplateField(name="country", label="Country"),)


@pytest.mark.parametrize(
    "text",
    ["The Chadian army.", "A man called chad.", "See [this](https://example.org/Chad).", "{{ values.Chad }}"],
)
def test_parts_of_other_words_links_and_placeholders_are_left_alone(text: str) -> None:
    letter, fields = with_placeholders(about_chad(text), [COUNTRY])

    assert text_of(letter) == text
    assert fields == ()
    assert occurrences(about_chad(text), "Chad") == 0


def test_longer_words_go_before_those_that_they_hold() -> None:
    letter, fields = with_placeholders(
        about_chad("The Republic of Chad, in short Chad."),
        [COUNTRY, ChangingWords("Republic of Chad", "Full name")],
    )

    assert text_of(letter) == "The {{ values.full_name }}, in short {{ values.country }}."
    assert [field.label for field in fields] == ["Full name", "Country"]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Country", "country_2"),
        ("The country’s army", "the_country_s_army"),
        ("2nd party", "words_2nd_party"),
        ("国", "words"),
        ("", "template"),
    ],
)
def test_a_field_gets_a_name_that_is_not_taken(label: str, name: str) -> None:
    known = [TemplateField(name="country")]
    letter, (field,) = with_placeholders(about_chad("In Chad."), [ChangingWords("Chad", label)], known)

    assert (field.name, field.label) == (name, label)
    assert field.problem() is None
    assert text_of(letter) == f"In {{{{ values.{name} }}}}."


def test_a_gap_is_there_to_be_noticed_until_somebody_answers() -> None:
    letter, _ = with_placeholders(about_chad("We write about Chad."), [COUNTRY])

    assert letter.values == {"country": "[Country]"}
    assert "values.country" in {problem.part for problem in check(letter)}


class TestWordsOfTheAddressee:
    def test_those_that_stand_in_the_text_are_found(self) -> None:
        letter = a_letter(
            addressee=Addressee(name="Ana Díaz", post="Minister", organisation="Ministry"),
            body=(Text(markdown="The Minister knows Ana Díaz."),),
        )

        found = words_of_addressee(letter)

        assert [each.part for each in found] == ["addressee.name", "addressee.post"]
        assert text_of(with_placeholders(letter, found)[0]) == (
            "The {{ addressee.post }} knows {{ addressee.name }}."
        )

    def test_where_none_does_there_are_none(self) -> None:
        assert words_of_addressee(a_letter()) == ()
