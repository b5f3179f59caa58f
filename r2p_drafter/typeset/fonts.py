"""Fonts as a printer of 8640 dots per inch has them, which is how LibreOffice measures a Word file.

Inside a QTextLayout the unit is such a dot, a grain: a sixth of a twip. Hinted at that size, a glyph's
width is a whole number of grains; that rounding decides whether a last word still fits on its line.
"""

import functools
import math
import struct

from msgspec import Struct
from PySide6.QtGui import QFont, QRawFont

from r2p_drafter.document.stylesheet import Style

_USE_TYPO_METRICS = 0x80  # OS/2 fsSelection, bit 7
GRAIN = 6
"""Grains in a twip."""
LIGATURES = (QFont.Tag("liga"), QFont.Tag("clig"))
"""Word sets none unless asked; in a PDF they would be lost to search and copy."""


class LineMetrics(Struct, frozen=True):
    """What a font asks of a line, in twips."""

    ascent: int
    descent: int
    leading: int

    @property
    def height(self) -> int:
        """The height of a line of this font at single spacing."""
        return self.ascent + self.descent + self.leading


class FontBook:
    """Makes each font and its line metrics once."""

    def __init__(self, *, ligatures: bool = False) -> None:
        self._ligatures = ligatures
        self._fonts: dict[tuple[str, int, bool, bool, bool, bool, int, bool], QFont] = {}
        self._metrics: dict[tuple[str, int, bool, bool], LineMetrics] = {}

    def font(self, style: Style, bold: bool = False, italic: bool = False, family: str = "") -> QFont:
        """Return the font of a style, made bold or italic, or of another family in its size."""
        key = (
            family or style.font, style.size, style.bold or bold, style.italic or italic,
            style.caps, style.small_caps, style.letter_spacing, style.kerning,
        )  # fmt: skip
        if key not in self._fonts:
            self._fonts[key] = _made(*key)
            for feature in LIGATURES:
                self._fonts[key].setFeature(feature, int(self._ligatures))
        return self._fonts[key]

    @functools.cached_property
    def joining(self) -> "FontBook":
        """The same fonts with ligatures, which Arabic can't be written without."""
        return FontBook(ligatures=True)

    def metrics(self, style: Style, bold: bool = False, italic: bool = False) -> LineMetrics:
        """Return what the style's font, made bold or italic, asks of a line."""
        key = (style.font, style.size, style.bold or bold, style.italic or italic)
        if key not in self._metrics:
            self._metrics[key] = _line_metrics(self.font(style, bold, italic))
        return self._metrics[key]

    def slant(self, style: Style, bold: bool = False) -> int:
        """Return the grains that LibreOffice keeps free behind italic letters."""
        return self.metrics(style, bold, italic=True).height // 12 * GRAIN


def _made(
    family: str,
    size: int,
    bold: bool,
    italic: bool,
    caps: bool,
    small_caps: bool,
    spacing: int,
    kerning: bool,
) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(size, 1) * 10 * GRAIN)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    font.setBold(bold)
    font.setItalic(italic)
    font.setKerning(kerning)
    if caps or small_caps:
        kinds = QFont.Capitalization
        font.setCapitalization(kinds.AllUppercase if caps else kinds.SmallCaps)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * GRAIN)
    return font


def _line_metrics(font: QFont) -> LineMetrics:
    raw = QRawFont.fromFont(font)
    ascent, descent, gap = _design_metrics(raw)
    size = font.pixelSize() / (raw.unitsPerEm() or 1)
    up, down, leading = (_rounded(length * size) for length in (ascent, descent, gap))
    height = _rounded((up + down) / GRAIN)
    rise = _rounded(up / GRAIN)
    return LineMetrics(ascent=rise, descent=height - rise, leading=_rounded(leading / GRAIN))


def _rounded(length: float) -> int:
    return math.floor(length + 0.5)


def _design_metrics(raw: QRawFont) -> tuple[float, float, float]:
    """Return ascent, descent and line gap in font units: `hhea`, `OS/2` where that asks for it.

    OpenType 1.9, tables hhea and OS/2 (fsSelection bit 7, USE_TYPO_METRICS).
    """
    hhea, os2 = bytes(raw.fontTable("hhea").data()), bytes(raw.fontTable("OS/2").data())
    if len(os2) >= 78 and struct.unpack_from(">H", os2, 62)[0] & _USE_TYPO_METRICS:
        ascent, descent, gap = struct.unpack_from(">3h", os2, 68)
        return ascent, -descent, gap
    if len(hhea) >= 10:
        ascent, descent, gap = struct.unpack_from(">3h", hhea, 4)
        if ascent - descent:
            return ascent, -descent, gap
    unit = raw.unitsPerEm() / (raw.pixelSize() or 1)
    return raw.ascent() * unit, raw.descent() * unit, raw.leading() * unit
