"""The few HTML elements of a template, each with the attributes that it may have.

All tags come from the template's own text, as values are escaped; so a tag can carry the line it stands
in (`<p@12 class="Date">`), and whatever is not right is reported with that line.
"""

import functools
import html
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from msgspec import Struct

from r2p_drafter.compose.source import Source
from r2p_drafter.compose.whitespace import plain
from r2p_drafter.errors import TemplateError
from r2p_drafter.letter.model import cleaned
from r2p_drafter.saying import Saying, says, short

_BLOCK = frozenset({"class", "data-part", "data-keep"})
ELEMENTS: Mapping[str, frozenset[str]] = {
    "p": _BLOCK,
    "h1": _BLOCK,
    "h2": _BLOCK,
    "h3": _BLOCK,
    "blockquote": _BLOCK,
    "div": _BLOCK,
    "table": frozenset({"data-part", "data-keep"}),
    "tr": frozenset(),
    "td": _BLOCK,
    "br": frozenset(),
    "em": frozenset(),
    "i": frozenset(),
    "strong": frozenset(),
    "b": frozenset(),
    "u": frozenset(),
    "span": frozenset(),
    "a": frozenset({"href"}),
}
INLINE = frozenset({"br", "em", "i", "strong", "b", "u", "span", "a"})
SCHEMES = frozenset({"http", "https", "mailto"})

TAG = re.compile(r"""<(/?)([a-z][a-z0-9-]*)(?:@(\d+))?((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
"""Slash, name, line, attributes."""
TAG_NAME = re.compile(r"<([a-z][a-z0-9-]*)@(\d+)")
"""Name and line of an opening tag, whether or not it is whole."""
_ATTRIBUTE = re.compile(r"""\s+([a-zA-Z_:@][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_OPENING = re.compile(r"<!--.*?(?:-->|\Z)|<(/?)([a-zA-Z][a-zA-Z0-9-]*)|<", re.DOTALL)


class Tag(Struct, frozen=True):
    """A tag as it was rendered."""

    name: str
    closing: bool
    line: int
    attributes: dict[str, str]


def with_lines(text: str, first_line: int) -> str:
    """Return a template's own text with the line in each opening tag, names in lower case, no comments."""

    def marked(match: re.Match[str]) -> str:
        slash, name = match.groups()
        if name is None:
            return "&lt;" if match.group() == "<" else ""
        line = first_line + text.count("\n", 0, match.start())
        return f"</{name.lower()}" if slash else f"<{name.lower()}@{line}"

    return _OPENING.sub(marked, text)


def read_tag(match: re.Match[str], source: Source, styles: frozenset[str]) -> Tag:
    """Return a tag that `TAG` found.

    Raises:
        TemplateError: The element, an attribute, a style or a link's address is not allowed.
    """
    return _read(match.group(), source, styles)


@functools.lru_cache(maxsize=4096)  # the same few tags stand around each letter's texts
def _read(markup: str, source: Source, styles: frozenset[str]) -> Tag:
    slash, name, line, rest = TAG.fullmatch(markup).groups()  # type: ignore[union-attr]
    number = int(line or 0)
    if name not in ELEMENTS:
        raise source.fault(number, not_allowed(name))
    if name == "br":
        rest = rest.rstrip("/ ")
    attributes = _attributes(rest, name, number, source)
    style = attributes.get("class")
    if style is not None and style not in styles:
        raise source.fault(number, says("the letterhead has no style “{}”").of(short(style)))
    return Tag(name, bool(slash), number, attributes)


def not_allowed(name: str) -> Saying:
    """Return what is wrong with an element that is not in the list."""
    return says("<{}> can't be in a letter; there is {}").of(short(name), ", ".join(ELEMENTS))


def not_whole(markup: str, source: Source, line: int = 0) -> TemplateError:
    """Return the error for markup that begins with a tag without an end; `line` where the tag knows none."""
    name = TAG_NAME.match(markup)
    shown = f"<{name[1]}{markup[name.end() :]}" if name else markup
    said = says("a tag is not whole: {}").of(plain(shown)[:40].rstrip("."))
    return source.fault(int(name[2]) if name else line, said)


def _attributes(text: str, element: str, line: int, source: Source) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    for match in _ATTRIBUTE.finditer(text):
        if match.start() != at:
            break
        at = match.end()
        name, double, single = match.groups()
        found[name.lower()] = plain(html.unescape(double if double is not None else single))
    if text[at:].strip():
        unquoted = says("<{}> has an attribute without a value in quotes: {}")
        raise source.fault(line, unquoted.of(element, text[at:].strip()[:40].rstrip(".")))
    for name, value in found.items():
        _check_attribute(name, value, element, line, source)
    return found


def _check_attribute(name: str, value: str, element: str, line: int, source: Source) -> None:
    if name not in ELEMENTS[element]:
        raise source.fault(line, says("<{}> can't have the attribute “{}”").of(element, short(name)))
    if name == "data-keep" and value != "next":
        raise source.fault(line, says("data-keep can be “next”, not “{}”").of(short(value)))
    if name == "href" and not is_allowed_link(value):
        no_link = says("“{}” can't be a link: it has to begin with http:, https: or mailto:")
        raise source.fault(line, no_link.of(short(value)))


def is_allowed_link(address: str) -> bool:
    """Tell whether an address may stand behind a link: http, https or mailto, and nothing hidden in it."""
    if cleaned(address) != address or any(character.isspace() for character in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or (parts.scheme == "mailto" and parts.path))
