"""Word's style inheritance: what a paragraph style comes to once all it is based on is worked out.

ECMA-376 part 1, 17.7.2: document defaults, then the chain of `w:basedOn`, then direct formatting.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, cast

from docx.oxml.ns import qn
from lxml.etree import _Element

from r2p_drafter.document.stylesheet import Align, Border, LineRule, NumberLevel, Style, Tab

Layers = Sequence[_Element]
"""Elements that hold `w:pPr` and `w:rPr`, what counts least first."""

_ALIGNS: dict[str, Align] = {
    "start": "left", "left": "left", "center": "center", "right": "right", "end": "right",
    "both": "both", "distribute": "both",
}  # fmt: skip
_OFF = {"0", "false", "off", "none"}


def chain(style: _Element, styles: dict[str, _Element]) -> list[_Element]:
    """Return the styles that `style` is based on and itself, the base first; a loop ends."""
    found = [style]
    while (based := child_value(found[0], "w:basedOn")) and based in styles:
        if styles[based] in found:
            break
        found.insert(0, styles[based])
    return found


def child_value(element: _Element | None, path: str, attribute: str = "w:val") -> str | None:
    """Return an attribute of the element at `path` ("w:pPr/w:jc"), or None."""
    found = _find(element, path)
    return None if found is None else found.get(qn(attribute))


def _find(element: _Element | None, path: str) -> _Element | None:
    for step in path.split("/"):
        if element is None:
            return None
        element = element.find(qn(step))
    return element


class Resolved:
    """Reads one property after another out of layers, the last that says something winning."""

    def __init__(self, layers: Layers, theme_fonts: dict[str, str]) -> None:
        self._layers = list(reversed(layers))
        self._theme_fonts = theme_fonts

    def _found(self, path: str) -> Iterator[_Element]:
        for layer in self._layers:
            found = _find(layer, path)
            if found is not None:
                yield found

    def text(self, path: str, attribute: str = "w:val") -> str | None:
        """Return the attribute in the strongest layer that has it."""
        for found in self._found(path):
            value = found.get(qn(attribute))
            if value is not None:
                return value
        return None

    def number(self, path: str, attribute: str = "w:val", default: int = 0) -> int:
        """Return a whole number; a fraction, which Word forgives, is cut off."""
        try:
            return int(float(self.text(path, attribute) or default))
        except ValueError:
            return default

    def switch(self, path: str, default: bool = False) -> bool:
        """Return an on-off property (17.17.4): there without a value is on."""
        for found in self._found(path):
            return (found.get(qn("w:val")) or "on").lower() not in _OFF
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

    def indents(self) -> tuple[int, int, int]:
        """Return left, right and first line (17.3.1.12); a hanging indent wins over a first line."""
        path = "w:pPr/w:ind"
        left = self.number(path, "w:start", self.number(path, "w:left"))
        right = self.number(path, "w:end", self.number(path, "w:right"))
        for found in self._found(path):
            if found.get(qn("w:hanging")) is not None:
                return left, right, -self.number(path, "w:hanging")
            if found.get(qn("w:firstLine")) is not None:
                return left, right, self.number(path, "w:firstLine")
        return left, right, 0

    def tabs(self) -> tuple[Tab, ...]:
        """Return the tab stops from left to right; `clear` takes away one that was inherited."""
        stops: dict[int, Tab] = {}
        for layer in reversed(self._layers):
            tabs = _find(layer, "w:pPr/w:tabs")
            for stop in () if tabs is None else tabs:
                position = int(stop.get(qn("w:pos"), "0"))
                kind = {"start": "left", "end": "right"}.get(stop.get(qn("w:val"), ""), stop.get(qn("w:val")))
                if kind == "clear":
                    stops.pop(position, None)
                elif kind in ("left", "center", "right"):
                    stops[position] = Tab(position, cast('Literal["left", "center", "right"]', kind))
        return tuple(stops[position] for position in sorted(stops))

    def border(self, side: str) -> Border | None:
        """Return the rule along one side ("top", "bottom") of the paragraph (17.3.1.24)."""
        path = f"w:pPr/w:pBdr/w:{side}"
        if self.text(path) in (None, "nil", "none"):
            return None
        colour = self.text(path, "w:color") or "auto"
        return Border(
            width=self.number(path, "w:sz", 4),
            space=20 * self.number(path, "w:space"),
            colour="" if colour == "auto" else colour,
        )


def resolved_style(name: str, style_id: str, look: Resolved, number: NumberLevel | None) -> Style:
    """Return all that `look` says, as a paragraph style called `name`."""
    left, right, first_line = look.indents()
    colour = look.text("w:rPr/w:color") or "auto"
    outline = look.text("w:pPr/w:outlineLvl")
    on: Callable[[str], bool] = look.switch
    spacing = "w:pPr/w:spacing"
    settings: dict[str, Any] = {
        "font": look.font(),
        "size": look.number("w:rPr/w:sz", default=20),
        "bold": on("w:rPr/w:b"),
        "italic": on("w:rPr/w:i"),
        "underline": on("w:rPr/w:u"),
        "caps": on("w:rPr/w:caps"),
        "small_caps": on("w:rPr/w:smallCaps"),
        "colour": "" if colour == "auto" else colour,
        "kerning": 0 < look.number("w:rPr/w:kern") <= look.number("w:rPr/w:sz", default=20),
        "letter_spacing": look.number("w:rPr/w:spacing"),
        "align": _ALIGNS.get(look.text("w:pPr/w:jc") or "left", "left"),
        "before": look.number(spacing, "w:before"),
        "after": look.number(spacing, "w:after"),
        "line": look.number(spacing, "w:line", 240),
        "line_rule": cast(LineRule, look.text(spacing, "w:lineRule") or "auto"),
        "contextual": on("w:pPr/w:contextualSpacing"),
        "keep_next": on("w:pPr/w:keepNext"),
        "keep_lines": on("w:pPr/w:keepLines"),
        "widow_control": look.switch("w:pPr/w:widowControl", default=True),
        "page_break_before": on("w:pPr/w:pageBreakBefore"),
        "border_top": look.border("top"),
        "border_bottom": look.border("bottom"),
        "outline": None if outline is None or outline == "9" else int(outline),
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
