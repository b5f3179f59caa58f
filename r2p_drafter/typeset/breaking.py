"""Where a line ends: Qt's choice, put right where LibreOffice chooses otherwise.

Qt keeps room for a last letter that leans over its own width, as "f" does; LibreOffice does not, but it
keeps a twelfth of the line's height free behind an italic letter at a line's end. It sets a line portion by
portion, one for each look and each blank that does not break, and rounds their widths to twips.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from r2p_drafter.document.direction import has_right_to_left
from r2p_drafter.typeset.fonts import GRAIN

_MAY_BREAK, _STAYS = "\u200b", "\u2060"
MARKS = _MAY_BREAK + _STAYS
"""Zero-width space and word joiner, which are never drawn."""
# What LibreOffice does that the rules of Unicode Annex 14, as Qt has them, do not: it breaks behind the
# hyphen or dash of "2005-2009" and " –so", and not between one and a blank that does not break.
_MARKS = (
    (re.compile(r"[-\u2010\u2013](?=\d)|(?<!\S)[-\u2010\u2013](?=\w)"), _MAY_BREAK),
    (re.compile(r"[-\u2010\u2013|](?=[\u00a0\u2011\u202f])"), _STAYS),
)
_BLANK = re.compile(r"[ \t\u2002-\u2006\u2008-\u200a\u2028]")
_FAR = 65
"""Characters; only a word that is longer is broken behind its slashes."""
_CLOSING_ONES = frozenset(".,;:!?/)]}")
"""What does not begin a line, not even behind a blank, as long as that blank has room."""
_MOST_TAKEN = 12
"""Words that are taken off a line before it is left as it is; four do for dots with blanks between them."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_PORTION = re.compile("[\u00a0\u00ad\u2011]|[^\u00a0\u00ad\u2011]+")
_SOFT_HYPHEN = "\u00ad"
_LEANS = 0.5
"""How far a letter may lean, or Qt's widths of a line be off, in heights of the font."""

Slanted = Sequence[tuple[int, int, int]]
"""Where the text is italic: from, to, and the grains that a line's end needs there."""
Widths = Sequence[int] | None
"""How many grains wide each letter is; None where Qt has to tell."""


def breakable(texts: Sequence[str]) -> list[str]:
    """Return the texts that make up a paragraph with marks where LibreOffice breaks otherwise than Qt."""
    whole = "".join(texts)
    marks = sorted((found.end(), mark) for pattern, mark in _MARKS for found in pattern.finditer(whole))
    if not marks:
        return list(texts)
    found, start = [], 0
    for text in texts:
        end = start + len(text)
        here = [(at, mark) for at, mark in marks if start < at <= end]
        cuts = [start, *(at for at, _ in here), end]
        parts = [whole[a:b] for a, b in pairwise(cuts)]
        found.append("".join(part + mark for part, (_, mark) in zip(parts, [*here, (0, "")], strict=True)))
        start = end
    return found


def units_of(text: str) -> str:
    """Return a text with a character for each UTF-16 unit, by which Qt counts."""
    return text if text.isascii() else _ASTRAL.sub("\ue000\ue000", text)


