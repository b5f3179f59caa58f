"""Rich text of other programs, as Word and browsers put it on the clipboard: HTML to paragraphs."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from r2p_drafter.compose.tags import is_allowed_link
from r2p_drafter.letter.model import cleaned

Kind = Literal["paragraph", "heading", "bullet", "number"]

_BLOCK_NAMES = """p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote table tbody thead tr pre section
    article header footer main aside address figure figcaption center form body html"""
_SKIPPED_NAMES = "script style head title meta link xml img svg template noscript select textarea"
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_FRAGMENT_START = re.compile(r"<!--\s*StartFragment\s*-->", re.IGNORECASE)
_FRAGMENT_END = re.compile(r"<!--\s*EndFragment\s*-->", re.IGNORECASE)
_CONDITION = re.compile(r"<!\[[^>]*>")
_TAG = re.compile(r"</?([a-z][a-z0-9]*+)[^<>]*+>", re.IGNORECASE)
_WORD_LEVEL = re.compile(r"level(\d)")
_DEEPEST = 9
"""Levels of lists and of quotations, as many as Word has; what is nested deeper stands at the last."""
_WORD_NUMBER = re.compile(r"\s*\(?(?:\d+|[a-z]{1,4})[.)]", re.IGNORECASE)


class Look(Struct, frozen=True):
    """How a piece of text looks."""

    bold: bool = False
    italic: bool = False
    link: str = ""


class Rich(Struct, frozen=True):
    """A paragraph of rich text."""

    kind: Kind
    pieces: tuple[tuple[str, Look], ...]
    level: int = 0
    """Of a heading, from 1; of an item, how many lists it stands in, from 1."""
    quoted: int = 0
    """In how many quotations it stands."""


class _Place(Struct, frozen=True):
    kind: Kind = "paragraph"
    level: int = 0
    quoted: int = 0
    is_pre: bool = False


_Inside = tuple[etree._Element, Look, _Place]
"""An element, and what is around it."""


def paragraphs_of(html: str) -> list[Rich]:
    """Return the paragraphs of an HTML text; what can't be in a letter is left out."""
    markup = _without_conditions(_fragment(html))
    root, is_whole = _parsed(markup)
    if not is_whole:
        root, _ = _parsed(_without_nesting(markup))
    if root is None:
        return []
    reader = _Reader()
    reader.read(root)
    reader.end()
    return reader.found


def _parsed(markup: str) -> tuple[etree._Element | None, bool]:
    """Return the elements of a text, and whether none are lacking, as behind one nested too deep."""
    # Without `huge_tree` that is 256 deep, with it 2,048.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(f"<body>{cleaned(markup)}</body>".encode(), parser)
    return root, not any("Excessive depth" in error.message for error in parser.error_log)


def _without_nesting(markup: str) -> str:
    """Return the words of a text in paragraphs, without their looks."""

    def flat(tag: re.Match[str]) -> str:
        name = tag[1].lower()
        if name in _SKIPPED:
            return tag[0]
        return "<p>" if name in _BLOCKS or name in ("br", "td", "th") else ""

    return _TAG.sub(flat, markup)


def _fragment(html: str) -> str:
    """Return what was copied, where that is marked in the page around it."""
    start = _FRAGMENT_START.search(html)
    end = _FRAGMENT_END.search(html, start.end()) if start else None
    return html[start.end() : end.start()] if start and end else html


def _without_conditions(markup: str) -> str:
    last = markup.rfind(">") + 1  # behind it nothing is closed, and to look for that takes long each time
    return _CONDITION.sub("", markup[:last]) + markup[last:]


