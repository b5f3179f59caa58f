import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.compose.writing.blocks import (
    heading_level,
    is_list,
    is_quotation,
    with_heading,
    with_list,
    with_quotation,
)
from r2p_drafter.compose.writing.writing import Writing
from writings import a_writing, shown


@pytest.mark.parametrize(
    ("before", "bullets", "numbers"),
    [
        ("a|", "- a|", "1. a|"),
        ("|", "- |", "1. |"),
        ("‹a\n\nb›", "- ‹a\n- b›", "1. ‹a\n2. b›"),
        ("x\n‹a\nb›\ny", "x\n\n- ‹a\n- b›\n\ny", "x\n\n1. ‹a\n2. b›\n\ny"),
        ("‹- a\n- b›", "‹a\n\nb›", "1. ‹a\n2. b›"),
        ("‹1. a\n2. b›", "- ‹a\n- b›", "‹a\n\nb›"),
        ("- a\n- b|\n- c", "- a\n\nb|\n\n- c", "- a\n1. b|\n- c"),
        ("1. x\n\nb|", "1. x\n\n- b|", "1. x\n\n2. b|"),
        ("> a|", "> - a|", "> 1. a|"),
        ("# a|", "- a|", "1. a|"),
    ],
)
def test_lists_are_put_on_and_taken_off(before: str, bullets: str, numbers: str) -> None:
    assert shown(with_list(a_writing(before), ordered=False)) == bullets
    assert shown(with_list(a_writing(before), ordered=True)) == numbers


def test_a_list_is_one_of_its_kind() -> None:
    assert is_list(a_writing("‹- a\n- b›"), ordered=False)
    assert not is_list(a_writing("‹- a\n- b›"), ordered=True)
    assert not is_list(a_writing("‹- a\n\nb›"), ordered=False)
    assert is_list(a_writing("2. a|"), ordered=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a|", "> a|"),
        ("|", "> |"),
        ("a\nb|\n\nc", "> a\n> b|\n\nc"),
        ("‹a\n\nb›", "> ‹a\n>\n> b›"),
        ("> a|", "a|"),
        ("‹> a\n>\n> b›", "‹a\n\nb›"),
    ],
)
def test_whole_paragraphs_are_quoted(before: str, after: str) -> None:
    assert shown(with_quotation(a_writing(before))) == after


def test_a_quotation_is_known() -> None:
    assert is_quotation(a_writing("‹> a\n>\n> b›"))
    assert not is_quotation(a_writing("‹> a\n\nb›"))


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("a|", 1, "# a|"),
        ("|", 2, "## |"),
        ("# a|", 1, "a|"),
        ("# a|", 2, "## a|"),
        ("## a ##|", 1, "# a|"),
        ("### a|", 0, "a|"),
        ("‹a\n\nb›", 1, "# ‹a\n\n# b›"),
        ("x\na|\ny", 1, "x\n\n# a|\n\ny"),
        ("- a|", 1, "# a|"),
    ],
)
def test_headings_are_put_on_and_taken_off(before: str, level: int, after: str) -> None:
    assert shown(with_heading(a_writing(before), level)) == after


def test_a_heading_has_a_level() -> None:
    assert heading_level(a_writing("### a|")) == 3
    assert heading_level(a_writing("‹# a\n\n## b›")) == heading_level(a_writing("a|")) == 0


PARAGRAPHS = st.lists(st.sampled_from(["a", "b *c*", "- d", "2. e", "> f", "# g", "", "  h"]), max_size=8)


@given(PARAGRAPHS.map("\n".join), st.data())
def test_no_word_is_lost(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    writing = Writing(text, start, data.draw(st.integers(start, len(text))))
    changed = (
        with_list(writing, ordered=False),
        with_list(writing, ordered=True),
        with_quotation(writing),
        with_heading(writing, 1),
    )

    for after in changed:
        assert "".join(filter(str.isalpha, after.text)) == "".join(filter(str.isalpha, text))
        assert 0 <= after.start <= after.end <= len(after.text)


@given(st.lists(st.sampled_from(["a", "b", "*c*"]), min_size=1, max_size=5))
def test_a_list_put_on_and_taken_off_is_what_it_was(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    writing = Writing(text, 0, len(text))

    for ordered in (False, True):
        listed = with_list(writing, ordered=ordered)
        assert is_list(listed, ordered=ordered)
        assert with_list(listed, ordered=ordered).text == text
