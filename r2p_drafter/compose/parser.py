"""Markdown as letters use it: CommonMark without HTML, pictures, code, rules and references.

What is left out stays in the letter as it was typed.
"""

import functools
import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import link as any_link

from r2p_drafter.compose.tags import is_allowed_link

MAX_LEVEL = 60
"""Levels of quotations and lists inside each other, two to a list."""
_BLOCKS = ("paragraph", "heading", "blockquote", "list", "hr")
_INLINES = ("text", "newline", "escape", "emphasis", "link", "autolink", "balance_pairs", "fragments_join")
_CLOSING = re.compile(r"\}(?=\})")
_BREAK = re.compile(r"\n")


@functools.cache
def markdown_parser() -> MarkdownIt:
    """Return the one parser; it keeps nothing of what it has parsed."""
    return new_parser()


def new_parser() -> MarkdownIt:
    """Return a parser of one's own, to whose rules something may be added."""
    parser = MarkdownIt("zero", {"maxNesting": MAX_LEVEL, "breaks": True})
    parser.enable([*_BLOCKS, *_INLINES])
    parser.inline.ruler.before("text", "placeholder", placeholder)
    parser.inline.ruler.at("link", link)
    # The library's way to change these two is to put others in their place.
    setattr(parser, "validateLink", _is_link)  # noqa: B010
    setattr(parser, "normalizeLinkText", str)  # noqa: B010
    return parser


def _is_link(address: str) -> bool:
    # A placeholder in an address would be quoted beyond recognition; left alone it is filled in as text.
    return "%7B%7B" not in address and is_allowed_link(address)


class _Places(NamedTuple):
    """Where in a text there is what rules would else look for from each sign anew."""

    closings: Sequence[int]
    """Of all "}}"; in "}}}" there are two."""
    breaks: Sequence[int]
    last_label_end: int
    """Of "](", and -1 where there is none: a text of links that begin only has no link."""


@functools.lru_cache(maxsize=1)
def _places(text: str) -> _Places:
    closings, breaks = ([found.start() for found in sign.finditer(text)] for sign in (_CLOSING, _BREAK))
    return _Places(closings, breaks, text.rfind("]("))


def placeholder(state: StateInline, silent: bool) -> bool:
    """Take `{{ … }}` as one token; the rule of a name in braces, as markdown-it calls its rules."""
    if not state.src.startswith("{{", state.pos):
        return False
    end = _end_of_placeholder(state)
    typed = state.src[state.pos : end] if end else "{{"
    if not silent:
        token = state.push("placeholder", "", 0)
        token.markup = typed
        token.content = typed[2:-2]
        token.meta = {"line": bisect_left(_places(state.src).breaks, state.pos), "closed": end > 0}
    state.pos += len(typed)
    return True


def _end_of_placeholder(state: StateInline) -> int:
    """Return where the placeholder ends that begins here; 0 where it has no end in its line."""
    closings, breaks, _ = _places(state.src)
    at, line = bisect_left(closings, state.pos + 2), bisect_left(breaks, state.pos)
    if at == len(closings) or closings[at] + 2 > state.posMax:
        return 0
    return 0 if line < len(breaks) and breaks[line] < closings[at] else closings[at] + 2


def link(state: StateInline, silent: bool) -> bool:
    """Take a link as markdown-it does; behind the last "](" there is none, as there are no references."""
    return state.pos < _places(state.src).last_label_end and any_link(state, silent)
