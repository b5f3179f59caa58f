"""Links, written and changed."""

import re

from msgspec import Struct

from r2p_drafter.compose.tags import is_allowed_link
from r2p_drafter.compose.writing.emphasis import word_at
from r2p_drafter.compose.writing.spans import spans_of
from r2p_drafter.compose.writing.writing import Writing

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+$")
_SITE = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?$", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s<>()\[\]“”\"]+[^\s<>()\[\]“”\".,;:!?*_’']")
_BALANCED = re.compile(r"[^()]*(?:\([^()]*\)[^()]*)*")
_IN_LABEL = re.compile(r"([\\\[\]*_<{])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Link(Struct, frozen=True):
    """A link, and which characters of the text are it; without an address it is yet to be made."""

    label: str
    """What it is read as, in Markdown."""
    address: str
    start: int
    end: int


def link_at(writing: Writing) -> Link:
    """Return the link at the caret, or what would be made one: what is selected, or the word."""
    for span in spans_of(writing.text, writing.grammar, writing.start, writing.end):
        if span.kind == "link" and span.start <= writing.start and writing.end <= span.end:
            label = writing.text[span.inner : span.inner_end]
            is_bare = writing.text[span.start] == "<"
            return Link("" if is_bare else label, span.address, span.start, span.end)
    around = (_word_at(writing) if writing.start == writing.end else None) or writing
    label = around.selected if "\n" not in around.selected else ""
    address = completed(label) if label and is_address(label) else ""
    return Link("" if address else label, address, around.start, around.end)


def _word_at(writing: Writing) -> Writing | None:
    """Return the writing with the address or word at the caret selected."""
    for match in _TOKEN.finditer(writing.text, *writing.between_blanks()):
        if match.start() <= writing.start <= match.end() and is_address(match.group()):
            return writing.at(*match.span())
    return word_at(writing)


def completed(address: str) -> str:
    """Return an address as a link has it: "example.org" is a site, "office@example.org" takes mail."""
    address = address.strip()
    if _MAIL.match(address):
        return f"mailto:{address}"
    return f"https://{address}" if _SITE.match(address) else address


def is_address(address: str) -> bool:
    """Tell whether an address, completed, may stand behind a link: http, https or mailto."""
    return is_allowed_link(completed(address))


def with_link(writing: Writing, link: Link, label: str, address: str) -> Writing:
    """Put a link in the place of another, or of what is to be one; the caret goes behind it.

    Without a label its address is read.
    """
    address = completed(address)
    label = " ".join(label.split())
    bare = address.removeprefix("mailto:")
    if label in ("", bare, address):
        new = f"<{address}>" if bare == address else f"[{escaped_label(bare)}]({destination(address)})"
    else:
        new = f"[{label}]({destination(address)})"
    return writing.filled(link.start, link.end, new)


def without_link(writing: Writing, link: Link) -> Writing:
    """Put what a link is read as in its place."""
    label = link.label or link.address.removeprefix("mailto:")
    plain = writing.filled(link.start, link.end, label)
    return plain.at(link.start, plain.end)


def escaped_label(text: str) -> str:
    """Return a text so that it is read as it stands in the label of a link."""
    return _IN_LABEL.sub(r"\\\1", text)


def plain_label(label: str) -> str:
    """Return the label of a link without the escapes that a reader does not see."""
    return _ESCAPE.sub(r"\1", label)


def destination(address: str) -> str:
    """Return an address as it stands in a link: in angle brackets where a bracket of its own would end it."""
    return address if _BALANCED.fullmatch(address) else f"<{address}>"
