"""One paragraph to lines: QTextLayout with print metrics, indents, tabs and markers as Word has them."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from r2p_drafter.document.blocks import Paragraph, Picture
from r2p_drafter.document.direction import is_right_to_left
from r2p_drafter.document.numbering import level_of, marker_text
from r2p_drafter.document.stylesheet import Align, NumberLevel, Style, Stylesheet
from r2p_drafter.typeset.breaking import LineText, Slanted, x_at
from r2p_drafter.typeset.fonts import GRAIN, FontBook
from r2p_drafter.typeset.heights import line_height, outset
from r2p_drafter.typeset.runs import (
    Piece,
    PiecesInOrder,
    PlacedPicture,
    format_ranges,
    pieces_of,
    twips,
)
from r2p_drafter.typeset.widths import WidthBook

_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "both": Qt.AlignmentFlag.AlignJustify,
}

_MIRRORED: dict[Align, Align] = {"left": "right", "right": "left"}
"""What is meant where a paragraph goes from right to left (17.3.1.13)."""


class Line(Struct, frozen=True):
    """A line of a paragraph; the layout's line of that number draws it."""

    number: int
    start: int
    """Where in the layout's text it begins, in UTF-16 units."""
    end: int
    x: int
    top: int
    """From the top of the paragraph."""
    height: int
    baseline: int
    """From the top of the line."""
    solid: int
    """The height without the leading below, which may fall off the page's end."""
    pictures: tuple[PlacedPicture, ...] = ()


class Marker(Struct, frozen=True):
    """The bullet or number in front of a list item's first line."""

    layout: QTextLayout
    x: int
    text: str


class SetParagraph(Struct, frozen=True):
    """A paragraph broken into lines, or a portion of a long one.

    It keeps the layout, which draws the lines: a QTextLine by itself does not outlive its layout.
    """

    paragraph: Paragraph
    style: Style
    layout: QTextLayout
    lines: tuple[Line, ...]
    marker: Marker | None = None
    continues: bool = False
    """Whether it goes on from a portion before it."""
    goes_on: bool = False
    """Whether there is another portion behind it."""

    @property
    def height(self) -> int:
        """The height of all lines, without the space before and after."""
        last = self.lines[-1]
        return last.top + last.height

    @property
    def keep_next(self) -> bool:
        """Whether it stays on the page of what follows."""
        return self.style.keep_next or self.paragraph.keep_next


MayBegin = Callable[[str, int], bool]
"""Tells whether another portion may begin at a line that begins at a place in a text, counted as Qt does."""


