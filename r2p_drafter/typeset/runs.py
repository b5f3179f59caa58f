"""A paragraph's runs as pieces of one text, with the look of each as QTextLayout wants it."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout

from r2p_drafter.document.blocks import Paragraph, Picture, Run
from r2p_drafter.document.direction import by_direction
from r2p_drafter.document.stylesheet import Style, TextLook
from r2p_drafter.typeset.breaking import breakable
from r2p_drafter.typeset.fonts import GRAIN, FontBook

MISTAKE = QColor("#ffe58f")
"""Behind a placeholder that could not be filled in."""

_TYPED_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬆ": "st"})
"""Pasted out of PDFs. Fonts have a private character for such a glyph, which search and copy would meet."""


def twips(length: float) -> int:
    """Round a length to whole twips, halves up."""
    return math.floor(length + 0.5)


class Look(Struct, frozen=True):
    """How the text of a run differs from its style's."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""
    mistake: bool = False


PLAIN = Look()


class Piece(Struct, frozen=True):
    """A run's text and where it stands in the paragraph's; positions count UTF-16 units, as Qt does."""

    text: str
    start: int
    end: int
    look: Look = PLAIN
    picture: Picture | None = None
    joining: bool = False
    """Whether its letters join, as those of Arabic do; no piece has both kinds."""


class PiecesInOrder:
    """The pieces of one paragraph, asked for line by line."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self.starts = [piece.start for piece in pieces]
        """Where each begins."""

    def between(self, start: int, end: int) -> Sequence[Piece]:
        """Return the pieces of a line; of one without text, the first there is."""
        if len(self._pieces) == 1:
            return self._pieces
        first = max(bisect_right(self.starts, start) - 1, 0)
        found = [piece for piece in self._pieces[first : bisect_left(self.starts, end)] if piece.end > start]
        return found or self._pieces[:1]


class PlacedPicture(Struct, frozen=True):
    """A picture on a line; its foot stands on the baseline, `x` counts from the paragraph's left edge."""

    picture: Picture
    x: int


def pieces_of(paragraph: Paragraph, numbers: tuple[int, int]) -> list[Piece]:
    """Return the pieces in order; `numbers` are the page's and the last page's."""
    pieces: list[Piece] = []
    at = 0
    texts = breakable([_text(run, numbers) for run in paragraph.runs])
    for run, text in zip(paragraph.runs, texts, strict=True):
        end = at + _units(text)
        if isinstance(run, Picture):
            pieces.append(Piece(text, at, end, PLAIN, run))
        elif end > at:
            plain = not (run.bold or run.italic or run.underline or run.link or run.mistake)
            look = PLAIN if plain else Look(run.bold, run.italic, run.underline, run.link, run.mistake)
            pieces += _by_direction(text, at, look)
        at = end
    return pieces


def _by_direction(text: str, at: int, look: Look) -> Iterator[Piece]:
    for part, joining in by_direction(text):
        end = at + _units(part)
        yield Piece(part, at, end, look, joining=joining)
        at = end


def _text(run: Run | Picture, numbers: tuple[int, int]) -> str:
    if isinstance(run, Picture):
        return "\u00a0"
    if run.field:
        return str(numbers[0] if run.field == "page" else numbers[1])
    return as_set(run.text)


def as_set(text: str) -> str:
    """Return a text as it is given to Qt: with its separators of lines, and ligatures in letters."""
    return text.replace("\n", "\u2028").translate(_TYPED_LIGATURES)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def format_ranges(
    pieces: Sequence[Piece], style: Style, hyperlink: TextLook | None, fonts: FontBook
) -> list[QTextLayout.FormatRange]:
    """Return the formats of the pieces that don't look as the style does."""
    ranges = []
    plain = not (style.colour or style.underline)
    for piece in pieces:
        if plain and piece.look is PLAIN and piece.picture is None and not piece.joining:
            continue
        found = QTextLayout.FormatRange()
        found.start, found.length = piece.start, piece.end - piece.start
        found.format = _format(piece, style, hyperlink, fonts)
        ranges.append(found)
    return ranges


def _format(piece: Piece, style: Style, hyperlink: TextLook | None, fonts: FontBook) -> QTextCharFormat:
    look, found = piece.look, QTextCharFormat()
    if piece.picture is not None:
        found.setFont(_as_wide_as(piece.picture, fonts.font(style)))
    elif look.bold or look.italic or piece.joining:
        book = fonts.joining if piece.joining else fonts
        found.setFont(book.font(style, look.bold, look.italic))
    link = hyperlink if look.link else None
    colour = (link.colour if link else "") or style.colour
    if colour:
        found.setForeground(QBrush(QColor(f"#{colour}")))
    if look.underline or style.underline or (link and link.underline):
        found.setFontUnderline(True)
    if look.link:
        found.setAnchor(True)
        found.setAnchorHref(look.link)
    if look.mistake:
        found.setBackground(QBrush(MISTAKE))
    return found


def _as_wide_as(picture: Picture, font: QFont) -> QFont:
    """Return a font whose blank leaves exactly the room of the picture."""
    wide = QFont(font)
    wide.setPixelSize(1)
    wide.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, picture.width / 635 * GRAIN)
    return wide
