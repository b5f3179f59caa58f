from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from builders import a_letter
from notation import shown
from r2p_drafter.compose.compose import compose
from r2p_drafter.compose.drafts import Filled, finished
from r2p_drafter.compose.markdown import parsed, pieces_of
from r2p_drafter.compose.packs import Template
from r2p_drafter.document.blocks import Document, Paragraph, Run
from r2p_drafter.letter.model import Text, cleaned

FIXTURES = Path(__file__).resolve().parent.parent / "data" / "markdown"


def cases() -> list[tuple[str, str, str]]:
    """Each case of the fixture file: its title, the Markdown, the blocks."""
    parts = (FIXTURES / "letters.txt").read_text(encoding="utf-8").removesuffix("\n.\n").split("\n.\n")
    return [(parts[at].strip("\n"), parts[at + 1], parts[at + 2]) for at in range(0, len(parts) - 2, 3)]


def body_of(document: Document) -> list[Paragraph]:
    return [paragraph for paragraph in document.paragraphs() if paragraph.part.startswith("body")]


def text_of(markdown: str) -> list[Paragraph]:
    found: list[Paragraph] = []
    for piece in pieces_of(markdown):
        chunk = parsed(piece.text)
        typed = tuple(Filled(gap.look.text) for gap in chunk.gaps)
        found += finished(chunk, "body[0]", 1, None, typed)
    return found


@pytest.mark.parametrize(("title", "markdown", "expected"), cases(), ids=[case[0] for case in cases()])
def test_markdown(title: str, markdown: str, expected: str, plain: Template) -> None:
    document = compose(a_letter(body=(Text(markdown=markdown),)), plain)

    assert shown(body_of(document)) == expected, title
    assert document.mistakes == ()


def test_every_paragraph_says_which_section_it_is_of(plain: Template) -> None:
    body = (Text(markdown="one\n\n- two"), Text(markdown="three"))

    document = compose(a_letter(body=body), plain)

    assert [paragraph.part for paragraph in body_of(document)] == ["body[0]", "body[0]", "body[1]"]


# What Markdown is made of, so that hypothesis finds more than plain words.
FRAGMENTS = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "#",
        "## ",
        ">",
        "> ",
        "- ",
        "1. ",
        "2) ",
        "\n",
        "\n\n",
        "  ",
        "    ",
        "\t",
        "`",
        "```",
        "[",
        "](",
        ")",
        "<",
        ">",
        "!",
        "\\",
        "{{",
        "}}",
        "&amp;",
        "***",
        "---",
        "===",
        "word",
        "Wort",
        "שלום",
        "😀",
        "https://a.b",
        "%",
    ]
)
MARKDOWN = st.lists(FRAGMENTS | st.text(max_size=4), max_size=25).map("".join).map(cleaned)


@given(MARKDOWN)
@example("> " * 100 + "deep")
@example("".join(f"{'  ' * depth}- level {depth}\n" for depth in range(100)))
@example("*a **b " * 200)
@example("[" * 500 + "a" + "](" * 500)
@example("<http://[a>")
@example("[a](http://[b)")
def test_no_letter_or_digit_is_ever_lost(markdown: str) -> None:
    paragraphs = text_of(markdown)

    # The address of a link stands elsewhere than in the text.
    if not any(run.link for paragraph in paragraphs for run in paragraph.runs if isinstance(run, Run)):
        assert letters_of("".join(paragraph.text for paragraph in paragraphs)) == letters_of(markdown)


def letters_of(text: str) -> str:
    return "".join(character for character in text if character.isalpha())


@given(MARKDOWN)
def test_pieces_parsed_by_themselves_are_what_the_whole_is(markdown: str) -> None:
    chunk = parsed(markdown)
    assume(not chunk.gaps)
    whole = finished(chunk, "body[0]", 1, None, ())

    assert [(found.style, found.runs) for found in text_of(markdown)] == [
        (expected.style, expected.runs) for expected in whole
    ]


def test_pieces_know_their_first_line() -> None:
    text = "one\n\n\ntwo\nmore\n\n- a\n\n- b\n\nthree"

    assert [(piece.line, piece.text) for piece in pieces_of(text)] == [
        (1, "one"),
        (4, "two\nmore\n\n- a\n\n- b"),
        (11, "three"),
    ]
