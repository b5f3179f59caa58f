"""How large the paper is shown."""

import pytest
from PySide6.QtCore import QSize

from paper import A_PAGE
from r2p_drafter.desktop.preview.zoom import (
    LEVELS,
    MARGIN,
    Zoom,
    level_above,
    level_below,
    percent_of,
    zoom_named,
)

DPI = 96
ROOM = QSize(850 + 2 * MARGIN, 550 + 2 * MARGIN)
"""Room for Letter paper, 816 by 1056 pixels at 96 dpi: wider than it is, half as high."""


@pytest.mark.parametrize(
    ("zoom", "percent"),
    [
        (Zoom("percent", 100), 100),
        (Zoom("percent", 73.5), 73.5),
        (Zoom("percent", 9000), 400),
        (Zoom("width"), 850 / 816 * 100),
        (Zoom("page"), 550 / 1056 * 100),
    ],
)
def test_paper_is_as_large_as_the_user_chose_or_as_there_is_room(zoom: Zoom, percent: float) -> None:
    assert percent_of(zoom.scale(A_PAGE, ROOM, DPI), DPI) == pytest.approx(percent)


def test_a_window_without_room_still_shows_something() -> None:
    assert percent_of(Zoom("width").scale(A_PAGE, QSize(0, 0), DPI), DPI) == pytest.approx(LEVELS[0])


def test_levels_are_gone_through_one_by_one_and_end() -> None:
    assert [level_above(percent) for percent in (20, 99, 100, 101, 399, 400)] == [25, 100, 110, 110, 400, 400]
    assert [level_below(percent) for percent in (401, 101, 100, 99, 26, 25)] == [400, 100, 90, 90, 25, 25]


@pytest.mark.parametrize("zoom", [Zoom("width"), Zoom("page"), Zoom("percent", 125), Zoom("percent", 73.5)])
def test_a_zoom_is_known_by_its_name(zoom: Zoom) -> None:
    assert zoom_named(zoom.name) == zoom


@pytest.mark.parametrize("name", ["", "wide", "1e", "NaN!"])
def test_what_is_no_name_of_a_zoom_fits_the_width(name: str) -> None:
    assert zoom_named(name) == Zoom("width")


def test_a_remembered_percentage_is_kept_within_bounds() -> None:
    assert zoom_named("1000000") == Zoom("percent", 400)
