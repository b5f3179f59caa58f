from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.compose.writing.emphasis import LOOKS, Look, looks_at, toggled
from r2p_drafter.compose.writing.spans import spans_of
from r2p_drafter.compose.writing.writing import Writing
from writings import a_writing, shown


@pytest.mark.parametrize(
    ("before", "bold", "italic"),
    [
        ("a ‹word› b", "a **‹word›** b", "a *‹word›* b"),
        ("a wo|rd b", "a **wo|rd** b", "a *wo|rd* b"),
        ("a **‹word›** b", "a ‹word› b", "a ***‹word›*** b"),
        ("a **wo|rd** b", "a wo|rd b", "a ***wo|rd*** b"),
        ("‹a *b* c›", "**‹a *b* c›**", "*‹a b c›*"),
        ("a *b ‹c* d›", "a *b **‹c*** **d›**", "a *b ‹c d›*"),
        ("‹ a ›b", "‹ **a** ›b", "‹ *a* ›b"),
        ("a ‹b,› c", "a **‹b,›** c", "a *‹b,›* c"),
        ("foo‹bar›baz", "foo**‹bar›**baz", "foo*‹bar›*baz"),
        ("**a** ‹*b*›", "**a *‹b›***", "**a** ‹b›"),
        ("**a ‹b› c**", "**a** ‹b› **c**", "**a *‹b›* c**"),
        ("no word | here", "no word | here", "no word | here"),
    ],
)
def test_words_get_a_look_and_lose_it(before: str, bold: str, italic: str) -> None:
    assert shown(toggled(a_writing(before), "bold")) == bold
    assert shown(toggled(a_writing(before), "italic")) == italic


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("‹a b\n\nc d›", "**‹a b**\n\n**c d›**"),
        ("- ‹a\n- b›", "- **‹a**\n- **b›**"),
        ("> ‹q\n> w›", "> **‹q**\n> **w›**"),
        ("# ‹head\n\n1. a›", "# **‹head**\n\n1. **a›**"),
        ("- **‹a**\n- **b›**", "- ‹a\n- b›"),
        ("‹a\n\n**b**›", "**‹a**\n\n**b›**"),
    ],
)
def test_paragraphs_and_items_get_a_look_each(before: str, after: str) -> None:
    assert shown(toggled(a_writing(before), "bold")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x ‹[l](http://a.b/c) d› y", "x **‹[l](http://a.b/c) d›** y"),
        ("x [l ‹m](http://a.b/c) d› y", "x [l **‹m**](http://a.b/c) **d›** y"),
        ("‹{{ x.y }} z›", "**‹{{ x.y }} z›**"),
        ("‹<http://a.b>›", "**‹<http://a.b>›**"),
        ("\\*‹a›", "\\***‹a›**"),
    ],
)
def test_links_placeholders_and_escapes_stay_whole(before: str, after: str) -> None:
    assert shown(toggled(a_writing(before), "bold")) == after


def test_where_markdown_can_not_say_it_the_signs_at_the_edges_stay_plain() -> None:
    bold = toggled(a_writing('foo‹"bar"›baz'), "bold")

    assert shown(bold) == 'foo‹"**bar**"›baz'
    assert shown(toggled(bold, "bold")) == 'foo‹"bar"›baz'


def test_looks_at_a_caret_and_of_a_selection() -> None:
    assert looks_at(a_writing("a ***b|c*** d")) == {"bold", "italic"}
    assert looks_at(a_writing("a **bc|** d")) == {"bold"}
    assert looks_at(a_writing("a **bc**| d")) == set()
    assert looks_at(a_writing("‹**a** **b**›")) == {"bold"}
    assert looks_at(a_writing("‹**a** b›")) == set()


WORDS = st.sampled_from(
    [
        "one",
        " ",
        " ",
        "two",
        "*",
        "**",
        "_",
        "x",
        ".",
        "“",
        "[l](http://a.b)",
        " {{ y }} ",
        "\n",
        "\n\n",
        "- ",
        "\\*",
        "é",
    ]
)


@given(st.lists(WORDS, max_size=14).map("".join), st.data(), st.sampled_from(LOOKS))
def test_the_words_stay_and_get_the_look_or_lose_it(text: str, data: st.DataObject, look: Look) -> None:
    start = data.draw(st.integers(0, len(text)))
    writing = Writing(text, start, data.draw(st.integers(start, len(text))))

    after = toggled(writing, look)

    assert words_of(after.text) == words_of(text)
    if any(map(str.isalnum, writing.selected)):
        assert words_of(after.selected) == words_of(writing.selected)
        before_and_after = (having(writing, look), having(after, look))
        assert after.text == text or sorted(before_and_after, reverse=look in looks_at(writing)) == [
            *before_and_after
        ]


def having(writing: Writing, look: Look) -> int:
    """How many letters and digits of what is selected have a look."""
    spans = [span for span in spans_of(writing.text) if span.kind == look]
    return sum(
        writing.text[at].isalnum() and any(span.inner <= at < span.inner_end for span in spans)
        for at in range(writing.start, writing.end)
    )


def words_of(text: str) -> str:
    """Letters and digits, but those of addresses."""
    hidden = {at for s in spans_of(text) if s.kind == "link" for at in range(s.inner_end, s.end)}
    return "".join(letter for at, letter in enumerate(text) if letter.isalnum() and at not in hidden)


def test_many_lines_lose_a_look_at_once() -> None:
    text = "\n".join(["**Some words in a line here.**"] * 8000)

    began = process_time()
    plain = toggled(Writing(text, 0, len(text)), "bold")

    assert process_time() - began < 4
    assert plain.text == text.replace("*", "")
    assert plain.selected == plain.text