class _Reader:
    """Walks through the elements and gathers paragraphs."""

    def __init__(self) -> None:
        self.found: list[Rich] = []
        self._pieces: list[tuple[str, Look]] = []
        self._place = _Place()

    def read(self, root: etree._Element) -> None:
        """Read an element with all that is in it, however deep."""
        opened = [self._steps(root, Look(), _Place())]
        while opened:
            child = next(opened[-1], None)
            if child is None:
                opened.pop()
            else:
                opened.append(self._steps(*child))

    def _steps(self, element: etree._Element, look: Look, place: _Place) -> Iterator[_Inside]:
        """Read an element; each of its children is to be read as it is returned."""
        name = _name(element)
        style = _style(element)
        if name in _SKIPPED or style.get("display") == "none" or style.get("mso-list") == "ignore":
            return
        if name == "br":
            self._pieces.append(("\n", look))
            return
        look, inside = _looked(name, element, style, look), _placed(name, element, style, place)
        if name in _BLOCKS:
            self._begin(inside)
        elif name in ("td", "th") and self._pieces:
            self._pieces.append((" ", look))
        self._text(element.text, look, inside)
        for child in element:
            if isinstance(child.tag, str):
                yield child, look, inside
            self._text(child.tail, look, inside)
        if name in _BLOCKS:
            self._begin(place)

    def _begin(self, place: _Place) -> None:
        """End the paragraph before; the next of the same item goes on in it."""
        self.end()
        self._place = place

    def end(self) -> None:
        pieces = tuple(_folded(self._pieces, self._place.is_pre))
        if pieces:
            place = self._place
            self.found.append(Rich(place.kind, pieces, place.level, place.quoted))
        self._pieces = []

    def _text(self, text: str | None, look: Look, place: _Place) -> None:
        if text:
            text = cleaned(text)
            self._pieces.append((text if place.is_pre else _BLANKS.sub(" ", text), look))


def _name(element: etree._Element) -> str:
    return str(element.tag).lower()


def _style(element: etree._Element) -> Mapping[str, str]:
    parts = (part.partition(":") for part in (element.get("style") or "").lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in parts}


def _looked(name: str, element: etree._Element, style: Mapping[str, str], look: Look) -> Look:
    if name in _BOLD:
        look = replace(look, bold=True)
    if name in _ITALIC:
        look = replace(look, italic=True)
    weight = style.get("font-weight", "")
    if weight:
        look = replace(look, bold=weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600))
    if style.get("font-style"):
        look = replace(look, italic=style["font-style"] in ("italic", "oblique"))
    if name == "a" and is_allowed_link(address := (element.get("href") or "").strip()):
        look = replace(look, link=address)
    return look


def _placed(name: str, element: etree._Element, style: Mapping[str, str], place: _Place) -> _Place:
    if name in ("ul", "ol"):
        kind: Kind = "bullet" if name == "ul" else "number"
        return replace(place, kind=kind, level=min(place.level + 1, _DEEPEST))
    if name == "blockquote":
        return replace(place, quoted=min(place.quoted + 1, _DEEPEST))
    if name == "pre":
        return replace(place, is_pre=True)
    if len(name) == 2 and name[0] == "h" and name[1].isdigit() and not place.level:
        return replace(place, kind="heading", level=min(int(name[1]), 3))
    level = _WORD_LEVEL.search(style.get("mso-list", ""))
    if level:
        return replace(place, kind=_word_kind(element), level=int(level[1]))
    return place


def _word_kind(element: etree._Element) -> Kind:
    """Return the kind of an item of Word's, whose marker stands in its text."""
    for inside in element.iter("span"):
        if _style(inside).get("mso-list") == "ignore":
            return "number" if _WORD_NUMBER.match("".join(map(str, inside.itertext()))) else "bullet"
    return "bullet"


def _folded(pieces: list[tuple[str, Look]], is_pre: bool) -> Iterator[tuple[str, Look]]:
    """Return pieces with one blank where there are several, none at the ends of lines."""
    text = "".join(text for text, _ in pieces)
    looks = [look for text, look in pieces for _ in text]
    kept = [at for at in range(len(text)) if is_pre or not _is_spare(text, at)]
    shown = "".join(text[at] for at in kept)
    first, last = len(shown) - len(shown.lstrip()), len(shown.rstrip())
    for at, character in list(zip(kept, shown, strict=True))[first:last]:
        yield character, looks[at]


def _is_spare(text: str, at: int) -> bool:
    return text[at] == " " and (text[at + 1 : at + 2] in ("", " ", "\n") or text[at - 1 : at] in ("", "\n"))
