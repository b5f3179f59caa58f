"""Where the sheets lie."""

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF

from paper import A_PAGE
from r2p_drafter.desktop.preview.sheets import Sheets, Spot
from r2p_drafter.desktop.preview.zoom import MARGIN

SCALE = 0.05
"""Letter paper is 612 by 792 pixels."""


def sheets(count: int = 3, room: int = 900) -> Sheets:
    return Sheets(A_PAGE, count, SCALE, room)


def test_they_lie_under_each_other_in_the_middle() -> None:
    left = (900 - 612) // 2
    assert [sheets().rect(number) for number in range(3)] == [
        QRect(left, MARGIN + number * (792 + MARGIN), 612, 792) for number in range(3)
    ]
    assert sheets().size.height() == 3 * 792 + 4 * MARGIN


def test_a_desk_is_as_wide_as_the_window_or_as_paper_needs() -> None:
    assert sheets(room=900).size.width() == 900
    assert sheets(room=300).size.width() == 612 + 2 * MARGIN


@pytest.mark.parametrize(
    ("y", "sheet"), [(-50, 0), (0, 0), (MARGIN + 792, 0), (2 * MARGIN + 792, 1), (2000, 2), (9999, 2)]
)
def test_every_height_belongs_to_the_nearest_sheet(y: float, sheet: int) -> None:
    assert sheets().nearest(y) == sheet


def test_those_that_can_be_seen() -> None:
    assert sheets().between(0, 400) == range(1)
    assert sheets().between(700, 900) == range(2)
    assert sheets(count=0).between(0, 400) == range(0)


@pytest.mark.parametrize(
    "spot", [Spot(0, 0, 0), Spot(1, 1440, 7000), Spot(2, 12240, 15840), Spot(0, -100, -50)]
)
def test_a_place_on_paper_is_a_point_of_the_desk_and_back(spot: Spot) -> None:
    found = sheets().spot(sheets().point(spot))
    assert (found.sheet, found.x, found.y) == pytest.approx((spot.sheet, spot.x, spot.y))


def test_an_area_of_paper_is_one_of_the_desk() -> None:
    corner = QPointF(sheets().rect(1).topLeft())
    assert sheets().area(1, QRectF(1440, 2880, 200, 400)) == QRectF(corner.x() + 72, corner.y() + 144, 10, 20)
