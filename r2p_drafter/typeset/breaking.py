"""Where a line ends: Qt's choice, put right where Word and LibreOffice choose otherwise.

Qt keeps room for a last letter that leans over its own width, as "f" does, and it never breaks
between a hyphen and a digit ("212-963-4879"; Unicode Annex 14, rule LB25); the others do neither.
LibreOffice keeps a twelfth of the line's height free behind an italic letter at a line's end.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import cast

from PySide6.QtGui import QTextLine

_HYPHEN_DIGIT = re.compile(r"(?<=[^\s-])-(?=\d)")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LEANS = 0.4
"""How far a letter may lean, in heights of the font."""

Slanted = Sequence[tuple[int, int, int]]
"""Where the text is italic: from, to, and the grains that a line's end needs there."""


def breakable(text: str) -> str:
    """Return `text` with a zero-width space, which is never drawn, wherever Word breaks and Qt does not."""
    return _HYPHEN_DIGIT.sub("-\u200b", text) if "-" in text else text


class LineText:
    """A paragraph's text as QTextLayout counts it, in UTF-16 units."""

    def __init__(self, text: str, size: int, aligned: bool, slanted: Slanted) -> None:
        """Look at a text in letters `size` grains high; `aligned` where lines don't all start at the left."""
        self._slanted = slanted
        self._text = text if text.isascii() else _ASTRAL.sub("\ue000\ue000", text)
        self._leans = _LEANS * size
        self._aligned = aligned
        self._left_to_right = text.isascii() or not any(
            unicodedata.bidirectional(char) in ("R", "AL") for char in text
        )

    def fill(self, line: QTextLine, width: float) -> None:
        """Fill `line` with as many words as `width` grains have room for."""
        if not self._left_to_right:
            line.setLineWidth(width)
            return
        line.setLineWidth(width + self._leans)
        advance = self._advance(line)
        if advance > width:
            line.setLineWidth(width)
            advance = self._advance(line)
        reach = width - self._slant(line)
        if advance > reach and line.textLength() < len(self._text):
            line.setLineWidth(advance - 1)
            advance = self._advance(line)
        if self._aligned:
            line.setLineWidth(width + max(line.naturalTextWidth() - advance, 0))

    def _slant(self, line: QTextLine) -> int:
        """Return the grains to be kept free behind the line's last letter."""
        last = self._shown_end(line) - 1
        for start, end, room in self._slanted:
            if start <= last < end:
                return room
        return 0

    def _shown_end(self, line: QTextLine) -> int:
        start = line.textStart()
        return start + len(self._text[start : start + line.textLength()].rstrip(" \u2028"))

    def _advance(self, line: QTextLine) -> float:
        """Return how far the line's words reach, without blanks at its end or what leans over it."""
        return x_at(line, self._shown_end(line)) - x_at(line, line.textStart())


def x_at(line: QTextLine, position: int) -> float:
    """Return how far from the layout's left edge a position on the line is, in grains."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
