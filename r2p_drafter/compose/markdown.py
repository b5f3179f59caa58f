"""Markdown to Drafts, remembered by their text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token
from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.drafts import Chunk, Draft, Gap
from r2p_drafter.compose.parser import MAX_LEVEL, markdown_parser
from r2p_drafter.document.blocks import ListItem, Run
from r2p_drafter.document.stylesheet import LIST_STYLES
from r2p_drafter.letter.model import Marker
from r2p_drafter.letter.remembering import remembered
from r2p_drafter.saying import says

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
# What may belong to the list before it: something indented, or another item.
_MAY_BELONG = re.compile(r"[ \t\n]|[-*+](?:[ \t\n]|$)|\d{1,9}[.)](?:[ \t\n]|$)")
_RULE = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_HEADINGS = {"h1": "Heading 1", "h2": "Heading 2"}
_DEPTHS = ("", " 2", " 3")
STYLES = (
    "Body Text",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Quote",
    "Lead In",
    *(f"{LIST_STYLES[marker]}{depth}" for marker in ("bullets", "numbers") for depth in _DEPTHS),
    LIST_STYLES["letters"],
    *(f"List Continue{depth}" for depth in _DEPTHS),
)
"""All that text can be set in, so that every letterhead has to have them."""
_NOT_CLOSED = says("a placeholder that begins with “{}” does not end with “{}”").of("{{", "}}")


class Piece(Struct, frozen=True):
    """A stretch of a text that can be parsed by itself."""

    text: str
    line: int
    """Where it begins, from 1."""


@remembered(8192)
def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return the stretches of a text, so that a change in one leaves the others as they are."""
    found, at, line = [], 0, 1
    for match in _BLANK_LINES.finditer(text):
        if _MAY_BELONG.match(text, match.end()):
            continue
        found.append(Piece(text[at : match.start()], line))
        line += text.count("\n", at, match.end())
        at = match.end()
    return (*found, Piece(text[at:], line))


@remembered(8192)
def parsed(text: str) -> Chunk:
    """Return the drafts of running text."""
    tokens = _tokens(text)
    return _as_typed(text, "Body Text") if tokens is None else _Drafter(text).chunk(tokens)


@remembered(8192)
def parsed_item(text: str, marker: Marker) -> Chunk:
    """Return the drafts of one item of a list; its first paragraph bears the marker.

    A text that begins with anything but a paragraph is taken as it was typed.
    """
    text = text.strip(" \t\n")
    tokens = _tokens(text)
    if tokens is None or (tokens and tokens[0].type != "paragraph_open"):
        chunk = _as_typed(text, "List Continue")
        first = replace(chunk.drafts[0], style=LIST_STYLES[marker], item=_outer(marker))
        return replace(chunk, drafts=(first, *chunk.drafts[1:]))
    return _Drafter(text, marker).chunk(tokens)


@remembered(256)
def parsed_lead_in(text: str) -> Chunk:
    """Return the drafts of a lead-in: paragraphs only, the last of which stays with the list."""
    chunk = _as_typed(text, "Body Text")
    if not chunk.drafts:
        return chunk
    return replace(chunk, drafts=(*chunk.drafts[:-1], replace(chunk.drafts[-1], style="Lead In")))


def _tokens(text: str) -> list[Token] | None:
    """Return the tokens, or None where the text is nested so deeply that the parser would lose some."""
    tokens = markdown_parser().parse(text)
    return None if any(token.level >= MAX_LEVEL - 2 for token in tokens) else tokens


def _as_typed(text: str, style: str) -> Chunk:
    """Return the drafts of a text in which nothing but emphasis, links and placeholders is looked for."""
    drafts: list[Draft] = []
    at = counted = 0
    line = 1
    for blank in [*_BLANK_LINES.finditer(text), None]:
        end = blank.start() if blank else len(text)
        begin = end - len(text[at:end].lstrip(" \t\n"))
        line += text.count("\n", counted, begin)
        counted = begin
        inside = text[at:end].strip(" \t\n")
        tokens = markdown_parser().parseInline(inside) if inside else []
        drafts += [Draft(style, _pieces(token.children or [], line)) for token in tokens]
        at = blank.end() if blank else end
    return _chunk(drafts, 0)


