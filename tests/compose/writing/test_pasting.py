import re
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_drafter.compose.drafts import Gap
from r2p_drafter.compose.markdown import parsed
from r2p_drafter.compose.writing.pasting import markdown_of, pasted
from writings import a_writing, shown

CLIPBOARD = Path(__file__).resolve().parents[2] / "data" / "clipboard"


@pytest.mark.parametrize("name", ["word", "libreoffice", "browser", "mail"])
def test_rich_text_of_other_programs(name: str) -> None:
    html = (CLIPBOARD / f"{name}.html").read_text(encoding="utf-8")

    assert markdown_of(html) == (CLIPBOARD / f"{name}.md").read_text(encoding="utf-8").rstrip("\n")


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("we <b>urge</b> <i>you</i>", "we **urge** *you*"),
        ("<b>we urge </b>you", "**we urge** you"),
        ("a<br>b", "a\nb"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n   - b\n2. c"),
        ("<ul><li><p>a</p><ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<h1>A <b>b</b></h1><h5>c</h5>", "# A b\n\n### c"),
        ("<blockquote><p>a</p></blockquote>", "> a"),
        ('<a href="https://a.b">c</a>', "[c](https://a.b)"),
        ('<a href="javascript:x">c</a> <a href="#d">e</a>', "c e"),
        ('<span style="font-weight:700">a</span><span style="font-style:italic"> b</span>', "**a** *b*"),
        ('<b style="font-weight:normal">a</b>', "a"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
        ("<script>a</script><style>b</style><p style='display:none'>c</p>d", "d"),
        ("a\n   b&nbsp;c", "a b\u00a0c"),
        ("<p>&nbsp;</p>", ""),
        ("", ""),
        ("<p>- a</p><p>1. b</p><p># c</p><p>&gt; d</p>", "\\- a\n\n1\\. b\n\n\\# c\n\n\\> d"),
        ("2 * 3 and snake_case [x] {{ y }}", "2 * 3 and snake_case [x] {{ y }}"),
        ("*a* <b>b</b>", "\\*a\\* **b**"),
        ("a&#11;b\x00", "a b"),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert markdown_of(html) == markdown


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "ul"])
@pytest.mark.parametrize("depth", [260, 3000])
def test_nothing_is_lost_however_deep_it_is_nested(tag: str, depth: int) -> None:
    markdown = markdown_of(f"<p>before</p>{f'<{tag}>' * depth}x{f'</{tag}>' * depth}<p>after</p>")

    assert re.sub(r"[^a-z]+", " ", markdown) == "before x after"
    assert len(markdown) < 60


@pytest.mark.parametrize(
    "html",
    [
        "<!--StartFragment-->" * 10_000 + "<p>a</p>",
        "<p>a</p>" + "<![if" * 50_000,
        "<p>" + "word *x* " * 1000 + "</p>",
    ],
)
def test_signs_in_great_number_take_no_longer_each(html: str) -> None:
    began = process_time()

    assert markdown_of(html)
    assert process_time() - began < 1


SIGNS = "* ** _ # > [ ]( ) < > \\ - -- 1. 2) a b. word é 😀 https://a.b [a](https://a.b) <a>"
WORDS = st.lists(
    st.sampled_from(SIGNS.split()) | st.text("ab*_[]<>#1.-\\", min_size=1, max_size=4), max_size=8
)


@given(WORDS.map(" ".join), st.sampled_from(["p", "b", "i", "li", "blockquote", "h2"]))
def test_pasted_words_are_read_in_the_letter_as_they_stood(words: str, tag: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    markdown = markdown_of(f"<{tag}>{escaped}</{tag}>")

    pieces = [piece for draft in parsed(markdown).drafts for piece in draft.pieces]
    assert "".join(each.look.text if isinstance(each, Gap) else each.text for each in pieces) == words


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("we ‹ask› you", "urge", "we urge| you"),
        ("a|", "b\n\nc", "ab\n\nc|"),
        ("a|b", "- x\n- y", "a\n\n- x\n- y\n\n|b"),
        ("a\n|", "- x\n- y", "a\n- x\n- y|"),
        ("see ‹here›", "https://a.b/c", "see [here](https://a.b/c)|"),
        ("see |", "https://a.b/c", "see https://a.b/c|"),
        ("|", "a\x0bb\x00", "a\nb|"),
    ],
)
def test_a_text_is_put_where_the_caret_is(before: str, text: str, after: str) -> None:
    assert shown(pasted(a_writing(before), text)) == after
