"""How high a line is (ECMA-376 part 1, 17.3.1.33), in twips."""

from collections.abc import Sequence

from msgspec import Struct

from r2p_drafter.document.stylesheet import Border, Style
from r2p_drafter.typeset.fonts import FontBook, LineMetrics
from r2p_drafter.typeset.runs import Piece, twips


class LineHeight(Struct, frozen=True):
    """A line's height and what stands where in it."""

    height: int
    baseline: int
    """From the top of the line."""
    solid: int
    """The height without the leading below, which may fall off the page's end."""


def line_height(pieces: Sequence[Piece], style: Style, fonts: FontBook) -> LineHeight:
    """Return the height of a line that holds these pieces; blanks beside a picture have none."""
    tall = max((twips(piece.picture.height / 635) for piece in pieces if piece.picture), default=0)
    words = [piece for piece in pieces if piece.picture is None and (not tall or piece.text.strip())]
    looks = {(piece.look.bold, piece.look.italic) for piece in words}
    metrics = [fonts.metrics(style, *look) for look in looks]
    if not metrics:
        metrics = [LineMetrics(0, 0, 0) if tall else fonts.metrics(style)]
    return _spaced(style, metrics, tall, fonts.metrics(style).height)


def _spaced(style: Style, metrics: Sequence[LineMetrics], tall: int, single: int) -> LineHeight:
    above = max(tall, *(font.ascent + font.leading for font in metrics))
    below = max(font.descent for font in metrics)
    solid = above + below
    if style.line_rule == "exact":
        return LineHeight(style.line, style.line * 4 // 5, style.line)
    if style.line_rule == "atLeast":
        height = max(solid, style.line)
        return LineHeight(height, height - below, height)
    percent = (style.line * 100 + 120) // 240
    # A picture is not made larger; what is more than a single line is that of the letters beside it.
    height = solid + single * (percent - 100) // 100 if tall else solid * percent // 100
    return LineHeight(height, above, min(solid, height))


def outset(border: Border | None) -> int:
    """Return the room that a rule along the paragraph takes."""
    return border.space + twips(border.width * 20 / 8) if border else 0
