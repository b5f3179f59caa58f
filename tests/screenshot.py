"""What is seen on the screen of an X server, as a picture and as lines of text."""

import itertools
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

_BYTES = 4
_GREEN = 1
"""Where in the bytes of a pixel its green is, which tells light from dark well enough."""
_DARK = 90
"""Of 255, which is white."""


@dataclass(frozen=True)
class Screenshot:
    """The screen at one moment."""

    pixels: bytes
    """Row after row, each pixel being blue, green, red, and a byte of nothing."""
    width: int
    height: int
    bytes_per_line: int

    @classmethod
    def of(cls, dump: Path) -> "Screenshot":
        """Read an X window dump (X11/XWDFile.h) of true colour, as Xvfb keeps one of its screen."""
        data = dump.read_bytes()
        head = struct.unpack(">25I", data[:100])
        size, width, height, bytes_per_line, colours = (head[at] for at in (0, 4, 5, 12, 19))
        return cls(data[size + 12 * colours :], width, height, bytes_per_line)

    def save(self, path: Path) -> None:
        """Write it as a picture, of the kind that the path's suffix names."""
        image = QImage(self.pixels, self.width, self.height, self.bytes_per_line, QImage.Format.Format_RGB32)
        assert image.save(str(path)), path

    def lines(self, place: QRect) -> list[QRect]:
        """Return where lines of dark text stand on light ground, from the top."""
        inks = [self._ink(y, place.left(), place.right()) for y in range(place.top(), place.bottom() + 1)]
        runs = itertools.groupby(enumerate(inks, place.top()), lambda each: bool(each[1]))
        return [_around(list(rows)) for has_ink, rows in runs if has_ink]

    def _ink(self, y: int, left: int, right: int) -> list[int]:
        """Return where in a row there are dark pixels."""
        row = y * self.bytes_per_line
        greens = self.pixels[row + _BYTES * left + _GREEN : row + _BYTES * (right + 1) : _BYTES]
        return [x for x, green in enumerate(greens, left) if green < _DARK]


def _around(rows: Sequence[tuple[int, Sequence[int]]]) -> QRect:
    left, right = min(xs[0] for _, xs in rows), max(xs[-1] for _, xs in rows)
    return QRect(left, rows[0][0], right - left + 1, len(rows))
