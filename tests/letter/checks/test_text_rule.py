import pytest

from r2p_drafter.letter.checks.text_rule import Edit, TextRule, edited
from r2p_drafter.saying import says


def test_edits_are_made_from_left_to_right() -> None:
    edits = [Edit(0, 1, "", 0, 0), Edit(2, 2, "xy", 0, 0), Edit(3, 5, "z", 0, 0)]

    assert edited("abcde", edits) == "bxycz"
    assert edited("abcde", []) == "abcde"


@pytest.mark.parametrize(
    ("language", "is_prose", "expected"), [("en", True, True), ("fr", True, False), ("en", False, False)]
)
def test_a_rule_may_be_for_the_prose_of_one_language(language: str, is_prose: bool, expected: bool) -> None:
    rule = TextRule("mark", "hint", says("{}"), lambda _: iter(()), prose_only=True, language="en")

    assert rule.is_for(language, is_prose=is_prose) is expected
