import pytest
from msgspec.structs import replace

from builders import a_letter
from preflight import found, mended, parts
from r2p_drafter.letter.model import CopyRecipient, Letter, Recommendations, Text


def saying(*markdown: str, language: str = "en", name: str = "Jean Le Roy") -> Letter:
    body = tuple(Text(markdown=each) for each in markdown)
    return a_letter(body=body, language=language, copies=(CopyRecipient(name=name),))


def test_straight_apostrophes_among_curly_ones_are_made_curly_in_the_whole_letter() -> None:
    letter = saying("States’ duty", "It isn't\n\nand don't", name="Patricia O'Brien")

    (problem,) = found(letter, "mixed-apostrophes")
    assert (problem.severity, problem.part) == ("warning", "body[1]")
    expected = saying("States’ duty", "It isn’t\n\nand don’t", name="Patricia O’Brien")
    assert mended(letter, "mixed-apostrophes") == expected


def test_straight_quotes_among_curly_ones_are_made_curly() -> None:
    letter = saying('“All” or "some" isn\'t it')

    assert parts(letter, "mixed-quotes") == ["body[0]"]
    assert mended(letter, "mixed-quotes") == saying("“All” or “some” isn't it")


def test_recommendations_and_the_rest_are_looked_at() -> None:
    section = Recommendations(lead_in="We don’t ask:", items=("speak;", "don't wait."))
    letter = replace(saying(), body=(section,))

    assert parts(letter, "mixed-apostrophes") == ["body[0].items[1]"]
    whole = replace(section, items=("speak;", "don’t wait."))
    assert mended(letter, "mixed-apostrophes") == replace(letter, body=(whole,))


@pytest.mark.parametrize(
    "markdown",
    [
        "don't 'all' \"some\"",
        "don’t ‘all’ “some”",
        'don’t "some"',  # each kind by itself
        "don’t {{ a['b'] }} https://a.org/b'c 5'10",
        '“all” a 38" gun [x](https://a.org "y")',
        "plain",
    ],
)
def test_what_is_all_of_one_kind_stays(markdown: str) -> None:
    letter = saying(markdown)

    assert found(letter, "mixed-apostrophes") == found(letter, "mixed-quotes") == []


def test_french_double_quotes_are_left_alone() -> None:
    letter = saying('« mot », “mot” et "mot"', language="fr-FR")

    assert found(letter, "mixed-quotes") == []


def test_french_apostrophes_are_not() -> None:
    letter = saying("l’État et l'ONU", language="fr-FR")

    assert mended(letter, "mixed-apostrophes") == saying("l’État et l’ONU", language="fr-FR")