class LineText:
    """A paragraph's text as QTextLayout counts it, in UTF-16 units."""

    def __init__(self, layout: QTextLayout, slanted: Slanted, looks: Sequence[int], widths: Widths) -> None:
        """Look at the text of a layout that is to be filled; `looks`: where the text changes its look."""
        text, font = layout.text(), layout.font()
        self._layout = layout
        self._option, self._measuring = layout.textOption(), layout.textOption()
        self._measuring.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.units = units_of(text)
        """The text with a character for each unit."""
        self._metrics = QFontMetricsF(font)
        self._leans = _LEANS * font.pixelSize()
        self._slanted = slanted
        self._before = None if widths is None else list(accumulate(widths, initial=0))
        self._portions = sorted({found.start() for found in _PORTION.finditer(self.units)}.union(looks))
        self._left_to_right = not has_right_to_left(text)

    def fill(self, line: QTextLine, width: float) -> None:
        """Fill `line` with as many words as `width` grains have room for."""
        if self._option.alignment() == Qt.AlignmentFlag.AlignLeft:
            self._take_words(line, width)
            return
        # Justified, it would be as wide as it may be, whatever its words.
        self._layout.setTextOption(self._measuring)
        self._take_words(line, width)
        length, reach = line.textLength(), self._drawn(line)
        self._layout.setTextOption(self._option)
        # A last letter may lean over the margin.
        width = max(width, reach) + max(line.naturalTextWidth() - reach, 0)
        line.setLineWidth(width)
        if line.textLength() > length:
            line.setNumColumns(length, width)

    def _take_words(self, line: QTextLine, width: float) -> None:
        self._take_all(line, width)
        if self._ends_in_path(line) and not self._has_room_for_next(line, width):
            self._shorten(line)
        if self._ends_in_path(line):
            self._keep_path(line, width)

    def _ends_in_path(self, line: QTextLine) -> bool:
        end = line.textStart() + line.textLength()
        return end < len(self.units) and self.units[end - 1] == "/"

    def _has_room_for_next(self, line: QTextLine, width: float) -> bool:
        """Return whether the letter behind the line would still fit on it."""
        end = line.textStart() + line.textLength()
        if self._before is None:
            return self._reach(line) + self._metrics.horizontalAdvance(self.units[end]) <= width
        return self._reach(line) + self._before[end + 1] - self._before[end] <= width

    def _take_all(self, line: QTextLine, width: float) -> None:
        line.setLineWidth(width + self._leans)
        for _ in range(_MOST_TAKEN):
            if not (self._is_too_long(line, width) and self._shorten(line)):
                break

    def _keep_path(self, line: QTextLine, width: float) -> None:
        """Move a word that would end behind its slash to the next line; fill the line if it has no other."""
        slash = line.textStart() + line.textLength() - 1
        blanks = [found.end() for found in _BLANK.finditer(self.units, max(slash - _FAR, 0), slash)]
        if blanks and blanks[-1] > line.textStart():
            while line.textStart() + line.textLength() > blanks[-1] and self._shorten(line):
                pass
        elif blanks:
            self._measuring.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
            self._layout.setTextOption(self._measuring)
            self._take_all(line, width)
            self._measuring.setWrapMode(self._option.wrapMode())
            self._layout.setTextOption(self._measuring)

    def _is_too_long(self, line: QTextLine, width: float) -> bool:
        """Return whether the line's words reach too far, or the next line would begin with a full stop."""
        start, end = line.textStart(), self._shown_end(line)
        room = width - self._reach(line)
        if room < self._slant(end):
            return True
        following = start + line.textLength()
        if following == end or self.units[following : following + 1] not in _CLOSING_ONES:
            return False
        has_other = _BLANK.search(self.units, start, end) is not None
        return has_other and self._metrics.horizontalAdvance(" ") <= room

    def _shorten(self, line: QTextLine) -> bool:
        """Take the last word off the line; return whether there was one that could be taken."""
        length = line.textLength()
        line.setLineWidth(self._drawn(line) - 1)
        return 1 < line.textLength() < length

    def _slant(self, end: int) -> int:
        """Return the grains to be kept free behind a line's last letter."""
        at = bisect_left(self._slanted, (end,)) - 1
        return self._slanted[at][2] if at >= 0 and end <= self._slanted[at][1] else 0

    def _shown_end(self, line: QTextLine) -> int:
        start = line.textStart()
        return start + len(self.units[start : start + line.textLength()].rstrip(" \u2028"))

    def _drawn(self, line: QTextLine) -> float:
        """Return how far the line's words reach as Qt draws them, without what leans over."""
        if not self._left_to_right:
            return line.naturalTextWidth()  # positions jump to and fro where two directions meet
        return x_at(line, self._shown_end(line)) - x_at(line, line.textStart())

    def _reach(self, line: QTextLine) -> float:
        """Return how far the line's words reach as LibreOffice sets them, without blanks at its end."""
        start, end = line.textStart(), self._shown_end(line)
        hyphen = self._metrics.horizontalAdvance("-") if self.units[end - 1 : end] == _SOFT_HYPHEN else 0
        if self._before is None:
            return self._drawn(line) + hyphen
        tab = self.units.rfind("\t", start, end) + 1
        reach = x_at(line, tab) - x_at(line, start) if tab else 0.0
        start = max(start, tab)
        inside = self._portions[bisect_right(self._portions, start) : bisect_left(self._portions, end)]
        *whole, last = [self._before[b] - self._before[a] for a, b in pairwise([start, *inside, end])]
        return reach + sum(math.floor(width / GRAIN + 0.5) * GRAIN for width in whole) + last + hyphen


def x_at(line: QTextLine, position: int) -> float:
    """Return how far from the layout's left edge a position on the line is, in grains."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
