"""Texts in as many lines as there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return a text in lines of a `width` in pixels, `most` of them, the last one cut short."""
    metrics = QFontMetrics(font)
    starts = _starts(text, font, width, most) if most > 1 else [0]
    lines = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _starts(text: str, font: QFont, width: int, most: int) -> list[int]:
    """Return the characters at which lines begin; Qt counts them in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(len(units[: 2 * line.textStart()].decode("utf-16-le", "surrogatepass")))
    layout.endLayout()
    return starts or [0]
