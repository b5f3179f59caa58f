"""The composer's Markdown parser, whose tokens also know where in the text they come from."""

import functools
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, escape
from markdown_it.rules_inline.emphasis import tokenize as emphasis

from r2p_drafter.compose.parser import link, new_parser, placeholder

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
        start, before = state.pos, _count(state)
        if not rule(state, silent):
            return False
        for at, token in enumerate([] if silent else state.tokens[before:]):
            token.meta[PLACE] = start + at
        return True

    return located


def _link(state: StateInline, silent: bool) -> bool:
    start, before = state.pos, _count(state)
    if not link(state, silent):
        return False
    if not silent:
        label_end = int(state.md.helpers.parseLinkLabel(state, start, True))
        state.tokens[before].meta[PLACE] = (start, start + 1, label_end, state.pos)
    return True


def _autolink(state: StateInline, silent: bool) -> bool:
    start, before = state.pos, _count(state)
    if not autolink(state, silent):
        return False
    if not silent:
        state.tokens[before].meta[PLACE] = (start, start + 1, state.pos - 1, state.pos)
    return True


def _count(state: StateInline) -> int:
    """Return how many tokens there will be before that of a rule: what is pending becomes one."""
    return len(state.tokens) + bool(state.pending)
