import pytest

from builders import a_letter
from preflight import found
from r2p_drafter.letter.model import Enclosure, Letter, Recommendations, Text


def saying(markdown: str, language: str = "en", *titles: str) -> Letter:
    enclosures = tuple(Enclosure(title=title) for title in titles)
    return a_letter(body=(Text(markdown=markdown),), language=language, enclosures=enclosures)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Please find our report.", "en"),
        ("You will find enclosed a list.", "en"),
        ("We enclose the joint statement.", "en"),
        ("We also attach a copy.", "en"),
        ("Enclosed is a summary of our findings.", "en"),
        ("Attached please find the list.", "en"),
        ("The enclosed report shows this.", "en"),
        ("A list of signatories is attached.", "en"),
        ("Copies of both are enclosed.", "en"),
        ("The table in the annex to this letter shows it.", "en"),
        ("Our findings (enclosed) show it.", "en"),
        ("For details see the attachment.", "en"),
        ("Veuillez trouver ci-joint notre rapport.", "fr"),
        ("La liste figure en annexe.", "fr"),
        ("Vous trouverez en annexe notre rapport.", "fr"),
        ("La liste jointe à la présente le montre.", "fr"),
    ],
)
def test_what_is_said_to_be_enclosed_is_missed(text: str, language: str) -> None:
    (problem,) = found(saying(text, language), "no-enclosure")

    assert (problem.severity, problem.part, problem.fix) == ("hint", "enclosures", None)
    assert found(saying(text, language, " "), "no-enclosure")
    assert found(saying(text, language, "Report"), "no-enclosure") == []


def test_a_recommendation_may_speak_of_it() -> None:
    letter = a_letter(body=(Recommendations(items=("Sign the attached declaration.",)),))

    assert len(found(letter, "no-enclosure")) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The importance attached to this report is great.", "en"),
        ("We are attached to these principles.", "en"),
        ("The conditions attached to aid are harsh.", "en"),
        ("We attach great importance to it.", "en"),
        ("Annex I to the Convention says so.", "en"),
        ("The report annexed to the resolution says so.", "en"),
        ("Do not annex or enclose villages.", "en"),
        ("This document is attached to the treaty.", "en"),
        ("Please find a way to end this.", "en"),
        ("The text is enclosed in brackets.", "en"),
        ("L’annexe II de la Convention le dit.", "fr"),
        ("La liste figure en annexe de la résolution.", "fr"),
        ("Der Bericht liegt bei: enclosed herewith.", "de"),
    ],
)
def test_what_speaks_of_something_else_is_not(text: str, language: str) -> None:
    assert found(saying(text, language), "no-enclosure") == []
