"""How large the paper is shown: in percent of its real size, or as large as there is room."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QSize

from r2p_drafter.document.stylesheet import Page

Mode = Literal["percent", "width", "page"]

TWIPS_PER_INCH = 1440
LEVELS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percents that zooming by key or button goes through."""
MARGIN = 16
"""Device-independent pixels of room around each sheet."""


class Zoom(Struct, frozen=True):
    """A choice of the user's; `percent` counts for that mode alone."""

    mode: Mode = "width"
    percent: float = 100

    @property
    def name(self) -> str:
        """What settings remember: `width`, `page`, `125`."""
        return f"{self.percent:g}" if self.mode == "percent" else self.mode

    def scale(self, paper: Page, room: QSize, dpi: float) -> float:
        """Return pixels to the twip for paper seen through `room`."""
        if self.mode == "percent":
            return bounded(self.percent) / 100 * dpi / TWIPS_PER_INCH
        scale = (room.width() - 2 * MARGIN) / paper.width
        if self.mode == "page":
            scale = min(scale, (room.height() - 2 * MARGIN) / paper.height)
        return bounded(percent_of(scale, dpi)) / 100 * dpi / TWIPS_PER_INCH


def zoom_named(name: str) -> Zoom:
    """Return what settings remember; the width of the window for what is no name of a zoom."""
    if name == "page":
        return Zoom("page")
    try:
        return Zoom("percent", bounded(float(name)))
    except ValueError:
        return Zoom("width")


def bounded(percent: float) -> float:
    """Return the nearest percent that paper is shown at."""
    return min(max(percent, LEVELS[0]), LEVELS[-1])


def percent_of(scale: float, dpi: float) -> float:
    """Return what pixels to the twip are in percent of the paper's real size."""
    return scale * TWIPS_PER_INCH / dpi * 100


def level_above(percent: float) -> float:
    """Return the next level to zoom in to."""
    return next((level for level in LEVELS if level > percent + 0.5), LEVELS[-1])


def level_below(percent: float) -> float:
    """Return the next level to zoom out to."""
    return next((level for level in reversed(LEVELS) if level < percent - 0.5), LEVELS[0])
