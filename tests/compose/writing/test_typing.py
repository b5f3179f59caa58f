import pytest

from r2p_drafter.compose.writing.emphasis import Look
from r2p_drafter.compose.writing.keys import entered
from r2p_drafter.compose.writing.typing import after_looks, parted, typed_with
from writings import a_writing, shown


def typed(start: str, words: str, *looks: Look) -> str | None:
    """What stands there after words were typed letter by letter, blanks behind marks."""
    writing, to_come = a_writing(start), frozenset(looks)
    for letter in words:
        if letter == " ":
            writing, ended = after_looks(writing)
            writing, to_come = writing.typed(letter), to_come | ended
        else:
            writing = typed_with(writing, to_come, letter) if to_come else writing.typed(letter)
            to_come = frozenset()
    return shown(writing)


@pytest.mark.parametrize(
    ("looks", "after"),
    [
        (("bold",), "we **urge|** you"),
        (("italic",), "we *urge|* you"),
        (("bold", "italic"), "we ***urge|*** you"),
    ],
)
def test_a_word_is_typed_with_its_looks(looks: tuple[Look, ...], after: str) -> None:
    assert typed("we | you", "urge", *looks) == after


def test_a_phrase_stays_one() -> None:
    assert typed("|", "we urge  you,", "bold") == "**we urge  you,|**"
    assert typed("|", "we urge", "bold", "italic") == "***we urge|***"
    assert typed("*a|*", " b") == "*a b|*"
    assert typed("**a|**", " ") == "**a** |"


def test_looks_are_left_at_their_end_only() -> None:
    writing, looks = after_looks(a_writing("**a *b|***"))

    assert shown(writing) == "**a *b***|"
    assert looks == {"bold", "italic"}
    assert after_looks(a_writing("**a|b**")) == (a_writing("**a|b**"), frozenset())
    assert after_looks(a_writing("**a|**"), frozenset[Look]({"italic"}))[1] == frozenset()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**wo|rd**", "**wo**\n\n|**rd**"),
        ("a **b *c |d* e**", "a **b *c***\n\n|***d* e**"),
        ("**word|**", "**word**\n\n|"),
        ("a **|word**", "a\n\n|**word**"),
        ("a|b", "a\n\n|b"),
        ("- *a|b*", "- *a*\n- |*b*"),
    ],
)
def test_a_paragraph_broken_inside_emphasis_keeps_it_on_both_sides(before: str, after: str) -> None:
    assert shown(entered(parted(a_writing(before)))) == after