class Setter:
    """Sets paragraphs in the styles of one letterhead."""

    def __init__(self, stylesheet: Stylesheet, fonts: FontBook) -> None:
        self.stylesheet = stylesheet
        self._fonts = fonts
        self._widths = WidthBook(fonts)

    def set(self, paragraph: Paragraph, width: int, numbers: tuple[int, int] = (1, 1)) -> SetParagraph:
        """Break `paragraph` into lines of `width` twips; `numbers`: the page's and the last page's."""
        return self._set(paragraph, width, numbers)

    def set_portion(
        self, paragraph: Paragraph, width: int, continues: bool, may_begin: MayBegin | None
    ) -> SetParagraph:
        """Break a long paragraph into lines, from its start or a later place, as far as `may_begin` says."""
        return self._set(paragraph, width, (1, 1), continues, may_begin)

    def _set(
        self,
        paragraph: Paragraph,
        width: int,
        numbers: tuple[int, int],
        continues: bool = False,
        may_begin: MayBegin | None = None,
    ) -> SetParagraph:
        style = self.stylesheet.styles[paragraph.style]
        pieces = pieces_of(paragraph, numbers)
        level = self._level(paragraph)
        left, first = _indents(style, level)
        marker, first = (None, left) if continues else self._marker(paragraph, style, level, left, first)
        text = "".join(piece.text for piece in pieces)
        layout = QTextLayout(text, self._fonts.font(style))
        layout.setTextOption(self._option(style, text, left, first))
        if ranges := format_ranges(pieces, style, self.stylesheet.hyperlink, self._fonts):
            layout.setFormats(ranges)
        lines, goes_on = self._lines(layout, pieces, style, (left, first, width), continues, may_begin)
        return SetParagraph(paragraph, style, layout, lines, marker, continues, goes_on)

    def _level(self, paragraph: Paragraph) -> NumberLevel | None:
        if paragraph.item is None:
            return None
        return level_of(paragraph.item, self.stylesheet.lists[paragraph.item.marker])

    def _option(self, style: Style, text: str, left: int, first: int) -> QTextOption:
        backwards = is_right_to_left(text)
        align = _MIRRORED.get(style.align, style.align) if backwards else style.align
        option = QTextOption(_ALIGNMENTS[align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if backwards else directions.LeftToRight)
        if "\t" in text:
            option.setTabs(self._tabs(style, left, first))
        return option

    def _tabs(self, style: Style, left: int, first: int) -> list[QTextOption.Tab]:
        """Return the tab stops, counted from where the first line begins (17.3.1.38)."""
        kinds = {
            "left": QTextOption.TabType.LeftTab,
            "center": QTextOption.TabType.CenterTab,
            "right": QTextOption.TabType.RightTab,
        }
        stops = {stop.position: kinds[stop.align] for stop in style.tabs}
        if first < left:
            stops[left] = kinds["left"]
        last, step = max(stops, default=0), max(self.stylesheet.default_tab, 20)
        stops |= {at: kinds["left"] for at in range(step, self.stylesheet.page.width, step) if at > last}
        # Half a twip less, as a tab has to lead on by at least one from a text that ends at whole twips.
        return [
            QTextOption.Tab(
                (at - first - 0.5) * GRAIN if stops[at] is kinds["left"] else (at - first) * GRAIN, stops[at]
            )
            for at in sorted(stops)
            if at > first
        ]

    def _marker(
        self, paragraph: Paragraph, style: Style, level: NumberLevel | None, left: int, first: int
    ) -> tuple[Marker | None, int]:
        """Return the item's marker and where the text of the first line begins behind it."""
        if level is None or paragraph.item is None:
            return None, first
        text = marker_text(paragraph.item, self.stylesheet.lists[paragraph.item.marker])
        font = self._fonts.font(style, bool(level.bold), bool(level.italic), level.font)
        layout = QTextLayout(text, font)
        line = _only_line(layout)
        end = first + twips(line.naturalTextWidth() / GRAIN)
        if level.suffix == "space":
            end += twips(_only_line(QTextLayout("\u00a0", font)).naturalTextWidth() / GRAIN)
        elif level.suffix == "tab":
            stops = [left, *(stop.position for stop in style.tabs)]
            step = max(self.stylesheet.default_tab, 20)
            end = min((stop for stop in stops if stop >= end), default=(end // step + 1) * step)
        return Marker(layout, first, text), end

    def _lines(
        self,
        layout: QTextLayout,
        pieces: Sequence[Piece],
        style: Style,
        edges: tuple[int, int, int],
        continues: bool,
        may_begin: MayBegin | None,
    ) -> tuple[tuple[Line, ...], bool]:
        """Return the lines, and whether the text goes on behind them; `edges`: left, first line's, width."""
        lines: list[Line] = []
        left, x, width = edges
        top, above = 0, 0 if continues else outset(style.border_top)
        right = _right_end(style, layout.text(), width)
        on_line = PiecesInOrder(pieces)
        text = LineText(layout, self._slanted(style, pieces), on_line.starts, self._widths.of(pieces, style))
        layout.beginLayout()
        while (text_line := layout.createLine()).isValid():
            text.fill(text_line, max(right - x, 1) * GRAIN)
            start, end = text_line.textStart(), text_line.textStart() + text_line.textLength()
            here = on_line.between(start, end)
            found = line_height(here, style, self._fonts)
            height, baseline, solid = (above + part for part in (found.height, found.baseline, found.solid))
            text_line.setPosition(QPointF(x * GRAIN, (top + baseline) * GRAIN - text_line.ascent()))
            pictures = _pictures(here, text_line)
            lines.append(Line(len(lines), start, end, x, top, height, baseline, solid, pictures))
            top, x, above = top + height, left, 0
            if may_begin is not None and may_begin(text.units, end):
                break
        layout.endLayout()
        last = lines[-1]
        goes_on = last.end < len(text.units)
        below = 0 if goes_on else outset(style.border_bottom)
        lines[-1] = replace(last, height=last.height + below, solid=last.solid + below)
        return tuple(lines), goes_on

    def _slanted(self, style: Style, pieces: Sequence[Piece]) -> Slanted:
        return [
            (piece.start, piece.end, self._fonts.slant(style, piece.look.bold))
            for piece in pieces
            if style.italic or piece.look.italic
        ]


def _indents(style: Style, level: NumberLevel | None) -> tuple[int, int]:
    """Return where lines and where the first line begin; a list's level goes before the style."""
    left = style.left if level is None or level.left is None else level.left
    first = style.first_line if level is None or level.first_line is None else level.first_line
    return left, left + first


def _right_end(style: Style, text: str, width: int) -> int:
    """Return where lines end: at the right indent, or where a tab stop behind it leads."""
    stops = [stop.position for stop in style.tabs] if "\t" in text else []
    return max(width - style.right, *stops, 0)


def _only_line(layout: QTextLayout) -> QTextLine:
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(1_000)
    layout.endLayout()
    return line


def _pictures(pieces: Sequence[Piece], line: QTextLine) -> tuple[PlacedPicture, ...]:
    return tuple(
        PlacedPicture(piece.picture, twips(x_at(line, piece.start) / GRAIN))
        for piece in pieces
        if isinstance(piece.picture, Picture)
    )