def _chunk(drafts: Sequence[Draft], lists: int) -> Chunk:
    pieces = [piece for draft in drafts for piece in draft.pieces]
    gaps = tuple(piece for piece in pieces if isinstance(piece, Gap))
    return Chunk(tuple(drafts), lists, gaps, sum(len(p.text) for p in pieces if isinstance(p, Run)))


def _outer(marker: Marker) -> ListItem:
    return ListItem(list=0, marker=marker, level=0, ordinal=1)


@dataclass
class _List:
    """A list that is open: the item that it has come to."""

    item: ListItem
    bears_marker: bool = False
    """Whether the next paragraph is the first of the item."""


class _Drafter:
    """Walks through the tokens of one text."""

    def __init__(self, text: str, marker: Marker | None = None) -> None:
        self._text = text
        self._lines: list[str] = []
        self._drafts: list[Draft] = []
        self._lists = [_List(_outer(marker), bears_marker=True)] if marker else []
        self._count = 0
        self._quotes = 0
        self._heading = ""

    def chunk(self, tokens: Sequence[Token]) -> Chunk:
        for token, following in pairwise([*tokens, Token("end", "", 0)]):
            self._token(token, following)
        return _chunk(self._drafts, self._count)

    def _token(self, token: Token, following: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._open_list(token)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open" if following.type != "list_item_close":
                self._open_item(following)
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
            case "heading_open" | "heading_close":
                self._heading = _HEADINGS.get(token.tag, "Heading 3") if token.nesting > 0 else ""
            case "inline":
                self._paragraph(_pieces(token.children or [], 1 + (token.map or [0])[0]))
            case "hr":
                self._paragraph((Run(text=self._rule(token)),))

    def _open_list(self, token: Token) -> None:
        self._count += 1
        start = int(token.attrs.get("start", 1))
        marker: Marker = "bullets" if token.type == "bullet_list_open" else "numbers"
        item = ListItem(self._count, marker, len(self._lists), start - 1, start if marker == "numbers" else 1)
        self._lists.append(_List(item))

    def _open_item(self, following: Token) -> None:
        here = self._lists[-1]
        here.item = replace(here.item, ordinal=here.item.ordinal + 1)
        here.bears_marker = True
        if following.type in ("bullet_list_open", "ordered_list_open"):
            self._paragraph(())

    def _paragraph(self, pieces: tuple[Run | Gap, ...]) -> None:
        if not self._lists:
            plain = "Quote" if self._quotes else "Body Text"
            if pieces:
                self._drafts.append(Draft(self._heading or plain, pieces))
            return
        here = self._lists[-1]
        style = LIST_STYLES[here.item.marker] if here.bears_marker else "List Continue"
        depth = _DEPTHS[min(here.item.level, len(_DEPTHS) - 1)]
        if pieces or here.bears_marker:
            self._drafts.append(Draft(style + depth, pieces, here.item if here.bears_marker else None))
        here.bears_marker = False

    def _rule(self, token: Token) -> str:
        self._lines = self._lines or self._text.split("\n")
        found = _RULE.search(self._lines[(token.map or [0])[0]])
        return found.group().strip() if found else token.markup


def _pieces(tokens: Sequence[Token], line: int) -> tuple[Run | Gap, ...]:
    """Return the runs and gaps of a paragraph that begins in `line`."""
    pieces: list[Run | Gap] = []
    looks = [Run(text="")]
    for token in tokens:
        if token.nesting > 0:
            looks.append(_changed(looks[-1], token))
        elif token.nesting < 0:
            looks.pop()
        elif token.type == "placeholder":
            pieces.append(_gap(token, looks[-1], line))
        else:
            text = "\n" if token.type in ("softbreak", "hardbreak") else token.content
            if text:
                pieces.append(replace(looks[-1], text=text))
    return tuple(pieces)


def _changed(look: Run, token: Token) -> Run:
    if token.type == "em_open":
        return replace(look, italic=True)
    if token.type == "strong_open":
        return replace(look, bold=True)
    return replace(look, link=str(token.attrGet("href") or ""))


def _gap(token: Token, look: Run, line: int) -> Gap:
    typed = replace(look, text=token.markup)
    fault = None if token.meta["closed"] else _NOT_CLOSED
    return Gap(token.content.strip(), typed, line + token.meta["line"], fault)
