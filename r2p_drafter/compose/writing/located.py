"""The composer's Markdown parser, whose tokens also know where in the text they come from."""

import functools
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, escape, link
from markdown_it.rules_inline.emphasis import tokenize as emphasis

from r2p_drafter.compose.parser import new_parser, placeholder

Rule = Callable[[StateInline, bool], bool]

PLACE = "place"
"""The key in a token's `meta` of the character that it begins at; of links, of all of them."""


@functools.cache
def located_parser() -> MarkdownIt:
    """Return the parser; it understands a text as `markdown_parser` does."""
    parser = new_parser()
    rules: dict[str, Rule] = {"emphasis": emphasis, "escape": escape, "placeholder": placeholder}
    for name, rule in rules.items():
        parser.inline.ruler.at(name, _located(rule))
    parser.inline.ruler.at("link", _link)
    parser.inline.ruler.at("autolink", _autolink)
    parser.core.ruler.disable("text_join")  # which would take the places of escapes with it
    return parser


def _located(rule: Rule) -> Rule:
    """Return a rule whose tokens are told where they begin: one after the other, one character each."""

    def located(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens) + bool(state.pending)
        if not rule(state, silent):
            return False
        for at, token in enumerate([] if silent else state.tokens[before:]):
            token.meta[PLACE] = start + at
        return True

    return located


def _link(state: StateInline, silent: bool) -> bool:
    start = state.pos
    label_end = -1 if silent or state.src[start] != "[" else _label_end(state)
    return _with_ends(link, state, silent, start + 1, label_end)


def _label_end(state: StateInline) -> int:
    return int(state.md.helpers.parseLinkLabel(state, state.pos, True))


def _autolink(state: StateInline, silent: bool) -> bool:
    end = state.src.find(">", state.pos)
    return _with_ends(autolink, state, silent, state.pos + 1, end)


def _with_ends(rule: Rule, state: StateInline, silent: bool, inner: int, inner_end: int) -> bool:
    start, before = state.pos, len(state.tokens) + bool(state.pending)
    if not rule(state, silent):
        return False
    if not silent:
        state.tokens[before].meta[PLACE] = (start, inner, inner_end, state.pos)
    return True
