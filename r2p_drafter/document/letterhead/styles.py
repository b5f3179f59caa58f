"""Word's style inheritance: what a paragraph style comes to once all it is based on is worked out.

ECMA-376 part 1, 17.7.2: document defaults, then the chain of `w:basedOn`, then direct formatting.
"""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, Literal, cast

from docx.oxml.ns import qn
from lxml.etree import _Element

from r2p_drafter.document.letterhead.limits import (
    DEEPEST,
    LEAST_ROOM,
    LENGTHS,
    LETTER_SPACINGS,
    MOST_TABS,
    OUTLINE,
    RULE_SPACES,
    RULES,
    SIZES,
    SPANS,
    UnfitError,
    within,
)
from r2p_drafter.document.stylesheet import Align, Border, LineRule, NumberLevel, Style, Tab
from r2p_drafter.saying import says, short

Layers = Mapping[str, tuple[_Element, ...]]
"""What stands at each path of the layers that lie one on the other, what counts most first."""

_ALIGNS: dict[str, Align] = {
    "start": "left", "left": "left", "center": "center", "right": "right", "end": "right",
    "both": "both", "distribute": "both",
}  # fmt: skip
_TAB_KINDS = {
    "start": "left", "left": "left", "center": "center", "right": "right", "end": "right", "clear": "clear",
}  # fmt: skip
_OFF = {"0", "false", "off", "none"}
_READ = (
    "w:numFmt", "w:lvlText", "w:suff",
    "w:rPr/w:rFonts", "w:rPr/w:sz", "w:rPr/w:b", "w:rPr/w:i", "w:rPr/w:u", "w:rPr/w:caps",
    "w:rPr/w:smallCaps", "w:rPr/w:color", "w:rPr/w:kern", "w:rPr/w:spacing",
    "w:pPr/w:jc", "w:pPr/w:ind", "w:pPr/w:tabs", "w:pPr/w:spacing", "w:pPr/w:contextualSpacing",
    "w:pPr/w:keepNext", "w:pPr/w:keepLines", "w:pPr/w:widowControl", "w:pPr/w:pageBreakBefore",
    "w:pPr/w:outlineLvl", "w:pPr/w:numPr/w:numId", "w:pPr/w:numPr/w:ilvl", "w:pPr/w:pBdr/w:top",
    "w:pPr/w:pBdr/w:bottom",
)  # fmt: skip
"""The properties that are read; of others, a stranger's styles might have any number."""
_PATHS = {path: "/".join(map(qn, path.split("/"))) for path in _READ}
_WANTED = frozenset(_PATHS.values())
_NESTED = {*map(qn, ("w:pPr", "w:rPr")), *(path.rpartition("/{")[0] for path in _WANTED)}
_qualified = functools.cache(qn)  # python-docx takes the names apart each time
_VAL = qn("w:val")
_MOST_STOPS = 2 * MOST_TABS
"""That are looked at in all layers of a style."""


def layered(elements: Sequence[_Element], below: Layers | None = None) -> Layers:
    """Return elements that hold `w:pPr` and `w:rPr`, what counts least first, as layers on those below."""
    layers = dict(below or {})
    for element in elements:
        own: dict[str, _Element] = {}
        for path, found in _properties(element):
            own.setdefault(path, found)
        layers |= {path: (found, *layers.get(path, ())) for path, found in own.items()}
    return layers


def _properties(element: _Element, above: str = "") -> Iterator[tuple[str, _Element]]:
    for child in element:
        path = f"{above}{child.tag}"
        if path in _WANTED:
            yield path, child
        elif path in _NESTED:
            yield from _properties(child, f"{path}/")


class Cascade:
    """What each style comes to on top of what it is based on; each is worked out once."""

    def __init__(self, styles: Mapping[str, _Element], defaults: Sequence[_Element] = ()) -> None:
        self._styles = styles
        self._bases = {style_id: child_value(style, "w:basedOn") or "" for style_id, style in styles.items()}
        self._known: dict[tuple[str, ...], Layers] = {(): layered(defaults)}

    def of(self, style_id: str) -> Layers:
        """Return the style's layers, the defaults alone where there is no such style.

        Raises:
            UnfitError: It is based on too many others, one on the other.
        """
        return self._on(self._line(style_id))

    def _on(self, line: tuple[str, ...]) -> Layers:
        if line not in self._known:
            self._known[line] = layered([self._styles[line[-1]]], self._on(line[:-1]))
        return self._known[line]

    def _line(self, style_id: str) -> tuple[str, ...]:
        """Return the style behind all it is based on, the base first; a loop ends."""
        found: list[str] = []
        at = style_id
        while at in self._styles and at not in found:
            if len(found) > DEEPEST:
                why = says("the style “{}” is based on more than {} others, one on the other.")
                raise UnfitError(why.of(self._shown(style_id), DEEPEST))
            found.append(at)
            at = self._bases[at]
        return tuple(reversed(found))

    def _shown(self, style_id: str) -> str:
        return short(child_value(self._styles[style_id], "w:name") or style_id)


def child_value(element: _Element | None, path: str, attribute: str = "w:val") -> str | None:
    """Return an attribute of the element at `path` ("w:pPr/w:jc"), or None."""
    found = None if element is None else element.find("/".join(map(_qualified, path.split("/"))))
    return None if found is None else found.get(_qualified(attribute))


