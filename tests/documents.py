"""The written documents, taken apart: fenced blocks, tables by their headings, links."""

import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

CHECKOUT = Path(__file__).resolve().parent.parent
_CODE = re.compile(r"`+ ?(.+?) ?`+")
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


class Fence(NamedTuple):
    """A fenced block: what is behind its first fence, and what is in it."""

    info: str
    text: str
    line: int


class Table(NamedTuple):
    """A table and the heading that it stands under; its head is left out."""

    heading: str
    rows: tuple[tuple[str, ...], ...]

    def names(self, column: int = 0) -> list[str]:
        """All that stands in code in a column."""
        return [name for row in self.rows for name in code_in(row[column])]


class Document:
    """A document in Markdown, as GitHub shows it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self._tokens = MarkdownIt("commonmark").enable("table").parse(self.text)

    def fences(self, info: str = "") -> list[Fence]:
        """The fenced blocks, all of them or those with that behind the fence."""
        found = [_fence(token) for token in self._tokens if token.type == "fence"]
        return [fence for fence in found if not info or fence.info == info]

    def fence(self, info: str) -> str:
        """The one block with that behind its fence."""
        (fence,) = self.fences(info)
        return fence.text

    def headings(self) -> list[str]:
        """The headings, in order."""
        return [
            self._tokens[at + 1].content
            for at, token in enumerate(self._tokens)
            if token.type == "heading_open"
        ]

    def anchors(self) -> set[str]:
        """What a link can put behind `#` to get to a heading, as GitHub makes it."""
        return set(map(_anchor, self.headings()))

    def tables(self, heading: str) -> list[Table]:
        """The tables that stand under a heading before the next."""
        return [table for table in self._all_tables() if table.heading == heading]

    def table(self, heading: str) -> Table:
        """The one table under a heading."""
        (table,) = self.tables(heading)
        return table

    def links(self) -> list[str]:
        """Where the document's links and pictures lead, addresses on the web left out."""
        inlines = [token for token in self._tokens if token.type == "inline"]
        found = [
            str(inside.attrs.get("href") or inside.attrs.get("src") or "")
            for each in inlines
            for inside in each.children or ()
        ]
        return [link for link in found if link and "://" not in link and not link.startswith("mailto:")]

    def emphasised(self) -> list[str]:
        """All that stands in italics: what the window calls something."""
        found: list[str] = []
        inside = False
        for token in (child for each in self._tokens for child in each.children or ()):
            if token.type == "em_open":
                found.append("")
            elif inside:
                found[-1] += " " if token.type == "softbreak" else token.content
            inside = token.type == "em_open" or (inside and token.type != "em_close")
        return found

    def _all_tables(self) -> list[Table]:
        tables: list[Table] = []
        rows: list[tuple[str, ...]] = []
        heading, in_head = "", False
        for at, token in enumerate(self._tokens):
            match token.type:
                case "heading_open":
                    heading = self._tokens[at + 1].content
                case "table_open":
                    rows = []
                case "thead_open" | "thead_close":
                    in_head = token.nesting > 0
                case "tr_open" if not in_head:
                    rows.append(self._cells(at))
                case "table_close":
                    tables.append(Table(heading, tuple(rows)))
        return tables

    def _cells(self, at: int) -> tuple[str, ...]:
        end = next(
            number for number in range(at, len(self._tokens)) if self._tokens[number].type == "tr_close"
        )
        return tuple(token.content for token in self._tokens[at:end] if token.type == "inline")


def code_in(text: str) -> list[str]:
    """All that stands in code in a text."""
    return _CODE.findall(text)


def as_pattern(text: str) -> str:
    """A text in which each `…` stands for anything, as a regular expression."""
    return ".*".join(map(re.escape, text.split("…")))


def _fence(token: Token) -> Fence:
    return Fence(token.info.strip(), token.content, 1 + (token.map or [0])[0])


def _anchor(heading: str) -> str:
    plain = unicodedata.normalize("NFC", heading).replace("`", "").lower()
    return _NOT_IN_ANCHORS.sub("", plain).replace(" ", "-")
