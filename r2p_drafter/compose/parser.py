"""Markdown as letters use it: CommonMark without HTML, pictures, code, rules and references.

What is left out stays in the letter as it was typed.
"""

import functools
import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from r2p_drafter.compose.tags import is_allowed_link

MAX_LEVEL = 60
"""Levels of quotations and lists inside each other, two to a list."""
_BLOCKS = ("paragraph", "heading", "blockquote", "list", "hr")
_INLINES = ("text", "newline", "escape", "emphasis", "link", "autolink", "balance_pairs", "fragments_join")
_PLACEHOLDER = re.compile(r"\{\{([^\n]*?)\}\}")


@functools.cache
def markdown_parser() -> MarkdownIt:
    """Return the one parser; it keeps nothing of what it has parsed."""
    return new_parser()


def new_parser() -> MarkdownIt:
    """Return a parser of one's own, to whose rules something may be added."""
    parser = MarkdownIt("zero", {"maxNesting": MAX_LEVEL, "breaks": True})
    parser.enable([*_BLOCKS, *_INLINES])
    parser.inline.ruler.before("text", "placeholder", placeholder)
    # The library's way to change these two is to put others in their place.
    setattr(parser, "validateLink", _is_link)  # noqa: B010
    setattr(parser, "normalizeLinkText", str)  # noqa: B010
    return parser


def _is_link(address: str) -> bool:
    # A placeholder in an address would be quoted beyond recognition; left alone it is filled in as text.
    return "%7B%7B" not in address and is_allowed_link(address)


def placeholder(state: StateInline, silent: bool) -> bool:
    """Take `{{ … }}` as one token; the rule of a name in braces, as markdown-it calls its rules."""
    if not state.src.startswith("{{", state.pos):
        return False
    found = _PLACEHOLDER.match(state.src, state.pos, state.posMax)
    typed = found.group() if found else "{{"
    if not silent:
        token = state.push("placeholder", "", 0)
        token.markup = typed
        token.content = found.group(1) if found else ""
        token.meta = {"line": state.src.count("\n", 0, state.pos), "closed": found is not None}
    state.pos += len(typed)
    return True
