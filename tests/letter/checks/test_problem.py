import pytest
from msgspec.structs import replace

from builders import a_letter
from r2p_drafter.letter.checks.problem import Change, Fix, Problem, quoted
from r2p_drafter.saying import says


def test_a_fix_makes_all_of_its_changes() -> None:
    letter = a_letter()
    changes = (Change("subject", "Peace"), Change("copies[0]"), Change("close", "Yours,"))

    fixed = Fix(says("Mend it"), changes).apply(letter)

    assert fixed == replace(letter, subject="Peace", copies=(), close="Yours,")


def test_problems_and_fixes_have_english_words() -> None:
    fix = Fix(says("End it with {}").of(says("a comma")), (Change("subject", "Peace,"),))
    problem = Problem("hint", "subject", says("“{}” has no mark.").of("Peace"), "mark", fix)

    assert (problem.message, fix.label) == ("“Peace” has no mark.", "End it with a comma")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a", "“a”"),
        ("aba", "“a”, “b”"),
        ("abc", "“a”, “b”, “c”"),
        ("abca", "“a”, “b”, “c”"),
        ("abcde", "“a”, “b”, “c” and 2 more"),
    ],
)
def test_words_are_quoted_each_once_and_no_more_than_three(words: str, expected: str) -> None:
    assert str(quoted(words)) == expected
