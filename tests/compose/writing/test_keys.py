import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.compose.writing.keys import broken, deleted, entered, erased, indented, is_gap, outdented
from r2p_drafter.compose.writing.writing import Writing
from writings import a_writing, shown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("para|", "para\n\n|"),
        ("para| next", "para\n\n|next"),
        ("|para", "\n\n|para"),
        ("we ‹urge› you", "we\n\n|you"),
        ("a\n\n|\n\nb", "a\n\n\n|\n\nb"),
        ("# Head|", "# Head\n\n|"),
        ("# He|ad", "# He\n\n|ad"),
    ],
)
def test_enter_begins_a_paragraph(before: str, after: str) -> None:
    assert shown(entered(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a|", "- a\n- |"),
        ("- a|b", "- a\n- |b"),
        ("|- a", "- \n- |a"),
        ("* a|", "* a\n* |"),
        ("3. a|", "3. a\n4. |"),
        ("1) a|", "1) a\n2) |"),
        ("1. a|\n2. b\n3. c", "1. a\n2. |\n3. b\n4. c"),
        ("9. a|\n10. c\n    - d", "9. a\n10. |\n11. c\n    - d"),
        ("8. a|\n9. c\n   - d", "8. a\n9. |\n10. c\n    - d"),
        ("- a\n  - b|", "- a\n  - b\n  - |"),
        ("- - a|", "- - a\n  - |"),
        ("> - a|", "> - a\n> - |"),
        ("- a\n\n  more|", "- a\n\n  more\n\n  |"),
        ("- a\n  b|", "- a\n  b\n- |"),
        ("3. a\n   b|c", "3. a\n   b\n4. |c"),
    ],
)
def test_enter_goes_on_with_a_list(before: str, after: str) -> None:
    assert shown(entered(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- |", "|"),
        ("- x\n- |", "- x\n\n|"),
        ("- x\n- |\n- y", "- x\n\n|\n\n- y"),
        ("1. x\n2. |\n3. y", "1. x\n\n|\n\n2. y"),
        ("- a\n  - |", "- a\n- |"),
        ("- a\n  - b\n  - |", "- a\n  - b\n- |"),
        ("- a\n\n  more\n\n  |", "- a\n\n  more\n\n|"),
        ("> q|", "> q\n>\n> |"),
        ("> q\n>\n> |", "> q\n\n|"),
        ("> q\n>\n> |\n\nnext", "> q\n\n|\n\nnext"),
    ],
)
def test_enter_on_an_empty_item_ends_the_list_and_the_quotation(before: str, after: str) -> None:
    assert shown(entered(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("para|", "para\n|"),
        ("- a|", "- a\n  |"),
        ("1. a|b", "1. a\n   |b"),
        ("> a|", "> a\n> |"),
        ("# H|", "# H\n|"),
    ],
)
def test_shift_enter_begins_a_line_in_the_same_paragraph(before: str, after: str) -> None:
    assert shown(broken(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n\n|b", "a|b"),
        ("a\n\n\n\n|b", "a|b"),
        ("- |a", "|a"),
        ("- x\n- |a", "- x\n\n|a"),
        ("- x\n  - |a\n- z", "- x\n- |a\n- z"),
        ("1. a\n2. |b\n3. c", "1. a\n\n|b\n\n2. c"),
        ("9. a\n10. |b\n11. c\n    - d", "9. a\n\n|b\n\n10. c\n    - d"),
        ("# |a", "|a"),
        ("> |a", "|a"),
        ("> a\n> |b", "> a\n\n|b"),
        ("a|b", None),
        ("a\n|b", None),
        ("‹- a›", None),
    ],
)
def test_backspace_takes_the_whole_break_or_marker(before: str, after: str | None) -> None:
    assert shown(erased(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a|\n\nb", "a|b"),
        ("a|\n\n- b", "a|b"),
        ("- a|\n- b", "- a|b"),
        ("a|\nb", None),
        ("a|b", None),
        ("a|", None),
    ],
)
def test_delete_takes_the_whole_break_and_marker(before: str, after: str | None) -> None:
    assert shown(deleted(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n- b|", "- a\n  - b|"),
        ("1. a\n2. b|\n3. c", "1. a\n   1. b|\n2. c"),
        ("- a\n  - b\n- c|\n  - d", "- a\n  - b\n  - c|\n    - d"),
        ("> - a\n> - b|", "> - a\n>   - b|"),
        ("- a|", None),
        ("- a\n  - b|", None),
        ("para|", None),
        ("- a\n\npara\n\n- b|", None),
    ],
)
def test_tab_puts_an_item_under_the_one_before(before: str, after: str | None) -> None:
    assert shown(indented(a_writing(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n  - b|", "- a\n- b|"),
        ("1. a\n   - b|\n2. c", "1. a\n2. b|\n3. c"),
        ("1. a\n   1. b|\n   2. x\n2. c", "1. a\n2. b|\n   1. x\n3. c"),
        ("- a\n  - b|\n    - c", "- a\n- b|\n  - c"),
        ("- a|", None),
        ("para|", None),
    ],
)
def test_shift_tab_puts_an_item_beside_the_one_above(before: str, after: str | None) -> None:
    assert shown(outdented(a_writing(before))) == after


def test_the_empty_line_between_paragraphs_is_a_gap() -> None:
    def gaps(text: str) -> list[int]:
        return [place for place in range(len(text) + 1) if is_gap(text, place)]

    assert gaps("a\n\nb") == [2]
    assert gaps("a\n\n\n\nb") == [2, 4]
    assert gaps("a\n\n") == [2]
    assert gaps("a\nb") == gaps("\n\na") == gaps("") == []


PARTS = st.sampled_from(["a", "b c", "*d*", "\n", "\n\n", "- ", "1. ", "2. ", "   ", "> ", "# ", "10. "])
TEXTS = st.lists(PARTS, max_size=12).map("".join)


@given(TEXTS, st.data())
def test_no_key_loses_or_adds_a_word(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    writing = Writing(text, place, place)

    for key in (entered, broken, erased, deleted, indented, outdented):
        after = key(writing) or writing
        assert letters(after.text) == letters(text), key.__name__
        assert 0 <= after.start == after.end <= len(after.text), key.__name__


def letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
