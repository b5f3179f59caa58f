"""Hostile input for fuzzing: files with something changed in them, templates and texts of odd pieces."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from strategies import HOSTILE

InTime = Callable[[], AbstractContextManager[None]]

COUNT = "R2P_DRAFTER_FUZZ"
"""The variable with how many inputs each target is given; `make fuzz` sets it."""
fuzzing = settings(
    max_examples=int(os.environ.get(COUNT, "400")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

MANY = 10_000
"""Characters of a text of one piece: what takes the square of their number shows in them."""

_INTERESTING = (0, 1, 9, 10, 13, 32, 34, 39, 60, 62, 92, 123, 125, 127, 128, 192, 237, 255)
_NUMBERS = ("0", "-1", "1e999", "99999999999999999999", "0.1", "NaN", "true", "null", '""', "[]", "{}")


@st.composite
def changed_bytes(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """One of `seeds` with some bytes replaced, taken out, repeated or put in."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        length = draw(st.integers(0, 12))
        piece = draw(_pieces(bytes(data[at : at + 200])))
        data[at : at + length] = piece
    return bytes(data)


def _pieces(near: bytes) -> st.SearchStrategy[bytes]:
    signs = st.lists(st.sampled_from(_INTERESTING), max_size=4).map(bytes)
    words = st.sampled_from([*(number.encode() for number in _NUMBERS), b"[" * 2000, near * 3, near, b""])
    return signs | words | st.binary(max_size=8)


_JINJA = (
    *(
        "{{ ",
        " }}",
        "{% ",
        " %}",
        "{# ",
        " #}",
        "{%- ",
        " -%}",
        "if ",
        "else",
        "elif ",
        "endif",
        "for ",
        "in ",
    ),
    *(
        "endfor",
        "set ",
        "endset",
        "macro m(a)",
        "endmacro",
        "call m()",
        "endcall",
        "m(1)",
        "filter ",
        "with ",
    ),
    *(
        "endwith",
        "raw",
        "endraw",
        "a",
        "date",
        "addressee",
        ".name",
        "signatories",
        "body",
        "[0]",
        "loop.index",
    ),
    *(
        "loop.previtem",
        "values",
        " | ",
        "join",
        "default",
        "first",
        "last",
        "length",
        "upper",
        "replace('a','b')",
    ),
    *(
        "batch(3)",
        "list",
        "range(9)",
        "range(1000)",
        "1",
        "-1",
        "10**9",
        "'a'",
        "''",
        "(",
        ")",
        "[",
        "]",
        ",",
        "=",
    ),
    *("==", "+", "*", "/", "//", "%", "**", "~", "not ", "and ", "or ", "is defined", "none", "true", "\n"),
    *("<p>", "</p>", "<p class='Date'>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</td></tr></table>"),
    *(
        "<em>",
        "</em>",
        "<b>",
        "<a href='http://x'>",
        "</a>",
        "<br>",
        "<h1>",
        "</h1>",
        "&amp;",
        "&#0;",
        "&#x1F600;",
    ),
    *("<script>", "<!--", "-->", "<p", ">", "<", "&", "'", '"', "text", "{{ body[0] }}", "{{ date }}"),
)


def template_texts(seeds: Sequence[str]) -> st.SearchStrategy[str]:
    """The wording of a template: a real one with pieces of Jinja and markup put in, or nothing but pieces."""
    pieces = st.lists(st.sampled_from(_JINJA), max_size=25).map("".join)
    return pieces | _with_pieces(seeds, st.sampled_from(_JINJA)) | _repeated(_JINJA)


_MARKDOWN = (
    *(
        "# ",
        "## ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "9999999999. ",
        "> ",
        "    ",
        "\t",
        "```",
        "~~~",
        "---",
        "===",
        "|",
    ),
    *(
        "*",
        "**",
        "***",
        "_",
        "__",
        "`",
        "[",
        "](",
        "]",
        ")",
        "![",
        "<http://a.b>",
        "<a@b.c>",
        "<b>",
        "\\",
        "&amp;",
    ),
    *(
        "{{ ",
        " }}",
        "{{ date }}",
        "{{ addressee.name | upper }}",
        "{{",
        "}}",
        "{%",
        "word",
        "Wort ",
        " ",
        "\n",
    ),
    *(
        "\n\n",
        "http://example.org/a_b",
        "javascript:x",
        "a" * 300,
        "é",
        "e\u0301",
        "\u202e",
        "\u200b",
        "\xa0",
        "😀",
    ),
    *("[a]: b\n", "[a]", "\n- \n", "|a|b|\n|-|-|\n", "(" * 50, "[" * 50, "*" * 50, "> " * 50),
)


def markdown_texts() -> st.SearchStrategy[str]:
    """A section's text of odd pieces."""
    pieces = st.sampled_from([*_MARKDOWN, *HOSTILE.values()]) | st.text(max_size=5)
    return st.lists(pieces, max_size=40).map("".join)


def repeated_texts() -> st.SearchStrategy[str]:
    """A section's text of a few odd pieces very many times."""
    return _repeated(_MARKDOWN)


@st.composite
def _repeated(draw: st.DrawFn, pieces: Sequence[str]) -> str:
    """One, two or three pieces over and over, up to `MANY` characters, between two others."""
    some = st.sampled_from(pieces)
    again = "".join(draw(st.lists(some, min_size=1, max_size=3)))
    return draw(some) + again * (draw(st.integers(1, MANY)) // len(again)) + draw(some)


@st.composite
def _with_pieces(draw: st.DrawFn, seeds: Sequence[str], pieces: st.SearchStrategy[str]) -> str:
    text = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(pieces) + text[at + draw(st.integers(0, 20)) :]
    return text
