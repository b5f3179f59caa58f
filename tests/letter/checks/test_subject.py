import pytest

from builders import a_letter
from preflight import found, mended, parts


@pytest.mark.parametrize(
    ("subject", "whole"),
    [
        ("Protection of civilians.", "Protection of civilians"),
        ("The report “Never again”. ", "The report “Never again”"),
        ("The year 20091.", "The year 20091"),
    ],
)
def test_a_full_stop_is_taken_off(subject: str, whole: str) -> None:
    letter = a_letter(subject=subject)

    assert [problem.severity for problem in found(letter, "subject-stop")] == ["hint"]
    assert parts(letter, "subject-stop") == ["subject"]
    assert mended(letter, "subject-stop") == a_letter(subject=whole)


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Protection of civilians",
        "Protection of civilians?",
        "Protection of civilians...",
        "Protection of civilians…",
        "Weapons from the U.S.",
        "Weapons, mines, etc.",
        "The case of Acme Inc.",
        "Time is short. Act at once.",
    ],
)
def test_other_ends_stay(subject: str) -> None:
    assert found(a_letter(subject=subject), "subject-stop") == []