class Resolved:
    """Reads one property after another out of layers, the strongest that says something winning."""

    def __init__(self, layers: Layers, theme_fonts: Mapping[str, str]) -> None:
        self._layers = layers
        self._theme_fonts = theme_fonts

    def _found(self, path: str) -> tuple[_Element, ...]:
        return self._layers.get(_PATHS[path], ())

    def text(self, path: str, attribute: str = "w:val") -> str | None:
        """Return the attribute in the strongest layer that has it."""
        for found in self._found(path):
            value = found.get(_qualified(attribute))
            if value is not None:
                return value
        return None

    def number(
        self, path: str, attribute: str = "w:val", default: int = 0, limits: tuple[int, int] = LENGTHS
    ) -> int:
        """Return a whole number within the limits, the default for what is no number."""
        said = self.text(path, attribute)
        try:
            return within(said, limits) if said else default
        except ValueError:
            return default

    def switch(self, path: str, default: bool = False) -> bool:
        """Return an on-off property (17.17.4): there without a value is on."""
        for found in self._found(path):
            return (found.get(_VAL) or "on").lower() not in _OFF
        return default

    def font(self) -> str:
        """Return the font family for Latin text, through the theme where the style says so."""
        for found in self._found("w:rPr/w:rFonts"):
            theme = found.get(qn("w:asciiTheme"))
            if theme is not None and theme[:5] in self._theme_fonts:
                return self._theme_fonts[theme[:5]]
            if found.get(qn("w:ascii")):
                return cast(str, found.get(qn("w:ascii")))
        return "Times New Roman"

    def indents(self, width: int) -> tuple[int, int, int]:
        """Return left, right and first line (17.3.1.12), so that of the text's `width` some is left."""
        path, most = "w:pPr/w:ind", width - LEAST_ROOM
        left = min(self.number(path, "w:start", self.number(path, "w:left")), most)
        first_line = min(self._first_line(path), most - left)
        right = self.number(path, "w:end", self.number(path, "w:right"))
        return left, min(right, most - left - max(first_line, 0)), first_line

    def _first_line(self, path: str) -> int:
        """Return the first line's indent; a hanging one wins."""
        for found in self._found(path):
            if found.get(qn("w:hanging")) is not None:
                return -self.number(path, "w:hanging")
            if found.get(qn("w:firstLine")) is not None:
                return self.number(path, "w:firstLine")
        return 0

    def tabs(self) -> tuple[Tab, ...]:
        """Return the tab stops from left to right; `clear` takes away one that was inherited."""
        stops: dict[int, Tab | None] = {}
        found = self._found("w:pPr/w:tabs")
        for stop in islice(chain.from_iterable(map(reversed, found)), _MOST_STOPS):
            position = within(stop.get(_qualified("w:pos"), "0"), LENGTHS)
            kind = _TAB_KINDS.get(stop.get(_VAL, ""), "")
            if kind == "clear":
                stops.setdefault(position, None)
            elif kind:
                stops.setdefault(position, Tab(position, cast('Literal["left", "center", "right"]', kind)))
        return tuple(stop for _, stop in sorted(stops.items()) if stop)[:MOST_TABS]

    def border(self, side: str) -> Border | None:
        """Return the rule along one side ("top", "bottom") of the paragraph (17.3.1.24)."""
        path = f"w:pPr/w:pBdr/w:{side}"
        if self.text(path) in (None, "nil", "none"):
            return None
        colour = self.text(path, "w:color") or "auto"
        return Border(
            width=self.number(path, "w:sz", 4, RULES),
            space=20 * self.number(path, "w:space", limits=RULE_SPACES),
            colour="" if colour == "auto" else colour,
        )


def resolved_style(name: str, style_id: str, look: Resolved, number: NumberLevel | None, width: int) -> Style:
    """Return all that `look` says, as a paragraph style called `name` for text of a `width` in twips."""
    left, right, first_line = look.indents(width)
    colour = look.text("w:rPr/w:color") or "auto"
    size = look.number("w:rPr/w:sz", default=20, limits=SIZES)
    outline = look.number("w:pPr/w:outlineLvl", default=9, limits=OUTLINE)
    on: Callable[[str], bool] = look.switch
    spacing = "w:pPr/w:spacing"
    settings: dict[str, Any] = {
        "font": look.font(),
        "size": size,
        "bold": on("w:rPr/w:b"),
        "italic": on("w:rPr/w:i"),
        "underline": on("w:rPr/w:u"),
        "caps": on("w:rPr/w:caps"),
        "small_caps": on("w:rPr/w:smallCaps"),
        "colour": "" if colour == "auto" else colour,
        "kerning": 0 < look.number("w:rPr/w:kern") <= size,
        "letter_spacing": look.number("w:rPr/w:spacing", limits=LETTER_SPACINGS),
        "align": _ALIGNS.get(look.text("w:pPr/w:jc") or "left", "left"),
        "before": look.number(spacing, "w:before", limits=SPANS),
        "after": look.number(spacing, "w:after", limits=SPANS),
        "line": look.number(spacing, "w:line", 240, SPANS),
        "line_rule": cast(LineRule, look.text(spacing, "w:lineRule") or "auto"),
        "contextual": on("w:pPr/w:contextualSpacing"),
        "keep_next": on("w:pPr/w:keepNext"),
        "keep_lines": on("w:pPr/w:keepLines"),
        "widow_control": look.switch("w:pPr/w:widowControl", default=True),
        "page_break_before": on("w:pPr/w:pageBreakBefore"),
        "border_top": look.border("top"),
        "border_bottom": look.border("bottom"),
        "outline": None if outline == OUTLINE[1] else outline,
    }
    return Style(
        name=name,
        style_id=style_id,
        left=left,
        right=right,
        first_line=first_line,
        tabs=look.tabs(),
        number=number,
        **settings,
    )
