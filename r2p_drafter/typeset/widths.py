"""How wide LibreOffice takes letters to be: each a whole number of grains, out of the font's design.

Qt's widths are hinted ones, which differ by a grain here and there; and LibreOffice sets the ligatures
that a font has, which are narrower than their letters. A last word fits on its line or not by such grains.
"""

import math
import re
from collections.abc import Sequence

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from r2p_drafter.document.stylesheet import Style
from r2p_drafter.typeset.fonts import LIGATURES, FontBook
from r2p_drafter.typeset.runs import Piece

# Characters that stand side by side, each with a width of its own.
_SIMPLE = re.compile("[\t -\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u200b\u2010-\u2028\u202f-\u2bff]*")
_NO_WIDTH = dict.fromkeys("\t\u00ad\u200b\u2028\u2060", 0)
_DRAWN_AS = {"\u00a0": " ", "\u2011": "-"}
"""Characters that LibreOffice draws by themselves; behind an italic one it keeps room, as at a line's end."""
_NARROW_BLANK = "\u202f"
_LIGATURE = re.compile("ff[bhijklt]|tt[fi]|f[bfhijklt]|t[fit]|Th")
"""What Latin fonts have ligatures for."""


class LetterWidths:
    """The widths of one font's letters in one size."""

    def __init__(self, font: QFont) -> None:
        """Look at a font that sets no ligatures."""
        design = QFont(font)
        design.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        units = int(QRawFont.fromFont(design).unitsPerEm()) or font.pixelSize()
        design.setPixelSize(units)
        self._raw = QRawFont.fromFont(design)
        self._joining = QFont(design)
        for feature in LIGATURES:
            self._joining.unsetFeature(feature)
        self._scale = font.pixelSize() / units
        self._known: dict[str, int] = dict(_NO_WIDTH)
        self._savings: dict[str, int] = {}

    def of(self, text: str) -> list[int] | None:
        """Return the width of each character in grains; None where they don't simply stand side by side."""
        if _SIMPLE.fullmatch(text) is None:
            return None
        for character in set(text).difference(self._known):
            width = self._width(_DRAWN_AS.get(character, character))
            if width is None:
                return None
            self._known[character] = width
        found = [self._known[character] for character in text]
        for joined in _LIGATURE.finditer(text):
            found[joined.end() - 1] -= self._saving(joined.group())
        return found

    def _width(self, character: str) -> int | None:
        glyphs = self._raw.glyphIndexesForString(character)
        if glyphs and all(glyphs):
            return self._sum(glyphs)
        return self._sum(self._raw.glyphIndexesForString(" "), 0.5) if character == _NARROW_BLANK else None

    def _sum(self, glyphs: list[int], part: float = 1.0) -> int:
        advances = self._raw.advancesForGlyphIndexes(glyphs)
        return sum(math.floor(advance.x() * part * self._scale + 0.5) for advance in advances)

    def _saving(self, letters: str) -> int:
        """Return by how many grains letters are narrower joined than apart."""
        if letters not in self._savings:
            layout = QTextLayout(letters, self._joining)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            joined = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
            self._savings[letters] = self._sum(self._raw.glyphIndexesForString(letters)) - self._sum(joined)
        return self._savings[letters]


class WidthBook:
    """The widths of all fonts that were asked for."""

    def __init__(self, fonts: FontBook) -> None:
        self._fonts = fonts
        self._known: dict[tuple[str, int, bool, bool], LetterWidths] = {}

    def of(self, pieces: Sequence[Piece], style: Style) -> list[int] | None:
        """Return the width of each letter of a paragraph in grains; None where only Qt can tell."""
        if style.kerning or style.letter_spacing or style.caps or style.small_caps:
            return None
        if any(tab.align != "left" for tab in style.tabs) and any("\t" in piece.text for piece in pieces):
            return None
        widths: list[int] = []
        for piece in pieces:
            found = None if piece.picture else self._letters(piece, style).of(piece.text)
            if found is None:
                return None
            if style.italic or piece.look.italic:
                slant = self._fonts.slant(style, piece.look.bold)
                found = [
                    width + slant if letter in _DRAWN_AS else width
                    for letter, width in zip(piece.text, found, strict=True)
                ]
            widths += found
        return widths

    def _letters(self, piece: Piece, style: Style) -> LetterWidths:
        bold, italic = piece.look.bold, piece.look.italic
        key = (style.font, style.size, style.bold or bold, style.italic or italic)
        if key not in self._known:
            self._known[key] = LetterWidths(self._fonts.font(style, bold, italic))
        return self._known[key]
